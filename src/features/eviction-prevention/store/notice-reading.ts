import { sql } from 'kysely'
import type { Part } from '../../../foundation/on-page.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

/** A notice as told, with its tenant: all of the tenant's columns are null where the reader may not see whom it is about. */
function notices(db: Db) {
	return db
		.selectFrom('named.notice as n')
		.innerJoin('named.organisation as o', (join) =>
			join.onRef('o.municipalityId', '=', 'n.municipalityId').onRef('o.id', '=', 'n.organisationId'),
		)
		.leftJoinLateral(
			(eb) =>
				eb
					.selectFrom('named.noticeTenant as told')
					.select(['name', 'address', 'postalCode', 'city', 'dwelling', 'identityCipher', 'note'])
					.whereRef('told.municipalityId', '=', 'n.municipalityId')
					.whereRef('told.noticeId', '=', 'n.id')
					.orderBy('told.id', 'desc')
					.limit(1)
					.as('t'),
			(join) => join.onTrue(),
		)
		.select([
			'n.id as noticeId',
			'n.organisationId',
			'o.name as landlord',
			'n.receiptNumber',
			'n.receivedAt',
			'n.receivedOn',
			'n.channel',
			'n.reference',
			'n.kind',
			'n.status',
			'n.children',
			'n.sentOn',
			'n.servedOn',
			'n.amountOre',
			'n.interestOre',
			'n.account',
			'n.rooms',
			'n.mustMoveAnyway',
			'n.warnedOn',
			'n.leaseEndsOn',
			'n.contentDigest',
			'n.tenantDigest',
			't.name as tenant',
			't.address',
			't.postalCode',
			't.city',
			't.dwelling',
			't.identityCipher',
			't.note',
		])
}

export type StoredNotice = NonNullable<Awaited<ReturnType<typeof findNotice>>>

/** What these organisations have told, the newest first, as their own list shows it. */
export async function listNotices(db: Db, organisationIds: readonly string[], { limit, offset }: Part) {
	if (organisationIds.length === 0) return []
	return await db
		.selectFrom((eb) =>
			eb
				.selectFrom('named.notice')
				.select(['municipalityId', 'id', 'receiptNumber', 'receivedAt', 'receivedOn', 'reference', 'kind'])
				.select(['status', 'servedOn', 'amountOre', 'interestOre'])
				.where('organisationId', 'in', [...organisationIds])
				.orderBy('receivedAt', 'desc')
				.orderBy('id', 'desc')
				.limit(limit)
				.offset(offset)
				.as('n'),
		)
		.leftJoinLateral(
			(eb) =>
				eb
					.selectFrom('named.noticeTenant as told')
					.select(['name', 'address'])
					.whereRef('told.municipalityId', '=', 'n.municipalityId')
					.whereRef('told.noticeId', '=', 'n.id')
					.orderBy('told.id', 'desc')
					.limit(1)
					.as('t'),
			(join) => join.onTrue(),
		)
		.select(['n.id as noticeId', 'n.receiptNumber', 'n.receivedOn', 'n.reference', 'n.kind', 'n.status'])
		.select(['n.servedOn', 'n.amountOre', 'n.interestOre', 't.name as tenant', 't.address'])
		.orderBy('n.receivedAt', 'desc')
		.orderBy('n.id', 'desc')
		.execute()
}

/** The day on which each of the notices was last changed; those that never were are not there. */
export async function listLastChanges(
	db: Db,
	noticeIds: readonly string[],
): Promise<ReadonlyMap<string, PlainDate>> {
	if (noticeIds.length === 0) return new Map()
	const rows = await db
		.selectFrom('named.noticeChange')
		.select(['noticeId', ({ fn }) => fn.max<PlainDate>('changedOn').as('changedOn')])
		.where(sql<boolean>`notice_id = any(${[...noticeIds]}::uuid[])`)
		.groupBy('noticeId')
		.execute()
	return new Map(rows.map(({ noticeId, changedOn }) => [noticeId, changedOn]))
}

export async function countNotices(db: Db, organisationIds: readonly string[]): Promise<number> {
	if (organisationIds.length === 0) return 0
	const { count } = await db
		.selectFrom('named.notice')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('organisationId', 'in', [...organisationIds])
		.executeTakeFirstOrThrow()
	return count
}

/** A page of what these organisations have told, the newest first, from before one of them. */
export async function listNoticesBefore(
	db: Db,
	organisationIds: readonly string[],
	page: { before: string | undefined; reference: string | undefined; limit: number },
) {
	if (organisationIds.length === 0) return []
	let wanted = notices(db).where('n.organisationId', 'in', [...organisationIds])
	if (page.before !== undefined) wanted = wanted.where('n.id', '<', page.before)
	if (page.reference !== undefined) wanted = wanted.where('n.reference', '=', page.reference)
	return await wanted.orderBy('n.id', 'desc').limit(page.limit).execute()
}

export async function findNotice(db: Db, noticeId: string) {
	return await notices(db).where('n.id', '=', noticeId).executeTakeFirst()
}

const toldColumns = [
	'id as noticeId',
	'reference',
	'kind',
	'status',
	'children',
	'sentOn',
	'servedOn',
	'amountOre',
	'interestOre',
	'account',
	'rooms',
	'mustMoveAnyway',
	'warnedOn',
	'leaseEndsOn',
	'contentDigest',
	'tenantDigest',
] as const

