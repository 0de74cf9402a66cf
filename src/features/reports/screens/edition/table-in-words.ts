import type { DatasetForReaders } from '../../rules/edition/dataset-for-readers.ts'

type Cell = string | number | null

/** A dataset's rows in words; with the exact numbers in place of those that are told, where they are given. */
export function tableInWords(
	{ columns, rows }: Pick<DatasetForReaders, 'columns' | 'rows'>,
	exact: readonly (number | null)[] | null,
	locale: 'sv' | 'en',
): { readonly heads: readonly string[]; readonly rows: readonly (readonly Cell[])[] } {
	const counts = columns.findIndex(({ name }) => name === 'count')
	return {
		heads: columns.map(({ title }) => title[locale]),
		rows: rows.map((row, nth) =>
			row.map((value, at) => {
				if (at === counts && exact !== null) return exact[nth] ?? null
				const known = columns[at]?.codes?.find(({ code }) => code === value)
				return known?.title[locale] ?? value
			}),
		),
	}
}
