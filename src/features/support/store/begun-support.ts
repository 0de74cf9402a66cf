import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

/**
 * Decisions about support that waited, or were interrupted, and by which support has begun since: given from its first day.
 * Returns those that were given by it.
 */
export async function giveByBegunSupport(db: Act['db'], today: PlainDate): Promise<string[]> {
	const begun = sql`a.starts_on <= ${today}::date and (a.ends_on is null or a.ends_on > a.starts_on)`
	const waits = sql`d.ended_on is null and d.outcome <> 'refused' and d.about <> 'housing'`
	const carriedOut = await sql<{ id: string }>`
		update named.support_decision d set carried_out_on = b.day
		from (
			select a.municipality_id, a.decision_id, min(a.starts_on) as day
			from named.support_agreement a where a.decision_id is not null and ${begun} group by 1, 2
		) b
		where b.municipality_id = d.municipality_id and b.decision_id = d.id and b.day >= d.decided_on
			and d.carried_out_on is null and ${waits}
		returning d.id`.execute(db)
	const resumed = await sql<{ id: string }>`
		update named.support_interruption i set until_day = b.day
		from (
			select o.municipality_id, o.id, d.id as decision_id, min(a.starts_on) as day
			from named.support_interruption o
			join named.support_decision d on d.municipality_id = o.municipality_id and d.id = o.decision_id
			join named.support_agreement a on a.municipality_id = d.municipality_id and a.decision_id = d.id
			where o.until_day is null and a.starts_on >= o.from_day and ${begun} and ${waits}
			group by 1, 2, 3
		) b
		where b.municipality_id = i.municipality_id and b.id = i.id
		returning b.decision_id as id`.execute(db)
	return [...carriedOut.rows, ...resumed.rows].map(({ id }) => id)
}
