import { isRefused, type Refusal } from '../../../../foundation/refusal.ts'
import { type Missing, missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { holdPeople } from '../../../people/index.ts'
import { checkDraft, checkInForce } from '../../rules/plan/plan.ts'
import { findPlan, type PlanRow } from '../../store/plans.ts'

/** A version with its person held, read anew after the waiting. */
async function heldPlan(act: Act, supportPlanId: string): Promise<PlanRow | Missing> {
	const found = await findPlan(act.db, supportPlanId)
	if (found === undefined || !(await holdPeople(act, [found.personId]))) return missing
	return (await findPlan(act.db, supportPlanId)) ?? missing
}

/** A version that is still being written. Refusal: plan-agreed. */
export async function planInDraft(act: Act, supportPlanId: string): Promise<PlanRow | Refusal | Missing> {
	const plan = await heldPlan(act, supportPlanId)
	return plan === missing ? missing : (checkDraft(plan) ?? plan)
}

/** The version that holds. Refusal: plan-not-in-force. */
export async function planInForce(act: Act, supportPlanId: string): Promise<PlanRow | Refusal | Missing> {
	const plan = await heldPlan(act, supportPlanId)
	return plan === missing ? missing : (checkInForce(plan) ?? plan)
}

export function isPlan(found: PlanRow | Refusal | Missing): found is PlanRow {
	return found !== missing && !isRefused(found)
}

/** Whose a row of the plan is. */
export function rowOf(act: Act, { committeeId, personId, id }: PlanRow) {
	return { municipalityId: act.actor.municipalityId, committeeId, personId, supportPlanId: id }
}
