import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepConsultations } from '../../access.ts'
import { groundworkParts } from '../../rules/groundwork/groundwork.ts'
import { deleteGroundwork, listInterviews, listLessons, listProposals } from '../../store/groundwork.ts'

/** What was noted by mistake goes; what it said stays in its history. Refusal: rests-on-it (it is written into the plan, a lesson cites it, or it is settled). */
export const strikeGroundwork = command({
	name: 'strikeGroundwork',
	input: z.object({ planId: id(), part: z.enum(groundworkParts, { error: 'choose-one' }), noteId: id() }),
	may: mayKeepConsultations,
	run: async ({ db }, { planId, part, noteId }) => {
		const interview = (await listInterviews(db, planId)).find((one) => one.id === noteId)
		const lessons = await listLessons(db, planId)
		const lesson = lessons.find((one) => one.id === noteId)
		const proposal = (await listProposals(db, planId)).find((one) => one.id === noteId)
		const found = { interview, lesson, proposal }[part]
		if (found === undefined) return missing
		const written = [interview, lesson].some((one) => one !== undefined && one.sectionId !== null)
		const cited = lessons.some(({ planInterviewId }) => planInterviewId === noteId)
		if (written || cited || (proposal !== undefined && proposal.state !== 'open')) {
			return refuse({ because: 'rests-on-it' })
		}
		return (await deleteGroundwork(db, part, noteId)) ? { planId } : missing
	},
	audit: ({ planId, noteId }) => ({ kind: 'plan', ids: [planId, noteId] }),
})
