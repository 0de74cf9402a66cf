import { sql } from 'kysely'
import type { Keys } from '../../../platform/keys.ts'
import { withContact } from '../../../platform/sealed-contact.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

/** The person's row, with particulars where the speaker may know them by name (else null). */
export async function findCard(db: Db, keys: Keys, personId: string) {
	const row = await db
		.selectFrom('named.person as p')
		.leftJoin('named.personParticulars as d', (join) =>
			join.onRef('d.municipalityId', '=', 'p.municipalityId').onRef('d.id', '=', 'p.id'),
		)
		.select([
			'p.id as personId',
			'p.protection',
			'p.protectionSource',
			'p.protectionCheckedOn',
			'd.id as knownAs',
			'd.givenName',
			'd.familyName',
			'd.called',
			'd.code',
			'd.birthDate',
			'd.bornAbout',
			'd.sex',
			'd.language',
			'd.phone',
			'd.address',
			'd.postalCode',
			'd.city',
			'd.contactCipher',
			'd.recordedAt',
		])
		.where('p.id', '=', personId)
		.executeTakeFirst()
	return row === undefined ? undefined : withContact(keys, row)
}

/** Those who share a household with the person, by their kept records. */
export async function listHousemates(db: Db, recordIds: readonly string[]) {
	return await db
		.selectFrom('named.householdMember as m')
		.innerJoin('named.householdMember as own', (join) =>
			join
				.onRef('own.municipalityId', '=', 'm.municipalityId')
				.onRef('own.householdId', '=', 'm.householdId'),
		)
		.innerJoin('named.person as p', (join) =>
			join.onRef('p.municipalityId', '=', 'm.municipalityId').onRef('p.id', '=', 'm.personId'),
		)
		.leftJoin('named.personParticulars as d', (join) =>
			join
				.onRef('d.municipalityId', '=', 'm.municipalityId')
				// Not coalesce: row security takes it for a leak, and then no index serves.
				.on('d.id', '=', sql<string>`case when p.same_as is null then p.id else p.same_as end`),
		)
		.select((eb) => [
			eb.fn.coalesce('p.sameAs', 'p.id').as('personId'),
			'm.role',
			'm.living',
			'd.id as knownAs',
			'd.givenName',
			'd.familyName',
			'd.called',
			'd.code',
			'd.birthDate',
		])
		.where('own.personId', 'in', [...recordIds])
		.where('m.personId', 'not in', [...recordIds])
		.orderBy('m.role')
		.orderBy('d.birthDate')
		.orderBy('m.householdId', 'desc')
		.execute()
}

/** Who by name may see the person, as far as the speaker may know. */
export async function listNamedAccess(db: Db, recordIds: readonly string[]) {
	return await db
		.selectFrom('named.namedAccess as n')
		.innerJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'n.municipalityId').onRef('s.id', '=', 'n.staffId'),
		)
		.select(['n.staffId', 's.name', 'n.reason', 'n.grantedOn', 'n.endsOn'])
		.where('n.personId', 'in', [...recordIds])
		.distinctOn(['s.name', 'n.staffId'])
		.orderBy('s.name')
		.orderBy('n.staffId')
		.orderBy('n.grantedOn')
		.execute()
}
