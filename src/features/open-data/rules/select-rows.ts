import { type Cell, type Column, type Dataset, yearColumn } from './dataset.ts'

export type Asked = {
	/** Every value of a column that is asked for; a column that is not named is not looked at. */
	readonly values: ReadonlyMap<string, readonly string[]>
	readonly from: number | null
	readonly to: number | null
}

/** `problem` names what is wrong at `path`; `known` is what could have been asked instead. */
export type Wrong = {
	readonly path: string
	readonly problem: WrongProblem
	readonly known: readonly string[]
}
type WrongProblem = 'no-such-column' | 'no-such-code' | 'no-years' | 'years-in-order'

/** The rows that are asked for, in the table's own order; or everything that is wrong with the question. */
export function selectRows(
	dataset: Dataset,
	{ values, from, to }: Asked,
): { readonly rows: Dataset['rows'] } | { readonly wrong: readonly Wrong[] } {
	const { columns } = dataset
	const filters = [...values].map(([name, wanted]) => ({
		...{ name, wanted: new Set(wanted), at: columns.findIndex((column) => column.name === name) },
	}))
	const years = yearColumn(dataset)
	const wrong = [
		...filters.flatMap(({ name, wanted, at }) => faultsOf(columns, name, wanted, columns[at])),
		...(years === null && (from !== null || to !== null)
			? [{ path: 'from', problem: 'no-years', known: [] } as const]
			: []),
		...(from !== null && to !== null && from > to
			? [{ path: 'to', problem: 'years-in-order', known: [] } as const]
			: []),
	]
	if (wrong.length > 0) return { wrong }
	const yearAt = years === null ? -1 : columns.indexOf(years)
	return {
		rows: dataset.rows.filter((row) => {
			const year = yearAt < 0 ? null : Number(row[yearAt])
			if (year !== null && ((from !== null && year < from) || (to !== null && year > to))) return false
			return filters.every(({ at, wanted }) => wanted.has(textOf(row[at] ?? null)))
		}),
	}
}

/** A number is asked for as it is written; what is not told by nothing. */
const textOf = (cell: Cell) => (cell === null ? '' : String(cell))

function faultsOf(
	columns: readonly Column[],
	name: string,
	wanted: ReadonlySet<string>,
	column: Column | undefined,
): Wrong[] {
	if (column === undefined) {
		return [{ path: name, problem: 'no-such-column', known: columns.map((one) => one.name) }]
	}
	const { codes } = column
	if (codes === null) return []
	const known = codes.map(({ code }) => code)
	return [...wanted].every((one) => known.includes(one))
		? []
		: [{ path: name, problem: 'no-such-code', known }]
}
