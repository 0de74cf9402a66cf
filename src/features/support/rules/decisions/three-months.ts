import { addMonths, earlierOf, type PlainDate, plainDate } from '../../../../foundation/plain-date.ts'
import { type Carried, openInterruption } from './carrying-out.ts'
import { type DelayReason, isFavourable } from './decision.ts'

/** What the law says of favourable decisions that are not carried out. */
export const notCarriedOutRule = {
	months: 3,
	validFrom: plainDate('2025-07-01'),
	source: { text: 'SoL 34:1–3', verified: true },
	fee: { source: 'SoL 34:7', leastKronor: 15_000, mostKronor: 1_500_000 },
} as const

// Favourable decisions by need and on economic assistance; the old paragraph where the decision was made under it.
const toldOf: readonly string[] = ['SoL 11:1', 'SoL 12:1', 'SoL 2001 4:1']

/** Is the decision of those that the inspectorate and the auditors are told of? */
export const isToldOf = (legalBasis: string): boolean => toldOf.includes(legalBasis)

/** Days on which somebody waits for what was granted; `until` is the day it was given, taken up again or ended. */
export type Wait = {
	readonly is: 'not-carried-out' | 'interrupted'
	readonly since: PlainDate
	readonly until: PlainDate | null
	readonly how: 'carried-out' | 'resumed' | 'ended' | null
	readonly delayReason: DelayReason | null
	/** The last day within three months. */
	readonly threeMonthsOn: PlainDate
}

/** Every wait of a decision, the first from the day it was made, then one for each interruption. */
export function waitsOf(decision: Carried): Wait[] {
	if (!isFavourable(decision.outcome)) return []
	const { decidedOn, carriedOutOn, endedOn, delayReason, interruptions } = decision
	const first = wait('not-carried-out', { since: decidedOn, done: carriedOutOn, endedOn, delayReason })
	const later = interruptions.map(({ fromDay, untilDay, ...why }) =>
		wait('interrupted', { since: fromDay, done: untilDay, endedOn, ...why }),
	)
	return [first, ...later]
}

type Between = Pick<Wait, 'since' | 'delayReason'> & { done: PlainDate | null; endedOn: PlainDate | null }

function wait(is: Wait['is'], { since, done, endedOn, delayReason }: Between): Wait {
	const doneHow = is === 'interrupted' ? ('resumed' as const) : ('carried-out' as const)
	const ends = endedOn !== null && (done === null || endedOn < done)
	const until = done === null ? endedOn : endedOn === null ? done : earlierOf(done, endedOn)
	const how = until === null ? null : ends ? ('ended' as const) : doneHow
	return { is, since, until, how, delayReason, threeMonthsOn: addMonths(since, notCarriedOutRule.months) }
}

/** What somebody waits for now, null where nothing is waited for. */
export function waitNow(decision: Carried, today: PlainDate): Wait | null {
	if (decision.endedOn !== null && decision.endedOn <= today) return null
	const open = waitsOf(decision).filter(({ until }) => until === null || until > today)
	return (openInterruption(decision) === null ? open[0] : open.at(-1)) ?? null
}

/** A month ahead one can still do something. */
export const warnMonths = 1

export type WaitState = 'overdue' | 'soon' | 'within'

/** Past three months; within a month of it; or with time left. */
export function stateOfWait({ threeMonthsOn }: Pick<Wait, 'threeMonthsOn'>, today: PlainDate): WaitState {
	if (today > threeMonthsOn) return 'overdue'
	return addMonths(today, warnMonths) >= threeMonthsOn ? 'soon' : 'within'
}

/** Longer than three months, also when it is over by now. */
export const wasOverdue = ({ until, threeMonthsOn }: Wait, by: PlainDate): boolean =>
	by > threeMonthsOn && (until === null || until > threeMonthsOn)

/** The delays to give a reason for, each its own: the one that goes on, and those that were longer than three months. */
export function delaysOf(decision: Carried, today: PlainDate): Wait[] {
	const now = waitNow(decision, today)
	return waitsOf(decision).filter(
		(wait) => wasOverdue(wait, today) || (wait.is === now?.is && wait.since === now.since),
	)
}
