import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Keys } from '../../../platform/keys.ts'
import { contactToStore, storedContact, withContact } from '../../../platform/sealed-contact.ts'
import type { Act } from '../../../platform/transaction.ts'
import { soundKeyOf } from '../rules/doubles.ts'
import { foldName } from '../rules/fold-name.ts'
import type { IdentityNumberKind } from '../rules/identity-number.ts'
import { codeOf } from '../rules/person-code.ts'
import { hides, type Protection } from '../rules/protection.ts'

type Db = Act['db']

export type NewPerson = {
	givenName?: string
	familyName?: string
	/** Who somebody without known identity is in files, and what they are called by those who meet them. */
	code?: string
	called?: string | null
	birthDate: PlainDate | null
	bornAbout?: number | null
	sex: 'woman' | 'man' | null
	language?: string | null
	phone?: string | null
	address?: string | null
	postalCode?: string | null
	city?: string | null
}

export async function insertPerson(
	db: Db,
	place: { municipalityId: number; committeeId: string },
	given: NewPerson,
): Promise<string> {
	const { id } = await db.insertInto('named.person').values(place).returning('id').executeTakeFirstOrThrow()
	await db
		.insertInto('named.personParticulars')
		.values({
			...place,
			id,
			...given,
			...foldedNames(given),
		})
		.execute()
	return id
}

/** The forms of a name that are searched and compared by. */
export function foldedNames({
	givenName = '',
	familyName = '',
	called,
}: Pick<NewPerson, 'givenName' | 'familyName' | 'called'>) {
	return {
		foldedName: foldName(`${givenName} ${familyName}`),
		foldedFamilyFirst: foldName(`${familyName} ${givenName}`),
		foldedCalled: foldName(called ?? ''),
		soundKey: soundKeyOf(givenName, familyName),
	}
}

/** The next code, as `K-0042`. The series' row is locked until the transaction ends: no code twice. */
export async function takePersonCode(db: Db, municipalityId: number): Promise<string> {
	const { lastNumber } = await db
		.insertInto('named.personCodeSeries')
		.values({ municipalityId, lastNumber: 1 })
		.onConflict((conflict) =>
			conflict
				.columns(['municipalityId'])
				.doUpdateSet({ lastNumber: sql`person_code_series.last_number + 1` }),
		)
		.returning('lastNumber')
		.executeTakeFirstOrThrow()
	return codeOf(lastNumber)
}

export type StoredNumber = { kind: IdentityNumberKind; cipher: Buffer; blindIndex: Buffer }

export async function insertIdentityNumber(
	db: Db,
	place: { municipalityId: number; committeeId: string },
	personId: string,
	number: StoredNumber,
): Promise<void> {
	await db
		.insertInto('named.identityNumber')
		.values({ ...place, personId, ...number })
		.execute()
}

/**
 * Registrations of one number follow each other, so that two at once do not both find nobody. Under every index: of two
 * processes one may know a secret that the other does not know yet. In their order, so that neither waits for the other.
 */
export async function lockNumber(
	db: Db,
	municipalityId: number,
	blindIndexes: readonly Buffer[],
): Promise<void> {
	for (const blindIndex of [...blindIndexes].sort(Buffer.compare))
		await sql`select pg_advisory_xact_lock(${municipalityId}, hashtext(encode(${blindIndex}, 'hex')))`.execute(
			db,
		)
}

/** People with this number, under whichever key it is indexed, by their kept records, as far as the speaker may know. */
export async function listHoldersOfNumber(db: Db, blindIndexes: readonly Buffer[]) {
	return await db
		.selectFrom('named.identityNumber as n')
		.innerJoin('named.person as p', (join) =>
			join.onRef('p.municipalityId', '=', 'n.municipalityId').onRef('p.id', '=', 'n.personId'),
		)
		.select((eb) => [
			eb.fn.coalesce('p.sameAs', 'p.id').as('personId'),
			'p.id as recordId',
			'p.committeeId',
			'p.protection',
		])
		.where('n.blindIndex', 'in', [...blindIndexes])
		.orderBy('p.id')
		.execute()
}

