import { boardWords } from './boards.sv.ts'
import { calendarWords } from './calendar.sv.ts'
import { preventedWords } from './prevented.sv.ts'
import { reconciliationWords } from './reconciliation.sv.ts'

/** Words of the boards; this language gives the shape. */
export const outcomeWords = {
	tabs: {
		label: 'Vräkningar i siffror',
		names: {
			prevented: 'Förhindrade',
			executed: 'Verkställda',
			funnel: 'Från anmälan till utfall',
			landlords: 'Hyresvärdar',
			load: 'Per handläggare',
		},
	},
	boards: boardWords,
	calendar: calendarWords,
	prevented: preventedWords,
	reconciliation: reconciliationWords,
} as const
