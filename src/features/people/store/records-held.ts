import { sql } from 'kysely'
import type { Act } from '../../../platform/transaction.ts'

type Held = { id: string; sameAs: string | null }

/**
 * Locks the records and all that are linked with them, in the order of their ids. Rows that only point at a person are
 * written meanwhile: keys do not change under this lock.
 */
export async function lockRecords(db: Act['db'], ids: readonly string[]): Promise<Held[]> {
	// Arrays, not joins: each step then goes by its index, however many people there are.
	const { rows } = await sql<Held>`
		with kept as (
			select coalesce(p.same_as, p.id) as id from named.person p
			where p.id = any(${ids}::uuid[])
		), records as (
			select id from kept
			union
			select p.id from named.person p where p.same_as = any(array(select id from kept))
		)
		select p.id, p.same_as from named.person p
		where p.id = any(array(select id from records))
		order by p.id
		for no key update
	`.execute(db)
	return rows
}
