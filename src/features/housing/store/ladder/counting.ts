import { sql } from 'kysely'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { CountedStay } from '../../rules/ladder/conversion.ts'
import { type ProgrammeHome, permanentDestinations } from '../../rules/ladder/housing-first.ts'

type Db = Act['db']
type Period = { readonly from: PlainDate; readonly until: PlainDate }

/**
 * Stays that began in training, and all that followed on another, by days of moving in and out: ids only to follow one to the
 * next, which is done where they are counted, since row security makes a walk from each to the next dear.
 */
export async function readTrainingStays(
	db: Db,
	forms: readonly string[],
	until: PlainDate,
): Promise<CountedStay[]> {
	const { rows } = await sql<CountedStay>`
		select s.id, s.follows_stay_id, s.form, s.starts_on, nullif(s.ends_on, 'infinity') as ended_on, s.end_reason
		from named.stay s
		where s.state in ('here', 'left') and s.starts_on < ${until}::date
			and (s.form = any(${[...forms]}::text[]) or s.follows_stay_id is not null)`.execute(db)
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

/** Who is back so soon never left (definitions 4.4). */
const sameHomeWithinDays = 14

/**
 * Homes of the programme: from moving in until leaving its homes, as the last of the stays that follow one another ended, and
 * for where: a stay says why, and the person's own spell that ended with it where it led.
 */
export async function readProgrammeHomes(db: Db, forms: readonly string[]): Promise<ProgrammeHome[]> {
	const { rows } = await sql<ProgrammeHome>`
		with lived as (
			select coalesce(p.same_as, p.id) as person, s.starts_on, s.end_reason,
				case when s.state = 'here' then 'infinity'::date else s.ends_on end as left_on,
				s.state = 'left' and exists (select from named.spell w
					where w.municipality_id = s.municipality_id and w.person_id = any(array[p.id, p.same_as])
						and w.ends_on = s.ends_on and w.destination = any(${[...permanentDestinations]}::text[])) as kept
			from named.stay s
			join named.person p on p.municipality_id = s.municipality_id and p.id = s.person_id
			where s.state in ('here', 'left') and s.form = any(${[...forms]}::text[])
		), apart as (
			select l.*, starts_on > max(left_on) over before + ${sameHomeWithinDays}::int as anew
			from lived l
			window before as (partition by person order by starts_on rows between unbounded preceding and 1 preceding)
		), homes as (
			select a.*, count(*) filter (where anew) over (partition by person order by starts_on) as home from apart a
		)
		select dense_rank() over (order by person)::int as person, min(starts_on) as moved_in_on,
			nullif(max(left_on), 'infinity') as left_on,
			case when max(left_on) = 'infinity' then null
				else case (array_agg(end_reason order by left_on desc))[1]
					when 'deceased' then 'deceased' when 'own-lease' then 'permanent' when 'take-over' then 'permanent'
					else case when (array_agg(kept order by left_on desc))[1] then 'permanent' else 'other' end
					end end as left_for
		from homes group by person, home order by 1, 2`.execute(db)
	return rows
}
