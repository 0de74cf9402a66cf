import type { Cell, Dataset } from './dataset.ts'

export type Record = { readonly [column: string]: Cell }

/** Rows by the names of their columns; a year is a number, as readers of JSON count with it. */
export function recordsOf(
	{ columns }: Pick<Dataset, 'columns'>,
	rows: readonly (readonly Cell[])[],
): Record[] {
	return rows.map((row) =>
		Object.fromEntries(
			columns.map(({ name, datatype }, at) => {
				const cell = row[at] ?? null
				return [name, datatype === 'gYear' && cell !== null ? Number(cell) : cell]
			}),
		),
	)
}
