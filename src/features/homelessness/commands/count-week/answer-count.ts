import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import { mayAnswerCount } from '../../access.ts'
import { insertAnswers } from '../../store/count-week/answers.ts'
import { setAnswersAgain } from '../../store/count-week/informants.ts'
import { answerFields, toldIn } from './answer-input.ts'
import { askedIn, placeIn } from './asked-in.ts'

/** One person's form, given for the count alone. Whoever had finished is answering again. */
export const answerCount = command({
	name: 'answerCount',
	input: z.object({ ...answerFields, countInformantId: id() }),
	may: mayAnswerCount,
	run: async (act, { countInformantId, ...given }) =>
		await countingWeek(act, async (db) => {
			const asked = await askedIn(act, countInformantId)
			if (asked === missing || isRefused(asked)) return asked
			const { informant, round } = asked
			const told = toldIn(act, given, informant, round)
			const at = { roundId: informant.countRoundId, informantId: countInformantId }
			const by = { givenAt: act.now, givenBy: act.actor.actorId }
			const answer = { state: 'given', prefillMark: null, told } as const
			const [countAnswerId = ''] = await insertAnswers(db, placeIn(act, informant), at, by, [answer])
			await setAnswersAgain(db, countInformantId)
			return { countAnswerId }
		}),
	audit: ({ countInformantId }, value) => ({
		kind: 'count-answer',
		ids: value === null ? [countInformantId] : [countInformantId, value.countAnswerId],
	}),
})
