import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { AuthorityYear } from '../rules/outcomes/reconciliation.ts'

type Db = Act['db']

/** What the authority has told of each year, the earliest first. */
export async function listAuthorityYears(db: Db): Promise<(AuthorityYear & { importedOn: PlainDate })[]> {
	return await db
		.selectFrom('counted.authorityEvictions')
		.select(['year', 'executed', 'withChildren', 'children', 'importedOn'])
		.orderBy('year')
		.execute()
}

type CountedYear = {
	readonly year: number
	readonly executed: number
	readonly withChildren: number
	readonly children: number
}

// Visitors count from 30 days a year, as the authorities have it.
const childrenOfCase = sql<number>`(
	select count(*) from named.case_child k
	where k.municipality_id = d.municipality_id and k.case_id = d.case_id
		and (k.living <> 'visiting' or k.days_a_year is null or k.days_a_year >= 30))`

/** Executed evictions by the day they happened, how many were of homes with children, and how many children. */
export async function countExecutedByYear(db: Db): Promise<CountedYear[]> {
	const evictions = db
		.selectFrom('named.caseDate as d')
		.select([sql<number>`extract(year from d.on_day)::int`.as('year'), childrenOfCase.as('children')])
		.where('d.kind', '=', 'evicted')
	return await db
		.selectFrom(evictions.as('e'))
		.select([
			'e.year',
			sql<number>`count(*)::int`.as('executed'),
			sql<number>`(count(*) filter (where e.children > 0))::int`.as('withChildren'),
			sql<number>`sum(e.children)::int`.as('children'),
		])
		.groupBy('e.year')
		.orderBy('e.year')
		.execute()
}
