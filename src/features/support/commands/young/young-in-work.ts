import { isRefused, type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { type Missing, missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { holdPeople } from '../../../people/index.ts'
import { findYoungPlan } from '../../store/young.ts'

type Row = NonNullable<Awaited<ReturnType<typeof findYoungPlan>>>

/** A young person's plan that runs, its person held. Refusal: plan-ended. */
export async function youngInWork(act: Act, youngPlanId: string): Promise<Row | Refusal | Missing> {
	const seen = await findYoungPlan(act.db, youngPlanId)
	if (seen === undefined || !(await holdPeople(act, [seen.personId]))) return missing
	const plan = await findYoungPlan(act.db, youngPlanId)
	if (plan === undefined) return missing
	return plan.endedOn === null ? plan : refuse({ because: 'plan-ended' })
}

export function isYoungPlan(found: Row | Refusal | Missing): found is Row {
	return found !== missing && !isRefused(found)
}
