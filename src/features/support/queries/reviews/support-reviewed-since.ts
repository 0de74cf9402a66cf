import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { findRecords } from '../../store/records.ts'
import { findReviewSince } from '../../store/reviews.ts'

type Reviewed = {
	readonly reviewId: string
	readonly onDay: PlainDate
	/** What it does not say: how the person sees it, or what was offered. */
	readonly lacks: 'view' | 'offer' | 'both' | null
}

/** When somebody's support was looked through from a day to another, both of them with: the latest whole review, or else the latest; null where it was not. */
export async function supportReviewedSince(
	act: Act,
	personId: string,
	since: PlainDate,
	until: PlainDate = act.today,
): Promise<Reviewed | null> {
	const person = await findRecords(act.db, personId)
	if (person === undefined) return null
	const found = await findReviewSince(act.db, person.records, since, until)
	if (found === undefined) return null
	const { reviewId, onDay, personsView, offered } = found
	return { reviewId, onDay, lacks: lackOf(personsView === null, offered === null) }
}

const lackOf = (view: boolean, offer: boolean): Reviewed['lacks'] =>
	view && offer ? 'both' : view ? 'view' : offer ? 'offer' : null
