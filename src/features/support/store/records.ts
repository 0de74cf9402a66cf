import { sql } from 'kysely'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

/** Under which record somebody is written, and every record that is theirs: none for those whom one may not see. */
export async function findRecords(db: Db, personId: string) {
	return await db
		.selectFrom('named.person as p')
		.select(sql<string>`coalesce(p.same_as, p.id)`.as('keptId'))
		.select(
			sql<string[]>`array(
				select coalesce(p.same_as, p.id)::text
				union all select r.id::text from named.person r where r.same_as = coalesce(p.same_as, p.id))`.as(
				'records',
			),
		)
		.where('p.id', '=', personId)
		.executeTakeFirst()
}
