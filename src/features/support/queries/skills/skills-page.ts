import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { formOn } from '../../rules/skills/form.ts'
import { assessAgainOn, coursesOf } from '../../rules/skills/progress.ts'
import { listAssessments } from '../../store/skills.ts'
import { whoIs } from '../who-is.ts'

/** How somebody manages in a home over time, every assessment, and the form that is in use today. */
export const skillsPage = query({
	name: 'skillsPage',
	opensOne: true,
	input: z.object({ personId: id() }),
	may: mayWorkWithSupport,
	run: async (act, { personId }) => {
		const who = await whoIs(act, personId)
		if (who === missing || isRefused(who)) return who
		const { records, ...person } = who
		const assessments = await listAssessments(act.db, records)
		const staff = new Map((await listStaffNames(act.db)).map((one) => [one.id, one.name]))
		const [latest] = assessments.filter(({ takenBackOn }) => takenBackOn === null)
		return {
			person,
			form: formOn(act.today),
			againOn: assessAgainOn(act.today),
			latest: latest?.scores ?? {},
			skills: coursesOf(assessments),
			assessments: assessments.map(({ assessedBy, scores, ...one }) => ({
				...one,
				assessedBy: staff.get(assessedBy) ?? null,
				assessed: Object.keys(scores).length,
			})),
		}
	},
	audit: ({ personId }) => ({ kind: 'skills-assessment', ids: [personId] }),
})

export type SkillsPage = Extract<Awaited<ReturnType<typeof skillsPage>>, { is: 'done' }>['value']
