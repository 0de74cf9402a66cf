import * as z from 'zod'
import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import { mayAnswerCount } from '../../access.ts'
import { unanswered } from '../../rules/count-week/form.ts'
import { setAnswerStates } from '../../store/count-week/answers.ts'
import { setAnswersAgain } from '../../store/count-week/informants.ts'
import { askedAbout } from './asked-in.ts'

/** The unit says that a draft filled in from its list is right as it stands. */
export const confirmCountAnswer = command({
	name: 'confirmCountAnswer',
	input: z.object({ countAnswerId: id() }),
	may: mayAnswerCount,
	run: async (act, { countAnswerId }) =>
		await countingWeek(act, async (db) => {
			const asked = await askedAbout(act, countAnswerId)
			if (asked === missing || isRefused(asked)) return asked
			const { answers, number, countInformantId } = asked.answer
			const count = unanswered(asked.round.form, answers)
			if (count > 0) return refuse({ because: 'draft-not-complete', count, number })
			await setAnswerStates(db, [countAnswerId], 'given')
			await setAnswersAgain(db, countInformantId)
			return { countAnswerId, countInformantId }
		}),
	audit: ({ countAnswerId }) => ({ kind: 'count-answer', ids: [countAnswerId] }),
})
