import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

/** The person's row, with particulars where the speaker may know them by name (else null). */
export async function findCard(db: Db, personId: string) {
	return await db
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
			'd.birthDate',
			'd.language',
			'd.phone',
			'd.address',
			'd.postalCode',
			'd.city',
		])
		.where('p.id', '=', personId)
		.executeTakeFirst()
}

/** Those who share a household with the person, the person too. */
export async function listHousemates(db: Db, personId: string) {
	return await db
		.selectFrom('named.householdMember as m')
		.innerJoin('named.householdMember as own', (join) =>
			join
				.onRef('own.municipalityId', '=', 'm.municipalityId')
				.onRef('own.householdId', '=', 'm.householdId'),
		)
		.leftJoin('named.personParticulars as d', (join) =>
			join.onRef('d.municipalityId', '=', 'm.municipalityId').onRef('d.id', '=', 'm.personId'),
		)
		.select(['m.personId', 'm.role', 'm.living', 'd.givenName', 'd.familyName', 'd.birthDate'])
		.where('own.personId', '=', personId)
		.orderBy('m.role')
		.orderBy('d.birthDate')
		.execute()
}

/** Who by name may see the person, as far as the speaker may know. */
export async function listNamedAccess(db: Db, personId: string) {
	return await db
		.selectFrom('named.namedAccess as n')
		.innerJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'n.municipalityId').onRef('s.id', '=', 'n.staffId'),
		)
		.select(['n.staffId', 's.name', 'n.reason', 'n.grantedOn', 'n.endsOn'])
		.where('n.personId', '=', personId)
		.orderBy('s.name')
		.execute()
}
