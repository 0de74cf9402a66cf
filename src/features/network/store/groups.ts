import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

export type PlaceGroup = {
	readonly id: string
	readonly name: string
	/** By what its municipalities are alike. */
	readonly criterion: string
	/** Who drew it; empty when it is the network's own. */
	readonly source: string
}

export async function listGroups(db: Db): Promise<PlaceGroup[]> {
	return await groups(db).orderBy('name').orderBy('id').execute()
}

export async function findGroup(db: Db, id: string): Promise<PlaceGroup | null> {
	return (await groups(db).where('id', '=', id).executeTakeFirst()) ?? null
}

function groups(db: Db) {
	return db.selectFrom('counted.placeGroup').select(['id', 'name', 'criterion', 'source'])
}

/** Which municipalities are in which group, of all groups or of one. */
export async function listGroupMembers(
	db: Db,
	placeGroupId?: string,
): Promise<{ placeGroupId: string; placeId: string }[]> {
	let members = db
		.selectFrom('counted.placeGroupMember')
		.select(['placeGroupId', 'placeId'])
		.orderBy('placeGroupId')
		.orderBy('placeId')
	if (placeGroupId !== undefined) members = members.where('placeGroupId', '=', placeGroupId)
	return await members.execute()
}

/** The groups that a municipality is in. */
export async function listGroupsOf(db: Db, placeId: string): Promise<PlaceGroup[]> {
	return await groups(db)
		.where('id', 'in', (eb) =>
			eb.selectFrom('counted.placeGroupMember').select('placeGroupId').where('placeId', '=', placeId),
		)
		.orderBy('name')
		.execute()
}

export async function insertGroup(
	db: Db,
	municipalityId: number,
	given: Omit<PlaceGroup, 'id'>,
): Promise<string> {
	const { id } = await db
		.insertInto('counted.placeGroup')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** True when it was there. */
export async function saveGroup(db: Db, id: string, given: Omit<PlaceGroup, 'id'>): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.placeGroup')
		.set(given)
		.where('id', '=', id)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

export async function deleteGroup(db: Db, id: string): Promise<boolean> {
	const { numDeletedRows } = await db.deleteFrom('counted.placeGroup').where('id', '=', id).executeTakeFirst()
	return numDeletedRows === 1n
}

/** Exactly these municipalities are in the group afterwards. */
export async function saveGroupMembers(
	db: Db,
	municipalityId: number,
	placeGroupId: string,
	placeIds: readonly string[],
): Promise<void> {
	await db.deleteFrom('counted.placeGroupMember').where('placeGroupId', '=', placeGroupId).execute()
	if (placeIds.length === 0) return
	await db
		.insertInto('counted.placeGroupMember')
		.values(placeIds.map((placeId) => ({ municipalityId, placeGroupId, placeId })))
		.execute()
}
