import { describe, expect, test } from 'vitest'
import { readRows, readTable } from '../../src/platform/table-file.ts'
import { hasMaterial, readMaterial } from './material.ts'

const there = hasMaterial('import')
const withJson = [
	'all-empty',
	'comma_in_quotes',
	'empty-field',
	'empty-one-column',
	'empty',
	'empty_crlf',
	'escaped_quotes',
	'header-no-rows',
	'header-simple',
	'json',
	'leading-space',
	'newlines',
	'newlines_crlf',
	'one-column',
	'quotes-empty',
	'quotes-with-comma',
	'quotes-with-escaped-quote',
	'quotes-with-newline',
	'quotes-with-space',
	'quotes_and_newlines',
	'simple-crlf',
	'simple-lf',
	'simple',
	'simple_crlf',
	'trailing-newline-one-field',
	'trailing-newline',
	'trailing-space',
	'utf8',
]

// location_coordinates is left out: its JSON tells of another telephone number than its CSV, and a bare quote in it is
// what bad-unescaped-quote must be refused for.

/** The material's JSON is a list of rows in some files and a list of objects by header in others. */
function asMeant(rows: string[][], meant: unknown): unknown {
	if (!Array.isArray(meant) || Array.isArray(meant[0])) return rows
	const [headers = [], ...rest] = rows
	return rest.map((cells) => Object.fromEntries(headers.map((header, index) => [header, cells[index]])))
}

describe.runIf(there)('odd files from elsewhere', () => {
	test.each(withJson)('%s.csv means what its JSON says', async (name) => {
		const file = await readRows(readMaterial(`import/csv/${name}.csv`))
		// Line ends inside quotes became bare on the file's way here.
		const meant: unknown = JSON.parse(
			readMaterial(`import/json/${name}.json`).toString().replaceAll('\\r\\n', '\\n'),
		)
		const rows = 'read' in file ? file.read.map((row) => [...row.cells]) : []
		expect(asMeant(rows, meant)).toEqual(meant)
	})

	test.each([
		['bad-missing-quote', 2],
		['bad-unescaped-quote', 2],
		['bad-quotes-with-unescaped-quote', 2],
	])('%s.csv is refused with its row', async (name, row) => {
		const file = await readTable(readMaterial(`import/csv/${name}.csv`))
		expect(file).toMatchObject({ problem: { because: 'file-quote-broken', row, column: expect.any(String) } })
	})

	test.each(['UTF-16LE', 'UTF-8-bom', 'Windows-1252'])('%s.csv reads as the UTF-8 one', async (name) => {
		const [file, plain] = await Promise.all([
			readTable(readMaterial(`import/encodings/${name}.csv`)),
			readTable(readMaterial('import/encodings/UTF-8.csv')),
		])
		expect(file).toEqual(plain)
	})

	test('a workbook that counts from 1904 gives the day it shows', async () => {
		expect(await readRows(readMaterial('import/xlsx/1904.xlsx'))).toMatchObject({
			read: { 3: { row: 4, cells: ['', '1904-01-01'] } },
		})
	})

	test('a formula is never run: its stored value is read', async () => {
		expect(await readRows(readMaterial('import/xlsx/formulas.xlsx'))).toMatchObject({
			read: { 0: { cells: ['someone@example.com', '(formula with hyperlink)'] } },
		})
	})

	test('a workbook with missing parts is refused, not half read', async () => {
		expect(await readTable(readMaterial('import/xlsx/missing-bits.xlsx'))).toMatchObject({
			problem: { because: 'file-not-a-table' },
		})
	})
})
