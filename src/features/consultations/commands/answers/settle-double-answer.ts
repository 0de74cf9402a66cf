import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepConsultations } from '../../access.ts'
import { findAnswer, saveAnswer } from '../../store/answers.ts'
import { findConsultation, holdAnswers } from '../../store/consultations.ts'

/**
 * An answer that came twice is counted once: the one with `of` stands. Without it the answer is one of its own, and is not
 * suspected again. Refusals: consultation-closed, not-in (one of the two is not counted already).
 */
export const settleDoubleAnswer = command({
	name: 'settleDoubleAnswer',
	input: z.object({ answerId: id(), of: z.uuid({ error: 'choose-one' }).optional() }),
	may: mayKeepConsultations,
	run: async ({ db }, { answerId, of }) => {
		const named = await findAnswer(db, answerId)
		if (named === null) return missing
		await holdAnswers(db, named.planConsultationId)
		const answer = await findAnswer(db, answerId)
		const other = of === undefined ? undefined : await findAnswer(db, of)
		if (answer === null || other === null || of === answerId) return missing
		if (other !== undefined && other.planConsultationId !== answer.planConsultationId) return missing
		const consultation = await findConsultation(db, answer.planConsultationId)
		if (consultation?.closedOn !== null) return refuse({ because: 'consultation-closed' })
		if (answer.state !== 'in' || (other !== undefined && other.state !== 'in')) {
			return refuse({ because: 'not-in' })
		}
		await saveAnswer(
			db,
			answerId,
			of === undefined ? { lookedAt: true } : { state: 'double', sameAs: of, lookedAt: true },
		)
		return { answerId }
	},
	audit: ({ answerId, of }) => ({
		kind: 'consultation',
		ids: of === undefined ? [answerId] : [answerId, of],
	}),
})
