import { preventedWords } from './prevented.sv.ts'

/** Words of the boards; this language gives the shape. */
export const outcomeWords = {
	tabs: {
		label: 'Vräkningar i siffror',
		names: {
			prevented: 'Förhindrade',
		},
	},
	prevented: preventedWords,
} as const
