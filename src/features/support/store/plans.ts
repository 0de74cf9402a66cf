import { type Insertable, sql, type Updateable } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { GoalState, StepState } from '../rules/plan/codes.ts'

type Db = Act['db']
type New<Table extends keyof DB> = Omit<Insertable<DB[Table]>, 'id' | 'recordedAt'>

const anyOf = (records: readonly string[]) => sql<string>`any(${[...records]}::uuid[])`

function plans(db: Db) {
	return db
		.selectFrom('named.supportPlan')
		.select([
			...(['id', 'committeeId', 'personId', 'version', 'startedOn', 'startedBy', 'agreedOn'] as const),
			...([
				'agreedBy',
				'tookPart',
				'disagrees',
				'absentBecause',
				'replacedOn',
				'endedOn',
				'endedBecause',
			] as const),
		])
}

/** Every version of the plans written under these records, the newest first. */
export async function listPlans(db: Db, records: readonly string[]) {
	return await plans(db)
		.where('personId', '=', anyOf(records))
		.orderBy('startedOn', 'desc')
		.orderBy('version', 'desc')
		.execute()
}
export type PlanRow = Awaited<ReturnType<typeof listPlans>>[number]

export async function findPlan(db: Db, id: string) {
	return await plans(db).where('id', '=', id).executeTakeFirst()
}

/** Said by the database, so that the row is there only for whoever may read it. */
export async function insertPlan(db: Db, given: New<'named.supportPlan'>): Promise<string> {
	const { id } = await db
		.insertInto('named.supportPlan')
		.values(given)
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function changePlan(
	db: Db,
	id: string,
	given: Omit<Updateable<DB['named.supportPlan']>, 'id' | 'municipalityId' | 'recordedAt'>,
): Promise<void> {
	await db.updateTable('named.supportPlan').set(given).where('id', '=', id).execute()
}

/** Goals of these versions in the order that they were said. */
export async function listGoals(db: Db, planIds: readonly string[]) {
	if (planIds.length === 0) return []
	return await db
		.selectFrom('named.supportGoal')
		.select([
			...(['id', 'personId', 'supportPlanId', 'ownWords', 'staffWords', 'skillItem'] as const),
			...(['carriedFrom', 'state', 'stateOn'] as const),
		])
		.where('supportPlanId', '=', anyOf(planIds))
		.orderBy('id')
		.execute()
}

export async function findGoal(db: Db, id: string) {
	return await db
		.selectFrom('named.supportGoal')
		.select(['id', 'committeeId', 'personId', 'supportPlanId', 'state'])
		.where('id', '=', id)
		.executeTakeFirst()
}

export async function insertGoal(db: Db, given: New<'named.supportGoal'>): Promise<string> {
	const { id } = await db
		.insertInto('named.supportGoal')
		.values(given)
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function wordGoal(db: Db, id: string, staffWords: string | null): Promise<void> {
	await db.updateTable('named.supportGoal').set({ staffWords }).where('id', '=', id).execute()
}

export async function tellGoal(
	db: Db,
	id: string,
	told: { state: GoalState; stateOn: PlainDate },
): Promise<void> {
	await db.updateTable('named.supportGoal').set(told).where('id', '=', id).execute()
}

export async function deleteGoal(db: Db, id: string): Promise<void> {
	await db.deleteFrom('named.supportGoal').where('id', '=', id).execute()
}

export async function listSteps(db: Db, planIds: readonly string[]) {
	if (planIds.length === 0) return []
	return await db
		.selectFrom('named.supportStep')
		.select([
			...(['id', 'supportPlanId', 'supportGoalId', 'what', 'who', 'whoNamed', 'byDay'] as const),
			...(['state', 'stateOn'] as const),
		])
		.where('supportPlanId', '=', anyOf(planIds))
		.orderBy('byDay')
		.orderBy('id')
		.execute()
}

export async function findStep(db: Db, id: string) {
	return await db
		.selectFrom('named.supportStep')
		.select(['id', 'personId', 'supportPlanId', 'supportGoalId', 'state'])
		.where('id', '=', id)
		.executeTakeFirst()
}

export async function insertSteps(db: Db, steps: readonly New<'named.supportStep'>[]): Promise<void> {
	if (steps.length === 0) return
	await db
		.insertInto('named.supportStep')
		.values([...steps])
		.execute()
}

export async function tellStep(
	db: Db,
	id: string,
	told: { state: StepState; stateOn: PlainDate },
): Promise<void> {
	await db.updateTable('named.supportStep').set(told).where('id', '=', id).execute()
}

export async function deleteStep(db: Db, id: string): Promise<void> {
	await db.deleteFrom('named.supportStep').where('id', '=', id).execute()
}

/** Days to look at these versions again, those to come and those held, the earliest first. */
export async function listChecks(db: Db, planIds: readonly string[]) {
	if (planIds.length === 0) return []
	return await db
		.selectFrom('named.supportCheck')
		.select(['id', 'supportPlanId', 'dueOn', 'heldOn', 'heldBy', 'ownWords', 'noted'])
		.where('supportPlanId', '=', anyOf(planIds))
		.orderBy('dueOn')
		.orderBy('id')
		.execute()
}

export async function findCheck(db: Db, id: string) {
	return await db
		.selectFrom('named.supportCheck')
		.select(['id', 'committeeId', 'personId', 'supportPlanId', 'dueOn', 'heldOn'])
		.where('id', '=', id)
		.executeTakeFirst()
}

export async function insertCheck(db: Db, given: New<'named.supportCheck'>): Promise<void> {
	await db.insertInto('named.supportCheck').values(given).execute()
}

export async function changeCheck(
	db: Db,
	id: string,
	given: Pick<Updateable<DB['named.supportCheck']>, 'heldOn' | 'heldBy' | 'ownWords' | 'noted'>,
): Promise<void> {
	await db.updateTable('named.supportCheck').set(given).where('id', '=', id).execute()
}

/** Days that a replaced plan had left are no longer anybody's to keep: they go over to the one that takes its place. */
export async function moveChecks(db: Db, from: PlanRow, to: PlanRow): Promise<void> {
	await db
		.updateTable('named.supportCheck')
		.set({ supportPlanId: to.id, personId: to.personId })
		.where('supportPlanId', '=', from.id)
		.where('heldOn', 'is', null)
		.execute()
}
