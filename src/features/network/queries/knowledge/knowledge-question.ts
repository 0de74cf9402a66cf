import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayReadKnowledge } from '../../access.ts'
import { questionsHere, sideOf } from './shared-here.ts'

/** One question with what was answered. */
export const knowledgeQuestion = query({
	name: 'knowledgeQuestion',
	input: z.object({ questionId: id() }),
	may: mayReadKnowledge,
	run: async (act, { questionId }) => {
		const question = (await questionsHere(act)).find((one) => one.id === questionId)
		if (question === undefined) return missing
		const mayKeep = mayKeepNetwork(act.actor)
		const mayAnswer = sideOf(act) === 'network' && (mayKeep || question.openedOn === null)
		return { question, side: sideOf(act), mayKeep, mayAnswer }
	},
	audit: ({ questionId }) => ({ kind: 'network-question', ids: [questionId] }),
})
