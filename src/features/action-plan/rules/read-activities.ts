import type { Table } from '../../../foundation/table.ts'
import type { CostClass } from './activity.ts'
import { type ColumnNames, type Row, readRows, refuseTwins } from './columns.ts'
import type { Findings } from './findings.ts'
import { findYears, isYearOrDay, type Years } from './years.ts'

export type ActivityRow = {
	readonly key: string
	readonly area: string
	readonly text: string
	readonly owner: string | null
	readonly costClass: CostClass | null
	readonly period: Years
	/** `2016` or `2016-12-31`. */
	readonly due: string | null
	readonly version: string | null
}

type Column = 'key' | 'area' | 'text' | 'owner' | 'costClass' | 'period' | 'due' | 'version'

export const activityColumns: ColumnNames<Column> = {
	key: ['Id', 'Nyckel', 'Key'],
	area: ['Område/målgrupp', 'Målgrupp', 'Område', 'Area', 'Target group'],
	text: ['Aktivitet', 'Activity'],
	owner: ['Ansvarig', 'Owner'],
	costClass: ['Kostnadsklass', 'Cost class'],
	period: ['Period'],
	due: ['Klart senast', 'Due'],
	version: ['Version'],
}

export function readActivities(file: string, table: Table, plan: Years, findings: Findings): ActivityRow[] {
	const rows = readRows(file, table, activityColumns, ['key', 'text'], findings)
	refuseTwins(rows, 'key')
	return rows.map((row) => readActivity(row, plan))
}

function readActivity(row: Row<Column>, plan: Years): ActivityRow {
	if (row.text('text') === '') row.problem('text', 'value-missing')
	const due = row.text('due')
	if (due !== '' && !isYearOrDay(due)) row.problem('due', 'not-a-year-or-day')
	return {
		key: row.text('key'),
		area: row.text('area'),
		text: row.text('text'),
		owner: row.text('owner') || null,
		costClass: readCostClass(row),
		period: readPeriod(row, plan),
		due: due || null,
		version: row.text('version') || null,
	}
}

function readCostClass(row: Row<Column>): CostClass | null {
	const text = row.text('costClass')
	if (text === '1' || text === '2' || text === '3') return Number(text) as CostClass
	if (text === '') row.warn('costClass', 'cost-class-missing')
	else row.problem('costClass', 'not-a-cost-class')
	return null
}

function readPeriod(row: Row<Column>, plan: Years): Years {
	if (row.text('period') === '') return plan
	const period = findYears(row.text('period'))
	if (period === null) row.problem('period', 'not-years')
	else if (period.from < plan.from || period.to > plan.to) row.warn('period', 'outside-the-plan')
	return period ?? plan
}
