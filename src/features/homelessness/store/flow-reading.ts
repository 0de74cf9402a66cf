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

type Trait = Exclude<Breakdown, 'population'>

/** What each trait is called in a question's column and among the sums of one trait. */
const traits: Readonly<Record<Trait, { readonly column: RawBuilder<unknown>; readonly key: string }>> = {
	sex: { column: sql`sex`, key: 'sex' },
	ageBand: { column: sql`age_band`, key: 'age-band' },
	children: { column: sql`children`, key: 'children' },
}

/** The least that answers a question: sums over everybody, by one trait, or with every trait and the days from the courses. */
type Sums = {
	readonly months: RawBuilder<unknown>
	readonly days: RawBuilder<unknown>
	readonly traits: readonly Trait[]
	/** The days tell already what is not summed yet. */
	readonly daysAreWhole: boolean
}

const ordinary = sql`kind, from_category, to_category, reason, population`

function sumsFor({ group }: FlowQuestion, by: Breakdown | null): Sums {
	const asked = (Object.keys(traits) as Trait[]).filter((trait) => trait === by || group[trait] !== null)
	const [one, another] = asked
	if (one === undefined) {
		return { months: sql`named.flow_cube`, days: sql`named.flow_day`, traits: [], daysAreWhole: false }
	}
	if (another === undefined) {
		const { column, key } = traits[one]
		const named = sql`municipality_id, definition, ${ordinary}, value as ${column}, amount`
		return {
			months: sql`(select month, ${named} from named.flow_trait_month where trait = ${key}) as m`,
			days: sql`(select day, ${named} from named.flow_trait_day where trait = ${key}) as d`,
			traits: [one],
			daysAreWhole: false,
		}
	}
	return {
		months: sql`named.flow_month`,
		days: sql`(select municipality_id, definition, day, ${ordinary}, sex, age_band, children, 1 as amount
			from named.contribution) as d`,
		traits: ['sex', 'ageBand', 'children'],
		daysAreWhole: true,
	}
}

/**
 * Everything that changed until a day: by month of the period, and before it as one. One statement over the month sums,
 * the days of the month that is cut and what is not compacted yet, so it sees each change once.
 */
export async function readFlow(db: Db, question: FlowQuestion): Promise<FlowCell[]> {
	return await readCells<FlowCell>(db, question, null)
}

/** The same for each group apart. The population asked for is left open where it is what divides. */
export async function readFlowBy(db: Db, question: FlowQuestion, by: Breakdown): Promise<GroupedCell[]> {
	return await readCells<GroupedCell>(db, question, by)
}

async function readCells<Cell extends FlowCell>(
	db: Db,
	question: FlowQuestion,
	by: Breakdown | null,
): Promise<Cell[]> {
	const { municipalityId, definition, period, group } = question
	const { from, until } = period
	// The month that `until` cuts; none when it is a month's last day.
	const part = firstOfMonth(addDays(until, 1))
	const mine = sql`municipality_id = ${municipalityId} and definition = ${definition} and ${conditions(group, by)}`
	const sums = sumsFor(question, by)
	const also = sums.traits.map((trait) => sql`, ${traits[trait].column}`)
	const dims = sql`${ordinary}${sql.join(also, sql``)}`
	const correctionDims = sql`'in', from_category, to_category, 'unknown', population${sql.join(also, sql``)}`
	const uncompacted = sums.daysAreWhole ? sql`day < ${part}` : sql`day <= ${until}`
	const told = by === null ? sql`` : sql`, ${columns[by]} as "group"`
	// Before the period only where people were matters, not how they came there. A correction is told twice: as what the
	// account began without, and as what it learnt.
	const found = await sql<Cell>`
		select case when month >= ${from} then month end as month, late,
			case when month >= ${from} then kind else 'in' end as kind, from_category as "from", to_category as "to",
			case when month >= ${from} then reason else 'unknown' end as reason, sum(amount)::int as amount${told}
		from (
			select month, false as late, ${dims}, amount from ${sums.months} where ${mine} and month < ${part}
			union all
			select ${part}::date, false, ${dims}, amount from ${sums.days} where ${mine} and day >= ${part} and day <= ${until}
			union all
			select since - 1, late, ${correctionDims}, case when late then amount else -amount end
			from named.flow_correction cross join (values (true), (false)) as told(late)
			where ${mine} and since = ${from}
			union all
			select date_trunc('month', day::timestamp)::date, day < ${from} and recorded_month >= ${from}, ${dims}, amount
			from named.flow_delta where ${mine} and ${uncompacted}
		) as f
		group by 1, 2, 3, 4, 5, 6${by === null ? sql`` : sql`, ${columns[by]}`}
		having sum(amount) <> 0
		order by 1 nulls first
	`.execute(db)
	return found.rows
}

function conditions(group: GroupFilter, by: Breakdown | null): RawBuilder<unknown> {
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
