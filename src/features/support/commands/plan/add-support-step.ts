import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, optionalText, text } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { doers } from '../../rules/plan/codes.ts'
import { findPlan, insertSteps } from '../../store/plans.ts'
import { goalIn, isPart } from './goal-in-work.ts'
import { rowOf } from './plan-in-work.ts'

/** What is done towards a goal, by whom and by when. Refusal: plan-agreed. */
export const addSupportStep = command({
	name: 'addSupportStep',
	input: z.object({
		supportGoalId: id(),
		what: text(500),
		who: z.enum(doers, { error: 'choose-one' }),
		whoNamed: optionalText(200),
		byDay: day(),
	}),
	may: mayWorkWithSupport,
	run: async (act, { supportGoalId, ...step }) => {
		const goal = await goalIn(act, 'draft', supportGoalId)
		if (!isPart(goal)) return goal
		const plan = await findPlan(act.db, goal.supportPlanId)
		if (plan === undefined) return missing
		await insertSteps(act.db, [{ ...rowOf(act, plan), supportGoalId, ...step }])
		return { personId: goal.personId }
	},
	audit: ({ supportGoalId }, value) => ({
		kind: 'support-plan',
		ids: value === null ? [supportGoalId] : [supportGoalId, value.personId],
	}),
})
