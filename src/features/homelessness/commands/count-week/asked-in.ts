import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { type Missing, missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
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

/** Rows of a count carry the committee that keeps it, also those that an outsider writes. */
export const placeIn = (act: Act, { committeeId }: Informant) => ({
	municipalityId: act.actor.municipalityId,
	committeeId,
})
