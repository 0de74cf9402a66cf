import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayReadPlans } from '../access.ts'
import { activitiesIn } from '../rules/document/read.ts'
import { listProgress } from '../store/activities.ts'
import { findPlan } from '../store/plans.ts'
import { shownVersion } from './versions/shown-version.ts'

/** One activity of a plan. */
export const activityPage = query({
	name: 'activityPage',
	input: z.object({ planId: id(), activityId: id() }),
	may: mayReadPlans,
	run: async (act, { planId, activityId }) => {
		const plan = await findPlan(act.db, planId)
		const shown = await shownVersion(act, planId)
		if (plan === null || shown === null) return missing
		const progress = await listProgress(act.db, planId)
		const activity = activitiesIn(shown.content, progress).find((one) => one.id === activityId)
		return activity === undefined ? missing : { plan, activity }
	},
	audit: (input) => ({ kind: 'activity', ids: [input.activityId] }),
})
