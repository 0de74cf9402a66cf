import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Refusal } from '../../../../foundation/refusal.ts'
import { type Answer, BadInput, type Missing, missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { type SupportEnd, supportEndsDecision } from '../../rules/agreements/agreement.ts'
import { checkEnding, openInterruption } from '../../rules/decisions/carrying-out.ts'
import { listAgreementsOf } from '../../store/agreements.ts'
import { type DecisionRow, findDecision } from '../../store/decisions.ts'
import { carryOutDecision } from '../decisions/carry-out-decision.ts'
import { endDecision } from '../decisions/end-decision.ts'
import { interruptDecision } from '../decisions/interrupt-decision.ts'
import { resumeDecision } from '../decisions/resume-decision.ts'

/** What is granted is given from the support's first day; a first day ahead is seen to by night. A home is given by moving in. */
export async function giveBySupport(
	act: Act,
	{ id: decisionId, about, carriedOutOn, endedOn, ...decision }: DecisionRow,
	startsOn: PlainDate,
): Promise<Refusal | Missing | null> {
	if (about === 'housing' || endedOn !== null || startsOn > act.today) return null
	const given = { decisionId, onDay: startsOn }
	if (carriedOutOn === null) return said(await carryOutDecision.within(act, given))
	const open = openInterruption(decision)
	return open === null || startsOn < open.fromDay ? null : said(await resumeDecision.within(act, given))
}

type Leaving = {
	readonly supportId: string
	readonly decisionId: string | null
	readonly personId: string
	readonly onDay: PlainDate
	readonly because: SupportEnd
}

/**
 * Support that is given no more: the decision ends with what ended it, and is interrupted by anything else, so that somebody
 * waits again. Where other support by the same decision runs it goes on.
 */
export async function leaveBySupport(
	act: Act,
	{ supportId, decisionId, personId, onDay, because }: Leaving,
): Promise<Refusal | Missing | null> {
	if (decisionId === null || onDay > act.today || because === 'other-support') return null
	const decision = await findDecision(act.db, decisionId)
	if (decision === undefined || decision.about === 'housing' || decision.endedOn !== null) return null
	// Nobody is kept from ending support by a day that was written of the decision by hand.
	if (decision.carriedOutOn === null || checkEnding(decision, onDay) !== null) return null
	const others = await listAgreementsOf(act.db, [personId, decision.personId])
	const runs = others.some(
		(one) =>
			one.id !== supportId && one.decisionId === decisionId && (one.endsOn === null || one.endsOn > onDay),
	)
	if (runs) return null
	const ends = supportEndsDecision(because)
	if (ends !== null) return said(await endDecision.within(act, { decisionId, onDay, because: ends }))
	if (openInterruption(decision) !== null) return null
	return said(await interruptDecision.within(act, { decisionId, onDay }))
}

function said(answer: Answer<unknown>): Refusal | Missing | null {
	if (answer.is === 'done') return null
	if (answer.is === 'refused') return answer.refusal
	if (answer.is === 'bad-input') throw new BadInput(answer.faults)
	return missing
}
