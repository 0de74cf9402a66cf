import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { keptOutcomes } from '../rules/outcomes.ts'

type Db = Act['db']
type Period = { readonly from: PlainDate; readonly until: PlainDate }

/** How many rows a figure was counted from, and the digest of them: the rows themselves go nowhere. */
export type CountedRows = { readonly rows: number; readonly digest: string }

const inPeriod = (day: RawBuilder<unknown>, { from, until }: Period) =>
	sql`${day} >= ${from} and ${day} < ${until}`

/** Every row that one of the yearly counts takes in, as one line of text each. */
const lines = {
	evictions: (period: Period) => sql`select concat_ws(' ', d.id, d.on_day) as line from named.case_date d
		where d.kind = 'evicted' and ${inPeriod(sql`d.on_day`, period)}`,
	childrenEvicted: (
		period: Period,
	) => sql`select concat_ws(' ', d.id, d.on_day, k.id, k.living, k.days_a_year) as line
		from named.case_date d join named.case_child k on k.municipality_id = d.municipality_id and k.case_id = d.case_id
		where d.kind = 'evicted' and ${inPeriod(sql`d.on_day`, period)}
			and (k.living <> 'visiting' or k.days_a_year is null or k.days_a_year >= 30)`,
	casesOpened: (
		period: Period,
	) => sql`select concat_ws(' ', c.id, c.opened_on) as line from named.eviction_case c
		where ${inPeriod(sql`c.opened_on`, period)}`,
	casesAverted: (period: Period) => sql`select concat_ws(' ', c.id, c.closed_on, c.outcome) as line
		from named.eviction_case c
		where c.outcome = any(${[...keptOutcomes]}::text[]) and ${inPeriod(sql`c.closed_on`, period)}`,
	consultations: (period: Period) => sql`select concat_ws(' ', d.id, d.held_on, d.result) as line
		from named.debt_consultation d
		where d.result in ('agreed', 'not-agreed') and ${inPeriod(sql`d.held_on`, period)}`,
	childTalks: (period: Period) => sql`select concat_ws(' ', t.id, t.held_on) as line from named.child_talk t
		where ${inPeriod(sql`t.held_on`, period)}`,
}

export async function readCountedRows(
	db: Db,
	counted: keyof typeof lines,
	period: Period,
): Promise<CountedRows> {
	const found = await sql<CountedRows>`
		select count(*)::int as rows,
			encode(sha256(convert_to(coalesce(string_agg(line, E'\n' order by line), ''), 'UTF8')), 'hex') as digest
		from (${lines[counted](period)}) l`.execute(db)
	const [row] = found.rows
	if (row === undefined) throw new Error('a sum gives one row')
	return row
}
