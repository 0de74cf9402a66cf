import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { type Missing, missing } from '../../../platform/answer.ts'
import type { Act } from '../../../platform/transaction.ts'
import { mayBeSpokenOf } from '../rules/conference.ts'
import { findItem } from '../store/conferences.ts'

type Item = NonNullable<Awaited<ReturnType<typeof findItem>>>

/** The item of a conference under way, whose basis holds today. */
export async function openItem(
	{ db, today }: Act,
	itemId: string,
): Promise<Item | Missing | Refusal<'conference-closed' | 'consent-has-ended'>> {
	const item = await findItem(db, itemId)
	if (item === undefined) return missing
	if (item.closedOn !== null) return refuse({ because: 'conference-closed' })
	if (!mayBeSpokenOf(item, item, today)) return refuse({ because: 'consent-has-ended' })
	return item
}
