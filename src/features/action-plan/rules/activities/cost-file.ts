import { findAmount } from '../../../../foundation/money.ts'
import type { Table } from '../../../../foundation/table.ts'
import { asWritten, type ColumnNames, type Row, readRows } from '../columns.ts'
import type { ActivityCost, PlanDocument } from '../document/document.ts'
import { type Finding, Findings } from '../findings.ts'
import { findYear } from '../years.ts'

type Column = 'key' | 'text' | 'costClass' | 'year' | 'amount' | 'funding'

/** The heads of the file that comes out, and what they may be called in one that comes in. */
const columns: ColumnNames<Column> = {
	key: ['Nyckel', 'Id', 'Key'],
	text: ['Aktivitet', 'Activity'],
	costClass: ['Kostnadsklass', 'Cost class'],
	year: ['År', 'Year'],
	amount: ['Belopp kr', 'Belopp', 'Amount SEK', 'Amount'],
	funding: ['Finansiering', 'Funding'],
}

/** What a file says of each activity that it names: all of its costs, in the order of the file. */
export type ReadCosts = ReadonlyMap<string, readonly ActivityCost[]>

/**
 * Reads costs by the keys of the document's activities. Several rows of an activity are its costs; one row without year,
 * amount and funding says that it has none. An amount may be left out where only the source of money is settled.
 */
export function readCosts(
	file: string,
	table: Table,
	{ activities }: Pick<PlanDocument, 'activities'>,
): { readonly costs: ReadCosts; readonly problems: readonly Finding[] } {
	const findings = new Findings()
	const rows = readRows(file, table, columns, ['key', 'year', 'amount', 'funding'], findings)
	const known = new Map(activities.map(({ key, id }) => [key, id]))
	const costs = new Map<string, ActivityCost[]>()
	for (const row of findings.problems.length > 0 ? [] : rows) {
		const id = known.get(row.text('key'))
		if (id === undefined) {
			row.problem('key', row.text('key') === '' ? 'value-missing' : 'activity-unknown')
			continue
		}
		const of = costs.get(id) ?? []
		const cost = readCost(row, of)
		costs.set(id, cost === null ? of : [...of, cost])
	}
	return { costs, problems: findings.problems }
}

function readCost(row: Row<Column>, before: readonly ActivityCost[]): ActivityCost | null {
	const funding = asWritten(row.text('funding'))
	if (row.text('year') === '' && row.text('amount') === '' && funding === '') return null
	const year = findYear(row.text('year'))
	if (year === null) row.problem('year', row.text('year') === '' ? 'value-missing' : 'not-a-year')
	if (funding === '') row.problem('funding', 'value-missing')
	if (funding.length > longestFunding) row.problem('funding', 'too-long')
	const ore = row.text('amount') === '' ? null : findAmount(row.text('amount'))
	if (ore === null && row.text('amount') !== '') row.problem('amount', 'not-an-amount')
	if (ore !== null && ore < 0) row.problem('amount', 'below-zero')
	if (before.some((cost) => cost.year === year && cost.funding === funding)) row.problem('year', 'cost-twice')
	return year === null ? null : { year, ore, funding }
}

export const longestFunding = 200

/** What whoever looks at a file has seen: what each activity costs, and by which key the file names it. */
export const costsIn = ({ activities }: Pick<PlanDocument, 'activities'>) =>
	activities.map(({ id, key, costs }) => ({ id, key, costs }))

/** The document with what a file says of the activities that it names; the others keep their costs. */
export function withCosts(document: PlanDocument, costs: ReadCosts): PlanDocument {
	return {
		...document,
		activities: document.activities.map((one) => ({ ...one, costs: costs.get(one.id) ?? one.costs })),
	}
}

type Words = { readonly [Of in Column]: string }

/** Every activity with its costs, one a row; one without costs stands there so that they can be filled in. */
export function costRows(
	activities: readonly {
		readonly key: string
		readonly text: string
		readonly costClass: number | null
		readonly costs: readonly ActivityCost[]
	}[],
	heads: Words,
): (string | number | null)[][] {
	const rows = activities.flatMap(({ key, text, costClass, costs }) =>
		costs.length === 0
			? [[key, text, costClass, null, null, null]]
			: costs.map(({ year, ore, funding }) => [
					...[key, text, costClass, year],
					...[ore === null ? null : ore / 100, funding],
				]),
	)
	return [[heads.key, heads.text, heads.costClass, heads.year, heads.amount, heads.funding], ...rows]
}
