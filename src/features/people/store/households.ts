import type { Act } from '../../../platform/transaction.ts'
import type { HouseholdRole, Living } from '../rules/household.ts'

type Db = Act['db']

type Place = { municipalityId: number; committeeId: string }

export async function insertHousehold(db: Db, place: Place): Promise<string> {
	const row = await db.insertInto('named.household').values(place).returning('id').executeTakeFirstOrThrow()
	return row.id
}

export async function putHouseholdMember(
	db: Db,
	place: Place,
	member: { householdId: string; personId: string; role: HouseholdRole; living: Living },
): Promise<void> {
	const { role, living } = member
	await db
		.insertInto('named.householdMember')
		.values({ ...place, ...member })
		.onConflict((conflict) =>
			conflict.columns(['municipalityId', 'householdId', 'personId']).doUpdateSet({ role, living }),
		)
		.execute()
}

/** The newest household that the person is an adult of, by whichever of their records. */
export async function findHouseholdOfAdult(
	db: Db,
	recordIds: readonly string[],
): Promise<string | undefined> {
	const row = await db
		.selectFrom('named.householdMember')
		.select('householdId')
		.where('personId', 'in', [...recordIds])
		.where('role', '=', 'adult')
		.orderBy('householdId', 'desc')
		.executeTakeFirst()
	return row?.householdId
}

export async function hasHousehold(db: Db, householdId: string): Promise<boolean> {
	const row = await db
		.selectFrom('named.household')
		.select('id')
		.where('id', '=', householdId)
		.executeTakeFirst()
	return row !== undefined
}
