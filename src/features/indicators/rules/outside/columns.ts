import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { foldHeader } from '../../../../foundation/table.ts'

/** Which column of a file is which, by any of the names that it may have; the first is what a missing one is called. */
export function placesIn<Column extends string>(
	headers: readonly string[],
	known: Readonly<Record<Column, readonly string[]>>,
) {
	const folded = headers.map(foldHeader)
	const placeOf = (column: Column) => {
		const names = known[column].map(foldHeader)
		return folded.findIndex((header) => names.includes(header))
	}
	return {
		has: (column: Column) => placeOf(column) >= 0,
		/** As it stands in the file. */
		named: (column: Column) => headers[placeOf(column)] ?? known[column][0] ?? column,
		cell: (cells: readonly string[], column: Column) => (cells[placeOf(column)] ?? '').trim(),
		missing: (needed: readonly Column[]): Refusal<'columns-missing', { columns: string }> | null => {
			const without = needed.filter((column) => placeOf(column) < 0)
			if (without.length === 0) return null
			const columns = without.map((column) => known[column][0] ?? column).join(', ')
			return refuse({ because: 'columns-missing', columns })
		},
	}
}
