import { type RawBuilder, sql } from 'kysely'
import { addDays, type PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { FlowCell, FlowPeriod } from '../rules/board/cell.ts'
import type { Breakdown, GroupFilter } from '../rules/board/group.ts'
import { firstOfMonth } from '../rules/flow-difference.ts'

type Db = Act['db']

export type FlowQuestion = {
	readonly municipalityId: number
	readonly definition: string
	/** Whole months, the last one cut at `until`. */
	readonly period: FlowPeriod
	readonly group: GroupFilter
}

export type GroupedCell = FlowCell & { readonly group: string }

const columns: Readonly<Record<keyof GroupFilter, RawBuilder<unknown>>> = {
	population: sql.raw('population'),
	sex: sql.raw('sex'),
	ageBand: sql.raw('age_band'),
	children: sql.raw('children'),
}

/**
 * Everything that changed until a day: by month of the period, and before it as one. One statement over the month sums,
 * the days of the month that is cut and what is not compacted yet, so it sees each change once.
 */
export async function readFlow(db: Db, question: FlowQuestion): Promise<FlowCell[]> {
	const narrowed = question.group.sex ?? question.group.ageBand ?? question.group.children
	return await readCells<FlowCell>(db, question, narrowed === null ? 'cube' : 'months', sql``)
}

/** The same for each group apart. The population asked for is left open where it is what divides. */
export async function readFlowBy(db: Db, question: FlowQuestion, by: Breakdown): Promise<GroupedCell[]> {
	const narrowed = question.group.sex ?? question.group.ageBand ?? question.group.children
	const source = by === 'population' && narrowed === null ? 'cube' : 'months'
	return await readCells<GroupedCell>(db, question, source, sql`, ${columns[by]} as "group"`, by)
}

async function readCells<Cell extends FlowCell>(
	db: Db,
	{ municipalityId, definition, period, group }: FlowQuestion,
	source: 'cube' | 'months',
	extra: RawBuilder<unknown>,
	by?: Breakdown,
): Promise<Cell[]> {
	const { from, until } = period
	// The month that `until` cuts; none when it is a month's last day.
	const part = firstOfMonth(addDays(until, 1))
	const mine = sql`municipality_id = ${municipalityId} and definition = ${definition} and ${conditions(group, by)}`
	const dims =
		source === 'cube'
			? sql`kind, from_category, to_category, reason, population`
			: sql`kind, from_category, to_category, reason, population, sex, age_band, children`
	const correctionDims =
		source === 'cube'
			? sql`'in', from_category, to_category, 'unknown', population`
			: sql`'in', from_category, to_category, 'unknown', population, sex, age_band, children`
	const [months, days] =
		source === 'cube'
			? [sql`named.flow_cube`, sql`select day, ${dims}, amount from named.flow_day`]
			: [sql`named.flow_month`, sql`select day, ${dims}, 1 from named.contribution`]
	// Contributions of the month that is cut tell already what its deltas would.
	const uncompacted = source === 'cube' ? sql`day <= ${until}` : sql`day < ${part}`
	// Before the period only where people were matters, not how they came there. A correction is told twice: as what the
	// account began without, and as what it learnt.
	const found = await sql<Cell>`
		select case when month >= ${from} then month end as month, late,
			case when month >= ${from} then kind else 'in' end as kind, from_category as "from", to_category as "to",
			case when month >= ${from} then reason else 'unknown' end as reason, sum(amount)::int as amount${extra}
		from (
			select month, false as late, ${dims}, amount from ${months} where ${mine} and month < ${part}
			union all
			select ${part}::date, false, ${dims}, amount
			from (${days} where ${mine} and day >= ${part} and day <= ${until}) as d(day, ${dims}, amount)
			union all
			select since - 1, late, ${correctionDims}, case when late then amount else -amount end
			from named.flow_correction cross join (values (true), (false)) as told(late)
			where ${mine} and since = ${from}
			union all
			select date_trunc('month', day::timestamp)::date, day < ${from} and recorded_month >= ${from}, ${dims}, amount
			from named.flow_delta where ${mine} and ${uncompacted}
		) as f
		group by 1, 2, 3, 4, 5, 6${by === undefined ? sql`` : sql`, ${columns[by]}`}
		having sum(amount) <> 0
		order by 1 nulls first
	`.execute(db)
	return found.rows
}

function conditions(group: GroupFilter, by: Breakdown | undefined): RawBuilder<unknown> {
	const parts = (Object.keys(columns) as (keyof GroupFilter)[]).flatMap((part) =>
		group[part] === null || part === by ? [] : [sql`${columns[part]} = ${group[part]}`],
	)
	return parts.length === 0 ? sql`true` : sql.join(parts, sql` and `)
}

/** The days up to the month that is cut, for who was where: never more than one month of days. */
export async function readStock(
	db: Db,
	question: Omit<FlowQuestion, 'period'>,
	day: PlainDate,
): Promise<FlowCell[]> {
	return await readFlow(db, { ...question, period: { from: addDays(day, 1), until: day } })
}
