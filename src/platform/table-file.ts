import { CsvError, parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import type { Table, TableProblem, TableRow } from '../foundation/table.ts'
import { findText } from './table-text.ts'
import { unpackedSize } from './zip-size.ts'

export const largestTableFile = 10 * 1024 * 1024
const largestUnpackedWorkbook = 20 * largestTableFile

type Read<V> = { readonly read: V } | { readonly problem: TableProblem }

/**
 * Reads CSV (UTF-8, UTF-16 or Windows-1252; comma, semicolon or tab) and XLSX (first sheet, formulas as their stored
 * value). The first row with anything in it is the header; empty rows are left out but keep their number.
 */
export async function readTable(bytes: Uint8Array): Promise<Read<Table>> {
	const rows = await readRows(bytes)
	if ('problem' in rows) return rows
	const filled = rows.read.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
	const [header, ...rest] = filled
	if (header === undefined) return problem('file-empty')
	return { read: { headers: withoutTrailingBlanks(header.cells.map((cell) => cell.trim())), rows: rest } }
}

/** Every row of the file, header and empty ones among them, each as text. */
export async function readRows(bytes: Uint8Array): Promise<Read<TableRow[]>> {
	if (bytes.length === 0) return problem('file-empty')
	if (bytes.length > largestTableFile) return problem('file-too-large')
	if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readWorkbook(bytes)
	if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return problem('file-old-workbook')
	const text = findText(bytes)
	return text === null ? problem('file-not-a-table') : readCsv(text)
}

function readCsv(text: string): Read<TableRow[]> {
	const told = /^sep=([,;\t])\r?\n/i.exec(text)
	const body = told === null ? text : text.slice(told[0].length)
	try {
		const records: string[][] = parse(body, {
			delimiter: told?.[1] ?? likelyDelimiter(body),
			relax_column_count: true,
			record_delimiter: ['\r\n', '\n', '\r'],
		})
		return { read: records.map((cells, index) => ({ row: index + (told === null ? 1 : 2), cells })) }
	} catch (error) {
		if (error instanceof CsvError) return quoteBroken(error)
		throw error
	}
}

function quoteBroken(error: CsvError): Read<never> {
	const records: unknown = error.records
	const column: unknown = error.column
	return problem(
		'file-quote-broken',
		typeof records === 'number' ? records + 1 : null,
		typeof column === 'number' ? String(column + 1) : typeof column === 'string' ? column : null,
	)
}

/** The mark that the first line holds most of, quoted text left out. */
function likelyDelimiter(text: string): string {
	const line = (/^\s*([^\r\n]*)/.exec(text)?.[1] ?? '').replace(/"[^"]*"/g, '')
	const [best] = [';', ',', '\t'].sort((a, b) => line.split(b).length - line.split(a).length)
	return best ?? ','
}

async function readWorkbook(bytes: Uint8Array): Promise<Read<TableRow[]>> {
	// A small file can unpack to gigabytes: its own directory says how much before anything is unpacked.
	const unpacked = unpackedSize(bytes)
	if (unpacked === null) return problem('file-not-a-table')
	if (unpacked > largestUnpackedWorkbook) return problem('file-too-large')
	try {
		const sheet: readonly (readonly unknown[])[] = await readSheet(Buffer.from(bytes))
		return { read: sheet.map((cells, index) => ({ row: index + 1, cells: cells.map(cellText) })) }
	} catch {
		return problem('file-not-a-table')
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
): Read<never> {
	return { problem: { because, row, column } }
}
