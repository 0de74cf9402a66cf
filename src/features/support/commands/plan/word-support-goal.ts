import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { id, optionalText } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { wordGoal } from '../../store/plans.ts'
import { goalIn, isPart } from './goal-in-work.ts'

/** Staff's wording beside the person's own, which stays as it was said. Refusal: plan-agreed. */
export const wordSupportGoal = command({
	name: 'wordSupportGoal',
	input: z.object({ supportGoalId: id(), staffWords: optionalText(2000) }),
	may: mayWorkWithSupport,
	run: async (act, { supportGoalId, staffWords }) => {
		const goal = await goalIn(act, 'draft', supportGoalId)
		if (!isPart(goal)) return goal
		await wordGoal(act.db, supportGoalId, staffWords)
		return { personId: goal.personId }
	},
	audit: ({ supportGoalId }, value) => ({
		kind: 'support-plan',
		ids: value === null ? [supportGoalId] : [supportGoalId, value.personId],
	}),
})
