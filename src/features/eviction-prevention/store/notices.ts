import { sql } from 'kysely'
import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import { insertMany, manyIds, updateMany } from '../../../platform/database/many-rows.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { DueMonth } from '../rules/notice.ts'
import type { ChangeableField } from '../rules/notice-change.ts'
import type { ChildrenAnswer, NoticeChannel, NoticeKind, NoticeStatus } from '../rules/notice-kinds.ts'

type Db = Act['db']

/** The committee that landlords report to, the municipality's first, with the municipality's name. */
export async function getReceivingCommittee(db: Db) {
	return await db
		.selectFrom('named.committee as c')
		.innerJoin('named.municipality as m', 'm.municipalityId', 'c.municipalityId')
		.select(['c.id', 'c.name', 'm.name as municipality'])
		.orderBy('c.id')
		.limit(1)
		.executeTakeFirstOrThrow()
}

/** Landlords whom the speaker may report for or register letters from. */
export async function listLandlords(db: Db) {
	return await db
		.selectFrom('named.organisation')
		.select(['id', 'name'])
		.where(sql<boolean>`'landlord' = any(role_types)`)
		.where('endedOn', 'is', null)
		.orderBy('name')
		.execute()
}

/** Does the work and takes it all back: what it answers is what would have been. */
export async function rehearse<T>(db: Db, work: () => Promise<T>): Promise<T> {
	await sql`savepoint rehearsal`.execute(db)
	const value = await work()
	await sql`rollback to savepoint rehearsal`.execute(db)
	return value
}

export async function findLandlord(db: Db, organisationId: string) {
	return await db
		.selectFrom('named.organisation')
		.select(['id', 'name'])
		.where('id', '=', organisationId)
		.where('endedOn', 'is', null)
		.executeTakeFirst()
}

/** After many rows: the database plans anew for a table that was nearly empty. */
export async function lookAnew(db: Db): Promise<void> {
	await sql`select house.look_anew_at_notices()`.execute(db)
}

/** What one landlord sends comes after one another, so that two at once never both find nothing. */
export async function lockLandlord(db: Db, municipalityId: number, organisationId: string): Promise<void> {
	await sql`select pg_advisory_xact_lock(${municipalityId}, hashtext(${organisationId}))`.execute(db)
}

/** The year's next receipt numbers, of which the last is given; the row stays locked until they are used, so that none is lost. */
export async function nextReceiptNumbers(
	db: Db,
	municipalityId: number,
	{ year, count }: { year: number; count: number },
): Promise<number> {
	const { lastNumber } = await db
		.insertInto('named.receiptCounter')
		.values({ municipalityId, year, lastNumber: count })
		.onConflict((conflict) =>
			conflict
				.columns(['municipalityId', 'year'])
				.doUpdateSet((eb) => ({ lastNumber: eb('named.receiptCounter.lastNumber', '+', count) })),
		)
		.returning('lastNumber')
		.executeTakeFirstOrThrow()
	return lastNumber
}

/** What a notice says apart from the tenant and the months. */
type NoticeFacts = {
	kind: NoticeKind
	status: NoticeStatus
	children: ChildrenAnswer
	sentOn: PlainDate | null
	servedOn: PlainDate | null
	amountOre: number | null
	interestOre: number | null
	account: string | null
	rooms: string | null
	mustMoveAnyway: boolean
	warnedOn: PlainDate | null
	leaseEndsOn: PlainDate | null
}

/** Keyed digests by which the same words are known again. */
export type Digests = { contentDigest: Buffer; tenantDigest: Buffer }

export type NewNotice = NoticeFacts &
	Digests & {
		municipalityId: number
		committeeId: string
		organisationId: string
		receiptNumber: string
		receivedAt: Instant
		receivedOn: PlainDate
		reportedBy: string
		channel: NoticeChannel
		reference: string | null
		dueMonths: readonly DueMonth[]
	}

