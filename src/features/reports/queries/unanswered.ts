import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { listItems } from '../store/items.ts'
import type { FollowUp } from '../store/rounds.ts'

/** What somebody is asked in open rounds and has not answered. */
export async function unansweredIn(
	db: Act['db'],
	open: readonly FollowUp[],
): Promise<{ readonly staffId: string; readonly due: PlainDate | null }[]> {
	const due = new Map(open.map(({ id, commentsDueOn }) => [id, commentsDueOn]))
	const items = await listItems(db, [...due.keys()])
	return items.flatMap(({ answeredBy, comment, followUpId }) =>
		answeredBy === null || comment !== '' ? [] : [{ staffId: answeredBy, due: due.get(followUpId) ?? null }],
	)
}
