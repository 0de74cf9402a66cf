import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepPlans } from '../../access.ts'
import { markOf } from '../../commands/draft/edit-draft.ts'
import { findPlan } from '../../store/plans.ts'
import { draftTold } from './draft-told.ts'

/** What is to be decided, as whoever writes down the decision sees it. */
export const decisionForm = query({
	name: 'decisionForm',
	input: z.object({ planId: id() }),
	may: mayKeepPlans,
	run: async (act, { planId }) => {
		const plan = await findPlan(act.db, planId)
		const draft = await draftTold(act, planId)
		if (plan === null || draft === null) return missing
		const { content, told } = draft
		return { plan, draft: told, committee: content.committee, seenAt: markOf(content) }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
