import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import type { GoalState, StepState, TookPart } from './codes.ts'

type Days = {
	readonly agreedOn: PlainDate | null
	readonly replacedOn: PlainDate | null
	readonly endedOn: PlainDate | null
}

export type PlanState = 'draft' | 'agreed' | 'replaced' | 'ended'

export function stateOfPlan({ agreedOn, replacedOn, endedOn }: Days): PlanState {
	if (agreedOn === null) return 'draft'
	if (replacedOn !== null) return 'replaced'
	return endedOn === null ? 'agreed' : 'ended'
}

export const isHolding = (plan: Days): boolean => stateOfPlan(plan) === 'agreed'

/** Goals and steps are written in a draft; what was agreed stays. Refusal: plan-agreed. */
export function checkDraft(plan: Days): Refusal | null {
	return stateOfPlan(plan) === 'draft' ? null : refuse({ because: 'plan-agreed' })
}

/** How it goes is told of the plan that holds. Refusal: plan-not-in-force. */
export function checkInForce(plan: Days): Refusal | null {
	return stateOfPlan(plan) === 'agreed' ? null : refuse({ because: 'plan-not-in-force' })
}

type Agreement = { readonly tookPart: TookPart; readonly absentBecause: string | null }

/** Refusals: plan-without-goals; absent-without-why, when the person took no part and staff does not say why. */
export function checkAgreement(goals: number, { tookPart, absentBecause }: Agreement): Refusal | null {
	if (goals === 0) return refuse({ because: 'plan-without-goals' })
	if (tookPart === 'no' && absentBecause === null) return refuse({ because: 'absent-without-why' })
	return null
}

/** What a new version begins with: what is still under way, with the steps that are not done. */
export function carriedOn<
	Goal extends { readonly id: string; readonly state: GoalState },
	Step extends { readonly supportGoalId: string; readonly state: StepState },
>(goals: readonly Goal[], steps: readonly Step[]): { goal: Goal; steps: Step[] }[] {
	return goals
		.filter(({ state }) => state === 'under-way')
		.map((goal) => ({
			goal,
			steps: steps.filter(({ supportGoalId, state }) => supportGoalId === goal.id && state !== 'done'),
		}))
}

/** Steps that were not done say that the support should be looked at, never that the person should. */
export function asksForReview(steps: readonly { readonly state: StepState }[]): boolean {
	return steps.some(({ state }) => state === 'not-done')
}
