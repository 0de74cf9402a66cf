import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadPlans } from '../../access.ts'
import { findPlan } from '../../store/plans.ts'
import { draftTold } from './draft-told.ts'
import { versionsTold } from './versions-told.ts'

/** Every version of a plan, the newest first, with who decided it, when, and who had dealt with it before. */
export const planVersions = query({
	name: 'planVersions',
	input: z.object({ planId: id() }),
	may: mayReadPlans,
	run: async (act, { planId }) => {
		const plan = await findPlan(act.db, planId)
		if (plan === null) return missing
		const draft = await draftTold(act, planId)
		const { versions, others } = await versionsTold(act, planId)
		return { plan, versions, others, draft: draft?.told ?? null }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
