import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayReadPlans } from '../access.ts'
import { findPlan, listActivities } from '../store.ts'

/** One activity of a plan. */
export const activityPage = query({
	name: 'activityPage',
	input: z.object({ planId: id(), activityId: id() }),
	may: mayReadPlans,
	run: async (act, { planId, activityId }) => {
		const plan = await findPlan(act.db, planId)
		const activity = (await listActivities(act.db, planId)).find((one) => one.id === activityId)
		return plan === null || activity === undefined ? missing : { plan, activity }
	},
	audit: (input) => ({ kind: 'activity', ids: [input.activityId] }),
})
