import type { PlainDate } from '../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { type Missing, missing } from '../../../platform/answer.ts'
import type { Act } from '../../../platform/transaction.ts'
import { findEviction } from '../store/spells.ts'

/**
 * Null when homelessness from the day can have followed the case's eviction. Called before anybody is held: whoever
 * closes the case holds the case first and its people after.
 */
export async function refuseBeforeEviction(
	act: Act,
	caseId: string,
	startsOn: PlainDate,
): Promise<Refusal | Missing | null> {
	const found = await findEviction(act.db, caseId)
	if (found === undefined) return missing
	if (found.evictedOn === null) return refuse({ because: 'case-without-eviction' })
	return startsOn < found.evictedOn
		? refuse({ because: 'spell-before-eviction', evictedOn: found.evictedOn })
		: null
}
