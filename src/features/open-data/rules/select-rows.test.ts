import { describe, expect, test } from 'vitest'
import { sampleDataset } from '../samples.ts'
import { type Asked, selectRows } from './select-rows.ts'

const dataset = sampleDataset()
const ask = ({
	values = {},
	from = null,
	to = null,
}: {
	values?: Record<string, string[]>
	from?: number | null
	to?: number | null
}) => selectRows(dataset, { values: new Map(Object.entries(values)), from, to } satisfies Asked)
const rowsOf = (asked: Parameters<typeof ask>[0]) => {
	const found = ask(asked)
	return 'rows' in found ? found.rows : found.wrong
}

describe('rows are chosen', () => {
	test('all of them when nothing is asked', () => {
		expect(rowsOf({})).toEqual(dataset.rows)
	})

	test('by years, both ends within', () => {
		expect(rowsOf({ from: 2024 })).toHaveLength(9)
		expect(rowsOf({ from: 2023, to: 2024 })).toHaveLength(18)
		expect(rowsOf({ to: 2022 })).toEqual([])
	})

	test('by the values of columns, all columns at once and any value of each', () => {
		expect(rowsOf({ values: { situation: ['1', '2'], sex: ['total'], year: ['2023'] } })).toEqual([
			['2023', '1', 'total', 14, 'published'],
			['2023', '2', 'total', 28, 'published'],
		])
		expect(rowsOf({ values: { status: ['withheld'] } })).toHaveLength(4)
		expect(rowsOf({ values: { persons: ['14', ''] } })).toHaveLength(8)
	})
})

describe('a question that has no answer says why', () => {
	test.each([
		[{ values: { sitation: ['1'] } }, 'sitation', 'no-such-column'],
		[{ values: { constructor: ['1'] } }, 'constructor', 'no-such-column'],
		[{ values: { situation: ['9'] } }, 'situation', 'no-such-code'],
		[{ values: { situation: ['1', ''] } }, 'situation', 'no-such-code'],
		[{ from: 2024, to: 2023 }, 'to', 'years-in-order'],
	])('%j', (asked, path, problem) => {
		expect(rowsOf(asked)).toMatchObject([{ path, problem }])
	})

	test('with the columns and codes there are', () => {
		expect(rowsOf({ values: { sex: ['x'], kön: ['y'] } })).toEqual([
			{ path: 'sex', problem: 'no-such-code', known: ['women', 'men', 'total'] },
			{ path: 'kön', problem: 'no-such-column', known: ['year', 'situation', 'sex', 'persons', 'status'] },
		])
	})

	test('a table without years is not asked for years', () => {
		const yearless = sampleDataset({
			columns: dataset.columns.map((column) => ({ ...column, datatype: 'string' as const })),
		})
		const found = selectRows(yearless, { values: new Map(), from: 2020, to: null })
		expect(found).toEqual({ wrong: [{ path: 'from', problem: 'no-years', known: [] }] })
	})
})
