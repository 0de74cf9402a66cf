import { addDays, addMonths, daysBetween, laterOf, type PlainDate } from '../../../foundation/plain-date.ts'
import type { CaseDateKind, Ground } from './case.ts'
import { findRule } from './deadline-rules.ts'
import { countryOf, type Regime } from './law/countries.ts'
import {
	addWorkingDays,
	findHoliday,
	firstWorkingDayFrom,
	type Holiday,
	lastWorkingDayUpTo,
} from './law/holidays.ts'
import { type DeadlineRule, lastDayOf } from './law/rule.ts'

/** The dates of a case that are known; of several of one kind the latest recorded counts. */
export type KnownDates = Partial<Readonly<Record<CaseDateKind, PlainDate>>>

export type CourseFacts = {
	readonly ground: Ground
	readonly regime: Regime
	/** Said by the landlord; a known day (`must-move`) is weighed against the day of service. */
	readonly mustMoveAnyway: boolean
	readonly dates: KnownDates
	/** Since when the enforcement authority waits for an answer to what it has told; null when it waits for none. */
	readonly unansweredSince?: PlainDate | null
}

export type StoppedBy =
	| 'rent-paid'
	| 'rent-deposited'
	| 'liability-assumed'
	| 'notice-withdrawn'
	| 'keys-returned'

export type Unknown = 'service' | 'posting'

/** The days in which the lease can be saved by paying: never an invented date. */
export type Recovery =
	| {
			readonly state: 'not-applicable'
			readonly why: 'other-ground' | 'act-without-recovery' | 'must-move-anyway'
	  }
	| { readonly state: 'not-started'; readonly unknown: readonly Unknown[] }
	| (RecoveryDays & { readonly state: 'running'; readonly daysGone: number; readonly daysLeft: number })
	| (RecoveryDays & {
			readonly state: 'over'
			readonly daysSince: number
			readonly paidLateOn: PlainDate | null
	  })
	| (RecoveryDays & { readonly state: 'stopped'; readonly by: StoppedBy; readonly on: PlainDate })
	| { readonly state: 'stopped-before-start'; readonly by: StoppedBy; readonly on: PlainDate }

export type RecoveryDays = {
	readonly startsOn: PlainDate
	readonly lastDay: PlainDate
	/** Set when nobody is at work on the last day; whether the day then moves is unverified. */
	readonly lastDayIs: Holiday | null
	readonly lastSafeDay: PlainDate
	/** Posting counts (JB 12:63), so the letter has the whole period; the safe day is a working day. */
	readonly letterPostedBy: PlainDate
	/**
	 * No decision of eviction before two weekdays more: JB 12:44 second paragraph. The earlier reading, on which one is safe:
	 * a Saturday is a weekday, and the decision comes on the second.
	 */
	readonly decisionEarliest: PlainDate
	/** The other reading: Saturdays and eves are none, and both days have passed. */
	readonly decisionOtherwise: PlainDate
	readonly rule: DeadlineRule
}

export function recoveryOf(facts: CourseFacts, today: PlainDate): Recovery {
	const { dates } = facts
	if (facts.ground !== 'arrears') return { state: 'not-applicable', why: 'other-ground' }
	const rule = findRule('recovery', facts.regime, dates.served ?? today)
	if (rule === null) return { state: 'not-applicable', why: 'act-without-recovery' }
	if (facts.mustMoveAnyway || mustMoveWithinAMonth(dates))
		return { state: 'not-applicable', why: 'must-move-anyway' }
	const startsOn = startOf(rule, dates)
	if (startsOn === null) return notStarted(rule, dates)
	const days = recoveryDays(facts, rule, startsOn)
	return during(days, dates, today)
}

const startDates = (rule: DeadlineRule) =>
	rule.runsFrom !== null && 'dates' in rule.runsFrom ? rule.runsFrom.dates : []

