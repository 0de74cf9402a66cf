import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'

type Db = Act['db']

export type TaskSaid = {
	readonly what: string
	readonly unitId: string | null
	readonly staffId: string | null
	readonly beginsOn: PlainDate | null
	readonly dueOn: PlainDate
}

type Told = { readonly toldBy: string; readonly publishedBy: string; readonly toldOn: PlainDate }

export async function insertTask(
	db: Db,
	municipalityId: number,
	task: TaskSaid & Told & { readonly activityId: string },
): Promise<string> {
	const { id } = await db
		.insertInto('counted.activityTask')
		.values({ municipalityId, ...task })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function saveTask(
	db: Db,
	taskId: string,
	changed: (TaskSaid | { readonly doneOn: PlainDate | null } | { readonly struckOn: PlainDate }) & Told,
): Promise<void> {
	await db.updateTable('counted.activityTask').set(changed).where('id', '=', taskId).execute()
}

const columns = [
	't.id',
	't.activityId',
	't.what',
	't.unitId',
	't.staffId',
	't.beginsOn',
	't.dueOn',
	't.doneOn',
	't.struckOn',
] as const

export async function findTask(db: Db, taskId: string) {
	return await db
		.selectFrom('counted.activityTask as t')
		.select(columns)
		.where('t.id', '=', taskId)
		.executeTakeFirst()
}

/** Locked until it is settled: two who change or end it at once meet here. */
export async function holdTask(db: Db, taskId: string) {
	return await db
		.selectFrom('counted.activityTask as t')
		.select(columns)
		.where('t.id', '=', taskId)
		.forUpdate()
		.executeTakeFirst()
}

/** The tasks of a plan's activities, without those that were struck, in the order of their last days. */
export async function listTasks(db: Db, planId: string) {
	return await db
		.selectFrom('counted.activityTask as t')
		.innerJoin('counted.activity as a', (join) =>
			join.onRef('a.municipalityId', '=', 't.municipalityId').onRef('a.id', '=', 't.activityId'),
		)
		.leftJoin('named.unit as u', (join) =>
			join.onRef('u.municipalityId', '=', 't.municipalityId').onRef('u.id', '=', 't.unitId'),
		)
		.leftJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 't.municipalityId').onRef('s.id', '=', 't.staffId'),
		)
		.select([...columns, 'u.name as unit', 's.name as staff'])
		.where('a.planId', '=', planId)
		.where('t.struckOn', 'is', null)
		.orderBy('t.dueOn')
		.orderBy('t.id')
		.execute()
}
