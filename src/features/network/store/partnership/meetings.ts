import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'

type Db = Act['db']

const columns = ['id', 'title', 'heldOn', 'place', 'calledOn', 'minutesApprovedOn'] as const

/** The latest first. */
export async function listPartnershipMeetings(db: Db) {
	return await db
		.selectFrom('counted.partnershipMeeting')
		.select(columns)
		.orderBy('heldOn', 'desc')
		.orderBy('title')
		.execute()
}

export async function findPartnershipMeeting(db: Db, meetingId: string) {
	const found = await db
		.selectFrom('counted.partnershipMeeting')
		.select(columns)
		.where('id', '=', meetingId)
		.executeTakeFirst()
	return found ?? null
}

/** Locked until it is written: minutes that are approved in between are not changed. */
export async function holdPartnershipMeeting(db: Db, meetingId: string) {
	const found = await db
		.selectFrom('counted.partnershipMeeting')
		.select(columns)
		.where('id', '=', meetingId)
		.forUpdate()
		.executeTakeFirst()
	return found ?? null
}

export async function insertPartnershipMeeting(
	db: Db,
	municipalityId: number,
	called: {
		readonly title: string
		readonly heldOn: PlainDate
		readonly place: string
		readonly calledOn: PlainDate
	},
): Promise<string> {
	const { id } = await db
		.insertInto('counted.partnershipMeeting')
		.values({ municipalityId, ...called })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function saveMinutesApproval(db: Db, meetingId: string, on: PlainDate): Promise<void> {
	await db
		.updateTable('counted.partnershipMeeting')
		.set({ minutesApprovedOn: on })
		.where('id', '=', meetingId)
		.execute()
}

/** Of one meeting or of all, in the agenda's order. */
export async function listPoints(db: Db, meetingId?: string) {
	const all = db
		.selectFrom('counted.partnershipPoint')
		.select(['id', 'meetingId', 'position', 'title', 'noted', 'decision'])
		.orderBy('meetingId')
		.orderBy('position')
	return await (meetingId === undefined ? all : all.where('meetingId', '=', meetingId)).execute()
}

/** Last of the agenda's. */
export async function insertPoint(
	db: Db,
	municipalityId: number,
	point: { readonly meetingId: string; readonly title: string },
): Promise<string> {
	const { id } = await db
		.insertInto('counted.partnershipPoint')
		.values((of) => ({
			municipalityId,
			...point,
			position: of
				.selectFrom('counted.partnershipPoint')
				.select((each) => each(each.fn.coalesce(each.fn.max('position'), each.lit(0)), '+', 1).as('next'))
				.where('meetingId', '=', point.meetingId),
		}))
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** False when it is not one of the meeting's. */
export async function savePoint(
	db: Db,
	{ meetingId, pointId }: { readonly meetingId: string; readonly pointId: string },
	said: { readonly noted: string; readonly decision: string },
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.partnershipPoint')
		.set(said)
		.where('meetingId', '=', meetingId)
		.where('id', '=', pointId)
		.executeTakeFirstOrThrow()
	return numUpdatedRows > 0n
}

export async function listAttendance(db: Db, meetingId?: string) {
	const all = db.selectFrom('counted.partnershipAttendance').select(['meetingId', 'memberId'])
	return await (meetingId === undefined ? all : all.where('meetingId', '=', meetingId)).execute()
}

/** Those who came, in place of what was noted before. */
export async function replaceAttendance(
	db: Db,
	municipalityId: number,
	meetingId: string,
	memberIds: readonly string[],
): Promise<void> {
	await db.deleteFrom('counted.partnershipAttendance').where('meetingId', '=', meetingId).execute()
	if (memberIds.length === 0) return
	await db
		.insertInto('counted.partnershipAttendance')
		.values(memberIds.map((memberId) => ({ municipalityId, meetingId, memberId })))
		.execute()
}
