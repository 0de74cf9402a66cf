import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

const links = ['counted.answeringLink', 'counted.consultationMail'] as const

/** Answers that nobody has confirmed since before a day, with all that hangs on them. */
export async function destroyUnconfirmed(db: Db, before: PlainDate): Promise<string[]> {
	const found = await db
		.selectFrom('counted.consultationAnswer')
		.select('id')
		.where('state', '=', 'waiting')
		.where('receivedOn', '<', before)
		.execute()
	const ids = found.map(({ id }) => id)
	if (ids.length === 0) return ids
	for (const table of ['counted.answerPart', 'counted.answerAttachment', ...links] as const) {
		await db.deleteFrom(table).where('consultationAnswerId', 'in', ids).execute()
	}
	await db.deleteFrom('named.answerWriter').where('id', 'in', ids).execute()
	await db.deleteFrom('counted.consultationAnswer').where('id', 'in', ids).execute()
	return ids
}

/** Pages that nobody can send from any more. */
export async function destroySpentForms(db: Db, before: PlainDate): Promise<void> {
	await db.deleteFrom('counted.spentForm').where('spentOn', '<', before).execute()
}

/** Names and addresses of consultations that were closed before a day. */
export async function destroyNames(db: Db, before: PlainDate): Promise<string[]> {
	const closed = db
		.selectFrom('counted.planConsultation')
		.select('id')
		.where('closedOn', 'is not', null)
		.where('closedOn', '<', before)
	const writers = await db
		.deleteFrom('named.answerWriter')
		.where(
			'id',
			'in',
			db.selectFrom('counted.consultationAnswer').select('id').where('planConsultationId', 'in', closed),
		)
		.returning('id')
		.execute()
	const contacts = await db
		.deleteFrom('named.bodyContact')
		.where(
			'id',
			'in',
			db.selectFrom('counted.invitedBody').select('id').where('planConsultationId', 'in', closed),
		)
		.returning('id')
		.execute()
	return [...writers, ...contacts].map(({ id }) => id)
}
