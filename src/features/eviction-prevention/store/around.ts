import { type Insertable, sql } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { withWords } from './words.ts'

type Db = Act['db']
type New<Table extends keyof DB> = Omit<Insertable<DB[Table]>, 'municipalityId' | 'id'>

export async function insertTouched(
	db: Db,
	municipalityId: number,
	given: New<'named.touchedPerson'>,
): Promise<void> {
	await db
		.insertInto('named.touchedPerson')
		.values({ municipalityId, ...given })
		.execute()
}

/** Whoever the reader may not know by name is there without one. */
export async function listTouched(db: Db, caseId: string) {
	return await db
		.selectFrom('named.touchedPerson as t')
		.innerJoin('named.person as p', (join) =>
			join.onRef('p.municipalityId', '=', 't.municipalityId').onRef('p.id', '=', 't.personId'),
		)
		.leftJoin('named.personParticulars as w', (join) =>
			join.onRef('w.municipalityId', '=', 'p.municipalityId').onRef('w.id', '=', 'p.id'),
		)
		.select([
			...(['t.id', 't.personId', 't.role', 't.landlordConsents', 't.fromOn', 't.untilOn'] as const),
			...(['w.givenName', 'w.familyName', 'w.birthDate as bornOn'] as const),
			sql<boolean>`p.protection <> 'none'`.as('protected'),
		])
		.where('t.caseId', '=', caseId)
		.orderBy('t.fromOn')
		.orderBy('t.id')
		.execute()
}

/** Whether there was somebody of the id still in the home. */
export async function endTouchedRow(
	db: Db,
	{ id, caseId, untilOn }: { id: string; caseId: string; untilOn: PlainDate },
): Promise<boolean> {
	const ended = await db
		.updateTable('named.touchedPerson')
		.set({ untilOn })
		.where('id', '=', id)
		.where('caseId', '=', caseId)
		.where('untilOn', 'is', null)
		.where('fromOn', '<=', untilOn)
		.executeTakeFirst()
	return ended.numUpdatedRows > 0n
}

export async function insertDisturbance(
	db: Db,
	municipalityId: number,
	given: New<'named.disturbance'>,
): Promise<void> {
	await db
		.insertInto('named.disturbance')
		.values({ municipalityId, ...given })
		.execute()
}

export async function listDisturbances(db: Db, caseId: string) {
	const rows = await db
		.selectFrom('named.disturbance')
		.select([
			...(['id', 'kind', 'onDay', 'atTime', 'source', 'warnedOn', 'boardToldOn'] as const),
			...(['especiallySerious', 'recordedBy', 'takenBackOn'] as const),
		])
		.where('caseId', '=', caseId)
		.orderBy('onDay', 'desc')
		.orderBy('id', 'desc')
		.execute()
	return await withWords(db, 'disturbance', ['what'], rows)
}

/** Whether there was a standing row of the id. */
export async function takeBackDisturbanceRow(
	db: Db,
	{ id, caseId, takenBackOn }: { id: string; caseId: string; takenBackOn: PlainDate },
): Promise<boolean> {
	const struck = await db
		.updateTable('named.disturbance')
		.set({ takenBackOn })
		.where('id', '=', id)
		.where('caseId', '=', caseId)
		.where('takenBackOn', 'is', null)
		.executeTakeFirst()
	return struck.numUpdatedRows > 0n
}

export async function insertOffer(
	db: Db,
	municipalityId: number,
	given: New<'named.homeOffer'>,
): Promise<void> {
	await db
		.insertInto('named.homeOffer')
		.values({ municipalityId, ...given })
		.execute()
}

export async function listOffers(db: Db, caseId: string) {
	const rows = await db
		.selectFrom('named.homeOffer')
		.select([
			...(['id', 'kind', 'fitsTheChildren', 'offeredOn', 'offeredBy', 'fromOn'] as const),
			...(['answer', 'answeredOn'] as const),
		])
		.where('caseId', '=', caseId)
		.orderBy('offeredOn', 'desc')
		.orderBy('id', 'desc')
		.execute()
	return await withWords(db, 'home_offer', ['what', 'reason'], rows)
}

/** Whether there was an unanswered offer of the id. */
export async function answerOfferRow(
	db: Db,
	{ id, caseId }: { id: string; caseId: string },
	answer: {
		answer: 'accepted' | 'declined' | 'no-answer' | 'withdrawn'
		answeredOn: PlainDate
		reason: string | null
	},
): Promise<boolean> {
	const answered = await db
		.updateTable('named.homeOffer')
		.set(answer)
		.where('id', '=', id)
		.where('caseId', '=', caseId)
		.where('answer', 'is', null)
		.executeTakeFirst()
	return answered.numUpdatedRows > 0n
}

export async function insertRespite(
	db: Db,
	municipalityId: number,
	given: New<'named.respite'>,
): Promise<void> {
	await db
		.insertInto('named.respite')
		.values({ municipalityId, ...given })
		.execute()
}

export async function listRespites(db: Db, caseId: string) {
	const rows = await db
		.selectFrom('named.respite')
		.select([
			...(['id', 'kind', 'askedOn', 'askedBy', 'answer', 'answeredOn', 'untilOn'] as const),
			'compensationOre',
		])
		.where('caseId', '=', caseId)
		.orderBy('askedOn', 'desc')
		.orderBy('id', 'desc')
		.execute()
	return await withWords(db, 'respite', ['reasons'], rows)
}

export async function findRespite(db: Db, { id, caseId }: { id: string; caseId: string }) {
	return await db
		.selectFrom('named.respite')
		.select(['id', 'kind', 'askedOn', 'answer'])
		.where('id', '=', id)
		.where('caseId', '=', caseId)
		.executeTakeFirst()
}

export async function answerRespiteRow(
	db: Db,
	id: string,
	answer: {
		answer: 'granted' | 'refused'
		answeredOn: PlainDate
		untilOn: PlainDate | null
		compensationOre: number | null
	},
): Promise<void> {
	await db.updateTable('named.respite').set(answer).where('id', '=', id).execute()
}
