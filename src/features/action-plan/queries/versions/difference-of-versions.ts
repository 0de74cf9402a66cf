import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepPlans } from '../../access.ts'
import { differenceBetween } from '../../rules/document/difference.ts'
import { findPlan } from '../../store/plans.ts'
import { versionOfNumber } from './shown-version.ts'

/** What differs between two versions of a plan, by their numbers, with every figure as it is: for those who keep plans. */
export const differenceOfVersions = query({
	name: 'differenceOfVersions',
	input: z.object({
		planId: id(),
		from: z.coerce.number({ error: 'required' }).int(),
		to: z.coerce.number({ error: 'required' }).int(),
	}),
	may: mayKeepPlans,
	run: async (act, { planId, from, to }) => {
		const plan = await findPlan(act.db, planId)
		const before = await versionOfNumber(act, planId, from)
		const after = await versionOfNumber(act, planId, to)
		if (plan === null || before === null || after === null) return missing
		return {
			...{ plan, before, after },
			changes: differenceBetween(before.content, after.content),
		}
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
