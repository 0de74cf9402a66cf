import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { planTitles } from '../../../action-plan/index.ts'
import { mayKeepConsultations } from '../../access.ts'
import { proposalKinds } from '../../rules/groundwork/groundwork.ts'
import { findConsultation } from '../../store/consultations.ts'
import { insertProposal, listLessons, tie } from '../../store/groundwork.ts'
import { findParts } from '../../store/treatment.ts'

/** What could be done, kept until it is taken up or left: of one's own, from lessons, or from what somebody answered. */
export const noteProposal = command({
	name: 'noteProposal',
	input: z.object({
		planId: id(),
		kind: z.enum(proposalKinds, { error: 'choose-one' }),
		body: text(2000),
		answerPartId: z.uuid({ error: 'choose-one' }).optional(),
		planLessonIds: z
			.array(z.uuid({ error: 'choose-one' }))
			.max(100)
			.default([]),
	}),
	may: mayKeepConsultations,
	run: async (act, { planId, kind, body, answerPartId = null, planLessonIds }) => {
		const { db, actor, today } = act
		if (!(await planTitles(act)).some((one) => one.planId === planId)) return missing
		if (answerPartId !== null) {
			const [part] = await findParts(db, [answerPartId])
			const consultation = part === undefined ? null : await findConsultation(db, part.planConsultationId)
			if (consultation?.planId !== planId) return missing
		}
		const lessons = (await listLessons(db, planId)).map((one) => one.id)
		if (!planLessonIds.every((one) => lessons.includes(one))) return missing
		const planProposalId = await insertProposal(db, actor.municipalityId, {
			...{ planId, kind, body, answerPartId, notedOn: today, notedBy: actor.actorId },
		})
		await tie(
			db,
			actor.municipalityId,
			planLessonIds.map((planLessonId) => ({ planLessonId, planProposalId })),
		)
		return { planProposalId }
	},
	audit: ({ planId }) => ({ kind: 'plan', ids: [planId] }),
})
