import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { deleteGoal } from '../../store/plans.ts'
import { goalIn, isPart } from './goal-in-work.ts'

/** Takes a goal with its steps out of a draft: said anew it is another goal. Refusal: plan-agreed. */
export const removeSupportGoal = command({
	name: 'removeSupportGoal',
	input: z.object({ supportGoalId: id() }),
	may: mayWorkWithSupport,
	run: async (act, { supportGoalId }) => {
		const goal = await goalIn(act, 'draft', supportGoalId)
		if (!isPart(goal)) return goal
		await deleteGoal(act.db, supportGoalId)
		return { personId: goal.personId }
	},
	audit: ({ supportGoalId }, value) => ({
		kind: 'support-plan',
		ids: value === null ? [supportGoalId] : [supportGoalId, value.personId],
	}),
})
