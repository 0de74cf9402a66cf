import { type Insertable, sql, type Updateable } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { anyOf } from './any-of.ts'
import { withWords } from './words.ts'

type Db = Act['db']
type New<Table extends keyof DB> = Omit<Insertable<DB[Table]>, 'municipalityId' | 'id'>

export async function insertConcern(
	db: Db,
	municipalityId: number,
	given: New<'named.concernReport'>,
	cipher: Buffer,
): Promise<string> {
	const { id } = await db
		.insertInto('named.concernReport')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	await db.insertInto('named.concernContent').values({ municipalityId, id, cipher }).execute()
	return id
}

const columns = [
	'id',
	'caseId',
	'receivedOn',
	'receivedTime',
	'channel',
	'reporter',
	'registeredBy',
	'handedToUnitId',
	'handedTo',
	'handedOn',
	'receivedBy',
	'receivedByName',
	'acknowledgedOn',
	'receiptNumber',
	'protectionAssessedOn',
	'decision',
	'decidedOn',
	'endedOn',
] as const

/** Reports that one took down or that came to one's unit, the newest first. */
export async function listConcerns(db: Db) {
	return await db
		.selectFrom('named.concernReport')
		.select(columns)
		.orderBy('receivedOn', 'desc')
		.orderBy('id', 'desc')
		.limit(200)
		.execute()
}

export async function findConcern(db: Db, id: string) {
	return await db.selectFrom('named.concernReport').select(columns).where('id', '=', id).executeTakeFirst()
}

export async function findConcernToChange(db: Db, id: string) {
	return await db
		.selectFrom('named.concernReport')
		.select(columns)
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst()
}

/** What was told; undefined for everybody but its writer before and its receiver after it was handed over. */
export async function findConcernContent(db: Db, id: string): Promise<Buffer | undefined> {
	const row = await db
		.selectFrom('named.concernContent')
		.select('cipher')
		.where('id', '=', id)
		.executeTakeFirst()
	return row?.cipher
}

export async function changeConcern(
	db: Db,
	id: string,
	change: Updateable<DB['named.concernReport']>,
): Promise<void> {
	await db.updateTable('named.concernReport').set(change).where('id', '=', id).execute()
}

/** Ids of the units that reports are handed to. */
export async function listConcernUnits(db: Db): Promise<string[]> {
	const rows = await db.selectFrom('named.concernUnit').select('unitId').execute()
	return rows.map(({ unitId }) => unitId)
}

/** These units and no others receive from now on. */
export async function putConcernUnits(
	db: Db,
	unitIds: readonly string[],
	decided: { municipalityId: number; decidedOn: PlainDate; decidedBy: string },
): Promise<void> {
	await db.deleteFrom('named.concernUnit').execute()
	if (unitIds.length === 0) return
	await db
		.insertInto('named.concernUnit')
		.values(unitIds.map((unitId) => ({ unitId, ...decided })))
		.execute()
}

export async function insertAssessment(
	db: Db,
	municipalityId: number,
	given: New<'named.concernAssessment'>,
): Promise<void> {
	await db
		.insertInto('named.concernAssessment')
		.values({ municipalityId, ...given })
		.execute()
}

/** The latest assessment of each child of the cases. */
export async function listAssessments(db: Db, caseIds: readonly string[]) {
	if (caseIds.length === 0) return []
	return await db
		.selectFrom('named.concernAssessment')
		.select([
			'id',
			'caseId',
			'childId',
			'assessedOn',
			'assessedBy',
			'outcome',
			'sentOn',
			'sentBy',
			'receiptOn',
		])
		.distinctOn(['caseId', 'childId'])
		.where('caseId', '=', anyOf(caseIds))
		.orderBy('caseId')
		.orderBy('childId')
		.orderBy('id', 'desc')
		.execute()
}
type AssessmentRow = Awaited<ReturnType<typeof listAssessments>>[number]

export async function assessmentsInWords(db: Db, rows: readonly AssessmentRow[]) {
	return await withWords(db, 'concern_assessment', ['reasons', 'sentTo', 'receipt'], rows)
}

export async function changeAssessment(
	db: Db,
	id: string,
	change: { sentOn: PlainDate; sentTo: string; sentBy: string } | { receipt: string; receiptOn: PlainDate },
): Promise<void> {
	await db.updateTable('named.concernAssessment').set(change).where('id', '=', id).execute()
}

/** How many reports wait: taken down and not handed over, come to one's unit and not received. */
export async function countConcernsWaiting(db: Db): Promise<{ toHandOver: number; toReceive: number }> {
	const row = await db
		.selectFrom('named.concernReport')
		.select([
			sql<number>`count(*) filter (where handed_on is null)::int`.as('toHandOver'),
			sql<number>`count(*) filter (where handed_to_unit_id in (select context.units()))::int`.as('toReceive'),
		])
		.where('acknowledgedOn', 'is', null)
		.executeTakeFirstOrThrow()
	return row
}
