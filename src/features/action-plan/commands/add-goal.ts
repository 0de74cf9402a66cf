import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id, text } from '../../../platform/fields.ts'
import { mayKeepPlans } from '../access.ts'
import { findPlan, insertGoal } from '../store.ts'

/** A goal in words, last in the plan. */
export const addGoal = command({
	name: 'addGoal',
	input: z.object({ planId: id(), text: text(2000) }),
	may: mayKeepPlans,
	run: async ({ db, actor }, { planId, text }) => {
		if ((await findPlan(db, planId)) === null) return missing
		return { goalId: await insertGoal(db, actor.municipalityId, planId, text) }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
