import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { MailTrouble } from '../../../platform/mail/trouble.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Locale } from '../../../platform/words/locales.ts'
import type { Rhythm, ToldThing } from '../rules/digest.ts'

type Db = Act['db']
type Mail = { readonly staffId: string; readonly onDay: PlainDate }

export async function findChoice(db: Db, staffId: string) {
	return await db
		.selectFrom('named.digestChoice')
		.select(['rhythm', 'language', 'plans', 'chosenOn'])
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
	plans: boolean
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

/** What the person's letters have told of. */
export async function listTold(db: Db, staffId: string): Promise<ToldThing[]> {
	return await db
		.selectFrom('named.digestTold')
		.select(['what', 'thing'])
		.where('staffId', '=', staffId)
		.execute()
}

/** From now on these are told, and nothing else: what waits no more is forgotten, and is told anew if it waits again. */
export async function keepTold(
	db: Db,
	{ municipalityId, staffId, toldOn }: { municipalityId: number; staffId: string; toldOn: PlainDate },
	things: readonly ToldThing[],
): Promise<void> {
	const before = await listTold(db, staffId)
	const key = ({ what, thing }: ToldThing) => `${what} ${thing}`
	const [waiting, known] = [new Set(things.map(key)), new Set(before.map(key))]
	for (const { what, thing } of before.filter((one) => !waiting.has(key(one)))) {
		await db
			.deleteFrom('named.digestTold')
			.where('staffId', '=', staffId)
			.where('what', '=', what)
			.where('thing', '=', thing)
			.execute()
	}
	const fresh = things.filter((one) => !known.has(key(one)))
	if (fresh.length === 0) return
	await db
		.insertInto('named.digestTold')
		.values(fresh.map(({ what, thing }) => ({ municipalityId, staffId, what, thing, toldOn })))
		.execute()
}

export async function forgetTold(db: Db, staffId: string): Promise<void> {
	await db.deleteFrom('named.digestTold').where('staffId', '=', staffId).execute()
}
