import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { stateOfPlan } from '../../rules/plan/plan.ts'
import { getForm } from '../../rules/skills/form.ts'
import { listPlans } from '../../store/plans.ts'
import { findAssessment } from '../../store/skills.ts'
import { whoIs } from '../who-is.ts'

/** One assessment item by item, by the form of its day, and the draft that a goal from it would go into. */
export const skillsAssessment = query({
	name: 'skillsAssessment',
	opensOne: true,
	input: z.object({ skillsAssessmentId: id() }),
	may: mayWorkWithSupport,
	run: async (act, { skillsAssessmentId }) => {
		const found = await findAssessment(act.db, skillsAssessmentId)
		if (found === undefined) return missing
		const who = await whoIs(act, found.personId)
		if (who === missing || isRefused(who)) return who
		if (who.hidden) return missing
		const { records, ...person } = who
		const staff = (await listStaffNames(act.db)).find((one) => one.id === found.assessedBy)
		const draft = (await listPlans(act.db, records)).find((one) => stateOfPlan(one) === 'draft')
		return {
			...found,
			...{ person, assessedBy: staff?.name ?? null, draftId: draft?.id ?? null },
			form: getForm(found.formVersion),
		}
	},
	audit: ({ skillsAssessmentId }, value) => ({
		kind: 'skills-assessment',
		ids: value === null ? [skillsAssessmentId] : [skillsAssessmentId, value.person.personId],
	}),
})

export type AssessmentPage = Extract<Awaited<ReturnType<typeof skillsAssessment>>, { is: 'done' }>['value']
