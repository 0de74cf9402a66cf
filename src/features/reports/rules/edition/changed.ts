import type { DatasetForReaders } from './dataset-for-readers.ts'
import type { ChangedRow } from './edition.ts'

type Told = Pick<DatasetForReaders, 'slug' | 'columns' | 'rows'>

/** Numbers that both tell, and tell otherwise: what a reader of the earlier version must be shown. */
export function changedRows(now: Told, before: Told | undefined, edition: number): ChangedRow[] {
	if (before === undefined) return []
	const known = new Map(before.rows.map((row) => [codesOf(before, row).join(' '), countIn(before, row)]))
	return now.rows.flatMap((row) => {
		const codes = codesOf(now, row)
		const [was, is] = [known.get(codes.join(' ')) ?? null, countIn(now, row)]
		return was === null || is === null || was === is ? [] : [{ slug: now.slug, codes, was, now: is, edition }]
	})
}

/** The codes that tell a row from the others, the year first. */
function codesOf({ columns }: Pick<Told, 'columns'>, row: Told['rows'][number]): string[] {
	return row.flatMap((value, at) => (columns[at]?.role === 'dimension' ? [String(value)] : []))
}

function countIn({ columns }: Pick<Told, 'columns'>, row: Told['rows'][number]): number | null {
	const value = row[columns.findIndex(({ role }) => role === 'value')]
	return typeof value === 'number' ? value : null
}
