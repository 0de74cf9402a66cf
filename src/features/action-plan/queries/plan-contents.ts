import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayReadPlans } from '../access.ts'
import { findPlan } from '../store/plans.ts'
import { shownVersion } from './versions/shown-version.ts'

/** What a plan says, without how it goes: for those who only point at its parts. */
export const planContents = query({
	name: 'planContents',
	input: z.object({ planId: id() }),
	may: mayReadPlans,
	run: async (act, { planId }) => {
		const [plan, shown] = await Promise.all([findPlan(act.db, planId), shownVersion(act, planId)])
		return plan === null || shown === null ? missing : { plan, ...shown }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
