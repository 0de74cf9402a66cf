import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { stateOfPlan } from '../../rules/plan/plan.ts'
import { coursesOf } from '../../rules/skills/progress.ts'
import { listPlans } from '../../store/plans.ts'
import { listAssessments } from '../../store/skills.ts'
import { coordinatedOf } from '../coordinated/coordinated-of.ts'
import { whoIs } from '../who-is.ts'
import { youngOf } from '../young/young-of.ts'
import { versionOf } from './version-of.ts'

/**
 * What one person wants and what is done for it: the plan that holds and the draft of the next, how they manage in a home
 * over time, what offices have promised, and a young person's way to a home. `hidden` is somebody one may not know.
 */
export const supportPlanPage = query({
	name: 'supportPlanPage',
	opensOne: true,
	input: z.object({ personId: id() }),
	may: mayWorkWithSupport,
	run: async (act, { personId }) => {
		const who = await whoIs(act, personId)
		if (who === missing || isRefused(who)) return who
		const { records, ...person } = who
		const versions = await listPlans(act.db, records)
		const holding = versions.find((one) => ['agreed', 'draft'].includes(stateOfPlan(one)))
		const draft = versions.find((one) => stateOfPlan(one) === 'draft')
		const inForce = versions.find((one) => stateOfPlan(one) === 'agreed')
		const staff = new Map((await listStaffNames(act.db)).map((one) => [one.id, one.name]))
		const shown = [draft, inForce].filter((one) => one !== undefined)
		const [first, second] = await versionOf(act, shown, staff)
		const assessments = await listAssessments(act.db, records)
		return {
			person,
			hasPlan: holding !== undefined,
			draft: draft === undefined ? null : (first ?? null),
			inForce: inForce === undefined ? null : ((draft === undefined ? first : second) ?? null),
			earlier: versions
				.filter((one) => ['replaced', 'ended'].includes(stateOfPlan(one)))
				.map(({ id: planId, version, agreedOn, replacedOn, endedOn }) => ({
					...{ planId, version, agreedOn, until: replacedOn ?? endedOn },
				})),
			skills: coursesOf(assessments),
			coordinated: await coordinatedOf(act, records),
			young: await youngOf(act, records),
		}
	},
	audit: ({ personId }) => ({ kind: 'support-plan', ids: [personId] }),
})

export type SupportPlanPage = Extract<Awaited<ReturnType<typeof supportPlanPage>>, { is: 'done' }>['value']
