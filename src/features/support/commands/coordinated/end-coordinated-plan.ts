import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { coordinatedEndings, notRatedReasons } from '../../rules/coordinated/codes.ts'
import { checkEnding } from '../../rules/coordinated/coordinated-plan.ts'
import { changeCoordinatedPlan, listMeasures } from '../../store/coordinated.ts'
import { heldCoordinated } from './coordinated-in-work.ts'

/**
 * The coordination is over, when every promise has its answer and the person has rated the outcome or said no to it.
 * Refusals: plan-ended, promises-unanswered, outcome-not-rated, consent-stands.
 */
export const endCoordinatedPlan = command({
	name: 'endCoordinatedPlan',
	input: z.object({
		coordinatedPlanId: id(),
		endedOn: day(),
		because: z.enum(coordinatedEndings, { error: 'choose-one' }),
		notRatedBecause: z.enum(notRatedReasons, { error: 'choose-one' }).optional(),
	}),
	may: mayWorkWithSupport,
	run: async (act, { coordinatedPlanId, endedOn, because, notRatedBecause = null }) => {
		notInFuture(act, { endedOn })
		const plan = await heldCoordinated(act, coordinatedPlanId)
		if (plan === missing) return missing
		if (plan.endedOn !== null) return refuse({ because: 'plan-ended' })
		if (endedOn < (plan.heldOn ?? plan.calledOn)) {
			throw new BadInput([{ path: 'endedOn', problem: 'before-held' }])
		}
		const kept = (await listMeasures(act.db, [coordinatedPlanId])).map((one) => one.kept)
		const refusal = checkEnding({ because, notRatedBecause, plan, kept })
		if (refusal !== null) return refusal
		const ending = { endedOn, endedBecause: because, notRatedBecause }
		await changeCoordinatedPlan(act.db, coordinatedPlanId, ending)
		return { personId: plan.personId }
	},
	audit: ({ coordinatedPlanId }, value) => ({
		kind: 'coordinated-plan',
		ids: value === null ? [coordinatedPlanId] : [coordinatedPlanId, value.personId],
	}),
})
