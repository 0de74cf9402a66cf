import type { Words } from '../../../platform/words/shape.ts'
import type { tabWords as sv } from './tabs.sv.ts'

export const tabWords: Words<typeof sv> = {
	label: 'Homelessness',
	names: {
		list: 'List',
		flow: 'Flow',
		'count-week': 'Count week',
		doubles: 'Doubles',
		needs: 'Needs',
	},
}
