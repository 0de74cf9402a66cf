import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { hasRole } from '../../../../platform/actor.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayReadNetwork } from '../../access.ts'
import { namesSomebody } from '../../rules/knowledge/names-somebody.ts'
import { findQuestion, insertAnswer } from '../../store/templates.ts'
import { spokenAs } from './ask-network.ts'
import { shareLibrary } from './share-library.ts'

/**
 * What somebody in the network answers. What stands open to anyone already is answered by the secretariat alone. Refused:
 * question-withdrawn, question-open-already.
 */
export const answerQuestion = command({
	name: 'answerQuestion',
	input: z.object({ questionId: id(), answer: text(8000) }),
	may: mayReadNetwork,
	run: async (act, { questionId, answer }) => {
		const { db, actor, today } = act
		if (namesSomebody(answer)) throw new BadInput([{ path: 'answer', problem: 'names-somebody' }])
		const question = await findQuestion(db, questionId)
		if (question === null) return missing
		if (question.withdrawnOn !== null) return refuse({ because: 'question-withdrawn' })
		const isOpen = question.openedOn !== null
		if (isOpen && !hasRole(actor, 'secretariat')) return refuse({ because: 'question-open-already' })
		await insertAnswer(db, actor.municipalityId, {
			...{ networkQuestionId: questionId, answer, answeredAs: spokenAs(actor) },
			...{ answeredOn: today, answeredBy: actor.actorId },
		})
		if (isOpen) await shareLibrary(act)
		return { questionId }
	},
	audit: ({ questionId }) => ({ kind: 'network-question', ids: [questionId] }),
})
