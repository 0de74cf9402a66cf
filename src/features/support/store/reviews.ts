import { type Insertable, sql } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']
type New<Table extends keyof DB> = Omit<Insertable<DB[Table]>, 'id'>

const inRecords = (records: readonly string[]) => sql<string>`any(${[...records]}::uuid[])`

export async function insertReview(db: Db, given: New<'named.supportReview'>): Promise<string> {
	const id = crypto.randomUUID()
	await db
		.insertInto('named.supportReview')
		.values({ ...given, id })
		.execute()
	return id
}

export async function listReviewsOf(db: Db, records: readonly string[]) {
	return await db
		.selectFrom('named.supportReview')
		.select([
			'id',
			'personId',
			'onDay',
			'findings',
			'personsView',
			'offered',
			'changed',
			'nextOn',
			'recordedBy',
		])
		.where('personId', '=', inRecords(records))
		.orderBy('onDay', 'desc')
		.orderBy('id', 'desc')
		.execute()
}

/** The latest from a day to another of those that say most: how the person sees it, and what was offered. */
export async function findReviewSince(
	db: Db,
	records: readonly string[],
	since: PlainDate,
	until: PlainDate,
) {
	return await db
		.selectFrom('named.supportReview')
		.select(['id as reviewId', 'onDay', 'personsView', 'offered'])
		.where('personId', '=', inRecords(records))
		.where('onDay', '>=', since)
		.where('onDay', '<=', until)
		.orderBy((eb) => eb.and([eb('personsView', 'is not', null), eb('offered', 'is not', null)]), 'desc')
		.orderBy('onDay', 'desc')
		.limit(1)
		.executeTakeFirst()
}

export async function insertElderlyContact(db: Db, given: New<'named.elderlyContact'>): Promise<string> {
	const id = crypto.randomUUID()
	await db
		.insertInto('named.elderlyContact')
		.values({ ...given, id })
		.execute()
	return id
}

export async function listElderlyContactsOf(db: Db, records: readonly string[]) {
	return await db
		.selectFrom('named.elderlyContact')
		.select(['id', 'onDay', 'basis', 'consentOn', 'basisNote', 'notNeededBecause'])
		.where('personId', '=', inRecords(records))
		.orderBy('onDay', 'desc')
		.execute()
}

/** The latest review of each of these people. */
export async function listLatestReviews(db: Db, personIds: readonly string[]) {
	return await db
		.selectFrom('named.supportReview')
		.select(['personId', 'onDay', 'nextOn'])
		.distinctOn('personId')
		.where('personId', '=', inRecords(personIds))
		.orderBy('personId')
		.orderBy('onDay', 'desc')
		.execute()
}

/** Of these people those whose contact with elderly care somebody has thought of. */
export async function listWithElderlyContact(db: Db, personIds: readonly string[]): Promise<string[]> {
	const rows = await db
		.selectFrom('named.elderlyContact')
		.select('personId')
		.distinct()
		.where('personId', '=', inRecords(personIds))
		.execute()
	return rows.map(({ personId }) => personId)
}
