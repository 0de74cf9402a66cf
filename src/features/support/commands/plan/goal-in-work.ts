import { isRefused, type Refusal } from '../../../../foundation/refusal.ts'
import { type Missing, missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { findGoal, findStep } from '../../store/plans.ts'
import { isPlan, planInDraft, planInForce } from './plan-in-work.ts'

const plansIn = { draft: planInDraft, force: planInForce } as const

/** A goal whose version is being written, or holds. Refusals: plan-agreed, plan-not-in-force. */
export async function goalIn(act: Act, state: keyof typeof plansIn, supportGoalId: string) {
	return await partIn(act, state, () => findGoal(act.db, supportGoalId))
}

/** A step whose version is being written, or holds. Refusals: plan-agreed, plan-not-in-force. */
export async function stepIn(act: Act, state: keyof typeof plansIn, supportStepId: string) {
	return await partIn(act, state, () => findStep(act.db, supportStepId))
}

async function partIn<Part extends { readonly supportPlanId: string }>(
	act: Act,
	state: keyof typeof plansIn,
	find: () => Promise<Part | undefined>,
): Promise<Part | Refusal | Missing> {
	const seen = await find()
	if (seen === undefined) return missing
	const plan = await plansIn[state](act, seen.supportPlanId)
	if (!isPlan(plan)) return plan
	return (await find()) ?? missing
}

export function isPart<Part extends { readonly supportPlanId: string }>(
	found: Part | Refusal | Missing,
): found is Part {
	return found !== missing && !isRefused(found)
}
