import type { Act } from '../../../../platform/transaction.ts'
import { listClosedWithPlan } from '../../store/cases.ts'
import type { StandingIn } from '../authorities/standing-in.ts'
import { type CaseView, viewCases } from '../case-view.ts'

/** Closed cases whose plan is still paid on, of those whose matters are the actor's: someone watches it to its end. */
export async function watchedAfterClosing(act: Act, whose: StandingIn): Promise<CaseView[]> {
	return await viewCases(act, await listClosedWithPlan(act.db, whose))
}
