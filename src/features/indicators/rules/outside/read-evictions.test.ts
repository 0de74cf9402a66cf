import { expect, test } from 'vitest'
import { readEvictions } from './read-evictions.ts'

const lillhamn = { code: '9999', name: 'Lillhamn' }
const headers = ['Kommun', 'År', 'Verkställda', 'Varav med barn', 'Antal barn']
const read = (...rows: string[][]) => {
	const table = { headers, rows: rows.map((cells, at) => ({ row: at + 2, cells })) }
	const file = readEvictions(table, lillhamn, 2026)
	if ('because' in file) throw new Error(file.because)
	return file
}

test('own rows are read by code or name, those of other municipalities are counted only', () => {
	const { figures, elsewhere, untold } = read(
		['Lillhamns kommun', '2024', '19', '6', '13'],
		['9999', '2025', '1 016', '..', ''],
		['Storhamn', '2025', '80', '30', '55'],
	)
	expect(figures.map(({ row, measure, year, value }) => [row, measure, year, value])).toEqual([
		[2, 'executed', 2024, 19],
		[2, 'withChildren', 2024, 6],
		[2, 'children', 2024, 13],
		[3, 'executed', 2025, 1016],
		[3, 'withChildren', 2025, null],
		[3, 'children', 2025, null],
	])
	expect([elsewhere, untold]).toEqual([1, 2])
})

test('a row that cannot be right says which column is wrong, as the file calls it', () => {
	const { faults } = read(
		['9999', '2027', '1', '0', '0'],
		['9999', 'i fjol', '1', '0', '0'],
		['9999', '1066', '1', '0', '0'],
		['9999', '2024', 'några', '0', '0'],
		['9999', '2024', '-3', '0', '0'],
		['9999', '2024', '3', '4', '9'],
		['9999', '2024', '3', '2', '1'],
		['9999', '2023', '3', '2', 'x'],
	)
	expect(faults.map(({ row, column, problem }) => `${row} ${column} ${problem}`)).toEqual([
		'2 År year-not-begun',
		'3 År not-a-year',
		'4 År not-a-year',
		'5 Verkställda not-a-count',
		'6 Verkställda not-a-count',
		'7 Varav med barn more-than-executed',
		'8 Antal barn fewer-than-homes',
		'9 Antal barn not-a-count',
	])
})

test('the same year twice is kept once when it says the same, and refused when it does not', () => {
	const { figures, faults } = read(
		['9999', '2024', '19', '6', '13'],
		['Lillhamn', '2024', '19', '6', '13'],
		['9999 Lillhamn', '2024', '20', '6', '13'],
	)
	expect(figures).toHaveLength(3)
	expect(faults).toEqual([{ row: 4, column: 'År', problem: 'figure-twice', found: '20' }])
})

test('a file without the columns that say where, when and how many is refused as a whole', () => {
	const table = { headers: ['Kommun', 'Barn'], rows: [] }
	expect(readEvictions(table, lillhamn, 2026)).toMatchObject({
		...{ because: 'columns-missing', columns: 'år, verkställda' },
	})
})
