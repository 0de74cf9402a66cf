import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { ToldDecision } from '../rules/decisions/quarter.ts'
import type { GuidanceYear, SupportYear } from '../rules/years.ts'

type Db = Act['db']

// A year's last day that is counted: the year's own, or the last before `until`.
const yearsFrom = (years: readonly number[], until: PlainDate) => sql`
	select y as year, make_date(y, 1, 1) as first, least(make_date(y + 1, 1, 1), ${until}::date) as next
	from unnest(${[...years]}::int[]) y`

/** Everyone on the list in each year, once, by the best answer to the guidance that was offered in it. */
export async function readGuidanceYears(
	db: Db,
	municipalityId: number,
	years: readonly number[],
	until: PlainDate,
): Promise<GuidanceYear[]> {
	const { rows } = await sql<GuidanceYear>`
		with years as materialized (${yearsFrom(years, until)}), spells as materialized (
			select coalesce(p.same_as, p.id) as person_id, s.starts_on, s.ends_on
			from named.spell s
			join named.person p on p.municipality_id = s.municipality_id and p.id = s.person_id
			join named.list_entry e on e.municipality_id = p.municipality_id and e.person_id = coalesce(p.same_as, p.id)
			where s.municipality_id = ${municipalityId} and s.with_person_id is null and s.place <> 'own-home'
				and s.starts_on < (select max(next) from years) and s.ends_on > (select min(first) from years)
		), listed as (
			select distinct y.year, y.first, y.next, s.person_id
			from years y
			join spells s on s.starts_on < y.next and s.ends_on > y.first
		), offered as (
			select coalesce(p.same_as, p.id) as person_id, g.offered_on, g.answer
			from named.housing_guidance g
			join named.person p on p.municipality_id = g.municipality_id and p.id = g.person_id
			where g.municipality_id = ${municipalityId}
		), answered as (
			select l.year, min(case o.answer when 'accepted' then 1 when 'waiting' then 2 when 'declined' then 3 end) as best
			from listed l
			left join offered o on o.person_id = l.person_id and o.offered_on >= l.first and o.offered_on < l.next
			group by l.year, l.person_id
		)
		select year,
			count(*) filter (where best = 1)::int as accepted,
			count(*) filter (where best = 2)::int as waiting,
			count(*) filter (where best = 3)::int as declined,
			count(*) filter (where best is null)::int as not_offered
		from answered group by year order by year`.execute(db)
	return rows
}

/** Every favourable decision made before the day, of every committee. */
export async function readFavourable(
	db: Db,
	municipalityId: number,
	until: PlainDate,
): Promise<ToldDecision[]> {
	const { rows } = await sql<ToldDecision>`
		select d.decision_number, d.about, d.outcome, d.legal_basis, d.decided_on, d.carried_out_on, d.ended_on,
			d.delay_reason, case when d.id in (
				select i.decision_id from named.support_interruption i where i.municipality_id = ${municipalityId})
			then (
				select jsonb_agg(jsonb_build_object('fromDay', i.from_day, 'untilDay', i.until_day, 'delayReason', i.delay_reason))
				from named.support_interruption i
				where i.municipality_id = d.municipality_id and i.decision_id = d.id) else '[]' end as interruptions
		from named.support_decision d
		where d.municipality_id = ${municipalityId} and d.outcome <> 'refused' and d.decided_on < ${until}`.execute(
		db,
	)
	return rows
}

/** People with support in their home in each year, each once; support without days is none. */
export async function readSupportYears(
	db: Db,
	municipalityId: number,
	years: readonly number[],
	until: PlainDate,
): Promise<SupportYear[]> {
	const { rows } = await sql<SupportYear>`
		with years as (${yearsFrom(years, until)}), given as (
			select coalesce(p.same_as, p.id) as person_id, a.starts_on, coalesce(a.ends_on, 'infinity'::date) as ends_on
			from named.support_agreement a
			join named.person p on p.municipality_id = a.municipality_id and p.id = a.person_id
			where a.municipality_id = ${municipalityId} and a.kind in ('housing-support', 'housing-first')
				and (a.ends_on is null or a.ends_on > a.starts_on)
		), helped as (
			select y.year, g.person_id, min(g.starts_on) >= y.first as began
			from years y
			join given g on g.starts_on < y.next and g.ends_on > y.first
			group by y.year, y.first, g.person_id
		)
		select y.year, count(h.person_id) filter (where h.began)::int as began,
			count(h.person_id) filter (where not h.began)::int as since_before
		from years y left join helped h using (year)
		group by y.year order by y.year`.execute(db)
	return rows
}
