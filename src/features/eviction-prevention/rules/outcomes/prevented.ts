import { addDays, type PlainDate } from '../../../../foundation/plain-date.ts'
import type { Stage } from '../case.ts'
import type { FollowUpSource, StayAnswer } from '../follow-ups.ts'
import { classOf, isInBase, type Outcome } from '../outcomes.ts'

/** Days after closing at which one looks; the headline is 180 (definitions, "Prevented evictions"). */
export const checkDays = [90, 180, 365] as const
export type CheckDays = (typeof checkDays)[number]
export const headlineDays: CheckDays = 180

/** Compared only within one stage, never all in one figure. An executed eviction had been applied for. */
export const measuredStages = [
	'early',
	'arrears-notice',
	'termination-served',
	'enforcement-applied',
] as const
export type MeasuredStage = (typeof measuredStages)[number]

export function measuredStage(stage: Stage): MeasuredStage {
	return stage === 'executed' ? 'enforcement-applied' : stage
}

/** What became of a closed case whose check is due, in the order in which it is shown. */
export const duePreventions = [
	'confirmed',
	'moved-to-equal-home',
	'new-threat',
	'moved',
	'not-averted',
	'unknown',
] as const
export const preventions = [...duePreventions, 'check-not-due'] as const
export type Prevention = (typeof preventions)[number] | 'outside'

export type StayCheck = {
	readonly days: CheckDays
	readonly answer: StayAnswer
	readonly source: FollowUpSource
	readonly answeredOn: PlainDate
}

export type ClosedCase = {
	readonly outcome: Outcome
	readonly closedOn: PlainDate
	/** The next case of the same household about the same home. */
	readonly nextThreatOn: PlainDate | null
	readonly checks: readonly StayCheck[]
}

/** What is known of a closed case so many days later, and how one knows; without a source when nobody has said. */
export type Known = { readonly prevention: Prevention; readonly source: FollowUpSource | null }

const byItself = (prevention: Prevention): Known => ({ prevention, source: null })

/**
 * Confirmed: the same household still holds the same home so many days after closing, with no new threat case. A check
 * that is not due judges nobody, those who were evicted neither; unknown stays in the base.
 */
export function preventionAt(closed: ClosedCase, days: CheckDays, today: PlainDate): Known {
	if (!isInBase(closed.outcome)) return byItself('outside')
	const checkOn = addDays(closed.closedOn, days)
	if (today < checkOn) return byItself('check-not-due')
	if (closed.outcome === 'moved_voluntarily_to_other_dwelling') return byItself('moved-to-equal-home')
	if (classOf(closed.outcome) === 'left') return byItself('not-averted')
	const threatened = closed.nextThreatOn !== null && closed.nextThreatOn <= checkOn
	return threatened ? { prevention: 'new-threat', source: 'register' } : asAnswered(closed, days)
}

// An answer tells of the latest check day that had come when it was given, whichever form it was written on.
function toldOf({ days, answeredOn }: StayCheck, closedOn: PlainDate): CheckDays {
	return checkDays.findLast((passed) => answeredOn >= addDays(closedOn, passed)) ?? days
}

function asAnswered({ checks, closedOn, nextThreatOn }: ClosedCase, days: CheckDays): Known {
	const known = checks
		.filter((check) => check.answer !== 'unknown' && check.source !== 'not-known')
		// What a later case settled by itself tells of that later day.
		.filter(
			({ answer, answeredOn }) =>
				answer !== 'new-threat' || nextThreatOn === null || answeredOn < nextThreatOn,
		)
		.map((check) => ({ ...check, days: toldOf(check, closedOn) }))
		.toSorted((a, b) => a.days - b.days)
	const lost = known.find((check) => check.days <= days && check.answer !== 'still-there')
	if (lost !== undefined) return { prevention: lossOf(lost.answer), source: lost.source }
	// Whoever lives there later has lived there since.
	const held = known.find((check) => check.days >= days && check.answer === 'still-there')
	if (held !== undefined) return { prevention: 'confirmed', source: held.source }
	// The same home is at stake again, later: until then the household held it.
	if (nextThreatOn !== null) return { prevention: 'confirmed', source: 'register' }
	return byItself('unknown')
}

function lossOf(answer: StayAnswer): Prevention {
	return answer === 'moved' || answer === 'moved-to-equal-home' || answer === 'new-threat'
		? answer
		: 'unknown'
}

/** What closing itself tells, before any check: averted is preliminary. */
export const preliminaries = ['averted', 'moved-to-equal-home', 'not-averted', 'no-contact'] as const
export type Preliminary = (typeof preliminaries)[number]

/** Null for those who died or are another municipality's matter now: they leave the base. */
export function preliminaryOf(outcome: Outcome): Preliminary | null {
	if (!isInBase(outcome)) return null
	if (outcome === 'moved_voluntarily_to_other_dwelling') return 'moved-to-equal-home'
	const ended = classOf(outcome)
	if (ended === 'kept') return 'averted'
	return ended === 'left' ? 'not-averted' : 'no-contact'
}
