import { CsvError, parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import type { Table, TableProblem, TableRow } from '../foundation/table.ts'
import { archiveFault } from './archive-fault.ts'
import { findText } from './table-text.ts'
import { columnLetters, formulasWithoutValue } from './workbook-formulas.ts'

export const largestTableFile = 10 * 1024 * 1024
const largestUnpackedWorkbook = 20 * largestTableFile

type Read<V> = { readonly read: V } | { readonly problem: TableProblem }

/**
 * Reads CSV (UTF-8, UTF-16 or Windows-1252; comma, semicolon or tab) and XLSX (first sheet, formulas as their stored
 * value, and as `=` where there is none). The first row with anything in it is the header; empty rows are left out but keep their number.
 */
export async function readTable(bytes: Uint8Array): Promise<Read<Table>> {
	const rows = await readRows(bytes)
	if ('problem' in rows) return rows
	const filled = rows.read.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
	const [header, ...rest] = filled
	if (header === undefined) return { problem: problem('file-empty') }
	return { read: { headers: withoutTrailingBlanks(header.cells.map((cell) => cell.trim())), rows: rest } }
}

/** Every row of the file, header and empty ones among them, each as text. */
export async function readRows(bytes: Uint8Array): Promise<Read<TableRow[]>> {
	const rows: TableRow[] = []
	const found = await eachRow(bytes, (row) => rows.push(row))
	return found === null ? { read: rows } : { problem: found }
}

/**
 * The same rows one by one, for files too large to keep: `share` is how much of the file has been read, from 0 to 1.
 * A file that breaks off has given its rows up to there.
 */
export async function eachRow(
	bytes: Uint8Array,
	take: (row: TableRow, share: number) => void,
	largest = largestTableFile,
): Promise<TableProblem | null> {
	if (bytes.length === 0) return problem('file-empty')
	if (bytes.length > largest) return problem('file-too-large')
	if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return await eachOfWorkbook(bytes, take)
	if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return problem('file-old-workbook')
	const text = findText(bytes)
	return text === null ? problem('file-not-a-table') : eachOfCsv(text, take)
}

function eachOfCsv(text: string, take: (row: TableRow, share: number) => void): TableProblem | null {
	const told = /^sep=([,;\t])\r?\n/i.exec(text)
	const body = told === null ? text : text.slice(told[0].length)
	let row = told === null ? 0 : 1
	try {
		parse(body, {
			delimiter: told?.[1] ?? likelyDelimiter(body),
			relax_column_count: true,
			record_delimiter: ['\r\n', '\n', '\r'],
			on_record: (cells: string[], { bytes }) => {
				row += 1
				take({ row, cells }, Math.min(bytes / body.length, 1))
				return null
			},
		})
		return null
	} catch (error) {
		if (error instanceof CsvError) return quoteBroken(error, row + 1)
		throw error
	}
}

function quoteBroken(error: CsvError, row: number): TableProblem {
	const column: unknown = error.column
	return problem(
		'file-quote-broken',
		row,
		typeof column === 'number' ? String(column + 1) : typeof column === 'string' ? column : null,
	)
}

/** The mark that the first line holds most of, quoted text left out. */
function likelyDelimiter(text: string): string {
	const line = (/^\s*([^\r\n]*)/.exec(text)?.[1] ?? '').replace(/"[^"]*"/g, '')
	const [best] = [';', ',', '\t'].sort((a, b) => line.split(b).length - line.split(a).length)
	return best ?? ','
}

async function eachOfWorkbook(
	bytes: Uint8Array,
	take: (row: TableRow, share: number) => void,
): Promise<TableProblem | null> {
	// A small file can unpack to gigabytes. A program in it is never run: only the cells are read.
	const fault = archiveFault(bytes, largestUnpackedWorkbook)
	if (fault === 'unpacks-too-large') return problem('file-too-large')
	if (fault !== null && fault !== 'holds-a-program') return problem('file-not-a-table')
	const sheet = await findSheet(bytes)
	if (sheet === null) return problem('file-not-a-table')
	const formulas = formulasWithoutValue(bytes)
	sheet.forEach((values, index) => {
		const cells = values.map((value, at) =>
			formulas.has(`${columnLetters(at)}${index + 1}`) ? '=' : cellText(value),
		)
		take({ row: index + 1, cells }, (index + 1) / sheet.length)
	})
	return null
}

async function findSheet(bytes: Uint8Array): Promise<readonly (readonly unknown[])[] | null> {
	try {
		return await readSheet(Buffer.from(bytes))
	} catch {
		return null
	}
}

/** A number's decimal mark becomes a comma, since a point before three digits groups thousands in amounts. */
function cellText(value: unknown): string {
	if (value === null || value === undefined) return ''
	if (value instanceof Date) return value.toISOString().slice(0, 10)
	if (typeof value === 'number') return String(value).replace('.', ',')
	return String(value)
}

function withoutTrailingBlanks(cells: readonly string[]): string[] {
	return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
	return signature.every((byte, index) => bytes[index] === byte)
}

function problem(
	because: TableProblem['because'],
	row: number | null = null,
	column: string | null = null,
): TableProblem {
	return { because, row, column }
}
