import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayReadPlans } from '../../access.ts'
import { listPlans } from '../../store/plans.ts'
import { shownVersions } from './shown-version.ts'

/** The plans of which a version holds today, with what they promise, newest first. */
export const plansInForce = query({
	name: 'plansInForce',
	input: z.object({}),
	may: mayReadPlans,
	run: async (act) => {
		const [shown, plans] = await Promise.all([shownVersions(act), listPlans(act.db)])
		return plans.flatMap(({ id, title }) => {
			const found = shown.get(id)
			return found?.version.state === 'in-force' ? [{ planId: id, title, content: found.content }] : []
		})
	},
	audit: (_, value) => ({ kind: 'plan', ids: value?.map(({ planId }) => planId) ?? [] }),
})
