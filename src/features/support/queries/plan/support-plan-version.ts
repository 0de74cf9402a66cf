import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { findPlan } from '../../store/plans.ts'
import { whoIs } from '../who-is.ts'
import { versionOf } from './version-of.ts'

/** One version of somebody's plan as it was agreed. */
export const supportPlanVersion = query({
	name: 'supportPlanVersion',
	opensOne: true,
	input: z.object({ supportPlanId: id() }),
	may: mayWorkWithSupport,
	run: async (act, { supportPlanId }) => {
		const plan = await findPlan(act.db, supportPlanId)
		if (plan === undefined) return missing
		const who = await whoIs(act, plan.personId)
		if (who === missing || isRefused(who)) return who
		if (who.hidden) return missing
		const staff = new Map((await listStaffNames(act.db)).map((one) => [one.id, one.name]))
		const [version] = await versionOf(act, [plan], staff)
		if (version === undefined) return missing
		const { records: _, ...person } = who
		return { person, version }
	},
	audit: ({ supportPlanId }, value) => ({
		kind: 'support-plan',
		ids: value === null ? [supportPlanId] : [supportPlanId, value.person.personId],
	}),
})
