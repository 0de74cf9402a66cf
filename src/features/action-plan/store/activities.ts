import type { Act } from '../../../platform/transaction.ts'
import type { ActivityStatus } from '../rules/activity.ts'

type Db = Act['db']

/** Whatever a plan says will be done can be told of: those that are new begin as not started. */
export async function followActivities(
	db: Db,
	municipalityId: number,
	planId: string,
	ids: readonly string[],
): Promise<void> {
	if (ids.length === 0) return
	await db
		.insertInto('counted.activity')
		.values(ids.map((id) => ({ municipalityId, planId, id })))
		.onConflict((conflict) => conflict.columns(['municipalityId', 'id']).doNothing())
		.execute()
}

export async function listProgress(db: Db, planId: string) {
	return await db
		.selectFrom('counted.activity')
		.select(['id', 'status', 'statusNote'])
		.where('planId', '=', planId)
		.execute()
}

/** False when there is no such activity for the actor. */
export async function saveActivityStatus(
	db: Db,
	activityId: string,
	given: { status: ActivityStatus; statusNote: string },
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.activity')
		.set(given)
		.where('id', '=', activityId)
		.executeTakeFirstOrThrow()
	return numUpdatedRows > 0n
}
