import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepConsultations } from '../../access.ts'
import { findAnswer, saveAnswer } from '../../store/answers.ts'

/**
 * Whether anyone may read an answer on the open page: without the name of a person and without what is secret. Refusal:
 * not-in (it is an earlier one, or another sent twice).
 */
export const publishAnswer = command({
	name: 'publishAnswer',
	input: z.object({ answerId: id(), publish: z.enum(['yes', 'no'], { error: 'choose-one' }) }),
	may: mayKeepConsultations,
	run: async ({ db }, { answerId, publish }) => {
		const answer = await findAnswer(db, answerId)
		if (answer === null) return missing
		if (answer.state !== 'in') return refuse({ because: 'not-in' })
		await saveAnswer(db, answerId, { published: publish === 'yes' })
		return { answerId }
	},
	audit: ({ answerId }) => ({ kind: 'consultation', ids: [answerId] }),
})
