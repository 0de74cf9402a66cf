import { type PlainDate, plainDate } from '../../../../foundation/plain-date.ts'
import type { FormCode } from '../forms.ts'

type Threshold = {
	readonly form: FormCode
	/** Said from this many nights on; a child's first night is 1. */
	readonly adultNights: number
	readonly childNights: number
	readonly validFrom: PlainDate
	readonly source: { readonly text: string; readonly verified: boolean }
}

const from = plainDate('2025-07-01')
const practice = (text: string) => ({ validFrom: from, source: { text, verified: false } })

/** How long somebody may be where one is for a night or a few weeks at a time. No Swedish law says a number of nights. */
export const emergencyThresholds = [
	{
		...{ form: 'night-shelter', adultNights: 30, childNights: 1 },
		...practice('praxis: härbärge är för enstaka nätter, och ingen plats för barn'),
	},
	{
		...{ form: 'emergency-housing', adultNights: 90, childNights: 30 },
		...practice('praxis: akutboende, högst tre månader'),
	},
	{
		...{ form: 'on-call-housing', adultNights: 30, childNights: 14 },
		...practice('praxis: jourboende, dagar till veckor'),
	},
	{
		...{ form: 'refuge', adultNights: 180, childNights: 90 },
		...practice('praxis; lagen (2024:79) om barn i skyddat boende säger inget antal nätter'),
	},
	{
		...{ form: 'hotel', adultNights: 90, childNights: 14 },
		...practice('praxis; jämför England, SI 2003/3326: högst sex veckor för barnfamiljer'),
	},
] as const satisfies readonly Threshold[]

export const thresholdOf = (form: FormCode): (typeof emergencyThresholds)[number] | undefined =>
	emergencyThresholds.find((one) => one.form === form)
