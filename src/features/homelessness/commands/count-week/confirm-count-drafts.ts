import * as z from 'zod'
import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import { mayAnswerCount } from '../../access.ts'
import { unanswered } from '../../rules/count-week/form.ts'
import { listAnswersOf, setAnswerStates } from '../../store/count-week/answers.ts'
import { setAnswersAgain } from '../../store/count-week/informants.ts'
import { askedIn } from './asked-in.ts'

/** The unit has looked its drafts through: those that lack nothing are confirmed together, the others stay drafts. */
export const confirmCountDrafts = command({
	name: 'confirmCountDrafts',
	input: z.object({ countInformantId: id() }),
	may: mayAnswerCount,
	run: async (act, { countInformantId }) =>
		await countingWeek(act, async (db) => {
			const asked = await askedIn(act, countInformantId)
			if (asked === missing || isRefused(asked)) return asked
			const drafts = (await listAnswersOf(db, countInformantId)).filter(({ state }) => state === 'draft')
			const whole = drafts.filter(({ answers }) => unanswered(asked.round.form, answers) === 0)
			if (whole.length === 0) return refuse({ because: 'no-whole-drafts', count: drafts.length })
			await setAnswerStates(
				db,
				whole.map(({ countAnswerId }) => countAnswerId),
				'given',
			)
			await setAnswersAgain(db, countInformantId)
			return { countInformantId, confirmed: whole.length, left: drafts.length - whole.length }
		}),
	audit: ({ countInformantId }) => ({ kind: 'count-informant', ids: [countInformantId] }),
})
