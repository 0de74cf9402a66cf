import { sql } from 'kysely'
import type { Instant } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { CostAssumption } from '../rules/forecast/cost.ts'
import type { Forecast } from '../rules/forecast/forecast.ts'
import type { ForecastQuestion, Goal } from '../rules/forecast/question.ts'

type Db = Act['db']

type ForecastState = 'waiting' | 'running' | 'done' | 'cancelled' | 'failed'

export type StoredForecast = {
	readonly id: string
	readonly name: string
	readonly question: ForecastQuestion
	readonly state: ForecastState
	readonly stepsDone: number
	readonly stepsTotal: number | null
	readonly inputDigest: string | null
	readonly asOf: Instant | null
	readonly askedAt: Instant
	readonly askedBy: string | null
}

export async function insertForecast(
	db: Db,
	municipalityId: number,
	given: Pick<StoredForecast, 'name' | 'question' | 'askedBy' | 'askedAt'>,
): Promise<string> {
	const { id } = await db
		.insertInto('counted.forecast')
		.values({ municipalityId, ...given, question: JSON.stringify(given.question) })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

const ofForecasts = (db: Db) =>
	db
		.selectFrom('counted.forecast as f')
		.leftJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'f.municipalityId').onRef('s.id', '=', 'f.askedBy'),
		)
		.select([
			'f.id',
			'f.name',
			'f.state',
			'f.stepsDone',
			'f.stepsTotal',
			'f.inputDigest',
			'f.asOf',
			'f.askedAt',
		])
		.select(['s.name as askedBy', sql<ForecastQuestion>`f.question`.as('question')])

/** Without their results, the newest first. */
export async function listForecasts(db: Db, atMost: number): Promise<StoredForecast[]> {
	return await ofForecasts(db).orderBy('f.askedAt', 'desc').orderBy('f.id', 'desc').limit(atMost).execute()
}

export async function findForecast(
	db: Db,
	id: string,
): Promise<(StoredForecast & { result: Forecast | null }) | null> {
	const row = await ofForecasts(db)
		.select(sql<Forecast | null>`f.result`.as('result'))
		.where('f.id', '=', id)
		.executeTakeFirst()
	return row ?? null
}

/** The newest that is done and changes nothing: how it goes if all stays as today. */
export async function findLatestAsToday(
	db: Db,
): Promise<(StoredForecast & { result: Forecast | null }) | null> {
	const row = await ofForecasts(db)
		.select(sql<Forecast | null>`f.result`.as('result'))
		.where('f.state', '=', 'done')
		.where(
			sql<boolean>`not exists (select from jsonb_each_text(f.question -> 'levers') l where l.value::numeric <> 0)`,
		)
		.orderBy('f.askedAt', 'desc')
		.orderBy('f.id', 'desc')
		.limit(1)
		.executeTakeFirst()
	return row ?? null
}

export async function countUnderWay(db: Db): Promise<number> {
	const { count } = await db
		.selectFrom('counted.forecast')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('state', 'in', ['waiting', 'running'])
		.executeTakeFirstOrThrow()
	return Number(count)
}

/** A forecast that is begun anew after an interruption begins from the start: the seed makes it the same. */
export async function beginForecast(db: Db, id: string, inputDigest: string, asOf: Instant): Promise<void> {
	await db
		.updateTable('counted.forecast')
		.set({ state: 'running', inputDigest, asOf, stepsDone: 0 })
		.where('id', '=', id)
		.where('state', 'in', ['waiting', 'running'])
		.execute()
}

/** False when it was cancelled meanwhile. */
export async function tellProgress(
	db: Db,
	id: string,
	stepsDone: number,
	stepsTotal: number,
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.forecast')
		.set({ stepsDone, stepsTotal })
		.where('id', '=', id)
		.where('state', '=', 'running')
		.executeTakeFirst()
	return numUpdatedRows > 0n
}

export async function finishForecast(
	db: Db,
	id: string,
	result: Forecast,
	finishedAt: Instant,
): Promise<void> {
	await db
		.updateTable('counted.forecast')
		.set((eb) => ({
			state: 'done',
			result: JSON.stringify(result),
			finishedAt,
			stepsDone: eb.ref('stepsTotal').$notNull(),
		}))
		.where('id', '=', id)
		.where('state', '=', 'running')
		.execute()
}

export async function stopForecast(db: Db, id: string, state: 'cancelled' | 'failed'): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.forecast')
		.set({ state })
		.where('id', '=', id)
		.where('state', 'in', ['waiting', 'running'])
		.executeTakeFirst()
	return numUpdatedRows > 0n
}

/** What the municipality's indicators promise of what can be foreseen, each promise once. */
export async function listPromisedGoals(
	db: Db,
	figures: readonly string[],
	fromYear: number,
): Promise<Goal[]> {
	const rows = await db
		.selectFrom('counted.indicator')
		.select(['definitionId', 'targetValue', 'targetYear'])
		.distinct()
		.where('definitionId', 'in', [...figures])
		.where('targetValue', 'is not', null)
		.where('targetYear', '>=', fromYear)
		.orderBy('targetYear')
		.execute()
	return rows.flatMap(({ definitionId, targetValue, targetYear }) =>
		targetValue === null || targetYear === null
			? []
			: [{ figure: definitionId as Goal['figure'], value: targetValue, year: targetYear }],
	)
}

export async function listOwnCosts(db: Db): Promise<CostAssumption[]> {
	const rows = await db
		.selectFrom('counted.costAssumption')
		.select(['key', 'value', 'source', 'year'])
		.execute()
	return rows.map((row) => ({ ...row, value: Number(row.value) }))
}

export async function saveCost(
	db: Db,
	municipalityId: number,
	given: CostAssumption & { readonly source: string; readonly setBy: string; readonly setAt: Instant },
): Promise<void> {
	await db
		.insertInto('counted.costAssumption')
		.values({ municipalityId, ...given })
		.onConflict((conflict) =>
			conflict.columns(['municipalityId', 'key']).doUpdateSet((eb) => ({
				value: eb.ref('excluded.value'),
				source: eb.ref('excluded.source'),
				year: eb.ref('excluded.year'),
				setBy: eb.ref('excluded.setBy'),
				setAt: eb.ref('excluded.setAt'),
			})),
		)
		.execute()
}
