import { type Insertable, sql, type Updateable } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']
type New<Table extends keyof DB> = Omit<Insertable<DB[Table]>, 'id' | 'recordedAt'>

const anyOf = (ids: readonly string[]) => sql<string>`any(${[...ids]}::uuid[])`

function plans(db: Db) {
	return db
		.selectFrom('named.coordinatedPlan')
		.select([
			...(['id', 'committeeId', 'personId', 'kind', 'consentOn', 'consentHow', 'consentTo'] as const),
			...(['consentWithdrawnOn', 'calledOn', 'calledBy', 'plannedFor', 'heldOn', 'leadPartyId'] as const),
			...(['ratedBefore', 'beforeWords', 'ratedAfter', 'afterWords', 'ratedAfterOn'] as const),
			...(['endedOn', 'endedBecause', 'notRatedBecause', 'notRatedBeforeBecause'] as const),
		])
}

/** Those of the records, the latest first. */
export async function listCoordinatedPlans(db: Db, records: readonly string[]) {
	return await plans(db)
		.where('personId', '=', anyOf(records))
		.orderBy('calledOn', 'desc')
		.orderBy('id', 'desc')
		.execute()
}

export async function findCoordinatedPlan(db: Db, id: string) {
	return await plans(db).where('id', '=', id).executeTakeFirst()
}
export type CoordinatedPlanRow = NonNullable<Awaited<ReturnType<typeof findCoordinatedPlan>>>

export async function insertCoordinatedPlan(
	db: Db,
	given: New<'named.coordinatedPlan'>,
	parties: readonly Pick<New<'named.coordinatedParty'>, 'kind' | 'name'>[],
): Promise<string> {
	const { id } = await db
		.insertInto('named.coordinatedPlan')
		.values(given)
		.returning('id')
		.executeTakeFirstOrThrow()
	const { municipalityId, committeeId, personId, calledOn } = given
	const of = { municipalityId, committeeId, personId, coordinatedPlanId: id, invitedOn: calledOn }
	await db
		.insertInto('named.coordinatedParty')
		.values(parties.map(({ kind, name }) => ({ ...of, kind, name })))
		.execute()
	return id
}

export async function changeCoordinatedPlan(
	db: Db,
	id: string,
	given: Omit<Updateable<DB['named.coordinatedPlan']>, 'id' | 'municipalityId' | 'recordedAt'>,
): Promise<void> {
	await db.updateTable('named.coordinatedPlan').set(given).where('id', '=', id).execute()
}

export async function listCoordinatedParties(db: Db, planIds: readonly string[]) {
	if (planIds.length === 0) return []
	return await db
		.selectFrom('named.coordinatedParty')
		.select(['id', 'coordinatedPlanId', 'kind', 'name', 'invitedOn', 'attended'])
		.where('coordinatedPlanId', '=', anyOf(planIds))
		.orderBy('id')
		.execute()
}

export async function insertCoordinatedParty(db: Db, given: New<'named.coordinatedParty'>): Promise<void> {
	await db.insertInto('named.coordinatedParty').values(given).execute()
}

export async function setAttended(db: Db, planId: string, attended: readonly string[]): Promise<void> {
	await db
		.updateTable('named.coordinatedParty')
		.set({ attended: sql<'yes' | 'no'>`case when id = ${anyOf(attended)} then 'yes' else 'no' end` })
		.where('coordinatedPlanId', '=', planId)
		.execute()
}

export async function listMeasures(db: Db, planIds: readonly string[]) {
	if (planIds.length === 0) return []
	return await db
		.selectFrom('named.coordinatedMeasure')
		.select([
			...(['id', 'coordinatedPlanId', 'coordinatedPartyId', 'what', 'byDay', 'housing'] as const),
			...(['kept', 'keptOn', 'ownWords'] as const),
		])
		.where('coordinatedPlanId', '=', anyOf(planIds))
		.orderBy('byDay')
		.orderBy('id')
		.execute()
}

export async function insertMeasure(db: Db, given: New<'named.coordinatedMeasure'>): Promise<string> {
	const { id } = await db
		.insertInto('named.coordinatedMeasure')
		.values(given)
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** Whether the plan has such a measure. */
export async function answerMeasure(
	db: Db,
	{ planId, measureId }: { planId: string; measureId: string },
	told: Pick<Updateable<DB['named.coordinatedMeasure']>, 'kept' | 'keptOn' | 'ownWords'>,
): Promise<boolean> {
	const done = await db
		.updateTable('named.coordinatedMeasure')
		.set(told)
		.where('id', '=', measureId)
		.where('coordinatedPlanId', '=', planId)
		.executeTakeFirst()
	return done.numUpdatedRows > 0n
}

export async function listCoordinatedFollowUps(db: Db, planIds: readonly string[]) {
	if (planIds.length === 0) return []
	return await db
		.selectFrom('named.coordinatedFollowUp')
		.select(['id', 'coordinatedPlanId', 'dueOn', 'heldOn', 'noted'])
		.where('coordinatedPlanId', '=', anyOf(planIds))
		.orderBy('dueOn')
		.orderBy('id')
		.execute()
}

export async function insertCoordinatedFollowUp(
	db: Db,
	given: New<'named.coordinatedFollowUp'>,
): Promise<void> {
	await db.insertInto('named.coordinatedFollowUp').values(given).execute()
}

/** Whether the plan had such a day left to keep. */
export async function keepFollowUp(
	db: Db,
	{ planId, followUpId }: { planId: string; followUpId: string },
	held: Pick<Updateable<DB['named.coordinatedFollowUp']>, 'heldOn' | 'noted'>,
): Promise<boolean> {
	const done = await db
		.updateTable('named.coordinatedFollowUp')
		.set(held)
		.where('id', '=', followUpId)
		.where('coordinatedPlanId', '=', planId)
		.where('heldOn', 'is', null)
		.executeTakeFirst()
	return done.numUpdatedRows > 0n
}
