import type { PlainDate } from '../../foundation/plain-date.ts'
import type { Act } from '../../platform/transaction.ts'
import type { ActivityStatus, CostClass } from './rules/activity.ts'

type Db = Act['db']

export type NewPlan = {
	readonly title: string
	readonly kind: string
	readonly committee: string
	readonly validFrom: number
	readonly validTo: number
	readonly adoptedOn: PlainDate | null
	readonly revisedOn: PlainDate | null
	readonly registryNumber: string | null
	readonly filesDigest: string | null
}

export async function insertPlan(db: Db, municipalityId: number, given: NewPlan): Promise<string> {
	const { id } = await db
		.insertInto('counted.plan')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

const planColumns = [
	'id',
	'title',
	'kind',
	'committee',
	'validFrom',
	'validTo',
	'adoptedOn',
	'revisedOn',
	'registryNumber',
] as const

/** Newest first. */
export async function listPlans(db: Db) {
	return await db
		.selectFrom('counted.plan')
		.select(planColumns)
		.orderBy('validFrom', 'desc')
		.orderBy('title')
		.execute()
}

export async function findPlan(db: Db, id: string) {
	return (
		(await db.selectFrom('counted.plan').select(planColumns).where('id', '=', id).executeTakeFirst()) ?? null
	)
}

export async function findPlanByTitle(db: Db, title: string) {
	const found = await db
		.selectFrom('counted.plan')
		.select([...planColumns, 'filesDigest'])
		.where('title', '=', title)
		.orderBy('validFrom', 'desc')
		.executeTakeFirst()
	return found ?? null
}

export type NewDecision = {
	readonly kind: string
	readonly body: string
	readonly decidedOn: PlainDate
	readonly registryNumber: string | null
}

export async function insertDecision(
	db: Db,
	municipalityId: number,
	planId: string,
	given: NewDecision,
): Promise<void> {
	await db
		.insertInto('counted.planDecision')
		.values({ municipalityId, planId, ...given })
		.execute()
}

/** Newest first. */
export async function listDecisions(db: Db, planId: string) {
	return await db
		.selectFrom('counted.planDecision')
		.select(['id', 'kind', 'body', 'decidedOn', 'registryNumber'])
		.where('planId', '=', planId)
		.orderBy('decidedOn', 'desc')
		.execute()
}

/** Takes the number after the plan's last goal. */
export async function insertGoal(
	db: Db,
	municipalityId: number,
	planId: string,
	text: string,
): Promise<string> {
	const goals = await listGoals(db, planId)
	const number = (goals.at(-1)?.number ?? 0) + 1
	const { id } = await db
		.insertInto('counted.planGoal')
		.values({ municipalityId, planId, number, text })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function listGoals(db: Db, planId: string) {
	return await db
		.selectFrom('counted.planGoal')
		.select(['id', 'number', 'text'])
		.where('planId', '=', planId)
		.orderBy('number')
		.execute()
}

export async function insertTargetGroups(
	db: Db,
	municipalityId: number,
	planId: string,
	texts: readonly string[],
): Promise<void> {
	if (texts.length === 0) return
	await db
		.insertInto('counted.planTargetGroup')
		.values(texts.map((text, index) => ({ municipalityId, planId, number: index + 1, text })))
		.execute()
}

export async function listTargetGroups(db: Db, planId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('counted.planTargetGroup')
		.select('text')
		.where('planId', '=', planId)
		.orderBy('number')
		.execute()
	return rows.map(({ text }) => text)
}

export type CostClassWords = { readonly class: CostClass; readonly text: string }

export async function insertCostClasses(
	db: Db,
	municipalityId: number,
	planId: string,
	given: readonly CostClassWords[],
): Promise<void> {
	if (given.length === 0) return
	await db
		.insertInto('counted.costClass')
		.values(given.map((one) => ({ municipalityId, planId, class: one.class, text: one.text })))
		.execute()
}

export async function listCostClasses(db: Db, planId: string): Promise<CostClassWords[]> {
	return await db
		.selectFrom('counted.costClass')
		.select(['class', 'text'])
		.where('planId', '=', planId)
		.orderBy('class')
		.execute()
}

export async function placeIndicator(
	db: Db,
	municipalityId: number,
	given: { planId: string; indicatorId: string; goalId: string | null; key: string; position: number },
): Promise<void> {
	await db
		.insertInto('counted.planIndicator')
		.values({ municipalityId, ...given })
		.execute()
}

export async function listPlaces(db: Db, planId: string) {
	return await db
		.selectFrom('counted.planIndicator')
		.select(['indicatorId', 'goalId', 'key', 'position'])
		.where('planId', '=', planId)
		.orderBy('position')
		.execute()
}

export type NewActivity = {
	readonly planId: string
	readonly key: string
	readonly position: number
	readonly area: string
	readonly text: string
	readonly owner: string | null
	readonly costClass: CostClass | null
	readonly periodFrom: number
	readonly periodTo: number
	readonly due: string | null
	readonly versionLabel: string | null
}

export async function insertActivity(
	db: Db,
	municipalityId: number,
	given: NewActivity,
	indicatorIds: readonly string[],
): Promise<string> {
	const { id } = await db
		.insertInto('counted.activity')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	if (indicatorIds.length > 0) {
		await db
			.insertInto('counted.activityIndicator')
			.values(indicatorIds.map((indicatorId) => ({ municipalityId, activityId: id, indicatorId })))
			.execute()
	}
	return id
}

export type Activity = Omit<NewActivity, 'planId' | 'position'> & {
	readonly id: string
	readonly status: ActivityStatus
	readonly statusNote: string
	/** The indicators it should move. */
	readonly indicatorIds: readonly string[]
}

export async function listActivities(db: Db, planId: string): Promise<Activity[]> {
	const rows = await db
		.selectFrom('counted.activity')
		.select(['id', 'key', 'area', 'text', 'owner', 'costClass', 'periodFrom', 'periodTo', 'due'])
		.select(['status', 'statusNote', 'versionLabel'])
		.where('planId', '=', planId)
		.orderBy('position')
		.execute()
	const links = await db
		.selectFrom('counted.activityIndicator as l')
		.innerJoin('counted.activity as a', (join) =>
			join.onRef('a.municipalityId', '=', 'l.municipalityId').onRef('a.id', '=', 'l.activityId'),
		)
		.select(['l.activityId', 'l.indicatorId'])
		.where('a.planId', '=', planId)
		.execute()
	return rows.map((row) => ({
		...row,
		indicatorIds: links.filter((link) => link.activityId === row.id).map((link) => link.indicatorId),
	}))
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
