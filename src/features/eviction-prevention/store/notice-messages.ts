import { sql } from 'kysely'
import type { Instant } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { QuestionSubject, Side } from '../rules/files/notice-questions.ts'

type Db = Act['db']

type NewMessage = {
	municipalityId: number
	noticeId: string
	side: Side
	about: QuestionSubject
	body: string
	writtenBy: string
	writtenAt: Instant
}

export async function insertMessage(db: Db, message: NewMessage): Promise<void> {
	await db.insertInto('named.noticeMessage').values(message).execute()
}

export async function listMessages(db: Db, noticeId: string) {
	return await db
		.selectFrom('named.noticeMessage')
		.select(['id', 'side', 'about', 'body', 'writtenAt'])
		.where('noticeId', '=', noticeId)
		.orderBy('id')
		.execute()
}

const mostListed = 200

/** Reports in which the landlord spoke last, the longest waiting first. */
export async function listWaitingForBoard(db: Db) {
	return await db
		.selectFrom('named.noticeMessage as m')
		.innerJoin('named.notice as n', (join) =>
			join.onRef('n.municipalityId', '=', 'm.municipalityId').onRef('n.id', '=', 'm.noticeId'),
		)
		.innerJoin('named.organisation as o', (join) =>
			join.onRef('o.municipalityId', '=', 'n.municipalityId').onRef('o.id', '=', 'n.organisationId'),
		)
		.select(['m.noticeId', 'm.about', 'm.writtenAt', 'n.receiptNumber', 'o.name as landlord'])
		.where('m.side', '=', sql.lit('landlord'))
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('named.noticeMessage as later')
						.select('later.id')
						.whereRef('later.municipalityId', '=', 'm.municipalityId')
						.whereRef('later.noticeId', '=', 'm.noticeId')
						.whereRef('later.id', '>', 'm.id'),
				),
			),
		)
		.orderBy('m.id')
		.limit(mostListed)
		.execute()
}
