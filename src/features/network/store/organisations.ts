import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Country } from '../rules/places/place.ts'
import type { Sector } from '../rules/register/register.ts'

type Db = Act['db']

export type Organisation = {
	readonly id: string
	readonly name: string
	readonly sector: Sector
	readonly country: Country
	readonly placeId: string | null
	readonly website: string | null
	readonly about: string
	readonly endedOn: PlainDate | null
}

/** Those that the network works with, and those it no longer does, by name. */
export async function listOrganisations(db: Db): Promise<Organisation[]> {
	return await organisations(db).orderBy('name').orderBy('id').execute()
}

export async function findOrganisation(db: Db, id: string): Promise<Organisation | null> {
	return (await organisations(db).where('id', '=', id).executeTakeFirst()) ?? null
}

function organisations(db: Db) {
	return db
		.selectFrom('counted.networkOrganisation')
		.select(['id', 'name', 'sector', 'country', 'placeId', 'website', 'about', 'endedOn'])
}

type Written = Omit<Organisation, 'id' | 'endedOn'>

export async function insertOrganisation(db: Db, municipalityId: number, given: Written): Promise<string> {
	const { id } = await db
		.insertInto('counted.networkOrganisation')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** True when it was there. */
export async function saveOrganisation(
	db: Db,
	id: string,
	given: Written & Pick<Organisation, 'endedOn'>,
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.networkOrganisation')
		.set(given)
		.where('id', '=', id)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}
