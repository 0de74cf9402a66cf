import { sql } from 'kysely'
import type { Act } from '../../../platform/transaction.ts'

/**
 * Closes the matters of those of whom nothing is known: a link opened them, and it is undone. Needs a wide purpose: a
 * matter may be another unit's.
 */
export async function dropEmptyEntries(db: Act['db'], personIds: readonly string[]): Promise<void> {
	await db
		.deleteFrom('named.listEntry as e')
		.where('e.personId', 'in', [...personIds])
		.where(
			sql<boolean>`not exists (select from named.spell s where s.person_id in (select house.records_of(e.person_id)))
				and not exists (select from named.contact c where c.person_id in (select house.records_of(e.person_id)))`,
		)
		.execute()
}
