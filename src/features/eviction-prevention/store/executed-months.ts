import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

/** `month` is its first day; months without an executed eviction are left out. */
type ExecutedMonth = {
	readonly month: PlainDate
	readonly evictions: number
	readonly children: number
}

export type ExecutedMonths = {
	/** When the first case was opened: before it nothing was counted. */
	readonly since: PlainDate | null
	readonly months: readonly ExecutedMonth[]
}

type Counted = { readonly from: PlainDate; readonly until: PlainDate; readonly daysThatCount: number }

export async function readExecutedMonths(db: Db, counted: Counted): Promise<ExecutedMonths> {
	return { since: await findFirstCase(db), months: await listExecutedMonths(db, counted) }
}

/** By the day of execution; children who only visit from `daysThatCount` a year, as in the yearly figure. */
async function listExecutedMonths(db: Db, { from, until, daysThatCount }: Counted): Promise<ExecutedMonth[]> {
	return await db
		.selectFrom('named.caseDate as d')
		.select([
			sql<PlainDate>`date_trunc('month', d.on_day::timestamp)::date`.as('month'),
			sql<number>`count(*)::int`.as('evictions'),
			sql<number>`coalesce(sum((
				select count(*) from named.case_child k
				where k.municipality_id = d.municipality_id and k.case_id = d.case_id
					and (k.living <> 'visiting' or k.days_a_year is null or k.days_a_year >= ${daysThatCount})
			)), 0)::int`.as('children'),
		])
		.where('d.kind', '=', 'evicted')
		.where('d.onDay', '>=', from)
		.where('d.onDay', '<', until)
		.groupBy('month')
		.orderBy('month')
		.execute()
}

async function findFirstCase(db: Db): Promise<PlainDate | null> {
	const row = await db
		.selectFrom('named.evictionCase')
		.select((eb) => eb.fn.min('openedOn').as('day'))
		.executeTakeFirst()
	return row?.day ?? null
}
