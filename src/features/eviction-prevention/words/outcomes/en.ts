import type { Words } from '../../../../platform/words/shape.ts'
import { preventedWords } from './prevented.en.ts'
import { reconciliationWords } from './reconciliation.en.ts'
import type { outcomeWords as sv } from './sv.ts'

export const outcomeWords: Words<typeof sv> = {
	tabs: {
		label: 'Evictions in figures',
		names: {
			prevented: 'Prevented',
			executed: 'Executed',
		},
	},
	prevented: preventedWords,
	reconciliation: reconciliationWords,
}
