import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { stillThere } from './stays.ts'

type Db = Act['db']

const ids = (of: readonly string[]) => sql<string>`any(${[...of]}::uuid[])`

/** Every bed that the speaker may see, with what it and what is above it says. */
export async function listBedsWithHouses(db: Db, propertyId?: string) {
	return await bedsWithHouses(db)
		.$if(propertyId !== undefined, (query) => query.where('b.propertyId', '=', propertyId ?? ''))
		.execute()
}

export async function findBedWithHouse(db: Db, bedId: string) {
	return await bedsWithHouses(db).where('b.id', '=', bedId).executeTakeFirst()
}

function bedsWithHouses(db: Db) {
	return db
		.selectFrom('named.bed as b')
		.innerJoin('named.dwelling as d', (join) =>
			join.onRef('d.municipalityId', '=', 'b.municipalityId').onRef('d.id', '=', 'b.dwellingId'),
		)
		.innerJoin('named.property as p', (join) =>
			join.onRef('p.municipalityId', '=', 'b.municipalityId').onRef('p.id', '=', 'b.propertyId'),
		)
		.select(['b.id', 'b.name', 'b.kind', 'b.sleeps', 'b.dwellingId', 'b.propertyId'])
		.select(['d.name as dwellingName', 'd.rooms', 'd.noticeGivenOn', 'd.returnedOn'])
		.select(['p.name as propertyName', 'p.kind as propertyKind', 'p.turnaroundDays', 'p.unitId', 'p.refuge'])
		.select((eb) => [
			eb.fn.coalesce('b.letsIn', 'd.letsIn', 'p.letsIn').as('letsIn'),
			eb.fn.coalesce('b.children', 'd.children', 'p.children').as('children'),
			eb.fn.coalesce('b.accessible', 'd.accessible', 'p.accessible').as('accessible'),
			eb.fn.coalesce('b.pets', 'd.pets', 'p.pets').as('pets'),
			eb.fn.coalesce('b.substanceFree', 'd.substanceFree', 'p.substanceFree').as('substanceFree'),
			eb.fn.coalesce('b.fromAge', 'd.fromAge', 'p.fromAge').as('fromAge'),
			eb.fn.coalesce('b.toAge', 'd.toAge', 'p.toAge').as('toAge'),
		])
		.select((eb) => [
			eb.fn.coalesce('d.area', 'p.area').as('area'),
			eb.fn.coalesce('d.schoolArea', 'p.schoolArea').as('schoolArea'),
		])
}

/** When beds are there at all. */
export async function listOpenings(db: Db, propertyId?: string) {
	return await db
		.selectFrom('named.bedOpening')
		.select(['id', 'bedId', 'places'])
		.select(sql<PlainDate>`lower(during)`.as('startsOn'))
		.select(sql<PlainDate | null>`upper(during)`.as('endsOn'))
		.$if(propertyId !== undefined, (query) => query.where('propertyId', '=', propertyId ?? ''))
		.orderBy(sql`lower(during)`)
		.execute()
}

/** Lists tell of one's own units, and of others only where the controller has decided so. */
export const theirsToKnow = sql<boolean>`(s.unit_id in (select context.units()) or (select context.lists_widely()))`

/** What beds are used for from a day until another, with the stay and its name where it is the speaker's to know. */
export async function listUsesWithStays(
	db: Db,
	{ from, until }: { from: PlainDate; until: PlainDate },
	propertyId?: string,
) {
	return await db
		.selectFrom('named.bedUse as u')
		.leftJoin('named.stay as s', (join) =>
			join.onRef('s.municipalityId', '=', 'u.municipalityId').onRef('s.id', '=', 'u.stayId').on(theirsToKnow),
		)
		.leftJoin('named.personParticulars as n', (join) =>
			join.onRef('n.municipalityId', '=', 's.municipalityId').onRef('n.id', '=', 's.personId'),
		)
		.select(['u.bedId', 'u.use', 'u.reason'])
		.select(sql<PlainDate>`u.starts_on`.as('startsOn'))
		.select(sql<PlainDate | null>`nullif(u.ends_on, 'infinity')`.as('endsOn'))
		.select(['s.id as stayId', 's.state', 's.personId'])
		.select(['n.givenName', 'n.familyName', 'n.called', 'n.code'])
		.where('u.endsOn', '>', from)
		.where('u.startsOn', '<=', until)
		.$if(propertyId !== undefined, (query) => query.where('u.propertyId', '=', propertyId ?? ''))
		.orderBy('u.startsOn')
		.execute()
}

/** How many children live along on each stay. */
export async function countChildrenOf(db: Db, stayIds: readonly string[]): Promise<Map<string, number>> {
	const rows = await db
		.selectFrom('named.stayPerson as p')
		.select(['stayId', sql<number>`count(*)::int`.as('count')])
		.where('stayId', '=', ids(stayIds))
		.where(sql<boolean>`p.child`)
		.where(stillThere)
		.groupBy('stayId')
		.execute()
	return new Map(rows.map(({ stayId, count }) => [stayId, count]))
}

/** From when those people have a bed next. */
export async function listNextBeds(db: Db, personIds: readonly string[], after: PlainDate) {
	return await db
		.selectFrom('named.stay')
		.select(['personId', sql<PlainDate>`starts_on`.as('startsOn')])
		.where('personId', '=', ids(personIds))
		.where('state', 'in', ['booked', 'here'])
		.where('startsOn', '>', after)
		.execute()
}
