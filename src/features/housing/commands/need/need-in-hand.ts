import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { holdPeople } from '../../../people/index.ts'
import { findNeed } from '../../store/agreements/needs.ts'

/** A need that somebody still waits with, the person held until the transaction ends. Refusal: need-has-ended. */
export async function standingNeed(act: Act, needId: string) {
	const seen = await findNeed(act.db, needId)
	if (seen === undefined || !(await holdPeople(act, [seen.personId]))) return missing
	const need = await findNeed(act.db, needId)
	if (need === undefined) return missing
	if (need.endedOn !== null && need.endedOn <= act.today) return refuse({ because: 'need-has-ended' })
	return need
}
