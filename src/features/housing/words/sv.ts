import { stayRefusals, stayWords } from './stays.sv.ts'

export const sv = {
	tabs: {
		label: 'Sidor om boende',
		names: {
			board: 'Tavla',
			tonight: 'I natt',
			ladder: 'Trappan',
			agreements: 'Avtal',
			need: 'Behov',
		},
	},
	...stayWords,
	refusals: stayRefusals,
} as const
