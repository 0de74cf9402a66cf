import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Days } from './stock.ts'

type Db = Act['db']

/** Beds of a property that are open and free all those days, with who may be let in: what is not said, what is above says. */
export async function listFreeBeds(db: Db, propertyId: string, { startsOn, endsOn }: Days) {
	const { rows } = await sql<{
		id: string
		name: string
		dwelling: string
		sleeps: number
		places: 'ordinary' | 'extra'
		letsIn: 'anyone' | 'women' | 'men' | 'families' | null
		children: boolean | null
		fromAge: number | null
		toAge: number | null
	}>`
		select b.id, b.name, d.name as dwelling, b.sleeps, o.places,
			coalesce(b.lets_in, d.lets_in, p.lets_in) as "letsIn",
			coalesce(b.children, d.children, p.children) as children,
			coalesce(b.from_age, d.from_age, p.from_age) as "fromAge",
			coalesce(b.to_age, d.to_age, p.to_age) as "toAge"
		from named.bed_opening o
		join named.bed b on b.municipality_id = o.municipality_id and b.id = o.bed_id
		join named.dwelling d on d.municipality_id = b.municipality_id and d.id = b.dwelling_id
		join named.property p on p.municipality_id = b.municipality_id and p.id = b.property_id
		where o.property_id = ${propertyId} and o.during @> daterange(${startsOn}::date, ${endsOn}::date)
			and not exists (select from named.bed_use u
				where u.municipality_id = o.municipality_id and u.bed_id = o.bed_id
					and u.during && daterange(${startsOn}::date, ${endsOn}::date))`.execute(db)
	return rows
}
export type FreeBed = Awaited<ReturnType<typeof listFreeBeds>>[number]

/** Extra beds that stand folded away on the night: known, and not open then. */
export async function listFoldedBeds(db: Db, propertyId: string, night: PlainDate): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		select b.id from named.bed b
		where b.property_id = ${propertyId}
			and not exists (select from named.bed_opening o where o.municipality_id = b.municipality_id and o.bed_id = b.id
				and (o.places = 'ordinary' or o.during @> ${night}::date))
		order by length(b.name), b.name`.execute(db)
	return rows.map(({ id }) => id)
}

/** Where an extra bed that is not there yet is put up, and how many beds its home has. */
export async function findRoomForExtra(db: Db, propertyId: string) {
	const { rows } = await sql<{ dwellingId: string; beds: number }>`
		select d.id as "dwellingId", (select count(*)::int from named.bed b
			where b.municipality_id = d.municipality_id and b.dwelling_id = d.id) as beds
		from named.dwelling d where d.property_id = ${propertyId} order by d.name, d.id limit 1`.execute(db)
	return rows[0]
}

/** What a desk may know of people to find a bed; nothing of whom it may not name. */
export async function listGuests(db: Db, personIds: readonly string[]) {
	return await db
		.selectFrom('named.person as p')
		.leftJoin('named.personParticulars as q', (on) =>
			on.onRef('q.municipalityId', '=', 'p.municipalityId').onRef('q.id', '=', 'p.id'),
		)
		.select(['p.id', 'q.sex', 'q.birthDate as bornOn'])
		.where('p.id', '=', sql<string>`any(${[...personIds]}::uuid[])`)
		.execute()
}

/** Whether somebody of them has a stay that covers the night, of those that the speaker may see. */
export async function hasStayOn(db: Db, people: readonly string[], propertyId: string, night: PlainDate) {
	const found = await db
		.selectFrom('named.stayPerson as p')
		.innerJoin('named.stay as s', 's.id', 'p.stayId')
		.select('s.id')
		.where('p.personId', '=', sql<string>`any(${[...people]}::uuid[])`)
		.where('s.propertyId', '=', propertyId)
		.where('s.state', 'in', ['booked', 'here'])
		.where('s.startsOn', '<=', night)
		.where('s.endsOn', '>', night)
		.executeTakeFirst()
	return found !== undefined
}

/** Who shares a household with people found, as the speaker may see them, with whom they share it. */
export async function listHouseholdsOf(db: Db, personIds: readonly string[]) {
	return await db
		.selectFrom('named.householdMember as own')
		.innerJoin('named.householdMember as m', (on) =>
			on
				.onRef('m.municipalityId', '=', 'own.municipalityId')
				.onRef('m.householdId', '=', 'own.householdId')
				.onRef('m.personId', '<>', 'own.personId'),
		)
		.innerJoin('named.personParticulars as q', (on) =>
			on.onRef('q.municipalityId', '=', 'm.municipalityId').onRef('q.id', '=', 'm.personId'),
		)
		.select(['own.personId as withPersonId', 'm.personId', 'm.role'])
		.select(['q.givenName', 'q.familyName', 'q.called', 'q.code', 'q.birthDate as bornOn'])
		.distinct()
		.where('own.personId', '=', sql<string>`any(${[...personIds]}::uuid[])`)
		.orderBy('q.birthDate')
		.execute()
}
