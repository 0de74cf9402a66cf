import { type Insertable, sql, type Updateable } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { withWords } from './words.ts'

type Db = Act['db']
type New<Table extends keyof DB> = Omit<Insertable<DB[Table]>, 'municipalityId' | 'id'>

export async function insertMeeting(
	db: Db,
	municipalityId: number,
	given: New<'named.landlordMeeting'>,
): Promise<string> {
	const { id } = await db
		.insertInto('named.landlordMeeting')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

const columns = [
	...(['m.id', 'm.organisationId', 'm.unitId', 'o.name as landlord', 'm.plannedFor', 'm.startsAt'] as const),
	...(['m.place', 'm.heldOn', 'm.present', 'm.nextOn', 'm.calledBy'] as const),
] as const

function meetings(db: Db) {
	return db
		.selectFrom('named.landlordMeeting as m')
		.innerJoin('named.organisation as o', (join) =>
			join.onRef('o.municipalityId', '=', 'm.municipalityId').onRef('o.id', '=', 'm.organisationId'),
		)
		.select([...columns])
}

export async function listMeetings(db: Db) {
	return await meetings(db).orderBy('m.plannedFor', 'desc').limit(100).execute()
}

export async function findMeeting(db: Db, id: string) {
	return await meetings(db).where('m.id', '=', id).executeTakeFirst()
}

export async function changeMeeting(
	db: Db,
	id: string,
	change: Updateable<DB['named.landlordMeeting']>,
): Promise<void> {
	await db.updateTable('named.landlordMeeting').set(change).where('id', '=', id).execute()
}

/** Open notices of the landlord itself: what it has told, and nothing of what the board knows. */
export async function listOwnNotices(db: Db, organisationId: string) {
	return await db
		.selectFrom('named.notice')
		.select(['id', 'receiptNumber', 'reference', 'kind', 'receivedOn', 'amountOre'])
		.where('organisationId', '=', organisationId)
		.where('status', '=', sql.lit('open'))
		.orderBy('receivedOn', 'desc')
		.limit(200)
		.execute()
}

/** Open cases about the landlord's homes in which the tenant lets it hear of something on the day. */
export async function listConsentedCases(db: Db, organisationId: string, on: PlainDate) {
	return await db
		.selectFrom('named.evictionCase as c')
		.innerJoin('named.debtConsultation as d', (join) =>
			join.onRef('d.municipalityId', '=', 'c.municipalityId').onRef('d.caseId', '=', 'c.id'),
		)
		.innerJoin('named.consultationConsent as s', (join) =>
			join.onRef('s.municipalityId', '=', 'd.municipalityId').onRef('s.consultationId', '=', 'd.id'),
		)
		.select(['c.id', 'c.caseNumber', 's.thing', 's.givenOn', 's.untilOn', 's.withdrawnOn', 's.role'])
		.where('c.landlordId', '=', organisationId)
		.where('c.closedOn', 'is', null)
		.where('s.role', '=', 'landlord')
		.where('s.givenOn', '<=', on)
		.orderBy('c.caseNumber')
		.orderBy('s.thing')
		.execute()
}

export async function insertMeetingPoint(
	db: Db,
	municipalityId: number,
	given: New<'named.landlordMeetingPoint'>,
): Promise<void> {
	await db
		.insertInto('named.landlordMeetingPoint')
		.values({ municipalityId, ...given })
		.execute()
}

export async function listMeetingPoints(db: Db, meetingId: string) {
	const rows = await db
		.selectFrom('named.landlordMeetingPoint as p')
		.leftJoin('named.notice as n', (join) =>
			join.onRef('n.municipalityId', '=', 'p.municipalityId').onRef('n.id', '=', 'p.noticeId'),
		)
		.leftJoin('named.evictionCase as c', (join) =>
			join.onRef('c.municipalityId', '=', 'p.municipalityId').onRef('c.id', '=', 'p.caseId'),
		)
		.select([
			...(['p.id', 'p.noticeId', 'p.caseId', 'p.basis', 'p.who', 'p.byDay'] as const),
			...(['n.receiptNumber', 'n.reference', 'c.caseNumber'] as const),
		])
		.where('p.meetingId', '=', meetingId)
		.orderBy('p.id')
		.execute()
	return await withWords(db, 'landlord_meeting_point', ['said', 'agreed'], rows)
}
