import * as z from 'zod'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText, text } from '../../../../platform/fields.ts'
import { planTitles } from '../../../action-plan/index.ts'
import { mayKeepConsultations } from '../../access.ts'
import { insertLesson, listInterviews, listProposals, tie } from '../../store/groundwork.ts'

/** What was learnt, under a theme: from an interview or from something else that is named; and the proposals it speaks for. */
export const noteLesson = command({
	name: 'noteLesson',
	input: z.object({
		planId: id(),
		theme: text(100),
		body: text(4000),
		planInterviewId: z.uuid({ error: 'choose-one' }).optional(),
		source: optionalText(300),
		planProposalIds: z
			.array(z.uuid({ error: 'choose-one' }))
			.max(100)
			.default([]),
	}),
	may: mayKeepConsultations,
	run: async (act, { planId, theme, body, planInterviewId = null, source, planProposalIds }) => {
		const { db, actor, today } = act
		if (!(await planTitles(act)).some((one) => one.planId === planId)) return missing
		if ((planInterviewId === null) === (source === null)) {
			throw new BadInput([{ path: 'source', problem: 'say-one-source' }])
		}
		const interviews = await listInterviews(db, planId)
		if (planInterviewId !== null && !interviews.some(({ id: one }) => one === planInterviewId)) return missing
		const proposals = (await listProposals(db, planId)).map(({ id: one }) => one)
		if (!planProposalIds.every((one) => proposals.includes(one))) return missing
		const planLessonId = await insertLesson(db, actor.municipalityId, {
			...{ planId, theme, body, source, planInterviewId, notedOn: today, notedBy: actor.actorId },
		})
		await tie(
			db,
			actor.municipalityId,
			planProposalIds.map((planProposalId) => ({ planLessonId, planProposalId })),
		)
		return { planLessonId }
	},
	audit: ({ planId }) => ({ kind: 'plan', ids: [planId] }),
})
