import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { findRecords } from '../../store/records.ts'
import { findReviewSince } from '../../store/reviews.ts'

type Reviewed = { readonly reviewId: string; readonly onDay: PlainDate }

/** The latest time that somebody's support was looked through from a day to another, both of them with; null where it was not. */
export async function supportReviewedSince(
	act: Act,
	personId: string,
	since: PlainDate,
	until: PlainDate = act.today,
): Promise<Reviewed | null> {
	const person = await findRecords(act.db, personId)
	if (person === undefined) return null
	return (await findReviewSince(act.db, person.records, since, until)) ?? null
}
