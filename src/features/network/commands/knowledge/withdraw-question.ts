import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { findQuestion, saveQuestion } from '../../store/templates.ts'
import { shareLibrary } from './share-library.ts'

/** A question is not shown any longer, to the network or to anyone. Refused: question-withdrawn. */
export const withdrawQuestion = command({
	name: 'withdrawQuestion',
	input: z.object({ questionId: id() }),
	may: mayKeepNetwork,
	run: async (act, { questionId }) => {
		const question = await findQuestion(act.db, questionId)
		if (question === null) return missing
		if (question.withdrawnOn !== null) return refuse({ because: 'question-withdrawn' })
		await saveQuestion(act.db, questionId, { withdrawnOn: act.today })
		await shareLibrary(act)
		return { questionId }
	},
	audit: ({ questionId }) => ({ kind: 'network-question', ids: [questionId] }),
})
