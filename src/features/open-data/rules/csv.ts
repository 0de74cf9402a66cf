import { textForSpreadsheet } from '../../../foundation/spreadsheet.ts'
import type { Cell, Dataset } from './dataset.ts'

/** RFC 4180 in UTF-8 without a mark: heads as the columns are named, an empty cell is not told. */
export function datasetCsv({ columns, rows }: Pick<Dataset, 'columns' | 'rows'>): string {
	const lines = [columns.map(({ name }) => name), ...rows]
	return lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')
}

/** Text that a spreadsheet would take for a formula begins with an apostrophe; numbers are numbers. */
export const safeText = textForSpreadsheet

function cellOf(cell: Cell): string {
	if (cell === null) return ''
	if (typeof cell === 'number') return String(cell)
	const text = safeText(cell)
	return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
