import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import { mayAnswerCount } from '../../access.ts'
import { type OwnAnswer, rewriteAnswer, type ToldAnswer } from '../../store/count-week/answers.ts'
import { setAnswersAgain } from '../../store/count-week/informants.ts'
import { answerFields, toldIn } from './answer-input.ts'
import { askedAbout } from './asked-in.ts'

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
			const asked = await askedAbout(act, countAnswerId)
			if (asked === missing || isRefused(asked)) return asked
			const { answer: before, informant, round } = asked
			const keepsNumber = toldNumber === 'keep' && given.nationalId === null && before.identityKind !== null
			const told = toldIn(act, given, informant, round, keepsNumber)
			const kept = keepsNumber ? withNumberOf(before, told) : told
			await rewriteAnswer(db, countAnswerId, { givenAt: act.now, givenBy: act.actor.actorId }, kept)
			await setAnswersAgain(db, before.countInformantId)
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
