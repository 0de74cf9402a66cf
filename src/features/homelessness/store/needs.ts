import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Counted } from '../rules/needs-inventory.ts'

type Db = Act['db']

/** Adults on the list on a day, and how many of them have each cause and need. Needs a wide purpose; gives no ids. */
export async function readNeeds(
	db: Db,
	{
		municipalityId,
		committeeId,
		definition,
	}: { municipalityId: number; committeeId: string; definition: string },
	day: PlainDate,
): Promise<{ adults: number; counted: Counted[] }> {
	const adults = sql`select c.person_id from named.contribution c
		join named.person k on k.municipality_id = c.municipality_id and k.id = c.person_id
		where c.municipality_id = ${municipalityId} and k.committee_id = ${committeeId} and c.definition = ${definition}
			and c.population = 'adult' and c.day <= ${day} and c.until > ${day} and c.to_category <> 0`
	const all = await sql<{ adults: number }>`select count(*)::int as adults from (${adults}) a`.execute(db)
	const counted = await sql<Counted>`
		select f.kind, f.code, f.level, count(distinct a.person_id)::int as people
		from (${adults}) a
		join named.person r on r.municipality_id = ${municipalityId} and (r.id = a.person_id or r.same_as = a.person_id)
		join named.person_factor f on f.municipality_id = r.municipality_id and f.person_id = r.id
			and f.from_day <= ${day} and (f.until_day is null or f.until_day > ${day})
		group by 1, 2, 3
		order by 1, 2, 3
	`.execute(db)
	return { adults: all.rows[0]?.adults ?? 0, counted: counted.rows }
}
