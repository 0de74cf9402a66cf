import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { OpenedBy } from '../case.ts'
import type { Outcome } from '../outcomes.ts'
import type { KnownDates } from '../recovery.ts'
import { stageOn } from '../stage.ts'
import { preliminaryOf } from './prevented.ts'
import { outcomeTargets, type Spread, spreadOf } from './spread.ts'
import type { Share } from './tally.ts'

/** What one case adds to the funnel: nothing that tells whose it is. */
export type FunnelCase = {
	readonly openedOn: PlainDate
	/** The first notice about it; null where it was opened without one. */
	readonly noticedOn: PlainDate | null
	readonly openedBy: OpenedBy
	readonly dates: KnownDates
	readonly reachedOn: PlainDate | null
	readonly called: boolean
	readonly held: boolean
	readonly agreed: boolean
	readonly outcome: Outcome | null
}

/** From notice to outcome; each step counts cases opened in the year, and all but the last four lie within the one before. */
export const funnelSteps = [
	'opened',
	'reached',
	'called',
	'held',
	'agreed',
	'closed',
	'averted',
	'not-averted',
	'still-open',
] as const
export type FunnelStep = (typeof funnelSteps)[number]

export type Funnel = {
	readonly steps: Readonly<Record<FunnelStep, number>>
	/** Closed otherwise: moved to an equal home, no contact, died or transferred. */
	readonly otherwise: number
	readonly toFirstContact: Spread
	/** Told before a termination was served or enforcement applied for. */
	readonly early: Share
	/** Still in the home at closing, of those closed who are in the base: preliminary. */
	readonly stayPut: Share
}

export function funnelOf(cases: readonly FunnelCase[]): Funnel {
	const count = (counts: (one: FunnelCase) => boolean) => cases.filter(counts).length
	const closed = cases.flatMap(({ outcome }) => (outcome === null ? [] : [preliminaryOf(outcome)]))
	const averted = closed.filter((one) => one === 'averted').length
	const notAverted = closed.filter((one) => one === 'not-averted').length
	return {
		steps: {
			opened: cases.length,
			reached: count(({ reachedOn }) => reachedOn !== null),
			called: count(({ called }) => called),
			held: count(({ held }) => held),
			agreed: count(({ agreed }) => agreed),
			closed: closed.length,
			averted,
			'not-averted': notAverted,
			'still-open': cases.length - closed.length,
		},
		otherwise: closed.length - averted - notAverted,
		toFirstContact: spreadOf(
			cases.map(({ noticedOn, openedOn, reachedOn }) => ({ from: noticedOn ?? openedOn, until: reachedOn })),
			outcomeTargets.daysToFirstContact,
		),
		early: { part: count(wasEarly), whole: cases.length },
		stayPut: { part: averted, whole: closed.filter((one) => one !== null).length },
	}
}

const early = ['early', 'arrears-notice']

// What the authority was first to tell had been applied for; its day may since have given way to a later one.
function wasEarly({ openedOn, openedBy, noticedOn, dates }: FunnelCase): boolean {
	if (noticedOn === null && openedBy === 'enforcement-authority') return false
	return early.includes(stageOn(dates, noticedOn ?? openedOn))
}
