import { addMonths, dayNumber, type PlainDate } from '../../../../foundation/plain-date.ts'
import { groupedBy } from './grouped.ts'

export const placeClasses = ['homeless', 'transitional', 'housed', 'other'] as const
export type PlaceClass = (typeof placeClasses)[number]

/** A person's stay from `start` until the day of leaving (not a night; null = still there). */
export type PlacedStay = {
	readonly person: string
	readonly placeClass: PlaceClass
	readonly start: PlainDate
	/** When somebody with a home of their own moved into it: only from this day on are they housed. */
	readonly movedIn: PlainDate | null
	readonly end: PlainDate | null
}

/** The period is of whole days, both among it. Where transitional nights do not count they remove homeless ones. */
export type NightsRule = {
	readonly from: PlainDate
	readonly to: PlainDate
	readonly count: 'homeless' | 'homeless-and-transitional'
}

/** Mean with two decimals and median of the nights of those counted; null where nobody is. */
export type NightsSummary = {
	readonly persons: number
	readonly mean: number | null
	readonly median: number | null
}

/**
 * Each person's distinct nights without a home, as HUD counts how long people remain homeless (system performance
 * measure 1): those of the year up to the latest night in the period, and before it while they join night by night.
 * Who has no night in the period is left out.
 */
export function homelessNights(stays: readonly PlacedStay[], rule: NightsRule): Map<string, number> {
	const period = {
		from: dayNumber(rule.from),
		to: dayNumber(rule.to),
		// HUD looks back seven years from the report's end and never further.
		earliest: dayNumber(addMonths(rule.to, -12 * 7)),
	}
	const nights = new Map<string, number>()
	for (const [person, own] of groupedBy(stays, (stay) => stay.person)) {
		const counted = nightsOf(own, rule.count, period)
		if (counted > 0) nights.set(person, counted)
	}
	return nights
}

export function summaryOfNights(nights: ReadonlyMap<string, number>): NightsSummary {
	const sorted = [...nights.values()].sort((a, b) => a - b)
	const persons = sorted.length
	if (persons === 0) return { persons, mean: null, median: null }
	const sum = sorted.reduce((total, one) => total + one, 0)
	const [low, high] = [sorted[(persons - 1) >> 1] ?? 0, sorted[persons >> 1] ?? 0]
	return { persons, mean: Math.round((100 * sum) / persons) / 100, median: (low + high) / 2 }
}

/** Nights from `start` up to and without `end`. */
type Nights = { readonly start: number; readonly end: number }
type Period = { readonly from: number; readonly to: number; readonly earliest: number }

function nightsOf(stays: readonly PlacedStay[], count: NightsRule['count'], period: Period): number {
	const counted: Nights[] = []
	const removed: Nights[] = []
	for (const { placeClass, start, movedIn, end } of stays) {
		const last = end === null ? period.to + 1 : Math.min(dayNumber(end), period.to + 1)
		if (placeClass === 'homeless' || (placeClass === 'transitional' && count !== 'homeless')) {
			counted.push({ start: Math.max(dayNumber(start), period.earliest), end: last })
		} else if (placeClass === 'transitional') {
			removed.push({ start: dayNumber(start), end: last })
		} else if (placeClass === 'housed' && movedIn !== null) {
			removed.push({ start: dayNumber(movedIn), end: last })
		}
	}
	return nightsThatCount(without(joined(counted), joined(removed)), period)
}

function nightsThatCount(runs: readonly Nights[], period: Period): number {
	const latest = (runs.at(-1)?.end ?? period.from) - 1
	if (latest < period.from) return 0
	const first = latest - 365
	let nights = 0
	for (const run of runs) {
		if (run.end < first) continue
		// A run that reaches the first day of the year is followed back to where it began.
		nights += run.end - run.start
	}
	return nights
}

/** In order, those that touch or overlap as one. */
function joined(stretches: readonly Nights[]): Nights[] {
	const runs: Nights[] = []
	const sorted = stretches.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)
	for (const stretch of sorted) {
		const before = runs.at(-1)
		if (before === undefined || before.end < stretch.start) runs.push(stretch)
		else if (before.end < stretch.end) runs[runs.length - 1] = { start: before.start, end: stretch.end }
	}
	return runs
}

/** What is left of the runs; both are in order and do not overlap among themselves. */
function without(runs: readonly Nights[], removed: readonly Nights[]): Nights[] {
	const left: Nights[] = []
	let next = 0
	for (const run of runs) {
		let { start } = run
		while (next < removed.length && (removed[next]?.end ?? 0) <= start) next += 1
		for (let at = next; at < removed.length; at += 1) {
			const gap = removed[at]
			if (gap === undefined || gap.start >= run.end) break
			if (gap.start > start) left.push({ start, end: gap.start })
			start = Math.max(start, gap.end)
		}
		if (start < run.end) left.push({ start, end: run.end })
	}
	return left
}
