import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { holdPeople } from '../../../people/index.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { findAssessment, takeBack } from '../../store/skills.ts'

/** An assessment that was wrong stays to be read, struck out; a right one is made anew. Refusal: already-taken-back. */
export const takeBackAssessment = command({
	name: 'takeBackAssessment',
	input: z.object({ skillsAssessmentId: id(), reason: text(500) }),
	may: mayWorkWithSupport,
	run: async (act, { skillsAssessmentId, reason }) => {
		const seen = await findAssessment(act.db, skillsAssessmentId)
		if (seen === undefined || !(await holdPeople(act, [seen.personId]))) return missing
		const found = await findAssessment(act.db, skillsAssessmentId)
		if (found === undefined) return missing
		if (found.takenBackOn !== null) return refuse({ because: 'already-taken-back', day: found.takenBackOn })
		await takeBack(act.db, skillsAssessmentId, { takenBackOn: act.today, takenBackBecause: reason })
		return { personId: found.personId }
	},
	audit: ({ skillsAssessmentId }, value) => ({
		kind: 'skills-assessment',
		ids: value === null ? [skillsAssessmentId] : [skillsAssessmentId, value.personId],
	}),
})
