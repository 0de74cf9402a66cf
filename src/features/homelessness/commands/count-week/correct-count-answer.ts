import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import { mayAnswerCount } from '../../access.ts'
import { findAnswer, type OwnAnswer, rewriteAnswer, type ToldAnswer } from '../../store/count-week/answers.ts'
import { answerFields, toldIn } from './answer-input.ts'
import { askedIn } from './asked-in.ts'

const keeps = z.enum(['keep', 'remove']).default('keep')

/**
 * An answer written anew while the round is open; a draft becomes an answer by it. A number that was told stays unless
 * another is given or it is taken away: it is never shown again in the form.
 */
export const correctCountAnswer = command({
	name: 'correctCountAnswer',
	input: z.object({ ...answerFields, countAnswerId: id(), toldNumber: keeps }),
	may: mayAnswerCount,
	run: async (act, { countAnswerId, toldNumber, ...given }) =>
		await countingWeek(act, async (db) => {
			const before = await findAnswer(db, countAnswerId)
			if (before === null || before.state === 'withdrawn') return missing
			const asked = await askedIn(act, before.countInformantId)
			if (asked === missing || isRefused(asked)) return asked
			const told = toldIn(act, given, asked.informant, asked.round)
			const kept = toldNumber === 'keep' && told.identity === null ? withNumberOf(before, told) : told
			await rewriteAnswer(db, countAnswerId, { givenAt: act.now, givenBy: act.actor.actorId }, kept)
			return { countAnswerId, countInformantId: before.countInformantId }
		}),
	audit: ({ countAnswerId }) => ({ kind: 'count-answer', ids: [countAnswerId] }),
})

/** What the number says of birth and sex stays with it. */
function withNumberOf(before: OwnAnswer, told: ToldAnswer): ToldAnswer {
	const { identityKind: kind, identityCipher: cipher, identityIndex: index } = before
	if (kind === null || cipher === null || index === null) return told
	return {
		...told,
		identity: { kind, cipher, index },
		birthDate: before.bornOn ?? told.birthDate,
		birthYear: null,
	}
}
