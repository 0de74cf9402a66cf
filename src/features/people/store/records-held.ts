import { sql } from 'kysely'
import type { Act } from '../../../platform/transaction.ts'

type Held = { id: string; sameAs: string | null }

/**
 * Locks the records and all that are linked with them, in the order of their ids. Rows that only point at a person are
 * written meanwhile: keys do not change under this lock.
 */
export async function lockRecords(db: Act['db'], ids: readonly string[]): Promise<Held[]> {
	const { rows } = await sql<Held>`
		with kept as (
			select coalesce(p.same_as, p.id) as id from named.person p
			where p.id = any(${ids}::uuid[])
		)
		select p.id, p.same_as from named.person p
		where p.id in (select id from kept) or p.same_as in (select id from kept)
		order by p.id
		for no key update
	`.execute(db)
	return rows
}
