import { sql } from 'kysely'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { CountedStay } from '../../rules/ladder/conversion.ts'
import type { ProgrammeHome } from '../../rules/ladder/housing-first.ts'

type Db = Act['db']
type Period = { readonly from: PlainDate; readonly until: PlainDate }

/** Stays that began in training, and those that followed on them, by days of moving in and out: ids only to follow one to the next. */
export async function readTrainingStays(
	db: Db,
	forms: readonly string[],
	until: PlainDate,
): Promise<CountedStay[]> {
	const { rows } = await sql<CountedStay>`
		with recursive way as (
			select s.municipality_id, s.id from named.stay s
			where s.state in ('here', 'left') and s.starts_on < ${until}::date and s.form = any(${[...forms]}::text[])
			union
			select s.municipality_id, s.id from way w
			join named.stay s on s.municipality_id = w.municipality_id and s.follows_stay_id = w.id
			where s.state in ('here', 'left') and s.starts_on < ${until}::date)
		select s.id, s.follows_stay_id, s.form, s.starts_on, nullif(s.ends_on, 'infinity') as ended_on, s.end_reason
		from way w join named.stay s on s.municipality_id = w.municipality_id and s.id = w.id`.execute(db)
	return rows.map((stay) => (stay.endReason === null ? { ...stay, endedOn: null } : stay))
}

/** Null is all units. */
type Units = readonly string[] | null

const inUnits = (units: Units) => (units === null ? sql`true` : sql`unit_id = any(${[...units]}::uuid[])`)

export async function readBreakdownsByYear(db: Db, { from, until }: Period, units: Units) {
	const { rows } = await sql<{ year: number; value: number }>`
		select extract(year from on_day)::int as year, count(*)::int as value from named.breakdown
		where on_day >= ${from} and on_day < ${until} and ${inUnits(units)} group by 1 order by 1`.execute(db)
	return rows
}

export async function readBreakdownsBy(
	db: Db,
	by: 'cause' | 'unit',
	{ from, until }: Period,
	units: Units = null,
) {
	const { rows } = await sql<{ part: string; count: number }>`
		select ${by === 'cause' ? sql`b.cause` : sql`u.name`} as part, count(*)::int as count
		from named.breakdown b join named.unit u on u.municipality_id = b.municipality_id and u.id = b.unit_id
		where b.on_day >= ${from} and b.on_day < ${until} and ${inUnits(units)} group by 1 order by 2 desc, 1`.execute(
		db,
	)
	return rows
}

/** Homes of the programme by whose: from moving in for the first time until leaving its homes for good, as the last stay ended. */
export async function readProgrammeHomes(db: Db, forms: readonly string[]): Promise<ProgrammeHome[]> {
	const { rows } = await sql<ProgrammeHome>`
		select min(s.starts_on) as moved_in_on,
			case when bool_or(s.state = 'here') then null else max(s.ends_on) end as left_on,
			case when bool_or(s.state = 'here') then null
				else case (array_agg(s.end_reason order by s.ends_on desc))[1]
					when 'deceased' then 'deceased' when 'own-lease' then 'permanent' when 'take-over' then 'permanent'
					else 'other' end end as left_for
		from named.stay s
		where s.state in ('here', 'left') and s.form = any(${[...forms]}::text[])
		group by s.person_id`.execute(db)
	return rows
}
