import { sql } from 'kysely'
import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { House } from '../../../platform/house.ts'
import type { MailTrouble } from '../../../platform/mail/trouble.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Audience } from '../rules/coordination/coordination.ts'

type Db = Act['db']

export type NewsletterGiven = { readonly subject: string; readonly text: string; readonly audience: Audience }

export type Newsletter = NewsletterGiven & {
	readonly id: string
	readonly number: number
	readonly writtenOn: PlainDate
	readonly sentAt: Instant | null
}

/** The latest first; what is not sent yet is the secretariat's own. */
export async function listNewsletters(db: Db): Promise<Newsletter[]> {
	return await newsletters(db).orderBy('number', 'desc').execute()
}

export async function findNewsletter(db: Db, id: string): Promise<Newsletter | null> {
	return (await newsletters(db).where('id', '=', id).executeTakeFirst()) ?? null
}

function newsletters(db: Db) {
	return db
		.selectFrom('counted.newsletter')
		.select((of) => [
			...(['id', 'number', 'subject', 'text', 'writtenOn', 'sentAt'] as const),
			of.ref('audience').$castTo<Audience>().as('audience'),
		])
}

type NewNewsletter = Pick<Newsletter, 'number' | 'writtenOn'> & NewsletterGiven

export async function insertNewsletter(
	db: Db,
	municipalityId: number,
	given: NewNewsletter,
): Promise<string> {
	const { id } = await db
		.insertInto('counted.newsletter')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** True when it was there and had not been sent. */
export async function saveNewsletter(
	db: Db,
	id: string,
	given: Partial<NewsletterGiven & { readonly sentAt: Instant }>,
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.newsletter')
		.set(given)
		.where('id', '=', id)
		.where('sentAt', 'is', null)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

export type Reader = {
	readonly id: string
	readonly contactId: string
	readonly role: string
	readonly placeName: string | null
	readonly organisation: string | null
	readonly since: PlainDate
	readonly consent: string
	readonly endedOn: PlainDate | null
	readonly endedBy: 'reader' | 'network' | 'address-refused' | null
}

/** Who wants it and who did, as roles: the address is told to nobody. */
export async function listReaders(db: Db): Promise<Reader[]> {
	return await db
		.selectFrom('counted.newsletterReader as r')
		.innerJoin('counted.networkContact as c', (join) =>
			join.onRef('c.municipalityId', '=', 'r.municipalityId').onRef('c.id', '=', 'r.contactId'),
		)
		.leftJoin('counted.networkPlace as p', (join) =>
			join.onRef('p.municipalityId', '=', 'c.municipalityId').onRef('p.id', '=', 'c.placeId'),
		)
		.leftJoin('counted.networkOrganisation as o', (join) =>
			join.onRef('o.municipalityId', '=', 'c.municipalityId').onRef('o.id', '=', 'c.organisationId'),
		)
		.select((of) => [
			...(['r.id', 'r.contactId', 'c.role', 'p.shortName as placeName', 'o.name as organisation'] as const),
			...(['r.since', 'r.consent', 'r.endedOn'] as const),
			of.ref('r.endedBy').$castTo<Reader['endedBy']>().as('endedBy'),
		])
		.orderBy('r.endedOn', (by) => by.desc().nullsFirst())
		.orderBy('p.shortName')
		.orderBy('o.name')
		.orderBy('c.role')
		.execute()
}

/** Contacts that can be written to and do not read it yet. */
export async function listContactsToAsk(
	db: Db,
): Promise<{ id: string; role: string; placeName: string | null; organisation: string | null }[]> {
	return await db
		.selectFrom('counted.networkContact as c')
		.innerJoin('named.networkContactPerson as n', (join) =>
			join.onRef('n.municipalityId', '=', 'c.municipalityId').onRef('n.id', '=', 'c.id'),
		)
		.leftJoin('counted.networkPlace as p', (join) =>
			join.onRef('p.municipalityId', '=', 'c.municipalityId').onRef('p.id', '=', 'c.placeId'),
		)
		.leftJoin('counted.networkOrganisation as o', (join) =>
			join.onRef('o.municipalityId', '=', 'c.municipalityId').onRef('o.id', '=', 'c.organisationId'),
		)
		.select(['c.id', 'c.role', 'p.shortName as placeName', 'o.name as organisation'])
		.where('c.endedOn', 'is', null)
		.where('n.emailCipher', 'is not', null)
		.where((of) =>
			of.not(
				of.exists(
					of
						.selectFrom('counted.newsletterReader as r')
						.select('r.id')
						.whereRef('r.municipalityId', '=', 'c.municipalityId')
						.whereRef('r.contactId', '=', 'c.id')
						.where('r.endedOn', 'is', null),
				),
			),
		)
		.orderBy('p.shortName')
		.orderBy('o.name')
		.orderBy('c.role')
		.execute()
}

export async function insertReader(
	db: Db,
	municipalityId: number,
	reader: Pick<Reader, 'contactId' | 'since' | 'consent'>,
): Promise<string> {
	const { id } = await db
		.insertInto('counted.newsletterReader')
		.values({ municipalityId, ...reader })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** True when it had not ended. */
export async function endReading(
	db: Db,
	id: string,
	end: { readonly endedOn: PlainDate; readonly endedBy: 'reader' | 'network' | 'address-refused' },
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.newsletterReader')
		.set(end)
		.where('id', '=', id)
		.where('endedOn', 'is', null)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

/** Whether this reader still wants it; undefined when there is none. */
export async function findReading(db: Db, id: string): Promise<{ endedOn: PlainDate | null } | undefined> {
	return await db
		.selectFrom('counted.newsletterReader')
		.select('endedOn')
		.where('id', '=', id)
		.executeTakeFirst()
}

/** A letter to each, and its job: committed together. */
export async function queueLetters(
	{ db, actor, now, queue }: Act,
	newsletterId: string,
	readerIds: readonly string[],
): Promise<void> {
	if (readerIds.length === 0) return
	const letters = await db
		.insertInto('counted.newsletterLetter')
		.values(
			readerIds.map((readerId) => ({
				...{ municipalityId: actor.municipalityId, newsletterId, readerId, changedAt: now },
			})),
		)
		.returning('id')
		.execute()
	for (const { id } of letters) await queue('sendNewsletterLetter', { letterId: id })
}

type LetterState = 'to-send' | 'handing-in' | 'taken' | 'not-taken' | 'not-known' | 'nothing-to-say'

/** What a letter is made of; the address is null when the contact has none any more, or reads it no more. */
export async function findNewsletterLetter({ db, house }: Act, id: string) {
	const found = await db
		.selectFrom('counted.newsletterLetter as l')
		.innerJoin('counted.newsletter as w', (join) =>
			join.onRef('w.municipalityId', '=', 'l.municipalityId').onRef('w.id', '=', 'l.newsletterId'),
		)
		.innerJoin('counted.newsletterReader as r', (join) =>
			join.onRef('r.municipalityId', '=', 'l.municipalityId').onRef('r.id', '=', 'l.readerId'),
		)
		.leftJoin('named.networkContactPerson as n', (join) =>
			join.onRef('n.municipalityId', '=', 'r.municipalityId').onRef('n.id', '=', 'r.contactId'),
		)
		.select(['l.readerId', 'w.subject', 'w.text', 'r.endedOn', 'n.emailCipher'])
		.where('l.id', '=', id)
		.executeTakeFirst()
	if (found === undefined) return null
	const { emailCipher, endedOn, ...letter } = found
	const to = emailCipher === null || endedOn !== null ? null : house.keys.unseal(emailCipher)
	return { ...letter, to }
}

/** Takes the letter in hand, with the secret in it. False when somebody else has, or has had. */
export async function takeLetter(db: Db, id: string, digest: Buffer, changedAt: Instant): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.newsletterLetter')
		.set({ state: 'handing-in', trouble: null, digest, changedAt })
		.where('id', '=', id)
		.where('state', 'in', ['to-send', 'not-taken'])
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

export async function settleLetter(
	db: Db,
	id: string,
	end: { readonly state: LetterState; readonly trouble: MailTrouble | null },
	changedAt: Instant,
): Promise<void> {
	await db
		.updateTable('counted.newsletterLetter')
		.set({ ...end, changedAt })
		.where('id', '=', id)
		.execute()
}

/** How the letters of each issue went. */
export async function countLetters(
	db: Db,
): Promise<{ newsletterId: string; state: LetterState; letters: number }[]> {
	return await db
		.selectFrom('counted.newsletterLetter')
		.select((of) => [
			'newsletterId',
			of.ref('state').$castTo<LetterState>().as('state'),
			of.fn.countAll<number>().as('letters'),
		])
		.groupBy(['newsletterId', 'state'])
		.execute()
}

/** Whose letter held the secret of this digest; asked before a network is known. */
export async function findReaderBy(
	house: House,
	digest: Buffer,
): Promise<{ municipalityId: number; readerId: string } | null> {
	const { rows } = await sql<{ municipalityId: number; readerId: string }>`
		select municipality_id, reader_id from signin.newsletter_reader(${digest})
	`.execute(house.signIn)
	return rows[0] ?? null
}
