import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { type ClosedTables, closedTables } from '../rules/outcomes/year-tables.ts'
import { listClosedToCount } from './outcomes.ts'

type Db = Act['db']
type Period = { readonly from: PlainDate; readonly until: PlainDate }

/** Executed evictions of one year and ground, of homes with counted children or without. */
type EvictionsOfYear = {
	readonly year: number
	readonly ground: string
	readonly children: 'yes' | 'no'
	readonly count: number
}

type ChildrenOfYear = { readonly year: number; readonly living: string; readonly count: number }

/** Numbers, never an id. */
export type EvictionTables = ClosedTables & {
	readonly evictions: readonly EvictionsOfYear[]
	readonly children: readonly ChildrenOfYear[]
}

// Visitors count from 30 days a year, as the authorities have it.
const counted = sql`(k.living <> 'visiting' or k.days_a_year is null or k.days_a_year >= 30)`

export async function readEvictionTables(db: Db, period: Period, today: PlainDate): Promise<EvictionTables> {
	return {
		evictions: await readEvictionTable(db, period),
		children: await readEvictedChildren(db, period),
		...closedTables(await listClosedToCount(db, period), today),
	}
}

async function readEvictionTable(db: Db, { from, until }: Period): Promise<EvictionsOfYear[]> {
	const found = await sql<EvictionsOfYear>`
		select extract(year from d.on_day)::int as year, c.ground,
			case when exists (select from named.case_child k where k.municipality_id = d.municipality_id
				and k.case_id = d.case_id and ${counted}) then 'yes' else 'no' end as children,
			count(*)::int as count
		from named.case_date d
		join named.eviction_case c on c.municipality_id = d.municipality_id and c.id = d.case_id
		where d.kind = 'evicted' and d.on_day >= ${from} and d.on_day < ${until}
		group by 1, 2, 3 order by 1, 2, 3
	`.execute(db)
	return found.rows
}

async function readEvictedChildren(db: Db, { from, until }: Period): Promise<ChildrenOfYear[]> {
	const found = await sql<ChildrenOfYear>`
		select extract(year from d.on_day)::int as year, k.living, count(*)::int as count
		from named.case_date d
		join named.case_child k on k.municipality_id = d.municipality_id and k.case_id = d.case_id and ${counted}
		where d.kind = 'evicted' and d.on_day >= ${from} and d.on_day < ${until}
		group by 1, 2 order by 1, 2
	`.execute(db)
	return found.rows
}
