import * as z from 'zod'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { type Missing, missing } from '../../../../platform/answer.ts'
import { id, optionalText } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { seatOf } from '../../store/partnership/members.ts'
import {
	beginReflection,
	holdReflection,
	listAnswers,
	replaceWords,
} from '../../store/partnership/reflections.ts'
import { findRound } from '../../store/partnership/rounds.ts'

/** What a member writes to each question of a round; a question that is left empty has no words. */
export const ownWordsFields = z.object({
	roundId: id(),
	words: z
		.array(z.object({ questionId: id(), body: optionalText(6000) }))
		.max(60)
		.default([]),
})

type Own = { readonly roundId: string; readonly memberId: string }

/** The member that the speaker writes for, in a round that is open and asked it. Refused: no-seat, round-not-open, not-asked. */
export async function ownPlaceIn(
	{ db, actor }: Act,
	roundId: string,
): Promise<Own | Missing | Refusal<'no-seat' | 'round-not-open' | 'not-asked'>> {
	const round = await findRound(db, roundId)
	if (round === null) return missing
	if (round.openedOn === null || round.closedOn !== null) return refuse({ because: 'round-not-open' })
	const memberId = await seatOf(db, actor.actorId)
	if (memberId === null) return refuse({ because: 'no-seat' })
	const asked = await listAnswers(db, [roundId])
	if (!asked.some((one) => one.memberId === memberId)) return refuse({ because: 'not-asked' })
	return { roundId, memberId }
}

type Written = z.output<typeof ownWordsFields>['words']

/** Keeps what was written in place of what was; null when it is kept. Refused: approved-already. */
export async function keepOwnWords(
	{ db, actor, today }: Act,
	own: Own,
	written: Written,
): Promise<Refusal<'approved-already'> | null> {
	await beginReflection(db, actor.municipalityId, own, today)
	const held = await holdReflection(db, own)
	if (held === null || held.approvedOn !== null) return refuse({ because: 'approved-already' })
	const words = written.flatMap(({ questionId, body }) => (body === null ? [] : [{ questionId, body }]))
	await replaceWords(db, actor.municipalityId, own, words)
	return null
}
