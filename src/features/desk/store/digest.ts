import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { MailTrouble } from '../../../platform/mail/trouble.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Locale } from '../../../platform/words/locales.ts'
import type { Rhythm } from '../rules/digest.ts'

type Db = Act['db']
type Mail = { readonly staffId: string; readonly onDay: PlainDate }

export async function findChoice(db: Db, staffId: string) {
	return await db
		.selectFrom('named.digestChoice')
		.select(['rhythm', 'language', 'chosenOn'])
		.where('staffId', '=', staffId)
		.where('endedOn', 'is', null)
		.executeTakeFirst()
}

export async function endChoice(db: Db, staffId: string, endedOn: PlainDate): Promise<void> {
	await db
		.updateTable('named.digestChoice')
		.set({ endedOn })
		.where('staffId', '=', staffId)
		.where('endedOn', 'is', null)
		.execute()
}

type NewChoice = {
	municipalityId: number
	staffId: string
	rhythm: Rhythm
	language: Locale
	chosenOn: PlainDate
}

export async function insertChoice(db: Db, choice: NewChoice): Promise<void> {
	await db.insertInto('named.digestChoice').values(choice).execute()
}

/** Whoever has chosen the digest and has no letter of the day yet. */
export async function listChoicesWithout(db: Db, onDay: PlainDate) {
	return await db
		.selectFrom('named.digestChoice as c')
		.leftJoin('named.digestMail as m', (join) =>
			join
				.onRef('m.municipalityId', '=', 'c.municipalityId')
				.onRef('m.staffId', '=', 'c.staffId')
				.on('m.onDay', '=', onDay),
		)
		.select(['c.staffId', 'c.rhythm'])
		.where('c.endedOn', 'is', null)
		.where('m.staffId', 'is', null)
		.execute()
}

/** False when the day's letter is there already, by another worker. */
export async function insertMail(
	db: Db,
	mail: Mail & { municipalityId: number; changedAt: Instant },
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('named.digestMail')
		.values({ ...mail, state: 'to-send' })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst()
	return numInsertedOrUpdatedRows === 1n
}

/** Takes the letter in hand. False when somebody else has, or has had, or when there is none. */
export async function takeMail(db: Db, { staffId, onDay }: Mail, changedAt: Instant): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('named.digestMail')
		.set({ state: 'handing-in', trouble: null, changedAt })
		.where('staffId', '=', staffId)
		.where('onDay', '=', onDay)
		.where('state', 'in', ['to-send', 'not-taken'])
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

export type MailEnd =
	| { readonly state: 'taken' | 'nothing-to-say' | 'not-theirs'; readonly trouble: null }
	| { readonly state: 'not-taken' | 'not-known'; readonly trouble: MailTrouble }

export async function settleMail(
	db: Db,
	{ staffId, onDay }: Mail,
	end: MailEnd,
	changedAt: Instant,
): Promise<void> {
	await db
		.updateTable('named.digestMail')
		.set({ ...end, changedAt })
		.where('staffId', '=', staffId)
		.where('onDay', '=', onDay)
		.execute()
}

/** What became of the letters since a day, the latest day first. */
export async function listMails(db: Db, from: PlainDate) {
	return await db
		.selectFrom('named.digestMail as m')
		.innerJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'm.municipalityId').onRef('s.id', '=', 'm.staffId'),
		)
		.select(['m.onDay', 'm.state', 'm.trouble', 'm.changedAt', 's.name'])
		.where('m.onDay', '>=', from)
		.orderBy('m.onDay', 'desc')
		.orderBy('s.name')
		.execute()
}

export async function forgetMails(db: Db, before: PlainDate): Promise<void> {
	await db.deleteFrom('named.digestMail').where('onDay', '<', before).execute()
}
