import { type Insertable, sql, type Updateable } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

export async function insertTransfer(
	db: Db,
	given: Omit<Insertable<DB['named.caseTransfer']>, 'id'>,
): Promise<string> {
	const row = await db
		.insertInto('named.caseTransfer')
		.values(given)
		.returning('id')
		.executeTakeFirstOrThrow()
	return row.id
}

const outgoing = [
	...(['id', 'caseId', 'toName', 'ground', 'consentOn', 'requestedOn', 'answerBy'] as const),
	...(['parcelDigest', 'madeOn', 'madeBy', 'receiptNumber', 'receiptedOn'] as const),
	...(['takenBackOn', 'takenBackBecause'] as const),
] as const

/** Whether the case is on its way to somebody who has not answered. */
export async function isUnderWay(db: Db, caseId: string): Promise<boolean> {
	const transfers = await listTransfers(db, caseId)
	return transfers.some(({ receiptedOn, takenBackOn }) => receiptedOn === null && takenBackOn === null)
}

/** What has left with a case, the latest first. */
export async function listTransfers(db: Db, caseId: string) {
	return await db
		.selectFrom('named.caseTransfer')
		.select([...outgoing])
		.where('caseId', '=', caseId)
		.orderBy('id', 'desc')
		.execute()
}

/** With its parcel and what its receipt must match; locked, so that two do not answer it at once. */
export async function findTransferToAnswer(db: Db, id: string) {
	return await db
		.selectFrom('named.caseTransfer')
		.select([...outgoing, 'receiptDigest'])
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst()
}

export async function findParcel(db: Db, id: string) {
	return await db
		.selectFrom('named.caseTransfer')
		.select(['id', 'caseId', 'toName', 'madeOn', 'parcel'])
		.where('id', '=', id)
		.executeTakeFirst()
}

export async function changeTransfer(
	db: Db,
	id: string,
	change: Updateable<DB['named.caseTransfer']>,
): Promise<void> {
	await db.updateTable('named.caseTransfer').set(change).where('id', '=', id).execute()
}

export async function insertArrival(
	db: Db,
	given: Omit<Insertable<DB['named.receivedTransfer']>, 'id'>,
): Promise<string> {
	const row = await db
		.insertInto('named.receivedTransfer')
		.values(given)
		.returning('id')
		.executeTakeFirstOrThrow()
	return row.id
}

/** In the same house: whether the parcel has been accepted where it went. */
export async function isAccepted(db: Db, parcelDigest: string): Promise<boolean> {
	const { rows } = await sql<{ accepted: boolean }>`
		select context.parcel_is_accepted(${parcelDigest}) as accepted`.execute(db)
	return rows[0]?.accepted ?? false
}

const incoming = [
	...(['id', 'parcelId', 'parcelDigest', 'receivedOn', 'receivedBy', 'caseId', 'receiptNumber'] as const),
	...(['acceptedOn', 'declinedOn', 'declinedBecause'] as const),
] as const

const mostShown = 200

export async function listArrivals(db: Db) {
	return await db
		.selectFrom('named.receivedTransfer')
		.select([...incoming])
		.orderBy('receivedOn', 'desc')
		.orderBy('id', 'desc')
		.limit(mostShown)
		.execute()
}

export async function findArrival(db: Db, id: string) {
	return await db
		.selectFrom('named.receivedTransfer')
		.select([...incoming, 'parcel'])
		.where('id', '=', id)
		.executeTakeFirst()
}

export async function findArrivalToAnswer(db: Db, id: string) {
	return await db
		.selectFrom('named.receivedTransfer')
		.select([...incoming, 'parcel'])
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst()
}

/** What came with a case that another municipality handed over. */
export async function findContent(db: Db, caseId: string) {
	return await db
		.selectFrom('named.receivedTransfer')
		.select([...incoming, 'content'])
		.where('caseId', '=', caseId)
		.executeTakeFirst()
}

export async function changeArrival(
	db: Db,
	id: string,
	change: Updateable<DB['named.receivedTransfer']>,
): Promise<void> {
	await db.updateTable('named.receivedTransfer').set(change).where('id', '=', id).execute()
}

/** How people are protected, for those who may know them. */
export async function listProtections(db: Db, personIds: readonly string[]) {
	if (personIds.length === 0) return []
	return await db
		.selectFrom('named.person')
		.select(['id', 'protection'])
		.where('id', 'in', [...personIds])
		.execute()
}
