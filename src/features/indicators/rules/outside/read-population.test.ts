import { expect, test } from 'vitest'
import { peopleIn } from './people-in.ts'
import { readPopulation } from './read-population.ts'

const own = { code: '1980', name: 'Lillhamn' }
const read = (headers: string[], ...rows: string[][]) => {
	const table = { headers, rows: rows.map((cells, at) => ({ row: at + 2, cells })) }
	const file = readPopulation(table, own, 2026)
	if ('because' in file) throw new Error(file.because)
	return file
}
const rowsOf = ({ figures }: ReturnType<typeof read>) =>
	figures.flatMap(({ value, ...one }) => (value === null ? [] : [{ ...one, value }]))

test('Statistics Sweden’s rows are read: region with code, single ages, the open last one, and totals', () => {
	const file = read(
		['region', 'ålder', 'kön', 'år', 'Folkmängd'],
		['1980 Lillhamn', '0 år', 'män', '2024', '210'],
		['1980 Lillhamn', '100+ år', 'kvinnor', '2024', '7'],
		['1980 Lillhamn', 'totalt ålder', 'totalt', '2024', '41 500'],
		['0180 Stockholm', '0 år', 'män', '2024', '5 000'],
		['1980 Lillhamn', '1 år', 'män', '2024', '..'],
	)
	expect(file.figures.map(({ row: _, measure: __, ...one }) => one)).toEqual([
		{ year: 2024, sex: 'man', fromAge: 0, toAge: 0, value: 210 },
		{ year: 2024, sex: 'woman', fromAge: 100, toAge: null, value: 7 },
		{ year: 2024, sex: 'all', fromAge: 0, toAge: null, value: 41_500 },
	])
	expect([file.elsewhere, file.untold, file.faults]).toEqual([1, 1, []])
})

test('a column for each year is read as well, and a simple file of years and people', () => {
	const wide = read(
		['region', 'kön', 'Folkmängd 2023', 'Folkmängd 2024'],
		['1980', 'kvinnor', '20 100', '20 300'],
	)
	expect(wide.figures.map(({ year, sex, value }) => [year, sex, value])).toEqual([
		[2023, 'woman', 20_100],
		[2024, 'woman', 20_300],
	])
	const simple = read(['År', 'Invånare'], ['2024', '41500'])
	expect(simple.figures).toMatchObject([{ year: 2024, sex: 'all', fromAge: 0, toAge: null, value: 41_500 }])
})

test('what cannot be believed is told by row and by the column’s own name', () => {
	const { faults } = read(
		['kommun', 'Åldersgrupp', 'Kön', 'År', 'Antal'],
		['Lillhamn', '0-17', 'flickor', '2024', '10'],
		['Lillhamn', '17-0', 'män', '2024', '10'],
		['Lillhamn', 'unga', 'män', '2024', '10'],
		['Lillhamn', '0-17', 'män', 'nu', '10'],
		['Lillhamn', '0-17', 'män', '2027', '10'],
		['Lillhamn', '0-17', 'män', '2024', '10,5'],
		['Lillhamn', '0-17', 'män', '2023', '10'],
		['Lillhamn', '0–17 år', 'M', '2023', '11'],
	)
	expect(faults.map(({ row, column, problem, found }) => [row, column, problem, found].join(' '))).toEqual([
		'2 Kön not-a-sex flickor',
		'3 Åldersgrupp not-an-age 17-0',
		'4 Åldersgrupp not-an-age unga',
		'5 År not-a-year nu',
		'6 År year-not-begun 2027',
		'7 Antal not-a-count 10,5',
		'9 Antal figure-twice 11',
	])
})

test('women and men that add up to another number than the total are told of at the total', () => {
	const { faults } = read(
		['kön', 'år', 'folkmängd'],
		['kvinnor', '2024', '500'],
		['män', '2024', '490'],
		['totalt', '2024', '999'],
	)
	expect(faults).toEqual([{ row: 4, column: 'folkmängd', problem: 'sexes-add-up-to-another', found: '999' }])
})

test('a group’s people are added up from ages that cover it, and unknown where an age lacks', () => {
	const rows = rowsOf(
		read(
			['ålder', 'kön', 'år', 'folkmängd'],
			...[18, 19, 20, 21, 22, 23, 24].flatMap((age) => [
				[String(age), 'män', '2024', '100'],
				[String(age), 'kvinnor', '2024', '90'],
			]),
			['25-44', 'män', '2024', '5 000'],
			['65+', 'kvinnor', '2024', '4 000'],
		),
	)
	expect(peopleIn(rows, 2024, { sex: 'man', fromAge: 18, toAge: 24 })).toBe(700)
	expect(peopleIn(rows, 2024, { sex: 'all', fromAge: 18, toAge: 24 })).toBe(1330)
	expect(peopleIn(rows, 2024, { sex: 'man', fromAge: 18, toAge: 44 })).toBe(5700)
	expect(peopleIn(rows, 2024, { sex: 'all', fromAge: 18, toAge: 44 })).toBeNull()
	expect(peopleIn(rows, 2024, { sex: 'woman', fromAge: 65, toAge: null })).toBe(4000)
	expect(peopleIn(rows, 2024, { sex: 'man', fromAge: 18, toAge: null })).toBeNull()
	expect(peopleIn(rows, 2023, { sex: 'man', fromAge: 18, toAge: 24 })).toBeNull()
})
