import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { findPlainDate, type PlainDate } from '../../foundation/plain-date.ts'
import { foldHeader, type TableProblem, type TableRow } from '../../foundation/table.ts'
import { GroundFault } from '../../platform/database/ground-fault.ts'
import { eachRow } from '../../platform/table-file.ts'
import { progress } from './progress.ts'
import { say } from './say.ts'

const megabytes = 256
const largestDataFile = megabytes * 1024 * 1024

export type Columns = { readonly needed: readonly string[]; readonly optional: readonly string[] }

/** The row being read; it changes under the reader, so nothing may keep it. */
export type DataRow = {
	/** The cell without spaces around it; empty where the column or the cell is missing. */
	text(column: string): string
	/** The cell, which may not be empty. */
	filled(column: string): string
	/** A day written YYYY-MM-DD or YYYYMMDD; null where the cell is empty. */
	day(column: string): PlainDate | null
	/** What is wrong with this row's cell, as the sentence that ends the command. */
	fault(column: string, problem: string): GroundFault
}

/**
 * Reads a CSV or XLSX row by row, its columns in any order, and tells which of the columns it has. One line on stderr
 * names columns that are not known; the first bad row ends the command with a line that names row and column.
 */
export async function readDataFile(
	file: string,
	columns: Columns,
	take: (row: DataRow) => void,
): Promise<ReadonlySet<string>> {
	const bytes = bytesOf(file)
	const bar = progress(`Reading ${path.basename(file)}`)
	let reader: ReturnType<typeof readerOf> | null = null
	let found: TableProblem | null
	try {
		found = await eachRow(
			bytes,
			(row, share) => {
				if (row.cells.every((cell) => cell.trim() === '')) return
				if (reader === null) reader = readerOf(file, columns, row)
				else take(reader.of(row))
				bar.at(share)
			},
			largestDataFile,
		)
	} finally {
		bar.done()
	}
	if (found !== null) throw new GroundFault(`${file}${whatIsWrong(found)}`)
	const read = reader as ReturnType<typeof readerOf> | null
	if (read === null)
		throw new GroundFault(`${file}${whatIsWrong({ because: 'file-empty', row: null, column: null })}`)
	return read.there
}

function bytesOf(file: string): Uint8Array {
	try {
		// A file over the limit is refused by its size alone, before it fills the memory.
		if (statSync(file).size <= largestDataFile) return readFileSync(file)
	} catch {
		throw new GroundFault(`${file} cannot be read; give the path of a file that is there.`)
	}
	throw new GroundFault(`${file}${whatIsWrong({ because: 'file-too-large', row: null, column: null })}`)
}

function whatIsWrong({ because, row, column }: TableProblem): string {
	const where = [
		...(row === null ? [] : [`, row ${row}`]),
		...(column === null ? [] : [`, column ${column}`]),
	]
	const sentences: Readonly<Record<TableProblem['because'], string>> = {
		'file-empty': ' is empty; give a file whose first row names its columns.',
		'file-too-large': ` is larger than ${megabytes} MB; divide it, every subject whole in one part.`,
		'file-not-a-table': ' is neither CSV nor XLSX; save it as one of them.',
		'file-old-workbook': ' is a workbook of the old kind; save it as XLSX or CSV.',
		'file-quote-broken': `${where.join('')}: a quotation mark lacks its pair; put it right and try again.`,
	}
	return sentences[because]
}

function readerOf(file: string, { needed, optional }: Columns, header: TableRow) {
	const headers = header.cells.map((cell) => cell.trim())
	const places = placesOf(file, [...needed, ...optional], headers)
	const missing = needed.filter((column) => !places.has(column))
	if (missing.length > 0) {
		throw new GroundFault(
			`${file}, row ${header.row}: no column ${missing.join(', ')}; the first row needs ${needed.join(', ')}.`,
		)
	}
	const known = new Set(places.values())
	const unknown = headers.filter((name, at) => name !== '' && !known.has(at))
	if (unknown.length > 0) say(`${file}: ignored ${unknown.map(shown).join(', ')}, not known here.`)

	let current = header
	const named = (column: string) => headers[places.get(column) ?? -1] ?? column
	const row: DataRow = {
		text: (column) => current.cells[places.get(column) ?? -1]?.trim() ?? '',
		filled(column) {
			const text = row.text(column)
			if (text === '') throw row.fault(column, 'is empty; every row needs one.')
			return text
		},
		day(column) {
			const text = row.text(column)
			if (text === '') return null
			const day = findDay(text)
			if (day !== null) return day
			throw row.fault(column, `${shown(text)} is no day; write YYYY-MM-DD.`)
		},
		fault: (column, problem) =>
			new GroundFault(`${file}, row ${current.row}, column ${named(column)}: ${problem}`),
	}
	const of = (next: TableRow): DataRow => {
		current = next
		if (next.cells.slice(headers.length).some((cell) => cell.trim() !== '')) {
			throw new GroundFault(
				`${file}, row ${next.row}: more cells than the ${headers.length} columns of the first row; quote cells that hold the mark between cells.`,
			)
		}
		return row
	}
	return { of, there: new Set(places.keys()) }
}

function placesOf(file: string, columns: readonly string[], headers: readonly string[]): Map<string, number> {
	const places = new Map<string, number>()
	const folded = headers.map(foldHeader)
	for (const column of columns) {
		const name = foldHeader(column)
		const at = folded.indexOf(name)
		if (at === -1) continue
		if (folded.lastIndexOf(name) !== at) {
			throw new GroundFault(`${file}, column ${column}: it is there twice; leave one of them.`)
		}
		places.set(column, at)
	}
	return places
}

// A file has few different days and many cells.
const days = new Map<string, PlainDate | null>()

function findDay(text: string): PlainDate | null {
	const known = days.get(text)
	if (known !== undefined) return known
	const [, year, , month, day] = /^(\d{4})(-?)(\d{2})\2(\d{2})$/.exec(text) ?? []
	const found = findPlainDate(`${year}-${month}-${day}`)
	days.set(text, found)
	return found
}

/** As typed, but short and without anything that a terminal would obey. */
export function shown(text: string): string {
	return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)
}
