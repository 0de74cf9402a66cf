import { addMonths, type PlainDate } from '../../../../foundation/plain-date.ts'

/** How support is worked with, where by a method; words stand under `codes.methods`. */
export type SupportMethod = {
	readonly code: 'cti' | 'icm' | 'act'
	/** Time-limited by the method itself. */
	readonly months: number | null
	readonly source: { readonly text: string; readonly verified: boolean }
}

// The methods are named by the agency's guide to Housing First; how long critical time lasts is from memory.
export const supportMethods: readonly SupportMethod[] = [
	{
		code: 'cti',
		months: 9,
		source: { text: 'Critical Time Intervention, omkring nio månader', verified: false },
	},
	{ code: 'icm', months: null, source: { text: 'Intensive Case Management', verified: false } },
	{ code: 'act', months: null, source: { text: 'Assertive Community Treatment, i team', verified: false } },
]

/** The day on which the method's own time is over, null where it has none. */
export function methodEndsOn(code: SupportMethod['code'] | null, startsOn: PlainDate): PlainDate | null {
	const months = supportMethods.find((method) => method.code === code)?.months ?? null
	return months === null ? null : addMonths(startsOn, months)
}
