import { type Insertable, sql, type Updateable } from 'kysely'
import type { DB } from '../../../../../database/types.ts'
import type { Part } from '../../../../foundation/on-page.ts'
import type { Act } from '../../../../platform/transaction.ts'

type Db = Act['db']
type New<Table extends keyof DB> = Insertable<DB[Table]>

const homeColumns = [
	...([
		'f.id',
		'f.organisationId',
		'f.agreementId',
		'f.offeredOn',
		'f.address',
		'f.postalCode',
		'f.city',
	] as const),
	...([
		'f.flat',
		'f.area',
		'f.schoolArea',
		'f.rooms',
		'f.sizeSqm',
		'f.rentOre',
		'f.floor',
		'f.accessibility',
	] as const),
	...([
		'f.pets',
		'f.availableFrom',
		'f.purpose',
		'f.answerBy',
		'f.note',
		'f.takenOn',
		'f.declinedOn',
	] as const),
	...(['f.withdrawnOn', 'f.withdrawnBecause'] as const),
] as const

/** What a landlord itself reads of its offers, the newest first. */
export async function listOwnOffers(db: Db, organisationIds: readonly string[], { limit, offset }: Part) {
	if (organisationIds.length === 0) return []
	return await db
		.selectFrom('named.agreementOffer')
		.select(['id', 'offeredOn', 'address', 'flat', 'rooms', 'rentOre', 'availableFrom', 'answerBy'])
		.select(['takenOn', 'declinedOn', 'withdrawnOn'])
		.where('organisationId', 'in', [...organisationIds])
		.orderBy('offeredOn', 'desc')
		.orderBy('id')
		.limit(limit)
		.offset(offset)
		.execute()
}

export async function countOwnOffers(db: Db, organisationIds: readonly string[]): Promise<number> {
	if (organisationIds.length === 0) return 0
	const { count } = await db
		.selectFrom('named.agreementOffer')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('organisationId', 'in', [...organisationIds])
		.executeTakeFirstOrThrow()
	return count
}

/** Those of its offers that a landlord can still take back. */
export async function listOwnOpenOffers(db: Db, organisationIds: readonly string[]) {
	if (organisationIds.length === 0) return []
	return await db
		.selectFrom('named.agreementOffer')
		.select(['id', 'address', 'flat'])
		.where('organisationId', 'in', [...organisationIds])
		.where('takenOn', 'is', null)
		.where('declinedOn', 'is', null)
		.where('withdrawnOn', 'is', null)
		.orderBy('offeredOn', 'desc')
		.orderBy('id')
		.execute()
}

function offers(db: Db) {
	return db
		.selectFrom('named.agreementOffer as f')
		.innerJoin('named.organisation as o', (join) =>
			join.onRef('o.municipalityId', '=', 'f.municipalityId').onRef('o.id', '=', 'f.organisationId'),
		)
		.leftJoin('named.offerHome as h', (join) =>
			join.onRef('h.municipalityId', '=', 'f.municipalityId').onRef('h.id', '=', 'f.id'),
		)
		.leftJoin('named.unit as u', (join) =>
			join.onRef('u.municipalityId', '=', 'h.municipalityId').onRef('u.id', '=', 'h.unitId'),
		)
		.select([...homeColumns, 'o.name as landlord', 'h.unitId', 'u.name as unit', 'h.form', 'h.movesInOn'])
		.select(['h.ownLeaseOn', 'h.dwellingId'])
}

export async function findOffer(db: Db, id: string) {
	return await offers(db).where('f.id', '=', id).executeTakeFirst()
}

/** The latest homes offered under an agreement, no more than so many. */
export async function listOffersOf(db: Db, agreementId: string, most: number) {
	return await offers(db)
		.where('f.agreementId', '=', agreementId)
		.orderBy('f.offeredOn', 'desc')
		.orderBy('f.id')
		.limit(most)
		.execute()
}

