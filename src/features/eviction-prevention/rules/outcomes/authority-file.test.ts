import { expect, test } from 'vitest'
import { readAuthorityFile } from './authority-file.ts'

const lillhamn = { code: '9999', name: 'Lillhamn' }
const headers = ['Kommun', 'År', 'Verkställda', 'Varav med barn', 'Antal barn']
const read = (...rows: string[][]) => {
	const table = { headers, rows: rows.map((cells, at) => ({ row: at + 2, cells })) }
	const file = readAuthorityFile(table, lillhamn, 2026)
	if ('because' in file) throw new Error(file.because)
	return file
}

test('own rows are read by code or name, those of other municipalities are counted only', () => {
	const { rows, elsewhere } = read(
		['Lillhamns kommun', '2024', '19', '6', '13'],
		['9999', '2025', '1 016', '..', ''],
		['Storhamn', '2025', '80', '30', '55'],
	)
	expect(rows).toEqual([
		{ row: 2, read: { year: 2024, executed: 19, withChildren: 6, children: 13 } },
		{ row: 3, read: { year: 2025, executed: 1016, withChildren: null, children: null } },
	])
	expect(elsewhere).toBe(1)
})

test('a row that cannot be right says which column is wrong', () => {
	const { rows } = read(
		['9999', '2027', '1', '0', '0'],
		['9999', 'i fjol', '1', '0', '0'],
		['9999', '2024', 'några', '0', '0'],
		['9999', '2024', '3', '4', '9'],
		['9999', '2024', '3', '2', '1'],
		['9999', '2023', '3', '2', 'x'],
	)
	expect(rows.map((one) => ('problem' in one ? `${one.column} ${one.problem}` : 'read'))).toEqual([
		'year year-not-begun',
		'year not-a-year',
		'executed not-a-count',
		'withChildren more-than-executed',
		'children fewer-than-homes',
		'children not-a-count',
	])
})

test('the same year twice is kept once when it says the same, and refused when it does not', () => {
	const { rows } = read(
		['9999', '2024', '19', '6', '13'],
		['Lillhamn', '2024', '19', '6', '13'],
		['9999', '2024', '20', '6', '13'],
	)
	expect(rows).toHaveLength(2)
	expect(rows[1]).toEqual({ row: 4, column: 'year', problem: 'year-twice' })
})

test('a file without the columns that say where, when and how many is refused as a whole', () => {
	const table = { headers: ['Kommun', 'Barn'], rows: [] }
	expect(readAuthorityFile(table, lillhamn, 2026)).toMatchObject({
		...{ because: 'columns-missing', columns: 'år, verkställda' },
	})
})
