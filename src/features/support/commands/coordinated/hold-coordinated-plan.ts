import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { acrossFields } from '../../../../platform/across-fields.ts'
import { BadInput } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { notRatedReasons } from '../../rules/coordinated/codes.ts'
import { checkLead } from '../../rules/coordinated/coordinated-plan.ts'
import {
	changeCoordinatedPlan,
	insertCoordinatedFollowUp,
	listCoordinatedParties,
	setAttended,
} from '../../store/coordinated.ts'
import { isCoordinated, openCoordinated, rowOf } from './coordinated-in-work.ts'
import { rating } from './rating.ts'

/**
 * The meeting was held: who came, who has overall responsibility, how the person rates how it is now, and when it is
 * followed up; where the person does not rate, why. Refusals: plan-ended, consent-withdrawn, already-held, lead-is-no-authority.
 */
export const holdCoordinatedPlan = command({
	name: 'holdCoordinatedPlan',
	input: acrossFields(
		z.object({
			coordinatedPlanId: id(),
			heldOn: day(),
			attended: z.array(id()).default([]),
			leadPartyId: id(),
			ratedBefore: rating().optional(),
			/** Asked where the person did not rate. */
			notRatedBeforeBecause: z.enum(notRatedReasons, { error: 'choose-one' }).optional(),
			beforeWords: optionalText(2000),
			followUpOn: day(),
		}),
		({ heldOn, followUpOn, ratedBefore, notRatedBeforeBecause }, tell, wrong) => {
			if (heldOn !== undefined && followUpOn !== undefined && followUpOn <= heldOn)
				tell('followUpOn', 'before-held')
			const rated = ratedBefore !== undefined || wrong.has('ratedBefore')
			if (!rated && notRatedBeforeBecause === undefined) {
				tell('notRatedBeforeBecause', 'choose-one')
			}
		},
	),
	may: mayWorkWithSupport,
	run: async (act, given) => {
		const { coordinatedPlanId, heldOn, attended, leadPartyId, ratedBefore = null, beforeWords } = given
		notInFuture(act, { heldOn })
		const plan = await openCoordinated(act, coordinatedPlanId)
		if (!isCoordinated(plan)) return plan
		if (plan.heldOn !== null) return refuse({ because: 'already-held', day: plan.heldOn })
		if (heldOn < plan.calledOn) throw new BadInput([{ path: 'heldOn', problem: 'before-called' }])
		const parties = await listCoordinatedParties(act.db, [coordinatedPlanId])
		const lead = parties.find((one) => one.id === leadPartyId)
		if (lead === undefined) throw new BadInput([{ path: 'leadPartyId', problem: 'choose-one' }])
		const refusal = checkLead(lead.kind)
		if (refusal !== null) return refusal
		await setAttended(act.db, coordinatedPlanId, attended)
		const why = ratedBefore === null ? (given.notRatedBeforeBecause ?? null) : null
		const held = { heldOn, leadPartyId, ratedBefore, notRatedBeforeBecause: why, beforeWords }
		await changeCoordinatedPlan(act.db, coordinatedPlanId, held)
		await insertCoordinatedFollowUp(act.db, { ...rowOf(act, plan), dueOn: given.followUpOn })
		return { personId: plan.personId }
	},
	audit: ({ coordinatedPlanId }, value) => ({
		kind: 'coordinated-plan',
		ids: value === null ? [coordinatedPlanId] : [coordinatedPlanId, value.personId],
	}),
})
