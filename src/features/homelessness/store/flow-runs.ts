import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { MonthCell } from '../rules/board/count-in-months.ts'

type Db = Act['db']

/** What a count gives: cells by month, cut at the day on which it was made. */
export type CountedFlow = { readonly countedOn: PlainDate; readonly cells: readonly MonthCell[] }

export type FlowRun = {
	readonly id: string
	readonly definition: string
	readonly kind: 'count' | 'rebuild'
	readonly state: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed'
	readonly peopleDone: number
	readonly peopleTotal: number | null
	readonly lastPersonId: string | null
	readonly result: CountedFlow | null
}

const runColumns = [
	...(['id', 'definition', 'kind', 'state'] as const),
	...(['peopleDone', 'peopleTotal', 'lastPersonId'] as const),
] as const

export async function insertRun(
	db: Db,
	municipalityId: number,
	given: { committeeId: string; definition: string; kind: FlowRun['kind']; askedBy: string },
): Promise<string> {
	const { id } = await db
		.insertInto('named.flowRun')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function findRun(db: Db, id: string): Promise<FlowRun | null> {
	const row = await db
		.selectFrom('named.flowRun')
		.select(runColumns)
		.select(sql<CountedFlow | null>`result`.as('result'))
		.where('id', '=', id)
		.executeTakeFirst()
	return row ?? null
}

/** The latest run of each definition, without their results. */
export async function listLatestRuns(db: Db): Promise<Omit<FlowRun, 'result'>[]> {
	return await db
		.selectFrom('named.flowRun')
		.select(runColumns)
		.distinctOn('definition')
		.orderBy('definition')
		.orderBy('askedAt', 'desc')
		.execute()
}

/** The definitions whose people are being counted anew, or soon will be: their figures are not whole yet. */
export async function listRebuildsUnderWay(db: Db): Promise<string[]> {
	const rows = await db
		.selectFrom('named.flowRun')
		.select('definition')
		.distinct()
		.where('kind', '=', 'rebuild')
		.where('state', 'in', ['waiting', 'running'])
		.execute()
	return rows.map(({ definition }) => definition)
}

/** The latest count by a definition that was finished, whatever has been asked for since. */
export async function findFinishedCount(db: Db, definition: string): Promise<CountedFlow | null> {
	const row = await db
		.selectFrom('named.flowRun')
		.select(sql<CountedFlow | null>`result`.as('result'))
		.where('definition', '=', definition)
		.where('kind', '=', 'count')
		.where('state', '=', 'done')
		.orderBy('askedAt', 'desc')
		.limit(1)
		.executeTakeFirst()
	return row?.result ?? null
}

export async function changeRun(
	db: Db,
	id: string,
	given: Partial<Pick<FlowRun, 'state' | 'peopleDone' | 'peopleTotal' | 'lastPersonId'>>,
): Promise<void> {
	await db.updateTable('named.flowRun').set(given).where('id', '=', id).execute()
}

export async function finishCount(db: Db, id: string, result: CountedFlow): Promise<void> {
	await db
		.updateTable('named.flowRun')
		.set({ state: 'done', result: JSON.stringify(result) })
		.where('id', '=', id)
		.where('state', '=', 'running')
		.execute()
}

/** Only a count that has not ended can be cancelled: a rebuild that stops half-way leaves figures half counted. */
export async function cancelRun(db: Db, id: string): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('named.flowRun')
		.set({ state: 'cancelled' })
		.where('id', '=', id)
		.where('kind', '=', 'count')
		.where('state', 'in', ['waiting', 'running'])
		.executeTakeFirst()
	return numUpdatedRows > 0n
}

/** Records that something is known of, or was counted for, in the order of their ids. */
const counted = (municipalityId: number, definition: string) => sql`
	p.municipality_id = ${municipalityId} and (
		exists (select from named.spell s where s.municipality_id = p.municipality_id and s.person_id = p.id)
		or exists (select from named.contribution c where c.municipality_id = p.municipality_id
			and c.definition = ${definition} and c.person_id = p.id))`

export async function listRecordsAfter(
	db: Db,
	municipalityId: number,
	{ definition, after, atMost }: { definition: string; after: string | null; atMost: number },
): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		select p.id from named.person p
		where ${counted(municipalityId, definition)} and p.id > ${after ?? '00000000-0000-0000-0000-000000000000'}::uuid
		order by p.id limit ${atMost}
	`.execute(db)
	return rows.map(({ id }) => id)
}

export async function countRecords(db: Db, municipalityId: number, definition: string): Promise<number> {
	const { rows } = await sql<{ people: number }>`
		select count(*)::int as people from named.person p where ${counted(municipalityId, definition)}
	`.execute(db)
	return rows[0]?.people ?? 0
}
