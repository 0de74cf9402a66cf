import type { Act } from '../../../../platform/transaction.ts'
import { asksForReview, stateOfPlan } from '../../rules/plan/plan.ts'
import { listChecks, listGoals, listSteps, type PlanRow } from '../../store/plans.ts'

/** These versions with their goals, steps and days, in the order asked for. */
export async function versionOf(act: Act, plans: readonly PlanRow[], staff: ReadonlyMap<string, string>) {
	const ids = plans.map((one) => one.id)
	const goals = await listGoals(act.db, ids)
	const steps = await listSteps(act.db, ids)
	const checks = await listChecks(act.db, ids)
	const nameOf = (staffId: string | null) => (staffId === null ? null : (staff.get(staffId) ?? null))
	return plans.map((plan) => {
		const { id, version, personId, startedOn, agreedOn, tookPart, replacedOn, endedOn } = plan
		const own = steps.filter((one) => one.supportPlanId === id)
		return {
			...{ id, version, personId, startedOn, agreedOn, tookPart, replacedOn, endedOn },
			...{ disagrees: plan.disagrees, absentBecause: plan.absentBecause, endedBecause: plan.endedBecause },
			state: stateOfPlan(plan),
			agreedBy: nameOf(plan.agreedBy),
			asksForReview: asksForReview(own),
			goals: goals
				.filter((one) => one.supportPlanId === id)
				.map(({ id: goalId, ownWords, staffWords, skillItem, carriedFrom, state, stateOn }) => ({
					...{ id: goalId, ownWords, staffWords, skillItem, state, stateOn },
					carried: carriedFrom !== null,
					steps: own.filter((step) => step.supportGoalId === goalId),
				})),
			checks: checks
				.filter((one) => one.supportPlanId === id)
				.map((one) => ({ ...one, heldBy: nameOf(one.heldBy) })),
		}
	})
}

export type PlanVersion = Awaited<ReturnType<typeof versionOf>>[number]
