import type { Words } from '../../../platform/words/shape.ts'
import { stayRefusals, stayWords } from './stays.en.ts'
import type { sv } from './sv.ts'

export const en: Words<typeof sv> = {
	tabs: {
		label: 'Pages about housing',
		names: {
			board: 'Board',
			tonight: 'Tonight',
			ladder: 'Ladder',
			agreements: 'Agreements',
			need: 'Need',
		},
	},
	...stayWords,
	refusals: stayRefusals,
}
