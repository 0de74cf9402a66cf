import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { DeskKind } from '../rules/tonight/codes.ts'
import { deskKinds } from '../rules/tonight/codes.ts'

type Db = Act['db']

/** The emergency properties of one's own units, in the order of their names. */
export async function listDesks(db: Db) {
	return await db
		.selectFrom('named.property')
		.select(['id', 'name', 'nightHour'])
		.select(sql<DeskKind>`kind`.as('kind'))
		.where('kind', 'in', deskKinds)
		.where('unitId', 'in', sql<string>`(select context.units())`)
		.orderBy('name')
		.execute()
}

/** Stays that touch the night or end on its day, with how many sleep there and what the one whose stay it is is called. */
export async function listStaysAround(db: Db, propertyId: string, night: PlainDate) {
	return await db
		.selectFrom('named.stay as s')
		.innerJoin('named.bed as b', 'b.id', 's.bedId')
		.innerJoin('named.person as n', 'n.id', 's.personId')
		.leftJoin('named.personParticulars as q', (on) =>
			on.onRef('q.municipalityId', '=', 's.municipalityId').onRef('q.id', '=', 's.personId'),
		)
		.select([
			...([
				's.id as stayId',
				's.personId',
				's.form',
				's.plannedEndOn',
				'b.name as bed',
				'n.protection',
			] as const),
			...(['q.givenName', 'q.familyName', 'q.called', 'q.code'] as const),
		])
		.select(sql<'booked' | 'here' | 'left'>`s.state`.as('state'))
		.select(sql<PlainDate>`s.starts_on`.as('startsOn'))
		.select(sql<PlainDate | null>`nullif(s.ends_on, 'infinity')`.as('endsOn'))
		.select((eb) => [
			eb
				.selectFrom('named.stayPerson as p')
				.select(sql<number>`count(*) filter (where p.child)::int`.as('children'))
				.whereRef('p.stayId', '=', 's.id')
				.as('children'),
			eb
				.selectFrom('named.stayPerson as p')
				.select(sql<number>`count(*) filter (where not p.child)::int`.as('adults'))
				.whereRef('p.stayId', '=', 's.id')
				.as('adults'),
		])
		.where('s.propertyId', '=', propertyId)
		.where('s.state', 'in', ['booked', 'here', 'left'])
		.where('s.startsOn', '<=', night)
		.where('s.endsOn', '>=', night)
		.orderBy('q.familyName')
		.orderBy('q.givenName')
		.orderBy('s.id')
		.execute()
}

/** Who came on the night or the one before, and whether they have left. */
export async function listArrivals(db: Db, propertyId: string, nights: readonly PlainDate[]) {
	return await db
		.selectFrom('named.nightArrival')
		.select(['stayId', 'night', 'cameAt', 'how', 'leftAt', 'leftFor'])
		.where('propertyId', '=', propertyId)
		.where('night', 'in', [...nights])
		.execute()
}

/** Every bed that is open on the night, and what it is used for. */
export async function listOpenBeds(db: Db, propertyId: string, night: PlainDate) {
	const { rows } = await sql<{ places: 'ordinary' | 'extra'; use: string | null }>`
		select o.places, u.use from named.bed_opening o
		left join named.bed_use u on u.municipality_id = o.municipality_id and u.bed_id = o.bed_id
			and u.during @> ${night}::date
		where o.property_id = ${propertyId} and o.during @> ${night}::date`.execute(db)
	return rows
}
