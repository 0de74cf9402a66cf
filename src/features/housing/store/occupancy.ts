import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { NightFacts } from '../rules/occupancy/variants.ts'
import { deskKinds } from '../rules/tonight/codes.ts'

type Db = Act['db']

/** Which emergency properties: one, a committee's, or the whole municipality's. */
export type Where = { readonly propertyId: string | null; readonly committeeId: string | null }
export type Period = { readonly from: PlainDate; readonly until: PlainDate }

export type FactsOfMonth = NightFacts & { readonly month: PlainDate; readonly places: 'ordinary' | 'extra' }

const propertiesIn = ({ propertyId, committeeId }: Where) => sql`
	select p.municipality_id, p.id from named.property p
	where p.kind = any(${deskKinds}::text[])
		and (${propertyId}::uuid is null or p.id = ${propertyId}::uuid)
		and (${committeeId}::uuid is null or p.committee_id = ${committeeId}::uuid)`

/** The months that a stretch of days touches in the period, and the nights in each. */
const monthsOf = (during: ReturnType<typeof sql>, { from, until }: Period) => sql`
	lateral (select ${during} * daterange(${from}::date, ${until}::date) as span) w
	cross join lateral generate_series(date_trunc('month', lower(w.span)::timestamp),
		(upper(w.span) - 1)::timestamp, interval '1 month') g(first)
	cross join lateral (select g.first::date as month, least(upper(w.span), (g.first + interval '1 month')::date)
		- greatest(lower(w.span), g.first::date) as nights) m`

/** Nights by month, ordinary and extra places apart: two passes over what was open and what was used, none per bed. */
export async function readNightFacts(db: Db, where: Where, period: Period): Promise<FactsOfMonth[]> {
	const range = sql`daterange(${period.from}::date, ${period.until}::date)`
	const { rows } = await sql<FactsOfMonth>`
		with house as materialized (${propertiesIn(where)}),
		open as materialized (
			select o.bed_id, o.places, o.during, b.sleeps from named.bed_opening o
			join house h on h.municipality_id = o.municipality_id and h.id = o.property_id
			join named.bed b on b.municipality_id = o.municipality_id and b.id = o.bed_id
			where o.during && ${range}
		),
		capacity as (
			select m.month, o.places, sum(m.nights) as nights, sum(m.nights * o.sleeps) as place_nights
			from open o cross join ${monthsOf(sql`o.during`, period)} group by 1, 2
		),
		used as (
			select m.month, o.places, case when s.state = 'booked' then 'held' else u.use end as use,
				sum(m.nights) as nights, sum(m.nights * o.sleeps) as place_nights
			from open o
			join named.bed_use u on u.bed_id = o.bed_id and u.during && o.during and u.during && ${range}
			left join named.stay s on s.municipality_id = u.municipality_id and s.id = u.stay_id
			cross join ${monthsOf(sql`(u.during * o.during)`, period)} group by 1, 2, 3
		),
		slept as (
			select m.month, o.places, sum(m.nights) as nights
			from open o
			join named.stay_person p on p.bed_id = o.bed_id and p.during && o.during and p.during && ${range} and p.slot is not null
			join named.stay s on s.municipality_id = p.municipality_id and s.id = p.stay_id and s.state in ('here', 'left')
			cross join ${monthsOf(sql`(p.during * o.during)`, period)} group by 1, 2
		),
		by_use as (
			select month, places,
				coalesce(sum(nights) filter (where use = 'stay'), 0) as stay,
				coalesce(sum(nights) filter (where use = 'held'), 0) as held,
				coalesce(sum(nights) filter (where use = 'void'), 0) as void,
				coalesce(sum(nights) filter (where use = 'renovation'), 0) as renovation,
				coalesce(sum(nights) filter (where use = 'turnaround'), 0) as turnaround,
				coalesce(sum(place_nights) filter (where use in ('void', 'renovation', 'turnaround')), 0) as unusable
			from used group by 1, 2
		)
		select c.month, c.places, c.nights::int as capacity, c.place_nights::int as "placeNights",
			coalesce(u.stay, 0)::int as stay, coalesce(u.held, 0)::int as held, coalesce(u.void, 0)::int as void,
			coalesce(u.renovation, 0)::int as renovation, coalesce(u.turnaround, 0)::int as turnaround,
			coalesce(u.unusable, 0)::int as "unusablePlaceNights", coalesce(p.nights, 0)::int as "personNights"
		from capacity c
		left join by_use u on u.month = c.month and u.places = c.places
		left join slept p on p.month = c.month and p.places = c.places
		order by c.month, c.places desc`.execute(db)
	return rows
}

/** When anything was open at all, as stretches that do not touch. */
export async function listOpenStretches(db: Db, where: Where, { from, until }: Period) {
	const { rows } = await sql<{ startsOn: PlainDate; endsOn: PlainDate }>`
		with house as materialized (${propertiesIn(where)})
		select lower(r) as "startsOn", upper(r) as "endsOn" from (
			select unnest(range_agg(o.during * daterange(${from}::date, ${until}::date))) as r from named.bed_opening o
			join house h on h.municipality_id = o.municipality_id and h.id = o.property_id
			where o.during && daterange(${from}::date, ${until}::date)
		) stretch`.execute(db)
	return rows
}

/** Free days before each stay that began in the period, since the bed was used for anything before. */
export async function readGaps(db: Db, where: Where, { from, until }: Period) {
	const { rows } = await sql<{ count: number; days: number; longest: number }>`
		with house as materialized (${propertiesIn(where)}),
		sequence as (
			select u.use, u.starts_on, u.starts_on - lag(u.ends_on) over (partition by u.bed_id order by u.starts_on) as gap
			from named.bed_use u join house h on h.municipality_id = u.municipality_id and h.id = u.property_id
			where u.starts_on < ${until}::date
		)
		select count(*)::int as count, coalesce(sum(gap), 0)::int as days, coalesce(max(gap), 0)::int as longest
		from sequence where use = 'stay' and gap > 0 and starts_on >= ${from}::date`.execute(db)
	return rows[0] ?? { count: 0, days: 0, longest: 0 }
}

export async function readTurnedAway(db: Db, where: Where, { from, until }: Period) {
	const { rows } = await sql<{ month: PlainDate; reason: string; people: number; unmet: number }>`
		with house as materialized (${propertiesIn(where)})
		select date_trunc('month', t.night::timestamp)::date as month, t.reason, sum(t.people)::int as people,
			coalesce(sum(t.people) filter (where t.instead not in ('other-shelter', 'on-call')), 0)::int as unmet
		from named.turned_away t join house h on h.municipality_id = t.municipality_id and h.id = t.property_id
		where t.night >= ${from}::date and t.night < ${until}::date and not t.taken_back
		group by 1, 2 order by 1, 2`.execute(db)
	return rows
}

/** Emergency properties that the speaker may see by name. */
export async function listEmergencyProperties(db: Db) {
	return await db
		.selectFrom('named.property')
		.select(['id', 'name'])
		.where('kind', 'in', deskKinds)
		.orderBy('name')
		.execute()
}
