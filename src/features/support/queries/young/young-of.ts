import type { Act } from '../../../../platform/transaction.ts'
import { youngParts } from '../../rules/young/codes.ts'
import { findYoungPlanOf, listYoungParts } from '../../store/young.ts'

/** Somebody's way from a placement to a home, part by part in their order; null when none was made. */
export async function youngOf(act: Act, records: readonly string[]) {
	const plan = await findYoungPlanOf(act.db, records)
	if (plan === undefined) return null
	const parts = await listYoungParts(act.db, [plan.id])
	return {
		...plan,
		parts: youngParts.flatMap((name) => parts.find(({ part }) => part === name) ?? []),
	}
}
