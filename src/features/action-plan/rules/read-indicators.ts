import { readFigure } from '../../../foundation/figure.ts'
import type { Table } from '../../../foundation/table.ts'
import type { Direction, Operator, Target, YearValue } from '../../indicators/index.ts'
import { type ColumnNames, type Row, readRows, refuseTwins } from './columns.ts'
import type { Findings } from './findings.ts'
import { findYear } from './years.ts'

export type IndicatorRow = {
	readonly key: string
	readonly name: string
	readonly unit: string
	readonly direction: Direction | null
	readonly base: { readonly year: number | null; readonly value: number | null }
	readonly target: Target
	readonly references: readonly YearValue[]
	readonly comment: string
}

export type IndicatorColumn =
	| 'key'
	| 'name'
	| 'unit'
	| 'direction'
	| 'baseYear'
	| 'baseValue'
	| 'targetYear'
	| 'target'
	| 'operator'
	| 'references'
	| 'comment'

export const indicatorColumns: ColumnNames<IndicatorColumn> = {
	key: ['Id', 'Nyckel', 'Key'],
	name: ['Indikator', 'Indicator', 'Namn', 'Name'],
	unit: ['Enhet', 'Unit'],
	direction: ['Riktning', 'Direction'],
	baseYear: ['Basår', 'Base year'],
	baseValue: ['Basvärde', 'Base value'],
	targetYear: ['Målår', 'Target year'],
	target: ['Mål', 'Målvärde', 'Target', 'Target value'],
	operator: ['Villkor', 'Operator'],
	references: ['Jämförelsevärden', 'References', 'Reference values'],
	comment: ['Kommentar', 'Comment'],
}

const directions: Readonly<Record<string, Direction>> = {
	minska: 'down',
	ned: 'down',
	down: 'down',
	decrease: 'down',
	öka: 'up',
	upp: 'up',
	up: 'up',
	increase: 'up',
}

const signs: Readonly<Record<string, Operator>> = { '<=': '<=', '≤': '<=', '>=': '>=', '≥': '>=', '=': '=' }

export function readIndicators(
	file: string,
	table: Table,
	planBegins: number,
	findings: Findings,
): IndicatorRow[] {
	const rows = readRows(file, table, indicatorColumns, ['key', 'name'], findings)
	refuseTwins(rows, 'key')
	return rows.map((row) => readIndicator(row, planBegins))
}

/** What one row says; what is wrong or odd in it is told of the row. */
export function readIndicator(row: Row<IndicatorColumn>, planBegins: number): IndicatorRow {
	if (row.text('name') === '') row.problem('name', 'value-missing')
	const base = readBase(row, planBegins)
	const direction = oneOf(row, 'direction', directions, 'not-a-direction')
	const target = readTarget(row, direction)
	if (row.text('baseValue').includes('%') && !/%|procent|percent/i.test(row.text('unit'))) {
		row.warn('unit', 'percent-in-other-unit')
	}
	return {
		key: row.text('key'),
		name: row.text('name'),
		unit: row.text('unit'),
		direction,
		base,
		target,
		references: readReferences(row),
		comment: row.text('comment'),
	}
}

function readBase(row: Row<IndicatorColumn>, planBegins: number): IndicatorRow['base'] {
	const year = readYear(row, 'baseYear')
	const figure = readFigure(row.text('baseValue'))
	if (figure.is === 'words') row.problem('baseValue', 'not-a-number')
	if (figure.is === 'empty') row.warn('baseValue', 'base-missing')
	if (figure.is === 'number' && year === null) row.problem('baseYear', 'base-year-missing')
	if (year !== null && year > planBegins) row.warn('baseYear', 'base-after-start')
	return { year, value: figure.is === 'number' ? figure.value : null }
}

function readTarget(row: Row<IndicatorColumn>, direction: Direction | null): Target {
	const year = readYear(row, 'targetYear')
	const operator = oneOf(row, 'operator', signs, 'not-an-operator')
	const figure = readFigure(row.text('target'))
	if (figure.is === 'empty') {
		row.warn('target', 'target-missing')
		return { is: 'missing' }
	}
	if (figure.is === 'words') {
		row.warn('target', 'target-in-words')
		return { is: 'words', year, words: figure.words }
	}
	if (year === null) row.problem('targetYear', 'target-year-missing')
	if (operator === null && direction === null) row.problem('operator', 'direction-missing')
	return { is: 'number', year: year ?? 0, value: figure.value, operator }
}

/** `2014: 750`, several parted by semicolon, bar or comma and space. */
function readReferences(row: Row<IndicatorColumn>): YearValue[] {
	const parts = row.text('references').split(/[;|\n]|,\s+/)
	return parts
		.filter((part) => part.trim() !== '')
		.flatMap((part) => {
			const [yearText = '', valueText = ''] = part.split(/[:=](.*)/s)
			const year = findYear(yearText.trim())
			const figure = readFigure(valueText)
			if (year !== null && figure.is === 'number') return [{ year, value: figure.value }]
			row.problem('references', 'not-a-reference')
			return []
		})
}

function readYear(row: Row<IndicatorColumn>, key: 'baseYear' | 'targetYear'): number | null {
	const year = findYear(row.text(key))
	if (year === null && row.text(key) !== '') row.problem(key, 'not-a-year')
	return year
}

function oneOf<Value>(
	row: Row<IndicatorColumn>,
	key: IndicatorColumn,
	known: Readonly<Record<string, Value>>,
	because: string,
): Value | null {
	const text = row.text(key).toLowerCase()
	if (text === '') return null
	const value = known[text]
	if (value === undefined) row.problem(key, because)
	return value ?? null
}
