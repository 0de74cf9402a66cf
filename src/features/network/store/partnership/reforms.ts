import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { Unit, ValueState, ValueStatus, Wish } from '../../rules/partnership/reforms.ts'

type Db = Act['db']

type Said = {
	readonly title: string
	readonly about: string
	readonly decision: string
	readonly decidedOn: PlainDate | null
	readonly beginsOn: PlainDate
	readonly endedOn: PlainDate | null
}

/** Those that are followed first, then by when they began. */
export async function listReforms(db: Db) {
	return await db
		.selectFrom('counted.reform')
		.select(['id', 'title', 'about', 'decision', 'decidedOn', 'beginsOn', 'endedOn'])
		.orderBy((of) => of('endedOn', 'is', null), 'desc')
		.orderBy('beginsOn')
		.orderBy('title')
		.execute()
}

export async function insertReform(db: Db, municipalityId: number, said: Said): Promise<string> {
	const { id } = await db
		.insertInto('counted.reform')
		.values({ municipalityId, ...said })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** False when there is none. */
export async function saveReform(db: Db, reformId: string, said: Said): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.reform')
		.set(said)
		.where('id', '=', reformId)
		.executeTakeFirstOrThrow()
	return numUpdatedRows > 0n
}

export async function listReformIndicators(db: Db) {
	return await db
		.selectFrom('counted.reformIndicator')
		.select(['id', 'reformId', 'name', 'countedHow'])
		.select((of) => [
			of.ref('unit').$castTo<Unit>().as('unit'),
			of.ref('wanted').$castTo<Wish>().as('wanted'),
		])
		.orderBy('reformId')
		.orderBy('position')
		.orderBy('name')
		.execute()
}

type Indicator = {
	readonly reformId: string
	readonly name: string
	readonly unit: Unit
	readonly wanted: Wish
	readonly countedHow: string
}

/** Last of the reform's. */
export async function insertReformIndicator(
	db: Db,
	municipalityId: number,
	indicator: Indicator,
): Promise<string> {
	const { id } = await db
		.insertInto('counted.reformIndicator')
		.values((of) => ({
			municipalityId,
			...indicator,
			position: of
				.selectFrom('counted.reformIndicator')
				.select((each) => each(each.fn.coalesce(each.fn.max('position'), each.lit(0)), '+', 1).as('next'))
				.where('reformId', '=', indicator.reformId),
		}))
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** Of every indicator, by year. */
export async function listReformValues(db: Db) {
	return await db
		.selectFrom('counted.reformValue')
		.select(['id', 'indicatorId', 'year', 'value', 'source', 'note'])
		.select((of) => [
			of.ref('state').$castTo<ValueState>().as('state'),
			of.ref('status').$castTo<ValueStatus>().as('status'),
		])
		.orderBy('indicatorId')
		.orderBy('year')
		.execute()
}

type Value = {
	readonly indicatorId: string
	readonly year: number
	readonly state: ValueState
	readonly value: number | null
	readonly source: string
	readonly status: ValueStatus
	readonly note: string
}

/** In place of what was told of that year before, which stays in its history. */
export async function saveReformValue(db: Db, municipalityId: number, told: Value): Promise<string> {
	const { indicatorId: _, year: __, ...changed } = told
	const { id } = await db
		.insertInto('counted.reformValue')
		.values({ municipalityId, ...told })
		.onConflict((on) => on.columns(['municipalityId', 'indicatorId', 'year']).doUpdateSet(changed))
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** False when there is none. */
export async function deleteReformValue(db: Db, valueId: string): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('counted.reformValue')
		.where('id', '=', valueId)
		.executeTakeFirstOrThrow()
	return numDeletedRows > 0n
}
