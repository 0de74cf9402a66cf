import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import { mayAnswerCount } from '../../access.ts'
import { setAnswerStates } from '../../store/count-week/answers.ts'
import { setAnswersAgain } from '../../store/count-week/informants.ts'
import { askedAbout } from './asked-in.ts'

/** Somebody was not homeless that week, or was answered about twice: the answer is counted no more. */
export const withdrawCountAnswer = command({
	name: 'withdrawCountAnswer',
	input: z.object({ countAnswerId: id() }),
	may: mayAnswerCount,
	run: async (act, { countAnswerId }) =>
		await countingWeek(act, async (db) => {
			const asked = await askedAbout(act, countAnswerId)
			if (asked === missing || isRefused(asked)) return asked
			const { countInformantId } = asked.answer
			await setAnswerStates(db, [countAnswerId], 'withdrawn')
			await setAnswersAgain(db, countInformantId)
			return { countAnswerId, countInformantId }
		}),
	audit: ({ countAnswerId }) => ({ kind: 'count-answer', ids: [countAnswerId] }),
})
