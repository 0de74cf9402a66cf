import { readFigure } from '../../../../foundation/figure.ts'
import { asWritten, type Row } from '../columns.ts'

export type Cell = string | number | null
export type Cells<Key extends string> = { readonly [Column in Key]: Cell }

/** A row of the file beside what the plan says already: what the file leaves out is as it was. */
export type RowOfKnown<Key extends string> = {
	readonly row: Row<Key>
	/** The columns that say something else than the plan does. */
	readonly changed: readonly Key[]
}

export function rowOfKnown<Key extends string>(
	row: Row<Key>,
	before: Cells<Key>,
	columns: readonly Key[],
): RowOfKnown<Key> {
	const was = (key: Key) => String(before[key] ?? '').trim()
	const text = (key: Key) => (row.has(key) ? asWritten(row.text(key)) : was(key))
	const changed = columns.filter((key) => text(key) !== was(key) && !isNumber(text(key), before[key]))
	return { row: { ...row, text }, changed }
}

/** A number is the same however a spreadsheet writes it: `12,5` or `12.5`. */
function isNumber(text: string, value: Cell): boolean {
	const figure = readFigure(text)
	return figure.is === 'number' && figure.value === value
}

/** Several in one cell. */
export function listIn(text: string): string[] {
	return text
		.split(';')
		.map((one) => one.trim())
		.filter((one) => one !== '')
}

/** As `listIn` reads it. */
export const listed = (all: readonly (string | number)[]): string => all.join('; ')

/** A key that two rows share would make one of them disappear; a row without a key is new. */
export function refuseTwice<Key extends string>(rows: readonly Row<Key>[], key: Key): void {
	const seen = new Set<string>()
	for (const row of rows) {
		const found = row.text(key)
		if (found !== '' && seen.has(found)) row.problem(key, 'key-twice')
		seen.add(found)
	}
}

/** The plan's keys and those that the rows bring: a row without a key gets none of them. */
export function keysWith(
	rows: readonly { readonly key: string }[],
	brought: readonly Row<'key'>[],
): { key: string }[] {
	const keys = new Set([...rows.map(({ key }) => key), ...brought.map((row) => asWritten(row.text('key')))])
	return [...keys].filter((key) => key !== '').map((key) => ({ key }))
}
