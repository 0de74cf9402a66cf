import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { listDrafts, planTitles, versionOfNumber } from '../../../action-plan/index.ts'
import { mayKeepConsultations, mayReadConsultations } from '../../access.ts'
import { listInterviews, listLessons, listProposals, listTies } from '../../store/groundwork.ts'

/** What a plan is built on: talks, lessons by theme, and what is proposed; and the draft that it can be written into. */
export const groundworkPage = query({
	name: 'groundworkPage',
	input: z.object({ planId: id() }),
	may: mayReadConsultations,
	run: async (act, { planId }) => {
		const { db, actor } = act
		const plan = (await planTitles(act)).find((one) => one.planId === planId)
		if (plan === undefined) return missing
		const draft = (await listDrafts(act)).find((one) => one.planId === planId)
		const shown = draft === undefined ? null : await versionOfNumber(act, planId, draft.number)
		const lessons = await listLessons(db, planId)
		const proposals = await listProposals(db, planId)
		const ties = await listTies(db, planId)
		return {
			plan,
			draft:
				shown === null
					? null
					: {
							number: shown.version.number,
							sections: shown.content.sections.map((one) => ({ id: one.id, heading: one.heading })),
						},
			interviews: await listInterviews(db, planId),
			lessons: lessons.map((lesson) => ({
				...lesson,
				proposals: proposals.filter((one) =>
					ties.some((tie) => tie.planLessonId === lesson.id && tie.planProposalId === one.id),
				),
			})),
			proposals: proposals.map((proposal) => ({
				...proposal,
				activityKey: shown?.content.activities.find((one) => one.id === proposal.activityId)?.key ?? null,
				lessons: lessons
					.filter((one) =>
						ties.some((tie) => tie.planProposalId === proposal.id && tie.planLessonId === one.id),
					)
					.map(({ id: lessonId, theme, body }) => ({ id: lessonId, theme, body })),
			})),
			mayKeep: mayKeepConsultations(actor),
		}
	},
	audit: ({ planId }) => ({ kind: 'plan', ids: [planId] }),
})
