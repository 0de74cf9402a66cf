import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { changeCoordinatedPlan } from '../../store/coordinated.ts'
import { isCoordinated, openCoordinated } from './coordinated-in-work.ts'

/** The person takes the consent back: from then on nothing more is written but the ending. Refusals: plan-ended, consent-withdrawn. */
export const withdrawCoordinatedConsent = command({
	name: 'withdrawCoordinatedConsent',
	input: z.object({ coordinatedPlanId: id() }),
	may: mayWorkWithSupport,
	run: async (act, { coordinatedPlanId }) => {
		const plan = await openCoordinated(act, coordinatedPlanId)
		if (!isCoordinated(plan)) return plan
		await changeCoordinatedPlan(act.db, coordinatedPlanId, { consentWithdrawnOn: act.today })
		return { personId: plan.personId }
	},
	audit: ({ coordinatedPlanId }, value) => ({
		kind: 'coordinated-plan',
		ids: value === null ? [coordinatedPlanId] : [coordinatedPlanId, value.personId],
	}),
})
