import type { Instant } from '../../../foundation/plain-date.ts'
import type { MailTrouble } from '../../../platform/mail/trouble.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { MailKind } from '../rules/consultation.ts'

type Db = Act['db']

type NewMail = {
	readonly id: string
	readonly planConsultationId: string
	readonly invitedBodyId: string | null
	readonly consultationAnswerId: string | null
	readonly kind: MailKind
	readonly language: 'sv' | 'en'
}

/** Letters to be written, and their jobs: committed together, so that there is never one without the other. */
export async function queueMails(act: Act, mails: readonly NewMail[]): Promise<void> {
	const { db, actor, now } = act
	if (mails.length === 0) return
	await db
		.insertInto('counted.consultationMail')
		.values(
			mails.map((mail) => ({ municipalityId: actor.municipalityId, ...mail, askedAt: now, changedAt: now })),
		)
		.execute()
	for (const { id } of mails) await act.queue('sendConsultationMail', { mailId: id })
}

export async function findMail(db: Db, id: string) {
	return await db
		.selectFrom('counted.consultationMail')
		.select([
			'id',
			'planConsultationId',
			'invitedBodyId',
			'consultationAnswerId',
			'kind',
			'language',
			'state',
		])
		.where('id', '=', id)
		.executeTakeFirst()
}

/** Takes the letter in hand. False when somebody else has, or has had. */
export async function takeMail(db: Db, id: string, changedAt: Instant): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.consultationMail')
		.set({ state: 'handing-in', trouble: null, changedAt })
		.where('id', '=', id)
		.where('state', 'in', ['to-send', 'not-taken'])
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

export async function settleMail(
	db: Db,
	id: string,
	end: { state: 'taken' | 'not-taken' | 'not-known'; trouble: MailTrouble | null },
	changedAt: Instant,
): Promise<void> {
	await db
		.updateTable('counted.consultationMail')
		.set({ ...end, changedAt })
		.where('id', '=', id)
		.execute()
}

/** What became of the letters to each body, the latest last. */
export async function listMailsToBodies(db: Db, planConsultationId: string) {
	return await db
		.selectFrom('counted.consultationMail')
		.select(['invitedBodyId', 'kind', 'state', 'trouble', 'askedAt'])
		.where('planConsultationId', '=', planConsultationId)
		.where('invitedBodyId', 'is not', null)
		.orderBy('askedAt')
		.orderBy('id')
		.execute()
}
