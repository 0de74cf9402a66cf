import { type PlainDate, daysBetween } from './plain-date.ts'

/** Half-open: the end day is not part of it. `endsOn` null = still running. */
export type Period = { readonly startsOn: PlainDate; readonly endsOn: PlainDate | null }

export function includes(period: Period, day: PlainDate): boolean {
	return period.startsOn <= day && (period.endsOn === null || day < period.endsOn)
}

export function overlaps(a: Period, b: Period): boolean {
	return (b.endsOn === null || a.startsOn < b.endsOn) && (a.endsOn === null || b.startsOn < a.endsOn)
}

/** Nights in the period up to (not including) `until`, the end day never being a night. */
export function nightsIn(period: Period, until: PlainDate): number {
	const end = period.endsOn === null || period.endsOn > until ? until : period.endsOn
	return Math.max(0, daysBetween(period.startsOn, end))
}
