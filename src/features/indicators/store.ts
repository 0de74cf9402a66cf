import type { Instant, PlainDate } from '../../foundation/plain-date.ts'
import type { Act } from '../../platform/transaction.ts'
import type { Indicator } from './rules/indicator.ts'
import type { Source } from './rules/outcome.ts'
import type { Override, Status, Target, YearValue } from './rules/status.ts'

type Db = Act['db']

export type NewIndicator = Omit<Indicator, 'id'>

export async function insertIndicator(db: Db, municipalityId: number, given: NewIndicator): Promise<string> {
	const { id } = await db
		.insertInto('counted.indicator')
		.values({ municipalityId, ...rowOf(given) })
		.returning('id')
		.executeTakeFirstOrThrow()
	await insertReferences(db, municipalityId, id, given.references)
	return id
}

/** Writes over what was promised; earlier promises stand in the plan's versions. */
export async function saveIndicator(
	db: Db,
	municipalityId: number,
	{ id, ...given }: Indicator,
): Promise<void> {
	await db.updateTable('counted.indicator').set(rowOf(given)).where('id', '=', id).execute()
	await db.deleteFrom('counted.indicatorReference').where('indicatorId', '=', id).execute()
	await insertReferences(db, municipalityId, id, given.references)
}

async function insertReferences(
	db: Db,
	municipalityId: number,
	indicatorId: string,
	references: readonly YearValue[],
): Promise<void> {
	if (references.length === 0) return
	await db
		.insertInto('counted.indicatorReference')
		.values(references.map(({ year, value }) => ({ municipalityId, indicatorId, year, value })))
		.execute()
}

function rowOf({ target, ...given }: NewIndicator) {
	return {
		name: given.name,
		unit: given.unit,
		direction: given.direction,
		baseYear: given.base.year,
		baseValue: given.base.value,
		targetYear: target.is === 'missing' ? null : target.year,
		targetValue: target.is === 'number' ? target.value : null,
		targetOperator: target.is === 'number' ? target.operator : null,
		targetWords: target.is === 'words' ? target.words : null,
		comment: given.comment,
		officialSource: given.officialSource,
		definitionId: given.definition?.id ?? null,
		definitionVersion: given.definition?.version ?? null,
		countedFrom: given.countedFrom,
		dueYears: given.dueYears === null ? null : [...given.dueYears],
		unitIds: given.unitIds === null ? null : [...given.unitIds],
	}
}

export async function findIndicator(db: Db, id: string): Promise<Indicator | null> {
	return (await listIndicators(db, [id]))[0] ?? null
}

/** In the order of the ids given; those that are not there, or not for the actor, are left out. */
export async function listIndicators(db: Db, ids: readonly string[]): Promise<Indicator[]> {
	if (ids.length === 0) return []
	const rows = await db
		.selectFrom('counted.indicator')
		.select(['id', 'name', 'unit', 'direction', 'baseYear', 'baseValue', 'comment', 'officialSource'])
		.select(['targetYear', 'targetValue', 'targetOperator', 'targetWords'])
		.select(['definitionId', 'definitionVersion', 'countedFrom', 'dueYears', 'unitIds'])
		.where('id', 'in', [...ids])
		.execute()
	const references = await db
		.selectFrom('counted.indicatorReference')
		.select(['indicatorId', 'year', 'value'])
		.where('indicatorId', 'in', [...ids])
		.orderBy('year')
		.execute()
	const indicators = rows.map(
		(row): Indicator => ({
			id: row.id,
			name: row.name,
			unit: row.unit,
			direction: row.direction,
			base: { year: row.baseYear, value: row.baseValue },
			target: targetOf(row),
			comment: row.comment,
			references: yearValues(references.filter((reference) => reference.indicatorId === row.id)),
			officialSource: row.officialSource,
			definition:
				row.definitionId === null || row.definitionVersion === null
					? null
					: { id: row.definitionId, version: row.definitionVersion },
			countedFrom: row.countedFrom,
			dueYears: row.dueYears,
			unitIds: row.unitIds,
		}),
	)
	return ids.flatMap((id) => indicators.filter((indicator) => indicator.id === id))
}

function targetOf(row: {
	targetYear: number | null
	targetValue: number | null
	targetOperator: '<=' | '>=' | '=' | null
	targetWords: string | null
}): Target {
	if (row.targetWords !== null) return { is: 'words', year: row.targetYear, words: row.targetWords }
	if (row.targetValue === null || row.targetYear === null) return { is: 'missing' }
	return { is: 'number', year: row.targetYear, value: row.targetValue, operator: row.targetOperator }
}

function yearValues(rows: readonly YearValue[]): YearValue[] {
	return rows.map(({ year, value }) => ({ year, value }))
}

export type StoredValue = {
	readonly indicatorId: string
	readonly year: number
	readonly value: number
	readonly source: Source
	readonly definitionId: string | null
	readonly definitionVersion: number | null
	readonly note: string
	readonly enteredAt: Instant
	readonly enteredBy: string | null
}

