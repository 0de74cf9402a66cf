import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { findQuestion, listAnswers, saveQuestion } from '../../store/templates.ts'
import { shareLibrary } from './share-library.ts'

/** A question with its answers becomes part of what the network shares with anyone. Refused: question-withdrawn, question-unanswered. */
export const openQuestion = command({
	name: 'openQuestion',
	input: z.object({ questionId: id() }),
	may: mayKeepNetwork,
	run: async (act, { questionId }) => {
		const question = await findQuestion(act.db, questionId)
		if (question === null) return missing
		if (question.withdrawnOn !== null) return refuse({ because: 'question-withdrawn' })
		const answers = await listAnswers(act.db)
		if (!answers.some(({ networkQuestionId }) => networkQuestionId === questionId)) {
			return refuse({ because: 'question-unanswered' })
		}
		if (question.openedOn === null) await saveQuestion(act.db, questionId, { openedOn: act.today })
		await shareLibrary(act)
		return { questionId }
	},
	audit: ({ questionId }) => ({ kind: 'network-question', ids: [questionId] }),
})
