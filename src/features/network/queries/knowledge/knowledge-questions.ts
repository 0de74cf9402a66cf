import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayReadKnowledge } from '../../access.ts'
import { lookFor } from '../../rules/knowledge/look-for.ts'
import { questionsHere, sideOf } from './shared-here.ts'

/** Questions and answers, newest first; words are looked for in both. */
export const knowledgeQuestions = query({
	name: 'knowledgeQuestions',
	input: z.object({ q: z.string().trim().max(100).default('') }),
	may: mayReadKnowledge,
	run: async (act, { q }) => {
		const every = await questionsHere(act)
		const texts = ({ title, question, answers }: (typeof every)[number]) => [
			...[title, question, ...answers.map(({ answer }) => answer)],
		]
		const questions = lookFor(every, q, texts).map(({ answers, question: _, ...one }) => ({
			...one,
			answers: answers.length,
		}))
		return { side: sideOf(act), count: every.length, questions }
	},
	audit: () => ({ kind: 'network-question', ids: [] }),
})
