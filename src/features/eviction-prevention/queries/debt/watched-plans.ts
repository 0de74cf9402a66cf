import type { Act } from '../../../../platform/transaction.ts'
import { stepsAfterClosing } from '../../rules/next-steps.ts'
import { listPlansAfterClosing } from '../../store/measures.ts'
import { watchedPlans } from '../around-cases.ts'
import type { StandingIn } from '../authorities/standing-in.ts'

/**
 * Closed cases whose plan is still paid on and asks for something, of those whose matters are the actor's: someone watches
 * each to its end. Of the others nothing more is read than what is paid.
 */
export async function casesAskingAfterClosing(act: Act, whose: StandingIn): Promise<string[]> {
	const plans = await watchedPlans(act, await listPlansAfterClosing(act.db, whose))
	return [...plans].flatMap(([caseId, plan]) => (stepsAfterClosing({ plan }).length === 0 ? [] : [caseId]))
}
