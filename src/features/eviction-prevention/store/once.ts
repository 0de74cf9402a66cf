import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

export async function insertOneTimeReport(
	{ db, actor, now }: Act,
	given: { organisationId: string; digest: Buffer; validThrough: PlainDate },
): Promise<string> {
	const { id } = await db
		.insertInto('named.oneTimeReport')
		.values({ municipalityId: actor.municipalityId, madeBy: actor.actorId, madeAt: now, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

const mostListed = 50

/** The latest first; of what was reported, that it was and its number. */
export async function listOneTimeReports(db: Db) {
	return await db
		.selectFrom('named.oneTimeReport as r')
		.innerJoin('named.organisation as o', (join) =>
			join.onRef('o.municipalityId', '=', 'r.municipalityId').onRef('o.id', '=', 'r.organisationId'),
		)
		.leftJoin('named.notice as n', (join) =>
			join.onRef('n.municipalityId', '=', 'r.municipalityId').onRef('n.id', '=', 'r.noticeId'),
		)
		.select(['r.id as oneTimeReportId', 'o.name as landlord', 'r.madeAt', 'r.validThrough'])
		.select(['r.usedAt', 'r.endedAt', 'n.receiptNumber'])
		.orderBy('r.id', 'desc')
		.limit(mostListed)
		.execute()
}

/** False when there is none to end: a report that was made stays made, and its receipt readable. */
export async function endUnusedReport(db: Db, id: string, now: Instant): Promise<boolean> {
	const ended = await db
		.updateTable('named.oneTimeReport')
		.set({ endedAt: now })
		.where('id', '=', id)
		.where('usedAt', 'is', null)
		.where('endedAt', 'is', null)
		.returning('id')
		.executeTakeFirst()
	return ended !== undefined
}

/** The code that acts, held until the transaction ends: two who use it at once take turns. */
export async function holdCode({ db, actor }: Act) {
	return await db
		.selectFrom('named.oneTimeReport')
		.select(['id', 'organisationId', 'usedAt'])
		.where('id', '=', actor.actorId)
		.forUpdate()
		.executeTakeFirst()
}

export async function spendCode({ db, actor, now }: Act, noticeId: string): Promise<void> {
	await db
		.updateTable('named.oneTimeReport')
		.set({ usedAt: now, noticeId })
		.where('id', '=', actor.actorId)
		.execute()
}

/** A receipt of what the speaker has reported, by its number. */
export async function findReportedAs({ db, actor }: Act, receiptNumber: string): Promise<string | null> {
	const found = await db
		.selectFrom('named.notice')
		.select('id')
		.where('receiptNumber', '=', receiptNumber)
		.where('reportedBy', '=', actor.actorId)
		.executeTakeFirst()
	return found?.id ?? null
}
