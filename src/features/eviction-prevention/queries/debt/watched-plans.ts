import type { Act } from '../../../../platform/transaction.ts'
import { listClosedWithPlan } from '../../store/cases.ts'
import type { StandingIn } from '../authorities/standing-in.ts'
import { type CaseView, viewCases } from '../case-view.ts'

/** Closed cases whose plan is still paid on, of those whose matters are the actor's: someone watches it to its end. */
export async function watchedAfterClosing(act: Act, { staffIds, nobodys }: StandingIn): Promise<CaseView[]> {
	const theirs = (await listClosedWithPlan(act.db)).filter(({ assignedTo }) =>
		assignedTo === null ? nobodys : staffIds.includes(assignedTo),
	)
	return theirs.length === 0 ? [] : await viewCases(act, theirs)
}
