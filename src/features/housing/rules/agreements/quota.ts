import { daysBetween, firstDayOf, type PlainDate, yearOf } from '../../../../foundation/plain-date.ts'
import type { Purpose } from './codes.ts'

/** What a landlord promises in a year: a number of homes, or so many thousandths of those that become vacant. */
export type Quota =
	| { readonly kind: 'homes'; readonly homes: number }
	| { readonly kind: 'share'; readonly perThousand: number; readonly turnover: number | null }

/** Whole homes, part of one left out; null while nobody has said how many homes become vacant. */
export function promisedHomes(quota: Quota): number | null {
	if (quota.kind === 'homes') return quota.homes
	return quota.turnover === null ? null : Math.floor((quota.turnover * quota.perThousand) / 1000)
}

export type QuotaPart = { readonly purpose: Purpose; readonly homes: number }

/** Parts may leave some of what is promised open, but cannot be more than it. */
export function partsFit(quota: Quota, parts: readonly QuotaPart[]): boolean {
	const promised = promisedHomes(quota)
	return promised === null || parts.reduce((sum, { homes }) => sum + homes, 0) <= promised
}

export type QuotaStanding = {
	readonly promised: number
	/** How much of it should have come by the day when homes come evenly over the year, in whole homes. */
	readonly dueByNow: number
	readonly supplied: number
	/** Still to come; nought when more came than was promised. */
	readonly left: number
	readonly standing: 'kept' | 'on-pace' | 'behind' | 'missed'
}

/** The promise of a year against the homes that came, on a day of that year or after it. */
export function quotaStanding(
	promised: number,
	supplied: number,
	year: number,
	today: PlainDate,
): QuotaStanding {
	const dueByNow = Math.floor(promised * shareGone(year, today))
	const left = Math.max(0, promised - supplied)
	const over = yearOf(today) > year
	const standing =
		left === 0 ? 'kept' : over ? 'missed' : supplied < dueByNow ? ('behind' as const) : ('on-pace' as const)
	return { promised, dueByNow, supplied, left, standing }
}

function shareGone(year: number, today: PlainDate): number {
	const [first, after] = [firstDayOf(year), firstDayOf(year + 1)]
	if (today < first) return 0
	return Math.min(1, daysBetween(first, today) / daysBetween(first, after))
}
