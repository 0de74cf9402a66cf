import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

export type Contact = {
	readonly id: string
	readonly placeId: string | null
	readonly organisationId: string | null
	readonly role: string
	readonly since: PlainDate
	readonly endedOn: PlainDate | null
}

export type Person = { readonly name: string; readonly email: string | null; readonly phone: string | null }

/** The contacts of a municipality or an organisation, those that stand first. */
export async function listContacts(
	{ db, house }: Act,
	of: { readonly placeId: string } | { readonly organisationId: string },
): Promise<(Contact & { person: Person | null })[]> {
	let asked = db
		.selectFrom('counted.networkContact as c')
		.leftJoin('named.networkContactPerson as p', (join) =>
			join.onRef('p.municipalityId', '=', 'c.municipalityId').onRef('p.id', '=', 'c.id'),
		)
		.select(['c.id', 'c.placeId', 'c.organisationId', 'c.role', 'c.since', 'c.endedOn'])
		.select(['p.nameCipher', 'p.emailCipher', 'p.phoneCipher'])
		.orderBy('c.endedOn', (by) => by.desc().nullsFirst())
		.orderBy('c.role')
		.orderBy('c.id')
	asked =
		'placeId' in of
			? asked.where('c.placeId', '=', of.placeId)
			: asked.where('c.organisationId', '=', of.organisationId)
	const opened = (cipher: Buffer | null) => (cipher === null ? null : house.keys.unseal(cipher))
	return (await asked.execute()).map(({ nameCipher, emailCipher, phoneCipher, ...contact }) => {
		const name = opened(nameCipher)
		const person = name === null ? null : { name, email: opened(emailCipher), phone: opened(phoneCipher) }
		return { ...contact, person }
	})
}

export async function findContact(db: Db, id: string): Promise<Contact | null> {
	const found = await db
		.selectFrom('counted.networkContact')
		.select(['id', 'placeId', 'organisationId', 'role', 'since', 'endedOn'])
		.where('id', '=', id)
		.executeTakeFirst()
	return found ?? null
}

/** In the order of the statements: the person's row is let in with its contact. */
export async function insertContact(
	act: Act,
	given: Omit<Contact, 'id' | 'endedOn'>,
	person: Person,
): Promise<string> {
	const { db, actor } = act
	const { id } = await db
		.insertInto('counted.networkContact')
		.values({ municipalityId: actor.municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	await savePerson(act, id, person)
	return id
}

export async function saveContact(
	db: Db,
	id: string,
	given: Partial<Pick<Contact, 'role' | 'endedOn'>>,
): Promise<void> {
	await db.updateTable('counted.networkContact').set(given).where('id', '=', id).execute()
}

export async function savePerson({ db, actor, house }: Act, id: string, person: Person): Promise<void> {
	const sealed = (text: string | null) => (text === null ? null : house.keys.seal(text))
	const ciphers = {
		nameCipher: house.keys.seal(person.name),
		...{ emailCipher: sealed(person.email), phoneCipher: sealed(person.phone) },
	}
	await db
		.insertInto('named.networkContactPerson')
		.values({ municipalityId: actor.municipalityId, id, ...ciphers })
		.onConflict((conflict) => conflict.columns(['municipalityId', 'id']).doUpdateSet(ciphers))
		.execute()
}

/** Who had the role, and every link of theirs: nothing of it is kept. */
export async function deletePerson(db: Db, id: string): Promise<void> {
	await db.deleteFrom('named.networkContactPerson').where('id', '=', id).execute()
	await deleteOwnPageLinks(db, id)
}

/** A new link of a contact ends those before it. */
export async function insertOwnPageLink(
	db: Db,
	municipalityId: number,
	given: { networkContactId: string; digest: Buffer; madeAt: Instant; lastDay: PlainDate },
): Promise<void> {
	await deleteOwnPageLinks(db, given.networkContactId)
	await db
		.insertInto('counted.ownPageLink')
		.values({ municipalityId, ...given })
		.execute()
}

async function deleteOwnPageLinks(db: Db, contactId: string): Promise<void> {
	await db.deleteFrom('counted.ownPageLink').where('networkContactId', '=', contactId).execute()
}

/** Until when each contact's link opens the page; only those that have one. */
export async function listLinkDays(db: Db, placeId: string): Promise<Map<string, PlainDate>> {
	const links = await db
		.selectFrom('counted.ownPageLink')
		.select(['networkContactId', 'lastDay'])
		.where('networkContactId', 'in', (eb) =>
			eb.selectFrom('counted.networkContact').select('id').where('placeId', '=', placeId),
		)
		.execute()
	return new Map(links.map(({ networkContactId, lastDay }) => [networkContactId, lastDay]))
}
