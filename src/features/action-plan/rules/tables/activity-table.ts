import type { Table } from '../../../../foundation/table.ts'
import { asWritten, type ColumnNames, type Row, readRows } from '../columns.ts'
import type { PlanDocument, PlannedActivity } from '../document/document.ts'
import { nextKey } from '../document/next-key.ts'
import { Findings } from '../findings.ts'
import { activityColumns } from '../read-activities.ts'
import { type ActivityColumn, activityReaders, type World } from './activity-readers.ts'
import { type Cells, keysWith, listed, refuseTwice, rowOfKnown } from './row-of-known.ts'
import type { TableRead } from './table-read.ts'

const { area, text, owner, costClass, period, due } = activityColumns
const columns: ColumnNames<ActivityColumn> = {
	key: ['Nyckel', 'Id', 'Key'],
	...{ area, text, owner, costClass, period, due },
	units: ['Enheter', 'Units'],
	measure: ['Mått', 'Measure'],
	method: ['Metod', 'Method'],
	goals: ['Målens nummer', 'Målets nummer', 'Goal numbers', 'Goal number'],
	indicators: ['Indikatorer', 'Indicators'],
	quantity: ['Antal', 'Quantity'],
	quantityOf: ['Antal enligt indikator', 'Quantity by indicator'],
}
export const activityTableColumns: readonly ActivityColumn[] = [
	...(['key', 'area', 'text', 'owner', 'units', 'costClass', 'period', 'due', 'measure', 'method'] as const),
	...(['goals', 'indicators', 'quantity', 'quantityOf'] as const),
]

export type NamedUnit = { readonly id: string; readonly name: string }

/** One activity as a row of the table. */
export function activityCells(
	{ areas, goals, indicators }: Pick<PlanDocument, 'areas' | 'goals' | 'indicators'>,
	units: readonly NamedUnit[],
	activity: PlannedActivity,
): Cells<ActivityColumn> {
	const { periodFrom: from, periodTo: to, quantity } = activity
	const keyOf = (id: string) => indicators.find((one) => one.id === id)?.key ?? ''
	return {
		key: activity.key,
		area: areas.find(({ id }) => id === activity.areaId)?.text ?? '',
		text: activity.text,
		owner: activity.owner,
		units: listed(activity.unitIds.map((id) => units.find((unit) => unit.id === id)?.name ?? '')),
		costClass: activity.costClass,
		period: from === to ? String(from) : `${from}–${to}`,
		due: activity.due,
		measure: activity.measure,
		method: activity.method,
		goals: listed(activity.goalIds.map((id) => goals.findIndex((goal) => goal.id === id) + 1)),
		indicators: listed(activity.indicatorIds.map(keyOf)),
		quantity: quantity?.value ?? null,
		quantityOf: quantity === null ? null : keyOf(quantity.indicatorId),
	}
}

type Reading = {
	readonly file: string
	readonly table: Table
	readonly document: PlanDocument
	readonly units: readonly NamedUnit[]
	readonly newId: () => string
}

/**
 * Activities by their keys: a row of a known key says what the activity is to say instead, a row of none is a new one.
 * Those that the table does not name stay, and so does what it has no column for.
 */
export function readActivityTable({ file, table, document, units, newId }: Reading): TableRead {
	const findings = new Findings()
	const rows = readRows(file, table, columns, ['key'], findings)
	const readable = findings.problems.length === 0 ? rows : []
	refuseTwice(readable, 'key')
	const areas = [...document.areas]
	const areaOf = (words: string) => {
		const found = areas.find((one) => one.text === words)
		if (found !== undefined) return found.id
		const area = { id: newId(), text: words }
		areas.push(area)
		return area.id
	}
	const world: World = { document, units, areaOf }
	const known = new Map(document.activities.map((one) => [one.key, one]))
	const keys = keysWith(document.activities, readable)
	const written = new Map<string, PlannedActivity>()
	const added: PlannedActivity[] = []
	let unchanged = 0
	for (const row of readable) {
		const before = known.get(asWritten(row.text('key')))
		if (before === undefined) {
			added.push(newActivity(row, world, { id: newId(), key: nextKey('A', keys) }))
			keys.push({ key: added.at(-1)?.key ?? '' })
			continue
		}
		const { row: whole, changed } = rowOfKnown(
			row,
			activityCells(document, units, before),
			activityTableColumns,
		)
		if (changed.length === 0) unchanged++
		else written.set(before.id, withColumns(before, whole, changed, world))
	}
	return {
		document: {
			...{ ...document, areas },
			activities: [...document.activities.map((one) => written.get(one.id) ?? one), ...added],
		},
		...{ problems: findings.problemsByRow(), warnings: findings.warnings, unchanged },
		...{ added: added.map(({ id }) => id), changed: written.size },
	}
}

function withColumns(
	before: PlannedActivity,
	row: Row<ActivityColumn>,
	changed: readonly ActivityColumn[],
	world: World,
): PlannedActivity {
	// The two cells of a quantity are read together.
	const columns = changed.includes('quantity') ? changed.filter((one) => one !== 'quantityOf') : changed
	let after = before
	for (const column of columns) after = { ...after, ...activityReaders[column](row, world, before) }
	return { ...after, measureWaived: after.measure === '' ? after.measureWaived : null }
}

function newActivity(
	row: Row<ActivityColumn>,
	world: World,
	identity: Pick<PlannedActivity, 'id' | 'key'>,
): PlannedActivity {
	const { validFrom: periodFrom, validTo: periodTo } = world.document
	const blank: PlannedActivity = {
		...{ ...identity, areaId: null, goalIds: [], text: '', owner: null, unitIds: [] },
		...{ costClass: null, periodFrom, periodTo, due: null, measure: '', measureWaived: null, method: null },
		...{ indicatorIds: [], quantity: null, costs: [], partners: [], label: null },
	}
	const cells = { ...row, text: (column: ActivityColumn) => asWritten(row.text(column)) }
	return withColumns(blank, cells, activityTableColumns, world)
}