/** Keeps notices in their order, each with the row in which matching will write what a landlord never reads; gives their ids. */
export async function insertNotices(db: Db, notices: readonly NewNotice[]): Promise<string[]> {
	const ids = await manyIds(db, notices.length)
	const numbered = notices.map((notice, index) => ({ ...notice, id: ids[index] ?? '' }))
	await insertMany(
		db,
		'named.notice',
		numbered.map(({ dueMonths: _, ...notice }) => notice),
	)
	await insertMany(
		db,
		'named.noticeMatch',
		numbered.map(({ municipalityId, id }) => ({ municipalityId, id })),
	)
	await insertMany(
		db,
		'named.noticeDueMonth',
		numbered.flatMap(({ municipalityId, id: noticeId, dueMonths }) =>
			dueMonths.map((month) => ({ municipalityId, noticeId, ...month })),
		),
	)
	return ids
}

export async function changeNotices(
	db: Db,
	changes: readonly (NoticeFacts & Partial<Digests> & { municipalityId: number; id: string })[],
): Promise<void> {
	await updateMany(db, 'named.notice', changes)
}

export async function replaceDueMonths(
	db: Db,
	municipalityId: number,
	notices: readonly { noticeId: string; months: readonly DueMonth[] }[],
): Promise<void> {
	if (notices.length === 0) return
	const noticeIds = notices.map(({ noticeId }) => noticeId)
	await db
		.deleteFrom('named.noticeDueMonth')
		.where(sql<boolean>`notice_id = any(${noticeIds}::uuid[])`)
		.execute()
	await insertMany(
		db,
		'named.noticeDueMonth',
		notices.flatMap(({ noticeId, months }) =>
			months.map((month) => ({ municipalityId, noticeId, ...month })),
		),
	)
}

type ToldTenant = {
	municipalityId: number
	noticeId: string
	toldAt: Instant
	name: string
	address: string
	postalCode: string | null
	city: string | null
	dwelling: string | null
	identityCipher: Buffer | null
	identityIndex: Buffer | null
	note: string | null
}

export async function insertTenants(db: Db, told: readonly ToldTenant[]): Promise<void> {
	await insertMany(db, 'named.noticeTenant', told)
}

type NewChange = {
	municipalityId: number
	noticeId: string
	changedAt: Instant
	changedOn: PlainDate
	changedBy: string
	channel: NoticeChannel
	field: ChangeableField | 'tenant'
	was: string | null
	became: string | null
}

export async function insertNoticeChanges(db: Db, changes: readonly NewChange[]): Promise<void> {
	await insertMany(db, 'named.noticeChange', changes)
}

export type NewMisdirected = {
	municipalityId: number
	committeeId: string
	organisationId: string
	receivedAt: Instant
	receivedOn: PlainDate
	reportedBy: string
	municipalityNamed: string
	cipher: Buffer
}

/** A notice that belongs to another municipality: sealed whole, so that nobody works on it here. */
export async function insertMisdirected(db: Db, notice: NewMisdirected): Promise<string> {
	const { id } = await db
		.insertInto('named.misdirectedNotice')
		.values(notice)
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function listMisdirected(db: Db) {
	return await db
		.selectFrom('named.misdirectedNotice as m')
		.innerJoin('named.organisation as o', (join) =>
			join.onRef('o.municipalityId', '=', 'm.municipalityId').onRef('o.id', '=', 'm.organisationId'),
		)
		.select([
			'm.id',
			'm.committeeId',
			'o.name as landlord',
			'm.receivedOn',
			'm.municipalityNamed',
			'm.cipher',
		])
		.where('m.passedOnOn', 'is', null)
		.orderBy('m.receivedAt')
		.execute()
}

export async function markPassedOn(db: Db, id: string, passedOnOn: PlainDate): Promise<boolean> {
	const row = await db
		.updateTable('named.misdirectedNotice')
		.set({ passedOnOn })
		.where('id', '=', id)
		.where('passedOnOn', 'is', null)
		.returning('id')
		.executeTakeFirst()
	return row !== undefined
}
