import * as z from 'zod'
import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import { mayAnswerCount } from '../../access.ts'
import { listAnswersOf } from '../../store/count-week/answers.ts'
import { setInformantState } from '../../store/count-week/informants.ts'
import { askedIn } from './asked-in.ts'

/** "We met nobody that week" is an answer, and counts as one. */
export const reportNothing = command({
	name: 'reportNothing',
	input: z.object({ countInformantId: id() }),
	may: mayAnswerCount,
	run: async (act, { countInformantId }) =>
		await countingWeek(act, async (db) => {
			const asked = await askedIn(act, countInformantId)
			if (asked === missing || isRefused(asked)) return asked
			const answers = await listAnswersOf(db, countInformantId)
			if (answers.length > 0) return refuse({ because: 'answers-already-there', count: answers.length })
			await setInformantState(db, countInformantId, {
				state: 'nothing',
				finishedOn: act.today,
				finishedBy: act.actor.actorId,
			})
			return { countInformantId }
		}),
	audit: ({ countInformantId }) => ({ kind: 'count-informant', ids: [countInformantId] }),
})
