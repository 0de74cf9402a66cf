import type { Act } from '../../../platform/transaction.ts'
import type { Country, Place } from '../rules/places/place.ts'

type Db = Act['db']

const columns = [
	...['id', 'code', 'name', 'shortName', 'countyCode', 'validFrom', 'validTo', 'invented', 'source'],
] as const

/** The register, by country and name; a county's account is given it whole, since it is public. */
export async function listPlaces(db: Db, kind: Place['kind']): Promise<Place[]> {
	return await places(db).where('kind', '=', kind).orderBy('country').orderBy('name').execute()
}

export async function findPlace(db: Db, id: string): Promise<Place | null> {
	return (await places(db).where('id', '=', id).executeTakeFirst()) ?? null
}

/** The municipality of a code today; codes may have been another's before. */
export async function findPlaceByCode(db: Db, country: Country, code: string): Promise<Place | null> {
	const found = await places(db)
		.where('kind', '=', 'municipality')
		.where('country', '=', country)
		.where('code', '=', code)
		.where('validTo', 'is', null)
		.executeTakeFirst()
	return found ?? null
}

function places(db: Db) {
	return db
		.selectFrom('counted.networkPlace')
		.select(columns)
		.select((of) => [
			of.ref('kind').$castTo<Place['kind']>().as('kind'),
			of.ref('country').$castTo<Country>().as('country'),
		])
}