// The later of service and posting in Sweden (JB 12:44, 12:63); where nobody tells a board, service alone.
function startOf(rule: DeadlineRule, dates: KnownDates): PlainDate | null {
	const known = startDates(rule).map((kind) => dates[kind])
	return (
		known.reduce<PlainDate | null | undefined>(
			(latest, next) =>
				latest === undefined || next === undefined
					? undefined
					: latest === null
						? next
						: laterOf(latest, next),
			null,
		) ?? null
	)
}

function notStarted(rule: DeadlineRule, dates: KnownDates): Recovery {
	const stop = earliestStop(dates, null)
	if (stop !== null) return { state: 'stopped-before-start', ...stop }
	const unknown: Unknown[] = []
	if (dates.served === undefined) unknown.push('service')
	if (startDates(rule).includes('board-told') && dates['board-told'] === undefined) unknown.push('posting')
	return { state: 'not-started', unknown }
}

function during(days: RecoveryDays, dates: KnownDates, today: PlainDate): Recovery {
	const stop = earliestStop(dates, days.lastDay)
	if (stop !== null) return { ...days, state: 'stopped', ...stop }
	if (today > days.lastDay) {
		const paid = dates['rent-paid'] ?? null
		return { ...days, state: 'over', daysSince: daysBetween(days.lastDay, today), paidLateOn: paid }
	}
	const daysGone = Math.max(0, daysBetween(days.startsOn, today))
	return { ...days, state: 'running', daysGone, daysLeft: daysBetween(today, days.lastDay) }
}

function recoveryDays(facts: CourseFacts, rule: DeadlineRule, startsOn: PlainDate): RecoveryDays {
	const lastDay = lastDayOf(rule.length, startsOn)
	const country = countryOf(facts.regime)
	const lastSafeDay = lastWorkingDayUpTo(lastDay, country)
	const waiting = findRule('waiting', facts.regime, lastDay)
	const waited = waiting === null ? lastDay : lastDayOf(waiting.length, lastDay)
	const weekdaysWaited = waiting !== null && 'count' in waiting.length ? waiting.length.count : 0
	return {
		startsOn,
		lastDay,
		lastDayIs: findHoliday(lastDay, country),
		lastSafeDay,
		letterPostedBy: lastSafeDay,
		decisionEarliest: firstWorkingDayFrom(waited, country),
		decisionOtherwise: addWorkingDays(lastDay, weekdaysWaited + 1, country),
		rule,
	}
}

// Where the tenant must move within a month anyway there is nothing to recover: JB 12:44 fifth paragraph.
function mustMoveWithinAMonth(dates: KnownDates): boolean {
	const { served, 'must-move': mustMove } = dates
	return mustMove !== undefined && served !== undefined && mustMove <= addMonths(served, 1)
}

// What ends the matter only within the time, and what ends it whenever it comes.
const withinTheTime = ['rent-paid', 'rent-deposited', 'liability-assumed'] as const
const atAnyTime = ['notice-withdrawn', 'keys-returned'] as const

function earliestStop(dates: KnownDates, lastDay: PlainDate | null): { by: StoppedBy; on: PlainDate } | null {
	const inTime = withinTheTime.filter((kind) => {
		const on = dates[kind]
		return on !== undefined && (lastDay === null || on <= lastDay)
	})
	const found = [...inTime, ...atAnyTime].flatMap((by) => {
		const on = dates[by]
		return on === undefined ? [] : [{ by, on }]
	})
	return found.reduce<{ by: StoppedBy; on: PlainDate } | null>(
		(first, stop) => (first === null || stop.on < first.on ? stop : first),
		null,
	)
}

/** The first day on which the rent counts as more than a week late, or null when the act is not known to have such a rule. */
export function forfeitedOn(facts: CourseFacts): PlainDate | null {
	const due = facts.dates['rent-due']
	if (due === undefined) return null
	const rule = findRule('forfeiture', facts.regime, due)
	return rule === null ? null : addDays(lastDayOf(rule.length, due), 1)
}
