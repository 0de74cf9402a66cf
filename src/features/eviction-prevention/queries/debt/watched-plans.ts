import type { Act } from '../../../../platform/transaction.ts'
import { stepsAfterClosing } from '../../rules/next-steps.ts'
import type { CaseRow } from '../../store/cases.ts'
import { listPaymentPlans, listPlansAfterClosing } from '../../store/measures.ts'
import { keptPlans } from '../around-cases.ts'
import type { StandingIn } from '../authorities/standing-in.ts'

/**
 * The plans in these cases, and in closed ones of those whose matters are the actor's: someone watches each to its end. Of
 * closed cases whose plan asks for nothing, nothing more is read.
 */
export async function plansToWatch(act: Act, whose: StandingIn, rows: readonly CaseRow[] = []) {
	const ids = rows.map(({ id }) => id)
	const [open, closed] = await Promise.all([
		listPaymentPlans(act.db, ids),
		listPlansAfterClosing(act.db, whose),
	])
	const agreed = await keptPlans(act, [...open, ...closed])
	const asking = [...new Set(closed.map(({ caseId }) => caseId))].filter(
		(caseId) => stepsAfterClosing({ plan: agreed.watched.get(caseId) ?? null }).length > 0,
	)
	return { agreed, asking }
}
