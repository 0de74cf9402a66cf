import { sql } from 'kysely'
import { firstDayOf, type PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { BoardCell } from '../../rules/agreements/board.ts'
import type { WaitingHousehold } from '../../rules/need/group-table.ts'

// Numbers over every row of the municipality, for the doors that count: never an id of a person or a home.

type Db = Act['db']
type Days = { readonly from: PlainDate; readonly until: PlainDate }

/** Each home once, on the day somebody moves in or has the lease: the first of the two. */
const supplied = sql`
	select f.organisation_id, f.agreement_id, f.offered_on, least(h.moves_in_on, h.own_lease_on) as on_day
	from named.agreement_offer f
	join named.offer_home h on h.municipality_id = f.municipality_id and h.id = f.id
	where f.taken_on is not null`

export async function readSuppliedByYear(db: Db, { from, until }: Days) {
	const { rows } = await sql<{ year: number; value: number }>`
		select extract(year from s.on_day)::int as year, count(*)::int as value from (${supplied}) s
		where s.on_day >= ${from} and s.on_day < ${until} group by 1 order by 1`.execute(db)
	return rows
}

export async function readSuppliedByLandlord(db: Db, { from, until }: Days) {
	const { rows } = await sql<{ part: string; count: number }>`
		select o.name as part, count(*)::int as count from (${supplied}) s
		join named.organisation o on o.id = s.organisation_id
		where s.on_day >= ${from} and s.on_day < ${until} group by 1 order by 2 desc, 1`.execute(db)
	return rows
}

export async function readSuppliedByAgreement(db: Db, committeeId: string, until: PlainDate) {
	const { rows } = await sql<{ agreementId: string; year: number; homes: number }>`
		select s.agreement_id as "agreementId", extract(year from s.on_day)::int as year, count(*)::int as homes
		from (${supplied} and f.committee_id = ${committeeId}) s
		where s.on_day < ${until} group by 1, 2`.execute(db)
	return rows
}

/** Days from the offer until somebody moved in, of the homes that came in the period. */
export async function readDaysToMoveIn(db: Db, committeeId: string, { from, until }: Days) {
	const { rows } = await sql<{ days: number }>`
		select s.on_day - s.offered_on as days from (${supplied} and f.committee_id = ${committeeId}) s
		where s.on_day >= ${from} and s.on_day < ${until}`.execute(db)
	return rows.map(({ days }) => days)
}

/** The year by landlord and month, each thing in the month of its own day. */
export async function readBoard(db: Db, committeeId: string, year: number, until: PlainDate) {
	const { rows } = await sql<BoardCell>`
		select f.organisation_id as "organisationId", extract(month from d.on_day)::int as month,
			count(*) filter (where d.what = 'offered')::int as offered,
			count(*) filter (where d.what = 'accepted')::int as accepted,
			count(*) filter (where d.what = 'supplied')::int as supplied,
			count(*) filter (where d.what = 'own-lease')::int as "ownLease"
		from named.agreement_offer f
		left join named.offer_home h
			on h.municipality_id = f.municipality_id and h.id = f.id and f.taken_on is not null
		cross join lateral (values ('offered', f.offered_on), ('accepted', f.taken_on),
			('supplied', least(h.moves_in_on, h.own_lease_on)), ('own-lease', h.own_lease_on)) d (what, on_day)
		where f.committee_id = ${committeeId} and d.on_day >= ${firstDayOf(year)}
			and d.on_day < ${firstDayOf(year + 1)} and d.on_day < ${until}
		group by 1, 2`.execute(db)
	return rows
}

/** Everybody who waited on a day, by what they needed, without who they are. */
export async function readWaiting(db: Db, committeeId: string, on: PlainDate): Promise<WaitingHousehold[]> {
	const { rows } = await sql<WaitingHousehold>`
		select n.adults + n.children as people, n.children, n.rooms_from as rooms, n.accessibility, n.support,
			array(select b.block from named.need_block b
				where b.municipality_id = n.municipality_id and b.need_id = n.id
					and b.from_on <= ${on} and (b.to_on is null or b.to_on > ${on})) as blocks
		from named.housing_need n
		where n.committee_id = ${committeeId} and n.since_on <= ${on}
			and (n.ended_on is null or n.ended_on > ${on})`.execute(db)
	return rows
}
