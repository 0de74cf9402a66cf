import { type Insertable, sql } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { EconomyResult } from '../rules/work/economy.ts'
import { withWords } from './words.ts'

type Db = Act['db']
type New<Table extends keyof DB> = Omit<Insertable<DB[Table]>, 'municipalityId' | 'id'>

export async function insertTask(
	db: Db,
	municipalityId: number,
	given: New<'named.caseTask'>,
): Promise<string> {
	const { id } = await db
		.insertInto('named.caseTask')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

function tasks(db: Db) {
	return db
		.selectFrom('named.caseTask')
		.select([
			'id',
			'caseId',
			'kind',
			'givenBy',
			'givenOn',
			'dueOn',
			'givenTo',
			'administration',
			'basis',
			'consentOn',
			'receivedOn',
			'doneOn',
			'doneBy',
			'notNeededBecause',
		])
}

type Unread = Awaited<ReturnType<ReturnType<typeof tasks>['execute']>>

/** The tasks with what is asked for and answered in words. */
async function read(db: Db, rows: Unread) {
	const words = ['what', 'basisNote', 'receivedBy', 'receiptReference', 'doneNote'] as const
	return (await withWords(db, 'case_task', words, rows)).map(({ what, ...row }) => ({ ...row, task: what }))
}
export type TaskRow = Awaited<ReturnType<typeof listTasks>>[number]

/** The case's tasks: open ones by their day, then what is done, the latest first. */
export async function listTasks(db: Db, caseId: string) {
	const rows = await tasks(db)
		.where('caseId', '=', caseId)
		.orderBy(sql`done_on is not null`)
		.orderBy('doneOn', 'desc')
		.orderBy('dueOn')
		.orderBy('id')
		.execute()
	return await read(db, rows)
}

export async function findTaskToChange(db: Db, id: string) {
	const [found] = await read(db, await tasks(db).where('id', '=', id).forUpdate().execute())
	return found
}

/** Open tasks that are theirs to do, or that they have handed over and wait for; in closed cases too. */
export async function listOpenTasksOf(db: Db, staffIds: readonly string[]) {
	const rows = await tasks(db)
		.where('doneOn', 'is', null)
		.where((task) =>
			task.or([
				task('givenTo', 'in', [...staffIds]),
				task.and([task('givenBy', 'in', [...staffIds]), task('givenTo', 'is', null)]),
			]),
		)
		.orderBy('dueOn')
		.limit(500)
		.execute()
	return await read(db, rows)
}

export async function changeTask(
	db: Db,
	id: string,
	change:
		| { receivedOn: PlainDate; receivedBy: string; receiptReference: string | null }
		| { doneOn: PlainDate; doneBy: string; doneNote: string | null },
): Promise<void> {
	await db.updateTable('named.caseTask').set(change).where('id', '=', id).execute()
}

/** Colleagues who see the case: those in its unit or one above, and whoever has it. */
export async function listThoseWhoSee(db: Db, given: { unitId: string; assignedTo: string | null }) {
	const { rows } = await sql<{ id: string; name: string; title: string }>`
		with recursive above as (
			select u.id, u.parent_id from named.unit u where u.id = ${given.unitId}::uuid
			union
			select u.id, u.parent_id from named.unit u join above a on u.id = a.parent_id
		)
		select distinct s.id, s.name, s.title
		from named.staff s
		join named.staff_role r on r.municipality_id = s.municipality_id and r.staff_id = s.id
			and r.role in ('officer', 'unit-manager', 'coordinator')
		left join named.assignment p on p.municipality_id = s.municipality_id and p.staff_id = s.id
		where s.ended_on is null and (p.unit_id in (select id from above) or s.id = ${given.assignedTo}::uuid)
		order by s.name
	`.execute(db)
	return rows
}

export async function insertEconomyMeasure(
	db: Db,
	municipalityId: number,
	given: New<'named.economyMeasure'>,
): Promise<void> {
	await db
		.insertInto('named.economyMeasure')
		.values({ municipalityId, ...given })
		.execute()
}

export async function listEconomyMeasures(db: Db, caseId: string) {
	const rows = await db
		.selectFrom('named.economyMeasure')
		.select(['id', 'kind', 'beganOn', 'covers', 'amountOre', 'result', 'resultOn', 'recordedBy'])
		.where('caseId', '=', caseId)
		.orderBy('beganOn', 'desc')
		.orderBy('id', 'desc')
		.execute()
	return await withWords(db, 'economy_measure', ['note'], rows)
}

export async function findEconomyMeasure(db: Db, id: string) {
	return await db
		.selectFrom('named.economyMeasure')
		.select(['id', 'caseId', 'kind', 'beganOn', 'result'])
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst()
}

export async function answerEconomyRow(
	db: Db,
	id: string,
	answer: { result: EconomyResult; resultOn: PlainDate; amountOre?: number },
): Promise<void> {
	await db.updateTable('named.economyMeasure').set(answer).where('id', '=', id).execute()
}
