import type { Table } from '../../../../foundation/table.ts'
import { asWritten, type ColumnNames, type Row, readRows } from '../columns.ts'
import type { PlanDocument, PlannedIndicator } from '../document/document.ts'
import { nextKey } from '../document/next-key.ts'
import { Findings } from '../findings.ts'
import {
	type IndicatorColumn,
	type IndicatorRow,
	indicatorColumns,
	readIndicator,
} from '../read-indicators.ts'
import { type Cells, keysWith, refuseTwice, rowOfKnown } from './row-of-known.ts'
import type { TableRead } from './table-read.ts'

type Column = IndicatorColumn | 'goal'

const columns: ColumnNames<Column> = {
	...indicatorColumns,
	key: ['Nyckel', 'Id', 'Key'],
	goal: ['Målets nummer', 'Goal number'],
}
export const indicatorTableColumns: readonly Column[] = [
	...(['key', 'name', 'goal', 'unit', 'direction', 'baseYear', 'baseValue', 'targetYear', 'target'] as const),
	...(['operator', 'references', 'comment'] as const),
]

/** Which field of an indicator each column is a part of. */
const fields: { readonly [Of in IndicatorColumn]: keyof IndicatorRow } = {
	...{ key: 'key', name: 'name', unit: 'unit', direction: 'direction', comment: 'comment' },
	...{ baseYear: 'base', baseValue: 'base', targetYear: 'target', target: 'target', operator: 'target' },
	references: 'references',
}

type Shown = PlannedIndicator & { readonly hiddenBase?: { readonly fewerThan: number } | null }
type Directions = Readonly<Record<'down' | 'up', string>>

/** As they are written in a file; `readIndicator` knows them all. */
export const directionWords = {
	sv: { down: 'minska', up: 'öka' },
	en: { down: 'decrease', up: 'increase' },
} as const

/** One indicator as a row of the table: a base that may tell of single people is worded where the reader's version is. */
export function indicatorCells(
	{ goals }: Pick<PlanDocument, 'goals'>,
	one: Shown,
	directions: Directions,
): Cells<Column> {
	const { target, base, hiddenBase = null } = one
	const goal = goals.findIndex(({ id }) => id === one.goalId) + 1
	return {
		...{ key: one.key, name: one.name, goal: goal === 0 ? null : goal, unit: one.unit },
		direction: one.direction === null ? null : directions[one.direction],
		baseYear: base.year,
		baseValue: hiddenBase === null ? base.value : `<${hiddenBase.fewerThan}`,
		targetYear: target.is === 'missing' ? null : target.year,
		target: target.is === 'number' ? target.value : target.is === 'words' ? target.words : null,
		operator: target.is === 'number' ? target.operator : null,
		references: one.references.map(({ year, value }) => `${year}: ${value}`).join('; '),
		comment: one.comment,
	}
}

type Reading = {
	readonly file: string
	readonly table: Table
	readonly document: PlanDocument
	readonly newId: () => string
}

/** Indicators by their keys, as activities are read: what the table does not say stays as it is. */
export function readIndicatorTable({ file, table, document, newId }: Reading): TableRead {
	const findings = new Findings()
	const rows = readRows(file, table, columns, ['key'], findings)
	const readable = findings.problems.length === 0 ? rows : []
	refuseTwice(readable, 'key')
	const known = new Map(document.indicators.map((one) => [one.key, one]))
	const keys = keysWith(document.indicators, readable)
	const written = new Map<string, PlannedIndicator>()
	const added: PlannedIndicator[] = []
	let unchanged = 0
	for (const row of readable) {
		const before = known.get(asWritten(row.text('key')))
		if (before === undefined) {
			const key = asWritten(row.text('key')) || nextKey('I', keys)
			keys.push({ key })
			added.push(newIndicator(asItStands(row), { id: newId(), key }, document))
			continue
		}
		const cells = indicatorCells(document, before, directionWordsIn(row))
		const { row: whole, changed } = rowOfKnown(row, cells, indicatorTableColumns)
		if (changed.length === 0) unchanged++
		else written.set(before.id, withColumns(before, whole, changed, document))
	}
	return {
		document: {
			...document,
			indicators: [...document.indicators.map((one) => written.get(one.id) ?? one), ...added],
		},
		...{ problems: findings.problemsByRow(), warnings: findings.warnings, unchanged },
		...{ added: added.map(({ id }) => id), changed: written.size },
	}
}

function withColumns(
	before: PlannedIndicator,
	row: Row<Column>,
	changed: readonly Column[],
	document: PlanDocument,
): PlannedIndicator {
	const read = readWhole(row, document)
	const said = changed.flatMap((column) =>
		column === 'goal' || column === 'key' ? [] : [[fields[column], read[fields[column]]]],
	)
	return {
		...{ ...before, ...Object.fromEntries(said) },
		goalId: changed.includes('goal') ? goalIn(row, document) : before.goalId,
	}
}

function newIndicator(
	row: Row<Column>,
	identity: Pick<PlannedIndicator, 'id' | 'key'>,
	document: PlanDocument,
): PlannedIndicator {
	return {
		...{ ...readWhole(row, document), ...identity, goalId: goalIn(row, document) },
		...{ definition: null, countedFrom: null, dueYears: null, unitIds: null },
	}
}

const longest = { name: 300, unit: 60, target: 200, comment: 4000 } as const

function readWhole(row: Row<Column>, { validFrom }: PlanDocument): IndicatorRow {
	for (const [column, most] of Object.entries(longest) as [keyof typeof longest, number][]) {
		if (row.text(column).length > most) row.problem(column, 'too-long')
	}
	return readIndicator(row, validFrom)
}

function goalIn(row: Row<Column>, { goals }: PlanDocument): string | null {
	const said = row.text('goal')
	const goal = /^\d{1,4}$/.test(said) ? goals[Number(said) - 1] : undefined
	if (said !== '' && goal === undefined) row.problem('goal', 'goal-unknown')
	return goal?.id ?? null
}

const asItStands = (row: Row<Column>): Row<Column> => ({
	...row,
	text: (column) => asWritten(row.text(column)),
})

/** The language that the row writes its direction in, so that the same direction is no change. */
function directionWordsIn(row: Row<Column>): Directions {
	const said = row.text('direction').toLowerCase()
	return (
		[directionWords.en, shortDirections].find(({ down, up }) => [down, up].includes(said)) ??
		directionWords.sv
	)
}

const shortDirections = { down: 'down', up: 'up' }
