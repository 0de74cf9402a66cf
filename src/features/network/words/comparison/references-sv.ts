import { measures } from '../measures-sv.ts'

export const references = {
	measure: 'Vad',
	period: 'År',
	value: 'Tal',
	source: 'Källa',
	noSource: 'Ingen källa känd',
	perTenThousand: '{value} per 10 000',
	status: {
		verified: 'läst i källan',
		rounded: 'avrundat i källan',
		computed: 'uträknat ur tal i källan',
		secondary: 'ur andra hand, inte kontrollerat',
		memory: 'inte kontrollerat',
	},
	measures,
} as const
