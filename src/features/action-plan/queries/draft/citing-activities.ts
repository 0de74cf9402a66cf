import * as z from 'zod'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadPlans } from '../../access.ts'
import { listPlans } from '../../store/plans.ts'
import { shownVersion } from '../versions/shown-version.ts'

/** Activities of the plans as they hold that rest on a guideline, and in which version of it. */
export const citingActivities = query({
	name: 'citingActivities',
	input: z.object({ guidelineId: id() }),
	may: mayReadPlans,
	run: async (act, { guidelineId }) => {
		const citing = []
		for (const { id: planId, title } of await listPlans(act.db)) {
			const shown = await shownVersion(act, planId)
			for (const { id: activityId, text, guidelines = [] } of shown?.content.activities ?? []) {
				const cited = guidelines.find((one) => one.guidelineId === guidelineId)
				if (cited !== undefined) {
					citing.push({ plan: { id: planId, title }, activityId, text, version: cited.version })
				}
			}
		}
		return { citing }
	},
	audit: (_, value) => ({ kind: 'plan', ids: [...new Set(value?.citing.map(({ plan }) => plan.id) ?? [])] }),
})
