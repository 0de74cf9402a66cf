import { addDays, addMonths, type PlainDate, plainDate } from '../../../../foundation/plain-date.ts'
import type { CaseDateKind } from '../case.ts'
import type { Country, Regime } from './countries.ts'
import { addWeekdays } from './holidays.ts'

export type Length =
	| { readonly unit: 'days' | 'weekdays' | 'months'; readonly count: number }
	| { readonly unit: 'same-day' }
	| { readonly unit: 'none' }

/** What has not been read in the statute itself; words for each stand under `unverified`. */
export type Unverified =
	| 'weekend-move'
	| 'act-not-read'
	| 'start-not-read'
	| 'transition-not-read'
	| 'old-wording-not-read'
	| 'page-not-act'
	| 'from-memory'
	| 'weekday-includes-saturday'
	| 'month-counted-from'
	| 'ordinance-of-enforcement-not-read'
	| 'local-target'

/** The time runs from the latest of the case's dates, or from the end of another rule's time. */
type RunsFrom = { readonly dates: readonly CaseDateKind[] } | { readonly endOf: string }

export type DeadlineRule = {
	readonly id: string
	readonly country: Country
	/** `any` is every act of the country. */
	readonly regime: Regime | 'any'
	readonly validFrom: PlainDate
	/** The first day on which it no longer holds. */
	readonly validTo: PlainDate | null
	readonly length: Length
	/** Null where no date of a case starts it. */
	readonly runsFrom: RunsFrom | null
	/** Empty where it is the municipality's own target. */
	readonly paragraph: string
	readonly source: string
	readonly unverified: Unverified | null
}

export const none: Length = { unit: 'none' }
export const sameDay: Length = { unit: 'same-day' }
export const days = (count: number): Length => ({ unit: 'days', count })
export const months = (count: number): Length => ({ unit: 'months', count })
export const weekdays = (count: number): Length => ({ unit: 'weekdays', count })

/** Acts that were in force as read before anything that this house counts. */
const readSince = '1994-01-01'

export type Told = {
	readonly length?: Length
	readonly from?: readonly CaseDateKind[]
	readonly endOf?: string
	readonly since?: string
	readonly until?: string
	readonly unverified?: Unverified
}

/** One row of the table; what is not said is: no length, from no date, since it was read, for ever, verified. */
export function rule(
	law: { readonly country: Country; readonly regime: Regime | 'any'; readonly source: string },
	id: string,
	paragraph: string,
	{ length = none, from, endOf, since = readSince, until, unverified }: Told = {},
): DeadlineRule {
	return {
		...law,
		...{ id, paragraph, length },
		runsFrom: endOf !== undefined ? { endOf } : from === undefined ? null : { dates: from },
		validFrom: plainDate(since),
		validTo: until === undefined ? null : plainDate(until),
		unverified: unverified ?? null,
	}
}

/** The last day of the time that begins on the day; the first day itself is not counted. */
export function lastDayOf(length: Length, startsOn: PlainDate): PlainDate {
	switch (length.unit) {
		case 'none':
		case 'same-day':
			return startsOn
		case 'days':
			return addDays(startsOn, length.count)
		case 'months':
			return addMonths(startsOn, length.count)
		case 'weekdays':
			return addWeekdays(startsOn, length.count)
	}
}