/** Homes that wait: for a unit's answer, for somebody to pass them on, or for somebody to move in. */
export async function listOpenOffers(db: Db) {
	return await offers(db)
		.where((eb) =>
			eb.or([
				eb.and([
					eb('f.takenOn', 'is', null),
					eb('f.declinedOn', 'is', null),
					eb('f.withdrawnOn', 'is', null),
				]),
				eb.and([
					eb('f.takenOn', 'is not', null),
					eb('h.movesInOn', 'is', null),
					eb('h.ownLeaseOn', 'is', null),
				]),
			]),
		)
		.execute()
}

export async function listAnswers(db: Db, offerIds: readonly string[]) {
	if (offerIds.length === 0) return []
	return await db
		.selectFrom('named.offerAnswer as a')
		.innerJoin('named.unit as u', (join) =>
			join.onRef('u.municipalityId', '=', 'a.municipalityId').onRef('u.id', '=', 'a.unitId'),
		)
		.leftJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'a.municipalityId').onRef('s.id', '=', 'a.answeredBy'),
		)
		.select(['a.id', 'a.offerId', 'a.unitId', 'u.name as unit', 'a.askedOn', 'a.answer', 'a.answeredOn'])
		.select(['a.reason', 'a.words', 's.name as answeredBy'])
		.where('a.offerId', 'in', [...offerIds])
		.orderBy('a.id')
		.execute()
}

export async function insertOffer(db: Db, given: New<'named.agreementOffer'>): Promise<void> {
	await db.insertInto('named.agreementOffer').values(given).execute()
}

/** Writes that a unit is asked. Whoever asks need not read the answer: a landlord does not. */
export async function askUnitRow(
	db: Db,
	given: Pick<New<'named.offerAnswer'>, 'municipalityId' | 'offerId' | 'unitId' | 'askedOn'>,
): Promise<void> {
	await db.insertInto('named.offerAnswer').values(given).execute()
}

/** Holds an offer until the transaction ends, as it stands then: of two who answer at once one waits for the other. */
export async function holdOffer(db: Db, id: string) {
	return await db
		.selectFrom('named.agreementOffer')
		.select(['id', 'committeeId', 'organisationId', 'agreementId', 'offeredOn', 'takenOn', 'declinedOn'])
		.select(['withdrawnOn', 'address', 'postalCode', 'city', 'flat', 'area', 'schoolArea', 'rooms'])
		.select(['sizeSqm', 'rentOre', 'floor', 'accessibility', 'pets', 'availableFrom'])
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst()
}

export async function changeOffer(db: Db, id: string, change: Updateable<DB['named.agreementOffer']>) {
	await db.updateTable('named.agreementOffer').set(change).where('id', '=', id).execute()
}

/** The unit's own answer; false where this unit is not asked now, or is not the speaker's. */
export async function answerRow(
	db: Db,
	{ offerId, unitId }: { readonly offerId: string; readonly unitId: string },
	answer: Updateable<DB['named.offerAnswer']>,
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('named.offerAnswer')
		.set(answer)
		.where('offerId', '=', offerId)
		.where('unitId', '=', unitId)
		.where('answer', 'is', null)
		.executeTakeFirst()
	return numUpdatedRows > 0n
}

export async function findHome(db: Db, offerId: string) {
	return await db
		.selectFrom('named.offerHome')
		.select(['id', 'unitId', 'form', 'movesInOn', 'ownLeaseOn', 'dwellingId', 'recordedAt'])
		.where('id', '=', offerId)
		.executeTakeFirst()
}

export async function insertHome(db: Db, given: New<'named.offerHome'>): Promise<void> {
	await db.insertInto('named.offerHome').values(given).execute()
}

export async function changeHome(
	db: Db,
	id: string,
	change: Updateable<DB['named.offerHome']>,
): Promise<void> {
	await db.updateTable('named.offerHome').set(change).where('id', '=', id).execute()
}

/** The units that the speaker works in, with those below. */
export async function listSpeakersUnits(db: Db): Promise<Set<string>> {
	const { rows } = await sql<{ id: string }>`select u as id from context.units() u`.execute(db)
	return new Set(rows.map(({ id }) => id))
}

/** Where in the stock flats that we rent are kept. */
export async function listFlatProperties(db: Db) {
	return await db
		.selectFrom('named.property')
		.select(['id', 'name'])
		.where('kind', 'in', ['flats', 'transitional-housing'])
		.orderBy('name')
		.execute()
}
