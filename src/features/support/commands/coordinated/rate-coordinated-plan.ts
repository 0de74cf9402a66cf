import * as z from 'zod'
import { BadInput } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { changeCoordinatedPlan } from '../../store/coordinated.ts'
import { isCoordinated, runningCoordinated } from './coordinated-in-work.ts'
import { rating } from './rating.ts'

/** How the person rates how it is afterwards, on the scale of before and in own words. Refusals: plan-ended, consent-withdrawn, not-held-yet. */
export const rateCoordinatedPlan = command({
	name: 'rateCoordinatedPlan',
	input: z.object({
		coordinatedPlanId: id(),
		ratedAfter: rating(),
		afterWords: optionalText(2000),
		ratedAfterOn: day(),
	}),
	may: mayWorkWithSupport,
	run: async (act, { coordinatedPlanId, ratedAfter, afterWords, ratedAfterOn }) => {
		notInFuture(act, { ratedAfterOn })
		const plan = await runningCoordinated(act, coordinatedPlanId)
		if (!isCoordinated(plan)) return plan
		if (plan.heldOn !== null && ratedAfterOn < plan.heldOn) {
			throw new BadInput([{ path: 'ratedAfterOn', problem: 'before-held' }])
		}
		await changeCoordinatedPlan(act.db, coordinatedPlanId, { ratedAfter, afterWords, ratedAfterOn })
		return { personId: plan.personId }
	},
	audit: ({ coordinatedPlanId }, value) => ({
		kind: 'coordinated-plan',
		ids: value === null ? [coordinatedPlanId] : [coordinatedPlanId, value.personId],
	}),
})
