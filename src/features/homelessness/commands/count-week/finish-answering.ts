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

/** The informant is done: everybody met that week has been answered about, and no draft is left unlooked at. */
export const finishAnswering = command({
	name: 'finishAnswering',
	input: z.object({ countInformantId: id() }),
	may: mayAnswerCount,
	run: async (act, { countInformantId }) =>
		await countingWeek(act, async (db) => {
			const asked = await askedIn(act, countInformantId)
			if (asked === missing || isRefused(asked)) return asked
			const answers = await listAnswersOf(db, countInformantId)
			const drafts = answers.filter(({ state }) => state === 'draft').length
			if (drafts > 0) return refuse({ because: 'drafts-left', count: drafts })
			if (answers.length === 0) return refuse({ because: 'no-answers-yet' })
			await setInformantState(db, countInformantId, {
				state: 'finished',
				finishedOn: act.today,
				finishedBy: act.actor.actorId,
			})
			return { countInformantId }
		}),
	audit: ({ countInformantId }) => ({ kind: 'count-informant', ids: [countInformantId] }),
})
