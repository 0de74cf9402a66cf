import * as z from 'zod'
import { BadInput } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { planEndings } from '../../rules/plan/codes.ts'
import { changePlan } from '../../store/plans.ts'
import { isPlan, planInForce } from './plan-in-work.ts'

/** The plan is over; that it was not followed is no reason that one can choose. Refusal: plan-not-in-force. */
export const endSupportPlan = command({
	name: 'endSupportPlan',
	input: z.object({
		supportPlanId: id(),
		endedOn: day(),
		because: z.enum(planEndings, { error: 'choose-one' }),
	}),
	may: mayWorkWithSupport,
	run: async (act, { supportPlanId, endedOn, because }) => {
		notInFuture(act, { endedOn })
		const plan = await planInForce(act, supportPlanId)
		if (!isPlan(plan)) return plan
		if (plan.agreedOn !== null && endedOn < plan.agreedOn) {
			throw new BadInput([{ path: 'endedOn', problem: 'before-agreed' }])
		}
		await changePlan(act.db, supportPlanId, { endedOn, endedBecause: because })
		return { personId: plan.personId }
	},
	audit: ({ supportPlanId }, value) => ({
		kind: 'support-plan',
		ids: value === null ? [supportPlanId] : [supportPlanId, value.personId],
	}),
})
