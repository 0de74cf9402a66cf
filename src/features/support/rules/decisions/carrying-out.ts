import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import type { DecisionOutcome, DelayReason } from './decision.ts'
import { isFavourable } from './decision.ts'

export type Interruption = {
	readonly fromDay: PlainDate
	readonly untilDay: PlainDate | null
	/** Why it was no longer given: a reason of its own, not the decision's. */
	readonly delayReason: DelayReason | null
}

/** What of a decision tells whether it is carried out. */
export type Carried = {
	readonly outcome: DecisionOutcome
	readonly decidedOn: PlainDate
	readonly carriedOutOn: PlainDate | null
	readonly endedOn: PlainDate | null
	/** Why it was not given at first. */
	readonly delayReason: DelayReason | null
	readonly interruptions: readonly Interruption[]
}

export const openInterruption = ({ interruptions }: Pick<Carried, 'interruptions'>): Interruption | null =>
	interruptions.find(({ untilDay }) => untilDay === null) ?? null

/** Refusals: decision-refused, decision-ended, already-carried-out, before-decided. */
export function checkCarryOut(decision: Carried, onDay: PlainDate): Refusal | null {
	if (!isFavourable(decision.outcome)) return refuse({ because: 'decision-refused' })
	if (decision.endedOn !== null) return refuse({ because: 'decision-ended' })
	if (decision.carriedOutOn !== null) return refuse({ because: 'already-carried-out' })
	return onDay < decision.decidedOn ? refuse({ because: 'before-decided', from: decision.decidedOn }) : null
}

/** Refusals: decision-ended, not-carried-out, already-interrupted, before-carried-out, days-interrupted-before. */
export function checkInterrupt(decision: Carried, onDay: PlainDate): Refusal | null {
	const { carriedOutOn, endedOn, interruptions } = decision
	if (endedOn !== null) return refuse({ because: 'decision-ended' })
	if (carriedOutOn === null) return refuse({ because: 'not-carried-out' })
	if (openInterruption(decision) !== null) return refuse({ because: 'already-interrupted' })
	if (onDay < carriedOutOn) return refuse({ because: 'before-carried-out', from: carriedOutOn })
	const within = interruptions.some(({ untilDay }) => untilDay !== null && onDay < untilDay)
	return within ? refuse({ because: 'days-interrupted-before' }) : null
}

/** Refusals: not-interrupted, before-interrupted. */
export function checkResume(decision: Carried, onDay: PlainDate): Refusal | null {
	const open = openInterruption(decision)
	if (open === null) return refuse({ because: 'not-interrupted' })
	return onDay < open.fromDay ? refuse({ because: 'before-interrupted', from: open.fromDay }) : null
}

/** Nothing ends before what was done of it. Refusals: before-carried-out, before-interrupted, days-interrupted-before. */
export function checkEnding(decision: Carried, onDay: PlainDate): Refusal | null {
	const { carriedOutOn, interruptions } = decision
	if (carriedOutOn !== null && onDay < carriedOutOn) {
		return refuse({ because: 'before-carried-out', from: carriedOutOn })
	}
	const open = openInterruption(decision)
	if (open !== null && onDay < open.fromDay)
		return refuse({ because: 'before-interrupted', from: open.fromDay })
	const within = interruptions.some(({ untilDay }) => untilDay !== null && onDay < untilDay)
	return within ? refuse({ because: 'days-interrupted-before' }) : null
}
