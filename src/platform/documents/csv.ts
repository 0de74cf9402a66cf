import { textForSpreadsheet } from '../../foundation/spreadsheet.ts'

export const csvMediaType = 'text/csv; charset=utf-8'

/** Rows as a spreadsheet of the Nordic countries opens them: semicolons, UTF-8 with its mark. */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
	return `\uFEFF${rows.map((cells) => cells.map(cellOf).join(';')).join('\r\n')}\r\n`
}

/** Text that a spreadsheet would take for a formula is written as text. */
function cellOf(value: string | number | null): string {
	if (value === null) return ''
	if (typeof value === 'number') return String(value)
	const safe = textForSpreadsheet(value)
	// Also a comma and a tab: whoever opens the file as divided by those must not find a formula behind one.
	return /[";,\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
