import type { Words } from '../../../../platform/words/shape.ts'
import { measures } from '../measures-en.ts'
import type { references as sv } from './references-sv.ts'

export const references: Words<typeof sv> = {
	measure: 'What',
	period: 'Year',
	value: 'Number',
	source: 'Source',
	noSource: 'No source known',
	perTenThousand: '{value} per 10,000',
	status: {
		verified: 'read in the source',
		rounded: 'rounded in the source',
		computed: 'computed from numbers in the source',
		secondary: 'second-hand, not verified',
		memory: 'not verified',
	},
	measures,
}
