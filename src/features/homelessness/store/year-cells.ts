import { sql } from 'kysely'
import { firstDayOf } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { YearCell } from '../rules/board/year-tables.ts'

type Db = Act['db']

/** All that changed until the end of the last year, by year and group; what happened before the first year stands under the year before it. */
export async function readYearCells(
	db: Db,
	{ municipalityId, definition }: { readonly municipalityId: number; readonly definition: string },
	{ first, last }: { readonly first: number; readonly last: number },
): Promise<YearCell[]> {
	const mine = sql`municipality_id = ${municipalityId} and definition = ${definition}`
	const until = firstDayOf(last + 1)
	const group = sql`kind, from_category, to_category, reason, population, sex, age_band`
	const found = await sql<YearCell>`
		select greatest(extract(year from day)::int, ${first - 1}::int) as year, kind, from_category as "from", to_category as "to",
			reason, population, sex, age_band, sum(amount)::int as amount
		from (
			select month as day, ${group}, amount from named.flow_month where ${mine} and month < ${until}
			union all
			select day, ${group}, amount from named.flow_delta where ${mine} and day < ${until}
		) as f
		group by 1, 2, 3, 4, 5, 6, 7, 8
		having sum(amount) <> 0
	`.execute(db)
	return found.rows
}
