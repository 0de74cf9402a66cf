import type { Source } from './outcome.ts'
import type { Promised, YearValue } from './status.ts'

/** What is measured, what was promised about it, and whose figure is the official one. */
export type Indicator = Promised & {
	readonly id: string
	readonly name: string
	readonly unit: string
	readonly comment: string
	readonly references: readonly YearValue[]
	readonly officialSource: Source
	readonly definition: { readonly id: string; readonly version: number } | null
	/** The first year counted from the municipality's own cases; before it nothing is counted, which is not zero. */
	readonly countedFrom: number | null
	readonly dueYears: readonly number[] | null
	/** The units whose events are counted; null counts all. */
	readonly unitIds: readonly string[] | null
}

/** What a plan says of an indicator; whose figure is the official one is settled beside it. */
export type IndicatorPromise = Omit<Indicator, 'id' | 'officialSource'>

/** The round to judge by: the year asked for, else the last that has ended, but not after the plan's own end. */
export function roundYear(thisYear: number, wish: { asked: number | null; planEnds: number | null }): number {
	const ended = thisYear - 1
	return wish.asked ?? Math.min(ended, wish.planEnds ?? ended)
}
