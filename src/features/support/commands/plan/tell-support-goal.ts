import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { goalStates } from '../../rules/plan/codes.ts'
import { tellGoal } from '../../store/plans.ts'
import { goalIn, isPart } from './goal-in-work.ts'

/** How it goes with a goal: reached, changed or let go is the person's to say. Refusal: plan-not-in-force. */
export const tellSupportGoal = command({
	name: 'tellSupportGoal',
	input: z.object({ supportGoalId: id(), state: z.enum(goalStates, { error: 'choose-one' }) }),
	may: mayWorkWithSupport,
	run: async (act, { supportGoalId, state }) => {
		const goal = await goalIn(act, 'force', supportGoalId)
		if (!isPart(goal)) return goal
		await tellGoal(act.db, supportGoalId, { state, stateOn: act.today })
		return { personId: goal.personId }
	},
	audit: ({ supportGoalId }, value) => ({
		kind: 'support-plan',
		ids: value === null ? [supportGoalId] : [supportGoalId, value.personId],
	}),
})
