import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
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

type Called = {
	readonly personId: string
	readonly givenName: string | null
	readonly familyName: string | null
	readonly called: string | null
	readonly code: string | null
	readonly birthDate: PlainDate | null
}

/** What these people are called and when they were born, where one may know it. */
export async function listCalled(db: Db, personIds: readonly string[]): Promise<ReadonlyMap<string, Called>> {
	const rows = await db
		.selectFrom('named.personParticulars')
		.select(['id as personId', 'givenName', 'familyName', 'called', 'code', 'birthDate'])
		.where('id', '=', sql<string>`any(${[...personIds]}::uuid[])`)
		.execute()
	return new Map(rows.map((row) => [row.personId, row]))
}
