import * as z from 'zod'
import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import { mayAnswerCount } from '../../access.ts'
import { unanswered } from '../../rules/count-week/form.ts'
import { findAnswer, setAnswerStates } from '../../store/count-week/answers.ts'
import { setInformantState } from '../../store/count-week/informants.ts'
import { askedIn } from './asked-in.ts'

/** The unit says that a draft filled in from its list is right as it stands. */
export const confirmCountAnswer = command({
	name: 'confirmCountAnswer',
	input: z.object({ countAnswerId: id() }),
	may: mayAnswerCount,
	run: async (act, { countAnswerId }) =>
		await countingWeek(act, async (db) => {
			const draft = await findAnswer(db, countAnswerId)
			if (draft === null || draft.state === 'withdrawn') return missing
			const asked = await askedIn(act, draft.countInformantId)
			if (asked === missing || isRefused(asked)) return asked
			const count = unanswered(asked.round.form, draft.answers)
			if (count > 0) return refuse({ because: 'draft-not-complete', count, number: draft.number })
			await setAnswerStates(db, [countAnswerId], 'given')
			await setInformantState(db, draft.countInformantId, {
				state: 'answering',
				finishedOn: null,
				finishedBy: null,
			})
			return { countAnswerId, countInformantId: draft.countInformantId }
		}),
	audit: ({ countAnswerId }) => ({ kind: 'count-answer', ids: [countAnswerId] }),
})
