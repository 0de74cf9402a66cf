import { type RawBuilder, sql } from 'kysely'
import { addDays, type PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { QualityCell } from '../../organisation/index.ts'

type Db = Act['db']

/** Every check of cases in one statement, by unit and month. */
export async function readQuality(db: Db, municipalityId: number, today: PlainDate): Promise<QualityCell[]> {
	const line = (
		check: string,
		day: RawBuilder<unknown>,
		found: RawBuilder<unknown>,
		rows: RawBuilder<unknown>,
	) => sql`
		select ${check}::text as "check", c.unit_id, date_trunc('month', ${day}::timestamp)::date as month,
			count(*)::int as looked, (count(*) filter (where ${found}))::int as found
		from named.eviction_case c ${rows} group by 2, 3`
	const mine = sql`c.municipality_id = ${municipalityId}`
	const date = (kind: string) => sql`join named.case_date d on d.municipality_id = c.municipality_id
		and d.case_id = c.id and d.kind = ${kind}`
	const firstWritten = sql`left join (
		select id, min(recorded_at) as at from history.case_date where municipality_id = ${municipalityId} group by id
	) w on w.id = d.id`
	const lines = [
		line(
			'case-children-unknown',
			sql`c.opened_on`,
			sql`c.children = 'unknown'`,
			sql`where ${mine} and c.opened_on <= ${addDays(today, -14)}`,
		),
		line(
			'eviction-day-without-outcome',
			sql`d.on_day`,
			sql`c.closed_on is null and not exists (
				select from named.case_date e where e.municipality_id = c.municipality_id and e.case_id = c.id
					and e.kind in ('evicted', 'postponed-to') and e.on_day >= d.on_day)`,
			sql`${date('eviction-planned')} where ${mine} and d.on_day < ${today}`,
		),
		line(
			'executed-before-opened',
			sql`d.on_day`,
			sql`d.on_day < c.opened_on`,
			sql`${date('evicted')} where ${mine}`,
		),
		line(
			'eviction-entered-late',
			sql`d.on_day`,
			sql`least(d.recorded_at, w.at)::date > d.on_day + 30`,
			sql`${date('evicted')} ${firstWritten} where ${mine}`,
		),
		line(
			'outcome-unknown',
			sql`c.closed_on`,
			sql`c.outcome in ('moved_to_unknown', 'no_contact_closed')`,
			sql`where ${mine} and c.closed_on is not null`,
		),
		line(
			'stay-check-overdue',
			sql`f.due_on`,
			sql`f.answered_on is null`,
			sql`join named.follow_up f on f.municipality_id = c.municipality_id and f.case_id = c.id
				and f.kind <> 'children-after-eviction'
				where ${mine} and f.due_on < ${addDays(today, -30)}`,
		),
	]
	const { rows } = await sql<QualityCell>`${sql.join(lines, sql` union all `)}`.execute(db)
	return rows
}
