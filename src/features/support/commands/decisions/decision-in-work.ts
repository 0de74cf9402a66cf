import type { Act } from '../../../../platform/transaction.ts'
import { holdPeople } from '../../../people/index.ts'
import { findDecision } from '../../store/decisions.ts'

/** A decision that one works with, its person held; read anew after the waiting. */
export async function decisionInWork(act: Act, decisionId: string) {
	const found = await findDecision(act.db, decisionId)
	if (found === undefined || !(await holdPeople(act, [found.personId]))) return null
	return (await findDecision(act.db, decisionId)) ?? null
}
