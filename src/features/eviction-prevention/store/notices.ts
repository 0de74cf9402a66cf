import { sql } from 'kysely'
import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
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

/** What one landlord sends comes after one another, so that two at once never both find nothing. */
export async function lockLandlord(db: Db, municipalityId: number, organisationId: string): Promise<void> {
	await sql`select pg_advisory_xact_lock(${municipalityId}, hashtext(${organisationId}))`.execute(db)
}

/** The year's next receipt number; the row stays locked until the notice is kept, so that none is lost. */
export async function nextReceiptNumber(db: Db, municipalityId: number, year: number): Promise<number> {
	const { lastNumber } = await db
		.insertInto('named.receiptCounter')
		.values({ municipalityId, year, lastNumber: 1 })
		.onConflict((conflict) =>
			conflict
				.columns(['municipalityId', 'year'])
				.doUpdateSet((eb) => ({ lastNumber: eb('named.receiptCounter.lastNumber', '+', 1) })),
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
type Digests = { contentDigest: Buffer; tenantDigest: Buffer }

type NewNotice = NoticeFacts &
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
	}

/** Keeps the notice, and opens the row in which matching will write what a landlord never reads. */
export async function insertNotice(db: Db, notice: NewNotice): Promise<string> {
	const { id } = await db.insertInto('named.notice').values(notice).returning('id').executeTakeFirstOrThrow()
	await db.insertInto('named.noticeMatch').values({ municipalityId: notice.municipalityId, id }).execute()
	return id
}

export async function changeNoticeFacts(db: Db, noticeId: string, facts: NoticeFacts): Promise<void> {
	await db.updateTable('named.notice').set(facts).where('id', '=', noticeId).execute()
}

export async function setDigests(db: Db, noticeId: string, digests: Digests): Promise<void> {
	await db.updateTable('named.notice').set(digests).where('id', '=', noticeId).execute()
}

export async function replaceDueMonths(
	db: Db,
	municipalityId: number,
	noticeId: string,
	months: readonly DueMonth[],
): Promise<void> {
	await db.deleteFrom('named.noticeDueMonth').where('noticeId', '=', noticeId).execute()
	await insertDueMonths(db, municipalityId, noticeId, months)
}

export async function insertDueMonths(
	db: Db,
	municipalityId: number,
	noticeId: string,
	months: readonly DueMonth[],
): Promise<void> {
	if (months.length === 0) return
	await db
		.insertInto('named.noticeDueMonth')
		.values(months.map((month) => ({ municipalityId, noticeId, ...month })))
		.execute()
}

type ToldTenant = {
	name: string
	address: string
	postalCode: string | null
	city: string | null
	dwelling: string | null
	identityCipher: Buffer | null
	identityIndex: Buffer | null
	note: string | null
}

export async function insertTenant(
	db: Db,
	municipalityId: number,
	told: ToldTenant & { noticeId: string; toldAt: Instant },
): Promise<void> {
	await db
		.insertInto('named.noticeTenant')
		.values({ municipalityId, ...told })
		.execute()
}

type NewChange = { field: ChangeableField | 'tenant'; was: string | null; became: string | null }

export async function insertNoticeChanges(
	db: Db,
	about: {
		municipalityId: number
		noticeId: string
		changedAt: Instant
		changedOn: PlainDate
		changedBy: string
		channel: NoticeChannel
	},
	changes: readonly NewChange[],
): Promise<void> {
	if (changes.length === 0) return
	await db
		.insertInto('named.noticeChange')
		.values(changes.map((change) => ({ ...about, ...change })))
		.execute()
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
