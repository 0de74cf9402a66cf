import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import { mayAnswerCount } from '../../access.ts'
import { findAnswer, setAnswerStates } from '../../store/count-week/answers.ts'
import { askedIn } from './asked-in.ts'

/** Somebody was not homeless that week, or was answered about twice: the answer is counted no more. */
export const withdrawCountAnswer = command({
	name: 'withdrawCountAnswer',
	input: z.object({ countAnswerId: id() }),
	may: mayAnswerCount,
	run: async (act, { countAnswerId }) =>
		await countingWeek(act, async (db) => {
			const answer = await findAnswer(db, countAnswerId)
			if (answer === null) return missing
			const asked = await askedIn(act, answer.countInformantId)
			if (asked === missing || isRefused(asked)) return asked
			await setAnswerStates(db, [countAnswerId], 'withdrawn')
			return { countAnswerId, countInformantId: answer.countInformantId }
		}),
	audit: ({ countAnswerId }) => ({ kind: 'count-answer', ids: [countAnswerId] }),
})