/** People of exactly this name, in either order, by their kept records, with the home that each record tells. */
export async function listNamesakes(db: Db, keys: Keys, committeeId: string, folded: string) {
	const rows = await db
		.selectFrom('named.personParticulars as d')
		.innerJoin('named.person as p', (join) =>
			join.onRef('p.municipalityId', '=', 'd.municipalityId').onRef('p.id', '=', 'd.id'),
		)
		.select((eb) => [eb.fn.coalesce('p.sameAs', 'p.id').as('personId'), 'p.protection'])
		.select(['d.phone', 'd.address', 'd.postalCode', 'd.city', 'd.contactCipher'])
		.where('p.committeeId', '=', committeeId)
		.where((eb) => eb.or([eb('d.foldedName', '=', folded), eb('d.foldedFamilyFirst', '=', folded)]))
		.orderBy('p.id')
		.execute()
	return rows.map(({ phone, postalCode, city, ...row }) => {
		const { address } = withContact(keys, { ...row, phone, postalCode, city })
		return { personId: row.personId, protection: row.protection, address }
	})
}

/** By the kept record; undefined when there is nobody, or nobody whom the speaker may know by name. */
export async function findKnownPerson(db: Db, personId: string) {
	return await db
		.selectFrom('named.person as p')
		.innerJoin('named.personParticulars as d', (join) =>
			join.onRef('d.municipalityId', '=', 'p.municipalityId').onRef('d.id', '=', 'p.id'),
		)
		.select((eb) => [eb.fn.coalesce('p.sameAs', 'p.id').as('personId'), 'p.protection'])
		.where('p.id', '=', personId)
		.executeTakeFirst()
}

/** Sealed from now on, or opened again: the particulars follow the protection in the same transaction, with what stood before. */
export async function setProtection(
	db: Db,
	keys: Keys,
	personId: string,
	given: { protection: Protection; source: string; checkedOn: PlainDate },
): Promise<void> {
	const hidden = hides(given.protection)
	await db
		.updateTable('named.person')
		.set({
			protection: given.protection,
			protectionSource: given.source,
			protectionCheckedOn: given.checkedOn,
		})
		.where('id', '=', personId)
		.execute()
	const stored = await db
		.selectFrom('named.personParticulars')
		.select(['phone', 'address', 'postalCode', 'city', 'contactCipher'])
		.where('id', '=', personId)
		.forUpdate()
		.executeTakeFirstOrThrow()
	const contact = contactToStore(keys, storedContact(keys, stored), hidden ? 'sealed' : 'open')
	await db
		.updateTable('named.personParticulars')
		.set({ hidden, ...contact })
		.where('id', '=', personId)
		.execute()
	if (hidden) await sealEarlierContact(db, keys, personId)
	await db.updateTable('named.identityNumber').set({ hidden }).where('personId', '=', personId).execute()
}

/** History is written by the database alone: it lays the seal there, and nothing else. */
async function sealEarlierContact(db: Db, keys: Keys, personId: string): Promise<void> {
	const earlier = await db
		.selectFrom('history.personParticulars')
		.select(['recordedTo', 'phone', 'address', 'postalCode', 'city', 'contactCipher'])
		.where('id', '=', personId)
		.where('contactCipher', 'is', null)
		.execute()
	for (const { recordedTo, ...row } of earlier) {
		const { contactCipher } = contactToStore(keys, row, 'sealed')
		await sql`select house.seal_earlier_contact(${personId}, ${recordedTo}, ${contactCipher})`.execute(db)
	}
}

export type NamedAccess = {
	personId: string
	staffId: string
	reason: string
	grantedOn: PlainDate
	endsOn: PlainDate | null
}

export async function giveNamedAccess(
	db: Db,
	by: { municipalityId: number; actorId: string },
	{ personId, staffId, reason, grantedOn, endsOn }: NamedAccess,
): Promise<void> {
	const granted = { reason, grantedBy: by.actorId, grantedOn, endsOn }
	await db
		.insertInto('named.namedAccess')
		.values({ municipalityId: by.municipalityId, personId, staffId, ...granted })
		.onConflict((conflict) =>
			conflict.columns(['municipalityId', 'personId', 'staffId']).doUpdateSet(granted),
		)
		.execute()
}

/** Nobody keeps access that was given before there was anything to hide. */
export async function voidNamedAccess(db: Db, personId: string): Promise<void> {
	await db.deleteFrom('named.namedAccess').where('personId', '=', personId).execute()
}
