import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inBatches } from './batches.ts'

const rowsOf = (keys: string) => [...keys].map((key) => ({ key }))
const cut = (keys: string, most: number) =>
	inBatches(rowsOf(keys), most).map((batch) => batch.map(({ key }) => key).join(''))

test('a piece ends when it is full, and before a row about a notice that it holds already', () => {
	expect(cut('abcdefg', 3)).toEqual(['abc', 'def', 'g'])
	expect(cut('abacaa', 10)).toEqual(['ab', 'ac', 'a', 'a'])
	expect(cut('', 3)).toEqual([])
})

test('every row stands in one piece, in order, and no piece holds a notice twice', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom('a', 'b', 'c', 'd')),
			fc.integer({ min: 1, max: 5 }),
			(keys, most) => {
				const batches = inBatches(
					keys.map((key) => ({ key })),
					most,
				)
				expect(batches.flat().map(({ key }) => key)).toEqual(keys)
				for (const batch of batches) {
					expect(batch.length).toBeLessThanOrEqual(most)
					expect(new Set(batch.map(({ key }) => key)).size).toBe(batch.length)
				}
			},
		),
	)
})
