import { isRefused, type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { type Missing, missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { findAnswer } from '../../store/count-week/answers.ts'
import { findAsked, type Informant, lockInformant } from '../../store/count-week/informants.ts'
import { findRound, type Round } from '../../store/count-week/rounds.ts'

export type Asked = { readonly informant: Informant; readonly round: Round }

/** The informant that the actor answers for, held until the transaction ends, in a round that is open and whose week has begun. */
export async function askedIn(
	{ db, today }: Pick<Act, 'db' | 'today'>,
	countInformantId: string,
): Promise<Asked | Missing | Refusal<'count-round-not-open' | 'count-week-not-begun'>> {
	const informant = await findAsked(db, countInformantId)
	const round = informant === null ? null : await findRound(db, informant.countRoundId)
	if (informant === null || round === null) return missing
	if (round.state !== 'open') return refuse({ because: 'count-round-not-open' })
	if (today < round.measureFrom) return refuse({ because: 'count-week-not-begun' })
	await lockInformant(db, countInformantId)
	return { informant, round }
}

/** The same for one of the informant's answers, read when the informant is held: whoever waited sees what was done meanwhile. */
export async function askedAbout(act: Pick<Act, 'db' | 'today'>, countAnswerId: string) {
	const whose = await findAnswer(act.db, countAnswerId)
	const asked = whose === null ? missing : await askedIn(act, whose.countInformantId)
	if (asked === missing || isRefused(asked)) return asked
	const answer = await findAnswer(act.db, countAnswerId)
	return answer === null || answer.state === 'withdrawn' ? missing : { ...asked, answer }
}

/** Rows of a count carry the committee that keeps it, also those that an outsider writes. */
export const placeIn = (act: Act, { committeeId }: Informant) => ({
	municipalityId: act.actor.municipalityId,
	committeeId,
})
