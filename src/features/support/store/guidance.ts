import { type Insertable, type SqlBool, sql } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { GuidanceAnswer, guidanceDeclines } from '../rules/guidance/guidance.ts'

type Db = Act['db']
type New<Table extends keyof DB> = Omit<Insertable<DB[Table]>, 'id' | 'recordedAt'>

const inRecords = (records: readonly string[]) => sql<string>`any(${[...records]}::uuid[])`

export async function insertGuidance(db: Db, given: New<'named.housingGuidance'>): Promise<string> {
	const id = crypto.randomUUID()
	await db
		.insertInto('named.housingGuidance')
		.values({ ...given, id })
		.execute()
	return id
}

const guidanceColumns = ['id', 'personId', 'offeredOn', 'answer', 'answeredOn', 'declineReason'] as const

export async function findGuidance(db: Db, guidanceId: string) {
	return await db
		.selectFrom('named.housingGuidance')
		.select(guidanceColumns)
		.where('id', '=', guidanceId)
		.executeTakeFirst()
}

export async function listGuidanceOf(db: Db, records: readonly string[]) {
	return await db
		.selectFrom('named.housingGuidance')
		.select(guidanceColumns)
		.where('personId', '=', inRecords(records))
		.orderBy('offeredOn', 'desc')
		.orderBy('id', 'desc')
		.execute()
}

type Answered = {
	readonly answer: GuidanceAnswer
	readonly answeredOn: PlainDate
	readonly declineReason: (typeof guidanceDeclines)[number] | null
}

export async function answerGuidanceRow(db: Db, guidanceId: string, answered: Answered): Promise<void> {
	await db.updateTable('named.housingGuidance').set(answered).where('id', '=', guidanceId).execute()
}

export async function insertRefusedOffer(db: Db, given: New<'named.refusedOffer'>): Promise<string> {
	const id = crypto.randomUUID()
	await db
		.insertInto('named.refusedOffer')
		.values({ ...given, id })
		.execute()
	return id
}

const offerColumns = [
	'id',
	'personId',
	'about',
	'offeredOn',
	'refusedOn',
	'reason',
	'note',
	'nextOfferOn',
	'offeredAgainOn',
] as const

export async function findRefusedOffer(db: Db, offerId: string) {
	return await db
		.selectFrom('named.refusedOffer')
		.select(offerColumns)
		.where('id', '=', offerId)
		.executeTakeFirst()
}

export async function listRefusedOffersOf(db: Db, records: readonly string[]) {
	return await db
		.selectFrom('named.refusedOffer')
		.select(offerColumns)
		.where('personId', '=', inRecords(records))
		.orderBy('refusedOn', 'desc')
		.orderBy('id', 'desc')
		.execute()
}

export async function offerAgain(db: Db, offerId: string, offeredAgainOn: PlainDate): Promise<void> {
	await db.updateTable('named.refusedOffer').set({ offeredAgainOn }).where('id', '=', offerId).execute()
}

/**
 * Offers to make again at the latest on the day, of people who are one's own: on the list that one sees, with support of
 * one's units, or where one wrote down the no. The earliest first.
 */
export async function listOffersToMake(db: Db, actorId: string, last: PlainDate) {
	return await db
		.selectFrom('named.refusedOffer as o')
		.select(['o.id', 'o.personId', 'o.about', 'o.refusedOn', 'o.reason'])
		.select((eb) => eb.ref('o.nextOfferOn').$notNull().as('nextOfferOn'))
		.where('o.offeredAgainOn', 'is', null)
		.where('o.nextOfferOn', '<=', last)
		.where(
			sql<SqlBool>`(o.recorded_by = ${actorId}
				or exists (select from named.list_entry e
					where e.municipality_id = o.municipality_id and e.person_id = o.person_id)
				or exists (select from named.support_agreement a
					where a.municipality_id = o.municipality_id and a.person_id = o.person_id
						and a.unit_id in (select context.units())))`,
		)
		.orderBy('o.nextOfferOn')
		.orderBy('o.id')
		.execute()
}
