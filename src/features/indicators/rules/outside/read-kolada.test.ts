import { expect, test } from 'vitest'
import { nextPage, readKolada } from './read-kolada.ts'

const own = { code: '1980', name: 'Lillhamn' }
const read = (document: unknown) => {
	const file = readKolada(JSON.stringify(document), own, 2026)
	if ('because' in file) throw new Error(file.because)
	return file
}
const told = (period: unknown, ...values: object[]) => ({
	kpi: 'N31816',
	municipality: '1980',
	period,
	values,
})

test('a key figure is read by year and sex; others’ values, deleted ones and missing ones are left', () => {
	const file = read({
		...{ count: 3, next_url: null, previous_url: null },
		values: [
			told(
				2024,
				{ gender: 'K', count: 1, status: '', value: 12.5, isdeleted: false },
				{ gender: 'M', count: 1, status: '', value: null, isdeleted: false },
				{ gender: 'T', count: 1, status: '', value: 14, isdeleted: false },
			),
			told(2023, { gender: 'T', value: 9, isdeleted: true }),
			{ kpi: 'N31816', municipality: '0180', period: 2024, values: [{ gender: 'T', value: 3 }] },
			{ id: 'N31816', title: 'Avhysningar' },
		],
	})
	expect(file.figures.map(({ year, sex, value }) => [year, sex, value])).toEqual([
		[2024, 'woman', 12.5],
		[2024, 'all', 14],
	])
	expect(file).toMatchObject({
		elsewhere: 1,
		untold: 2,
		faults: [],
		goesOn: false,
		titles: { N31816: 'Avhysningar' },
	})
})

test('what cannot be believed is told by its place in the answer', () => {
	const { faults } = read({
		values: [
			{ ...told(2024, { gender: 'T', value: 1 }), kpi: 'avhysningar' },
			{ ...told(2024, { gender: 'T', value: 1 }), municipality: 1980 },
			told('i år', { gender: 'T', value: 1 }),
			told(2030, { gender: 'T', value: 1 }),
			told(2024, { gender: 'X', value: 1 }, { gender: 'T', value: '12' }),
			told(2022, { gender: 'T', value: 1 }),
			told(2022, { gender: 'T', value: 2 }),
		],
	})
	expect(faults.map(({ row, column, problem }) => `${row} ${column} ${problem}`)).toEqual([
		'1 kpi not-a-key-figure',
		'2 municipality not-a-place',
		'3 period not-a-year',
		'4 period year-not-begun',
		'5 values[0].gender not-a-sex',
		'5 values[1].value not-a-number',
		'7 values figure-twice',
	])
})

test('what is no JSON, or not Kolada’s, is refused as a whole; a next page is told of', () => {
	const because = (text: string) => {
		const file = readKolada(text, own, 2026)
		return 'because' in file ? file.because : 'read'
	}
	expect(because('<html>')).toBe('not-json')
	expect(because('[]')).toBe('not-kolada')
	expect(because('{"values":[7]}')).toBe('not-kolada')
	expect(because('{"values":[{"kpi":"N31816","municipality":"1980","period":2024,"value":3}]}')).toBe(
		'not-kolada',
	)
	const page = JSON.stringify({ values: [], next_url: 'https://api.kolada.se/v3/data?page=2' })
	expect(nextPage(page)).toBe('https://api.kolada.se/v3/data?page=2')
	expect(read(JSON.parse(page)).goesOn).toBe(true)
})
