import { laterOf, type PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { type Missing, missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import {
	carryOutDecision,
	endDecision,
	interruptDecision,
	resumeDecision,
	waitingHousing,
} from '../../../support/index.ts'
import { type FormCode, formOf } from '../../rules/forms.ts'
import type { EndReason } from '../../rules/stays/end-reasons.ts'
import { endsDecision } from '../../rules/stays/losing.ts'
import { areOnePerson, countStaysBy, findHomeDecision } from '../../store/home-decisions.ts'
import type { HeldStay } from './held-stay.ts'
import { notDone } from './spells-of-stay.ts'

type Given = {
	readonly personId: string
	readonly decisionId?: string | undefined
	readonly form: FormCode
	readonly onDay: PlainDate
}

/** A decision that a home is given by is the person's own, about housing, and stands. Refusals: decision-refused, decision-ended. */
export async function refuseDecision(
	act: Act,
	personId: string,
	decisionId: string,
): Promise<Refusal | Missing | null> {
	const found = await findHomeDecision(act.db, decisionId)
	if (found === undefined || found.about !== 'housing') return missing
	if (!(await areOnePerson(act.db, found.personId, personId))) return missing
	if (found.outcome === 'refused') return refuse({ because: 'decision-refused' })
	return found.endedOn === null ? null : refuse({ because: 'decision-ended' })
}

/**
 * By moving in the decision is carried out, or given again where a home was lost: the one that was named, or the only one
 * that waits when it is no bed for the night.
 * Refusals: decision-refused, decision-ended, before-decided, before-interrupted.
 */
export async function giveByDecision(
	act: Act,
	{ personId, decisionId, form, onDay }: Given,
): Promise<{ readonly decisionId: string | null } | Refusal | Missing> {
	if (decisionId !== undefined) {
		const refusal = await refuseDecision(act, personId, decisionId)
		if (refusal !== null) return refusal
	} else if (formOf(form).emergency) return { decisionId: null }
	const by = decisionId ?? (await onlyOneWaiting(act, personId, onDay))
	const waits = by === null ? undefined : await findHomeDecision(act.db, by)
	if (waits === undefined || (waits.carriedOutOn !== null && !waits.interrupted)) return { decisionId: by }
	const give = waits.carriedOutOn === null ? carryOutDecision : resumeDecision
	const answer = await give.within(act, { decisionId: waits.decisionId, onDay })
	return answer.is === 'done' ? { decisionId: by } : notDone(answer)
}

/** What waits on the day itself: a later decision does not give a home that somebody lived in before it was made. */
async function onlyOneWaiting(act: Act, personId: string, onDay: PlainDate): Promise<string | null> {
	const [one, another] = await waitingHousing(act, personId, onDay)
	return one === undefined || another !== undefined ? null : one.decisionId
}

type Leaving = {
	readonly onDay: PlainDate
	readonly endReason: EndReason
	/** The decision by which they live on in another home; null where none does. */
	readonly nextBy?: string | null
}

/**
 * A home that is left gives no longer what was decided: the decision ends with the person's own way out, with its own days,
 * and where another decision gives the next home; anything else interrupts it, so that somebody waits again. Where another
 * stay is by the same decision it goes on.
 */
export async function leaveDecision(
	act: Act,
	{ stay }: HeldStay,
	{ onDay, endReason, nextBy = null }: Leaving,
): Promise<Refusal | Missing | null> {
	if (stay.decisionId === null || stay.guest) return null
	const decision = await findHomeDecision(act.db, stay.decisionId)
	if (decision === undefined || decision.endedOn !== null) return null
	if ((await countStaysBy(act.db, stay.decisionId)) > 0) return null
	const { decisionId, carriedOutOn, interrupted, periodTo, lastOn } = decision
	const isOver = periodTo !== null && periodTo <= onDay
	const because =
		nextBy !== null ? 'new-decision' : (endsDecision(endReason) ?? (isOver ? 'period-over' : null))
	if (because !== null) {
		// Nobody is kept from leaving by a day that was written of the decision by hand.
		const endsOn = lastOn === null ? onDay : laterOf(onDay, lastOn)
		const ended = await endDecision.within(act, { decisionId, onDay: endsOn, because })
		return ended.is === 'done' ? null : notDone(ended)
	}
	if (carriedOutOn === null || carriedOutOn > onDay || interrupted) return null
	const left = await interruptDecision.within(act, { decisionId, onDay })
	return left.is === 'done' ? null : notDone(left)
}
