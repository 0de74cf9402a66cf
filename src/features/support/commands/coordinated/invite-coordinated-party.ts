import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { partyKinds } from '../../rules/coordinated/codes.ts'
import { checkParties } from '../../rules/coordinated/coordinated-plan.ts'
import { insertCoordinatedParty, listCoordinatedParties } from '../../store/coordinated.ts'
import { isCoordinated, openCoordinated, rowOf } from './coordinated-in-work.ts'

/** One more takes part, by the same consent. Refusals: plan-ended, consent-withdrawn, region-makes-a-sip. */
export const inviteCoordinatedParty = command({
	name: 'inviteCoordinatedParty',
	input: z.object({
		coordinatedPlanId: id(),
		kind: z.enum(partyKinds, { error: 'choose-one' }),
		name: text(200),
	}),
	may: mayWorkWithSupport,
	run: async (act, { coordinatedPlanId, kind, name }) => {
		const plan = await openCoordinated(act, coordinatedPlanId)
		if (!isCoordinated(plan)) return plan
		const there = await listCoordinatedParties(act.db, [coordinatedPlanId])
		const refusal = checkParties(plan.kind, [...there.map((one) => one.kind), kind])
		if (refusal !== null) return refusal
		await insertCoordinatedParty(act.db, { ...rowOf(act, plan), kind, name, invitedOn: act.today })
		return { personId: plan.personId }
	},
	audit: ({ coordinatedPlanId }, value) => ({
		kind: 'coordinated-plan',
		ids: value === null ? [coordinatedPlanId] : [coordinatedPlanId, value.personId],
	}),
})
