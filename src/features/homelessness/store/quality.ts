import { type RawBuilder, sql } from 'kysely'
import { addDays, type PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { QualityCell } from '../../organisation/index.ts'

type Db = Act['db']

/** Days from what happened to the first time it was written, by the unit and month of writing. */
export type EntryCell = {
	readonly unitId: string | null
	readonly month: PlainDate
	readonly days: readonly number[]
}

const month = (day: RawBuilder<unknown>) => sql`date_trunc('month', ${day}::timestamp)::date`

/** Everybody's spells with their unit and kept person, when each was first written and whether it was written over. */
const written = (municipalityId: number) => sql`
	entries as materialized (
		select person_id, unit_id, last_contact_on, first_known_on from named.list_entry
		where municipality_id = ${municipalityId}
	), records as materialized (
		select id, coalesce(same_as, id) as kept_id from named.person where municipality_id = ${municipalityId}
	), matters as materialized (
		select r.id as record_id, e.person_id, e.unit_id, e.last_contact_on, e.first_known_on
		from records r join entries e on e.person_id = r.kept_id
	), first_written as materialized (
		select id, min(recorded_at) as at from history.spell where municipality_id = ${municipalityId} group by id
	), own as materialized (
		select * from named.spell where municipality_id = ${municipalityId}
	), spells as materialized (
		select s.*, m.person_id as kept_id, m.unit_id, m.last_contact_on,
			least(s.recorded_at, w.at)::date as written_on,
			-- The later of two that share a night.
			coalesce(s.starts_on < max(s.ends_on) over (partition by m.person_id order by s.starts_on, s.id
				rows between unbounded preceding and 1 preceding), false) as overlaps,
			lead(s.starts_on) over (partition by m.person_id order by s.starts_on, s.id) as next_on
		from own s
		join matters m on m.record_id = s.person_id
		left join first_written w on w.id = s.id
	)`

/** Every check of the list in one statement, by unit and month. */
export async function readQuality(db: Db, municipalityId: number, today: PlainDate): Promise<QualityCell[]> {
	const open = sql`s.ends_on > ${today} and s.starts_on <= ${today}`
	const line = (
		check: string,
		day: RawBuilder<unknown>,
		found: RawBuilder<unknown>,
		rows: RawBuilder<unknown>,
	) => sql`
		select ${check}::text as "check", s.unit_id, ${month(day)} as month, count(*)::int as looked,
			(count(*) filter (where ${found}))::int as found
		${rows} group by 2, 3`
	const spells = (where: RawBuilder<unknown> = sql`true`) => sql`from spells s where ${where}`
	const people = sql`from people s`
	const lines = [
		line('birth-date-missing', sql`s.first_known_on`, sql`s.born is null`, people),
		line('sex-missing', sql`s.first_known_on`, sql`s.sex is null`, people),
		line(
			'spell-children-unknown',
			sql`s.starts_on`,
			sql`s.with_children = 'unknown'`,
			spells(sql`s.starts_on <= ${addDays(today, -14)}`),
		),
		line('spell-place-unknown', sql`s.starts_on`, sql`s.place = 'unknown'`, spells()),
		line(
			'destination-missing',
			sql`s.ends_on`,
			sql`coalesce(s.destination, 'unknown') = 'unknown'`,
			spells(sql`s.ends_on <= ${today} and s.next_on is distinct from s.ends_on`),
		),
		line(
			'without-contact',
			sql`${today}::date`,
			sql`coalesce(s.last_contact_on, s.starts_on) < ${addDays(today, -90)}`,
			spells(open),
		),
		line('spells-overlap', sql`s.starts_on`, sql`s.overlaps`, spells()),
		line(
			'spell-entered-late',
			sql`s.starts_on`,
			sql`s.written_on > s.starts_on + 30`,
			spells(sql`s.starts_on > ${addDays(today, -730)}`),
		),
		// A pair once, though both of it may be on the list: in the unit that has one of them.
		sql`select 'doubles-unsettled', p.unit_id, ${month(sql`p.found_on`)}, count(*)::int,
			(count(*) filter (where p.is_open))::int
			from (
				select distinct on (r.id) r.id, m.unit_id, r.found_on,
					r.decision = 'open' and a.kept_id <> b.kept_id as is_open
				from named.record_pair r join records a on a.id = r.a_id join records b on b.id = r.b_id
				join matters m on m.record_id in (r.a_id, r.b_id)
				where r.municipality_id = ${municipalityId} order by r.id, m.unit_id
			) p group by 2, 3`,
	]
	const { rows } = await sql<QualityCell>`
		with ${written(municipalityId)}, people as materialized (
			select m.person_id, m.unit_id, m.first_known_on, min(d.birth_date) as born, min(d.sex) as sex
			from matters m
			left join named.person_particulars d on d.municipality_id = ${municipalityId} and d.id = m.record_id
			group by 1, 2, 3
		) ${sql.join(lines, sql` union all `)}`.execute(db)
	return rows
}

/** How long after the day places were written down, for those written in the period. */
export async function readDaysToEnter(
	db: Db,
	municipalityId: number,
	{ from, until }: { readonly from: PlainDate; readonly until: PlainDate },
): Promise<EntryCell[]> {
	const { rows } = await sql<EntryCell>`
		with ${written(municipalityId)}
		select s.unit_id, ${month(sql`s.written_on`)} as month,
			array_agg(greatest(0, s.written_on - s.starts_on) order by s.written_on - s.starts_on) as days
		from spells s where s.written_on >= ${from} and s.written_on < ${until}
		group by 1, 2`.execute(db)
	return rows
}
