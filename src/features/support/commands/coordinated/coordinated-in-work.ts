import { isRefused, type Refusal } from '../../../../foundation/refusal.ts'
import { type Missing, missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { holdPeople } from '../../../people/index.ts'
import { checkOpen, checkRunning } from '../../rules/coordinated/coordinated-plan.ts'
import { type CoordinatedPlanRow, findCoordinatedPlan } from '../../store/coordinated.ts'

type Found = CoordinatedPlanRow | Refusal | Missing

/** A coordinated plan with its person held, whatever its state. */
export async function heldCoordinated(act: Act, planId: string): Promise<CoordinatedPlanRow | Missing> {
	const found = await findCoordinatedPlan(act.db, planId)
	if (found === undefined || !(await holdPeople(act, [found.personId]))) return missing
	return (await findCoordinatedPlan(act.db, planId)) ?? missing
}

/** One that has not ended and whose consent stands. Refusals: plan-ended, consent-withdrawn. */
export async function openCoordinated(act: Act, planId: string): Promise<Found> {
	const plan = await heldCoordinated(act, planId)
	return plan === missing ? missing : (checkOpen(plan) ?? plan)
}

/** The same once it has been held. Refusals: plan-ended, consent-withdrawn, not-held-yet. */
export async function runningCoordinated(act: Act, planId: string): Promise<Found> {
	const plan = await heldCoordinated(act, planId)
	return plan === missing ? missing : (checkRunning(plan) ?? plan)
}

export function isCoordinated(found: Found): found is CoordinatedPlanRow {
	return found !== missing && !isRefused(found)
}

/** Whose a row of the plan is. */
export function rowOf(act: Act, { committeeId, personId, id }: CoordinatedPlanRow) {
	return { municipalityId: act.actor.municipalityId, committeeId, personId, coordinatedPlanId: id }
}
