import type { Words } from '../../../../platform/words/shape.ts'
import { boardWords } from './boards.en.ts'
import { calendarWords } from './calendar.en.ts'
import { preventedWords } from './prevented.en.ts'
import { reconciliationWords } from './reconciliation.en.ts'
import type { outcomeWords as sv } from './sv.ts'

export const outcomeWords: Words<typeof sv> = {
	tabs: {
		label: 'Evictions in figures',
		names: {
			prevented: 'Prevented',
			executed: 'Executed',
			funnel: 'Notice to outcome',
			landlords: 'Landlords',
			load: 'By officer',
		},
	},
	boards: boardWords,
	calendar: calendarWords,
	prevented: preventedWords,
	reconciliation: reconciliationWords,
}
