import type { Act } from '../../../platform/transaction.ts'
import type { Place } from '../rules/places/place.ts'

type Db = Act['db']
type County = Pick<Place, 'country' | 'code'>

/** Accounts with the role of a county, by name, and whether each sees this one's municipalities. */
export async function listCountyAccounts(db: Db, { country, code }: County) {
	return await db
		.selectFrom('named.staff as s')
		.innerJoin('named.staffRole as r', (join) =>
			join.onRef('r.municipalityId', '=', 's.municipalityId').onRef('r.staffId', '=', 's.id'),
		)
		.leftJoin('counted.countySeat as c', (join) =>
			join
				.onRef('c.municipalityId', '=', 's.municipalityId')
				.onRef('c.staffId', '=', 's.id')
				.on('c.country', '=', country)
				.on('c.countyCode', '=', code),
		)
		.select(['s.id', 's.name', 's.title'])
		.select((of) => of('c.staffId', 'is not', null).as('sees'))
		.where('r.role', '=', 'county')
		.where('s.endedOn', 'is', null)
		.orderBy('s.name')
		.execute()
}

/** One that is there already stays. */
export async function saveCountySeat(
	db: Db,
	municipalityId: number,
	staffId: string,
	{ country, code }: County,
): Promise<void> {
	await db
		.insertInto('counted.countySeat')
		.values({ municipalityId, staffId, country, countyCode: code })
		.onConflict((on) => on.doNothing())
		.execute()
}

/** False when the account had none. */
export async function deleteCountySeat(db: Db, staffId: string, { country, code }: County): Promise<boolean> {
	const gone = await db
		.deleteFrom('counted.countySeat')
		.where('staffId', '=', staffId)
		.where('country', '=', country)
		.where('countyCode', '=', code)
		.executeTakeFirst()
	return gone.numDeletedRows > 0n
}
