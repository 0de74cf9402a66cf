import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { insertCoordinatedFollowUp, keepFollowUp } from '../../store/coordinated.ts'
import { optionalDay } from '../fields.ts'
import { isCoordinated, rowOf, runningCoordinated } from './coordinated-in-work.ts'

/** The parties met again: what was found, and the next day. Refusals: plan-ended, consent-withdrawn, not-held-yet. */
export const holdCoordinatedFollowUp = command({
	name: 'holdCoordinatedFollowUp',
	input: z
		.object({
			coordinatedPlanId: id(),
			coordinatedFollowUpId: id(),
			heldOn: day(),
			noted: optionalText(4000),
			nextOn: optionalDay(),
		})
		.refine(({ heldOn, nextOn }) => nextOn === null || nextOn > heldOn, {
			path: ['nextOn'],
			error: 'before-held',
		}),
	may: mayWorkWithSupport,
	run: async (act, { coordinatedPlanId, coordinatedFollowUpId, heldOn, noted, nextOn }) => {
		notInFuture(act, { heldOn })
		const plan = await runningCoordinated(act, coordinatedPlanId)
		if (!isCoordinated(plan)) return plan
		const which = { planId: coordinatedPlanId, followUpId: coordinatedFollowUpId }
		if (!(await keepFollowUp(act.db, which, { heldOn, noted }))) return missing
		if (nextOn !== null) await insertCoordinatedFollowUp(act.db, { ...rowOf(act, plan), dueOn: nextOn })
		return { personId: plan.personId }
	},
	audit: ({ coordinatedPlanId }, value) => ({
		kind: 'coordinated-plan',
		ids: value === null ? [coordinatedPlanId] : [coordinatedPlanId, value.personId],
	}),
})
