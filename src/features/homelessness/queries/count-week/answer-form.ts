import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import { query } from '../../../../platform/query.ts'
import { mayAnswerCount } from '../../access.ts'
import { questionsOf } from '../../rules/count-week/form.ts'
import { getGround } from '../../rules/count-week/grounds.ts'
import { findAnswer } from '../../store/count-week/answers.ts'
import { findAsked } from '../../store/count-week/informants.ts'
import { findRound } from '../../store/count-week/rounds.ts'
import { headOf } from './round-head.ts'

/** The form of one person: its questions, how much of who somebody is may be told, and what was answered before. */
export const answerForm = query({
	name: 'answerForm',
	input: z.object({ countInformantId: id(), countAnswerId: id().optional() }),
	may: mayAnswerCount,
	run: async (act, { countInformantId, countAnswerId }) =>
		await countingWeek(act, async (db) => {
			const informant = await findAsked(db, countInformantId)
			const round = informant === null ? null : await findRound(db, informant.countRoundId)
			const before = countAnswerId === undefined ? null : await findAnswer(db, countAnswerId)
			if (informant === null || round === null) return missing
			if (countAnswerId !== undefined && before?.countInformantId !== countInformantId) return missing
			return {
				round: headOf(round),
				informant: { countInformantId, name: informant.name, identity: informant.identity },
				needsConsent: getGround(informant.legalGround).needsConsent,
				questions: questionsOf(round.form),
				before: before === null ? null : shown(before),
			}
		}),
	audit: ({ countInformantId, countAnswerId }) => ({
		kind: 'count-answer',
		ids: countAnswerId === undefined ? [countInformantId] : [countInformantId, countAnswerId],
	}),
})

/** An identity number that was told is there, and is not shown again. */
function shown(answer: NonNullable<Awaited<ReturnType<typeof findAnswer>>>) {
	const { identityCipher: _, identityIndex: __, prefillMark, identityKind, ...rest } = answer
	return { ...rest, hasNumber: identityKind !== null, prefilled: prefillMark !== null }
}
