import { describe, expect, test } from 'vitest'
import { sampleDataset } from '../samples.ts'
import { datasetCsv } from './csv.ts'

const [column] = sampleDataset().columns
const told = (rows: readonly (readonly (string | number | null)[])[]) => {
	const columns = ['a', 'b'].map((name) => ({ ...column, name }) as NonNullable<typeof column>)
	return datasetCsv({ columns, rows })
}

describe('a dataset as CSV', () => {
	test('has heads and rows that end as RFC 4180 says', () => {
		expect(told([['x', 1]])).toBe('a,b\r\nx,1\r\n')
	})

	test('leaves what is not told empty', () => {
		expect(told([['x', null]])).toBe('a,b\r\nx,\r\n')
	})

	test('keeps commas, quotes and line breaks within their cell', () => {
		expect(told([['a, b', 'say "hej"\nnow']])).toBe('a,b\r\n"a, b","say ""hej""\nnow"\r\n')
	})

	test.each(['=1+1', '+46', '@SUM(A1)', '\t=1', '\r=1', '\n=1'])(
		'makes text of %j, and a number of a number',
		(text) => {
			expect(told([[text, -5]])).toMatch(/^a,b\r\n"?'[\s\S]*,-5\r\n$/)
		},
	)

	test('begins with its heads, not with a mark', () => {
		expect(datasetCsv(sampleDataset())).toMatch(
			/^year,situation,sex,persons,status\r\n2023,1,women,7,published\r\n/,
		)
	})
})
