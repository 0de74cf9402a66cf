import { textFromSpreadsheet } from '../../../foundation/spreadsheet.ts'
import { foldHeader, type Table } from '../../../foundation/table.ts'
import type { Finding, Findings } from './findings.ts'

/** The names a column goes by in Swedish and English files. */
export type ColumnNames<Key extends string> = Readonly<Record<Key, readonly string[]>>

/** One row whose cells are asked for by the meaning of their column. */
export type Row<Key extends string> = {
	readonly row: number
	/** The cell as written, without space around it; empty where the file has no such column. */
	text(key: Key): string
	/** The file has a column of that meaning. */
	has(key: Key): boolean
	problem(key: Key, because: string): void
	warn(key: Key, because: string): void
}

/** Rows by meaning; says which required column is missing and which columns were not understood. */
export function readRows<Key extends string>(
	file: string,
	table: Table,
	names: ColumnNames<Key>,
	required: readonly Key[],
	findings: Findings,
): Row<Key>[] {
	const at = findColumns(table.headers, names)
	const headerOf = (key: Key) => table.headers[at.get(key) ?? -1] ?? names[key][0] ?? key
	for (const key of required) {
		if (!at.has(key)) findings.problems.push(whole(file, headerOf(key), 'column-missing'))
	}
	table.headers.forEach((header, index) => {
		const understood = [...at.values()].includes(index)
		if (!understood && header.trim() !== '') findings.warnings.push(whole(file, header, 'column-ignored'))
	})
	if (table.rows.length === 0) findings.problems.push(whole(file, null, 'no-rows'))

	return table.rows.map(({ row, cells }) => {
		const text = (key: Key) => (cells[at.get(key) ?? -1] ?? '').trim()
		const finding = (key: Key, because: string): Finding => ({
			file,
			row,
			column: headerOf(key),
			because,
			found: text(key) || null,
		})
		return {
			row,
			text,
			has: (key) => at.has(key),
			problem: (key, because) => findings.problems.push(finding(key, because)),
			warn: (key, because) => findings.warnings.push(finding(key, because)),
		}
	})
}

/** A key that two rows share would make one of them disappear. */
export function refuseTwins<Key extends string>(rows: readonly Row<Key>[], key: Key): void {
	const seen = new Set<string>()
	for (const row of rows) {
		const id = row.text(key)
		if (id === '') row.problem(key, 'value-missing')
		else if (seen.has(id)) row.problem(key, 'key-twice')
		seen.add(id)
	}
}

/** A spreadsheet is given text that looks like a formula with a mark before it. */
export const asWritten = textFromSpreadsheet

function findColumns<Key extends string>(
	headers: readonly string[],
	names: ColumnNames<Key>,
): Map<Key, number> {
	const folded = headers.map((header) => foldHeader(header.replace(/[\u00ad\ufeff]/g, '')))
	const found = new Map<Key, number>()
	for (const [key, known] of Object.entries(names) as [Key, readonly string[]][]) {
		const meanings = new Set(known.map(foldHeader))
		const index = folded.findIndex((header) => meanings.has(header))
		if (index !== -1) found.set(key, index)
	}
	return found
}

function whole(file: string, column: string | null, because: string): Finding {
	return { file, row: null, column, because, found: null }
}
