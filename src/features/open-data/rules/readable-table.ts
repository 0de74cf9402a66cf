import { type Cell, type Column, type Dataset, keyOf, titleOf, yearColumn } from './dataset.ts'

export type ReadableCell = number | 'withheld' | 'missing' | string

/** A table as one reads it: years beside each other, a row for each of the other parts. */
export type ReadableTable = {
	readonly labels: readonly string[]
	readonly heads: readonly {
		readonly key: string
		readonly value: string | null
		readonly year: string | null
	}[]
	readonly rows: readonly {
		readonly key: string
		readonly labels: readonly string[]
		readonly cells: readonly ReadableCell[]
	}[]
}

type Row = Dataset['rows'][number]

export function readableTable(dataset: Dataset, language: 'sv' | 'en'): ReadableTable {
	const { columns, rows } = dataset
	const years = yearColumn(dataset)
	const parts = keyOf(dataset).filter((column) => column !== years)
	const values = columns.filter(({ role }) => role === 'value')
	const told = (row: Row, column: Column): Cell => row[columns.indexOf(column)] ?? null
	const yearOf = (row: Row) => (years === null ? '' : String(told(row, years)))
	const periods = [...new Set(rows.map(yearOf))].toSorted()
	const groups = Map.groupBy(rows, (row) => JSON.stringify(parts.map((column) => told(row, column))))
	return {
		labels: parts.map(({ title }) => title[language]),
		heads: periods.flatMap((year) =>
			values.map(({ name, title }) => ({
				key: `${year} ${name}`,
				value: values.length > 1 || years === null ? title[language] : null,
				year: years === null ? null : year,
			})),
		),
		rows: [...groups].map(([key, group]) => ({
			key,
			labels: parts.map((column) => titleOf(column, told(group[0] ?? [], column), language)),
			cells: periods.flatMap((year) => {
				const row = group.find((one) => yearOf(one) === year)
				return values.map((value) => (row === undefined ? 'missing' : cellOf(dataset, row, told(row, value))))
			}),
		})),
	}
}

function cellOf({ columns }: Dataset, row: Row, cell: Cell): ReadableCell {
	if (cell !== null) return cell
	const mark = columns.findIndex(({ role }) => role === 'mark')
	return row[mark] === 'withheld' ? 'withheld' : 'missing'
}
