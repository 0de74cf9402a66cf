import { sql } from 'kysely'
import type { Act } from '../../../platform/transaction.ts'
import { type Days, rangeOf } from './stock.ts'

type Db = Act['db']

/** Stays in which some people live now, or lived on some of the days, by any of their records: read past what the speaker sees. */
export async function listHomesOf(db: Db, people: readonly string[], days: Days) {
	const { rows } = await sql<{ stayId: string; running: boolean }>`
		select s.id as stay_id, bool_or(s.state = 'here') as running
		from unnest(${[...people]}::uuid[]) asked
		cross join lateral house.records_of(asked) r
		join named.stay_person p on p.person_id = r and p.lives
		join named.stay s on s.municipality_id = p.municipality_id and s.id = p.stay_id
		where p.during && ${rangeOf(days)} or s.state = 'here' and upper(p.during) is not distinct from upper(s.during)
		group by s.id`.execute(db)
	return rows
}

/** What those of them are called that the speaker may see. */
export async function listHomesSeen(db: Db, stayIds: readonly string[]): Promise<string[]> {
	const rows = await db
		.selectFrom('named.stay as s')
		.innerJoin('named.bed as b', 'b.id', 's.bedId')
		.innerJoin('named.property as p', 'p.id', 's.propertyId')
		.select(['p.name as property', 'b.name as bed'])
		.where('s.id', '=', sql<string>`any(${[...stayIds]}::uuid[])`)
		.execute()
	return rows.map(({ property, bed }) => `${property}, ${bed}`)
}
