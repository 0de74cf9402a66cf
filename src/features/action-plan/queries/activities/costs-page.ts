import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepPlans, mayReadPlans } from '../../access.ts'
import { costSheet } from '../../rules/activities/costs.ts'
import { activitiesIn } from '../../rules/document/read.ts'
import { findPlan } from '../../store/plans.ts'
import { findDraft } from '../../store/versions.ts'
import { shownVersion } from '../versions/shown-version.ts'

/** What a plan costs as it holds; those who keep it may look at the draft's costs instead. */
export const costsPage = query({
	name: 'costsPage',
	input: z.object({ planId: id(), of: z.enum(['shown', 'draft']).default('shown') }),
	may: mayReadPlans,
	run: async (act, { planId, of }) => {
		const plan = await findPlan(act.db, planId)
		const shown = await shownVersion(act, planId)
		if (plan === null || shown === null) return missing
		const draft = mayKeepPlans(act.actor) ? await findDraft(act.db, planId) : null
		const asked = of === 'draft' ? draft : shown
		if (asked === null) return missing
		const { content } = asked
		const activities = activitiesIn(content, [])
		const isDraft = of === 'draft' || shown.version.decidedOn === null
		return {
			...{ plan, isDraft, hasDraft: draft !== null, costClasses: content.costClasses },
			sheet: costSheet(content, activities),
			activities: activities.map(({ id: activityId, key, text, costClass, costs }) => ({
				...{ id: activityId, key, text, costClass, costs },
			})),
		}
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
