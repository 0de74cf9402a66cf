import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayReadPlans } from '../../access.ts'
import { documentTree, type TreePlan } from '../../rules/versions/document-tree.ts'
import { listPlans } from '../../store/plans.ts'
import { shownVersion } from './shown-version.ts'

/** What every document makes concrete, from the vision down to what is done; each plan as it holds today. */
export const goalsAcross = query({
	name: 'goalsAcross',
	input: z.object({}),
	may: mayReadPlans,
	run: async (act) => {
		const plans: TreePlan[] = []
		for (const { id } of await listPlans(act.db)) {
			const shown = await shownVersion(act, id)
			if (shown !== null) plans.push({ id, document: shown.content })
		}
		return { tree: documentTree(plans) }
	},
	audit: () => ({ kind: 'plan', ids: [] }),
})