/** What one landlord told before under these references, or in words of these digests. */
export async function listToldBefore(
	db: Db,
	organisationId: string,
	{ references, contentDigests }: { references: string[]; contentDigests: Buffer[] },
) {
	const told = db.selectFrom('named.notice').select(toldColumns).where('organisationId', '=', organisationId)
	const byReference = told.where(sql<boolean>`reference = any(${references}::text[])`)
	const byContent = told
		.where('reference', 'is', null)
		.where(sql<boolean>`content_digest = any(${contentDigests}::bytea[])`)
	return [
		...(references.length === 0 ? [] : await byReference.execute()),
		...(contentDigests.length === 0 ? [] : await byContent.execute()),
	]
}

export type ToldBefore = Awaited<ReturnType<typeof listToldBefore>>[number]

/** The facts of a notice as they stand, whoever it is about. */
export type ToldFacts = Omit<ToldBefore, 'reference' | 'contentDigest' | 'tenantDigest'>

/** Open notices to a committee that no case has taken up: children and unknown first, then the oldest. */
export async function listNewNotices(db: Db, committeeId: string, { limit, offset }: Part) {
	const shown = waiting(db, committeeId)
		.select('n.id')
		.orderBy(withoutChildren)
		.orderBy('n.receivedAt')
		.orderBy('n.id')
		.limit(limit)
		.offset(offset)
	return await notices(db)
		.innerJoin('named.noticeMatch as m', (join) =>
			join.onRef('m.municipalityId', '=', 'n.municipalityId').onRef('m.id', '=', 'n.id'),
		)
		.select('m.state as matching')
		.where('n.id', 'in', shown)
		.orderBy(withoutChildren)
		.orderBy('n.receivedAt')
		.orderBy('n.id')
		.execute()
}

const withoutChildren = sql`n.children = 'no'`

function waiting(db: Db, committeeId: string) {
	return db
		.selectFrom('named.notice as n')
		.innerJoin('named.noticeMatch as m', (join) =>
			join.onRef('m.municipalityId', '=', 'n.municipalityId').onRef('m.id', '=', 'n.id'),
		)
		.where('m.caseId', 'is', null)
		.where('n.committeeId', '=', committeeId)
		.where('n.status', '=', sql.lit('open'))
}

/** How many notices wait for a case. */
export async function countNewNotices(db: Db, committeeId: string): Promise<number> {
	const { count } = await waiting(db, committeeId)
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow()
	return count
}

export async function listNoticesOfCase(db: Db, caseId: string) {
	return await notices(db)
		.innerJoin('named.noticeMatch as m', (join) =>
			join.onRef('m.municipalityId', '=', 'n.municipalityId').onRef('m.id', '=', 'n.id'),
		)
		.where('m.caseId', '=', caseId)
		.orderBy('n.receivedAt')
		.execute()
}

/** By which notices the case came and went on: nothing of whom they are about. */
export async function listCameAs(db: Db, caseId: string) {
	return await db
		.selectFrom('named.noticeMatch as m')
		.innerJoin('named.notice as n', (join) =>
			join.onRef('n.municipalityId', '=', 'm.municipalityId').onRef('n.id', '=', 'm.id'),
		)
		.innerJoin('named.organisation as o', (join) =>
			join.onRef('o.municipalityId', '=', 'n.municipalityId').onRef('o.id', '=', 'n.organisationId'),
		)
		.select([
			...(['n.id as noticeId', 'o.name as landlord', 'n.receiptNumber', 'n.receivedAt'] as const),
			...(['n.receivedOn', 'n.reference', 'n.status'] as const),
		])
		.where('m.caseId', '=', caseId)
		.orderBy('n.receivedAt')
		.execute()
}

export async function listDueMonths(db: Db, noticeIds: readonly string[]) {
	if (noticeIds.length === 0) return []
	return await db
		.selectFrom('named.noticeDueMonth')
		.select(['noticeId', 'dueOn', 'amountOre', 'interestOre'])
		.where(sql<boolean>`notice_id = any(${[...noticeIds]}::uuid[])`)
		.orderBy('dueOn')
		.execute()
}

export async function listNoticeChanges(db: Db, noticeIds: readonly string[]) {
	if (noticeIds.length === 0) return []
	return await db
		.selectFrom('named.noticeChange')
		.select(['id', 'noticeId', 'changedAt', 'changedOn', 'channel', 'field', 'was', 'became'])
		.where('noticeId', 'in', [...noticeIds])
		.orderBy('changedAt')
		.orderBy('id')
		.execute()
}

/** What the board knows of a notice; undefined for landlords, always. Perhaps somebody is nobody yet. */
export async function findNoticeMatch(db: Db, noticeId: string) {
	const match = await db
		.selectFrom('named.noticeMatch')
		.select(['state', 'personId', 'caseId'])
		.where('id', '=', noticeId)
		.executeTakeFirst()
	return match?.state === 'perhaps-protected' ? { ...match, personId: null } : match
}

/** Whom a notice that tells its tenant is about, as far as case work knows; for the log, and nobody else. */
export async function listWhomNoticeTells(db: Db, notice: { noticeId: string; tenant: string | null }) {
	const match = notice.tenant === null ? undefined : await findNoticeMatch(db, notice.noticeId)
	return match === undefined || match.personId === null ? [] : [match.personId]
}

/** Case work takes the notice up: whom it concerns and which case. */
export async function attachNotice(
	db: Db,
	{ noticeId, caseId, personId }: { noticeId: string; caseId: string; personId: string },
): Promise<void> {
	await db
		.updateTable('named.noticeMatch')
		.set({ state: 'matched', personId, caseId, matchedAt: sql`clock_timestamp()` })
		.where('id', '=', noticeId)
		.execute()
}
