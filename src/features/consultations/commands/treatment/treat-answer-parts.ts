import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { optionalText } from '../../../../platform/fields.ts'
import { mayKeepConsultations } from '../../access.ts'
import { outcomes } from '../../rules/consultation.ts'
import { findConsultation, holdAnswers } from '../../store/consultations.ts'
import { anyReplaced, findParts, saveTreatment } from '../../store/treatment.ts'

/**
 * What the municipality makes of parts of answers: one, or several that say the same. What is not fully accepted says why.
 * Refusals: consultation-closed, answer-replaced (a later answer has come meanwhile).
 */
export const treatAnswerParts = command({
	name: 'treatAnswerParts',
	input: z.object({
		answerPartIds: z
			.array(z.uuid({ error: 'choose-one' }))
			.min(1, 'choose-one')
			.max(1000),
		outcome: z.enum(outcomes, { error: 'choose-one' }),
		why: optionalText(4000),
	}),
	may: mayKeepConsultations,
	run: async ({ db, actor, today }, { answerPartIds, outcome, why }) => {
		if (outcome !== 'accepted' && why === null) throw new BadInput([{ path: 'why', problem: 'say-why' }])
		const consultationIds = (await findParts(db, answerPartIds)).map(
			({ planConsultationId }) => planConsultationId,
		)
		for (const consultationId of [...new Set(consultationIds)].toSorted()) {
			await holdAnswers(db, consultationId)
			const consultation = await findConsultation(db, consultationId)
			if (consultation?.closedOn !== null) return refuse({ because: 'consultation-closed' })
		}
		const parts = await findParts(db, answerPartIds)
		if (parts.length !== new Set(answerPartIds).size) {
			return (await anyReplaced(db, answerPartIds)) ? refuse({ because: 'answer-replaced' }) : missing
		}
		const treated = { outcome, why: why ?? '', treatedOn: today, treatedBy: actor.actorId }
		await saveTreatment(
			db,
			actor.municipalityId,
			parts.map(({ id }) => id),
			treated,
		)
		return { treated: parts.length }
	},
	audit: ({ answerPartIds }) => ({ kind: 'consultation', ids: answerPartIds }),
})