/** Figures that stand as written, with the name of whoever wrote them. */
export async function listValues(db: Db, indicatorIds: readonly string[]): Promise<StoredValue[]> {
	if (indicatorIds.length === 0) return []
	return await db
		.selectFrom('counted.indicatorValue as v')
		.leftJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'v.municipalityId').onRef('s.id', '=', 'v.enteredBy'),
		)
		.select([
			'v.indicatorId',
			'v.year',
			'v.value',
			'v.source',
			'v.definitionId',
			'v.definitionVersion',
			'v.note',
		])
		.select(['v.enteredAt', 's.name as enteredBy'])
		.where('v.indicatorId', 'in', [...indicatorIds])
		.orderBy('v.year')
		.orderBy('v.source')
		.execute()
}

export async function saveValue(
	db: Db,
	municipalityId: number,
	given: Omit<StoredValue, 'enteredBy'> & { readonly enteredBy: string | null },
): Promise<void> {
	await db
		.insertInto('counted.indicatorValue')
		.values({ municipalityId, ...given })
		.onConflict((conflict) =>
			conflict.constraint('one_value_a_year_and_source').doUpdateSet((eb) => ({
				value: eb.ref('excluded.value'),
				definitionId: eb.ref('excluded.definitionId'),
				definitionVersion: eb.ref('excluded.definitionVersion'),
				note: eb.ref('excluded.note'),
				enteredBy: eb.ref('excluded.enteredBy'),
				enteredAt: eb.ref('excluded.enteredAt'),
			})),
		)
		.execute()
}

export async function saveOfficialSource(
	db: Db,
	id: string,
	given: Pick<Indicator, 'officialSource' | 'definition' | 'countedFrom'>,
): Promise<void> {
	await db
		.updateTable('counted.indicator')
		.set({
			officialSource: given.officialSource,
			definitionId: given.definition?.id ?? null,
			definitionVersion: given.definition?.version ?? null,
			countedFrom: given.countedFrom,
		})
		.where('id', '=', id)
		.execute()
}

export type Comment = {
	readonly indicatorId: string
	readonly year: number
	readonly text: string
	readonly writtenBy: string | null
	readonly writtenAt: Instant
}

export async function saveComment(db: Db, municipalityId: number, given: Comment): Promise<void> {
	await db
		.insertInto('counted.indicatorComment')
		.values({ municipalityId, ...given })
		.onConflict((conflict) =>
			conflict.constraint('one_comment_a_year').doUpdateSet((eb) => ({
				text: eb.ref('excluded.text'),
				writtenBy: eb.ref('excluded.writtenBy'),
				writtenAt: eb.ref('excluded.writtenAt'),
			})),
		)
		.execute()
}

export async function listComments(db: Db, indicatorIds: readonly string[]): Promise<Comment[]> {
	if (indicatorIds.length === 0) return []
	return await db
		.selectFrom('counted.indicatorComment as c')
		.leftJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'c.municipalityId').onRef('s.id', '=', 'c.writtenBy'),
		)
		.select(['c.indicatorId', 'c.year', 'c.text', 'c.writtenAt', 's.name as writtenBy'])
		.where('c.indicatorId', 'in', [...indicatorIds])
		.orderBy('c.year', 'desc')
		.execute()
}

/** A null status takes the override back; its reason stays in the history. */
export async function saveOverride(
	db: Db,
	municipalityId: number,
	given: {
		readonly indicatorId: string
		readonly year: number
		readonly status: Status | null
		readonly reason: string
		readonly setBy: string
		readonly setOn: PlainDate
	},
): Promise<void> {
	await db
		.insertInto('counted.statusOverride')
		.values({ municipalityId, ...given })
		.onConflict((conflict) =>
			conflict.constraint('one_override_a_year').doUpdateSet((eb) => ({
				status: eb.ref('excluded.status'),
				reason: eb.ref('excluded.reason'),
				setBy: eb.ref('excluded.setBy'),
				setOn: eb.ref('excluded.setOn'),
			})),
		)
		.execute()
}

export async function listOverrides(
	db: Db,
	indicatorIds: readonly string[],
): Promise<(Override & { indicatorId: string; year: number })[]> {
	if (indicatorIds.length === 0) return []
	const rows = await db
		.selectFrom('counted.statusOverride as o')
		.leftJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'o.municipalityId').onRef('s.id', '=', 'o.setBy'),
		)
		.select(['o.indicatorId', 'o.year', 'o.status', 'o.reason', 'o.setOn', 's.name as setBy'])
		.where('o.indicatorId', 'in', [...indicatorIds])
		.execute()
	return rows.flatMap(({ status, setOn, setBy, ...row }) =>
		status === null ? [] : [{ ...row, status, by: setBy ?? '', on: setOn }],
	)
}
