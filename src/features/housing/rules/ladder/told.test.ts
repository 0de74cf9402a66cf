import { expect, test } from 'vitest'
import { toldCount, toldParts, toldShare } from './told.ts'

test('a share of few, or one that lacks few to all, is told to those who work with the people alone', () => {
	expect(toldShare({ part: 1, whole: 3 }, false)).toBe('too-few')
	expect(toldShare({ part: 18, whole: 20 }, false)).toBe('too-few')
	expect(toldShare({ part: 2, whole: 12 }, false)).toBe('too-few')
	expect(toldShare({ part: 1, whole: 3 }, true)).toEqual({ part: 1, whole: 3 })
	expect(toldShare({ part: 15, whole: 20 }, false)).toEqual({ part: 15, whole: 20 })
})

test('a share of nobody tells of nobody, and one that is not due is none', () => {
	expect(toldShare({ part: 0, whole: 0 }, false)).toEqual({ part: 0, whole: 0 })
	expect(toldShare(null, false)).toBeNull()
})

test('one to four people are worded', () => {
	expect([0, 1, 4, 5].map((count) => toldCount(count, false))).toEqual([
		0,
		{ fewerThan: 5 },
		{ fewerThan: 5 },
		5,
	])
	expect(toldCount(3, true)).toBe(3)
})

test('what a sum is made of is worded where it is few, and so that the others do not tell it', () => {
	const parts = (...counts: number[]) => counts.map((count, at) => ({ part: `${at}`, count }))
	const counts = (given: number[], exact = false) =>
		toldParts(parts(...given), exact).map(({ count }) => count)
	const few = { fewerThan: 5 }
	expect(counts([11, 7, 2])).toEqual([11, null, few])
	expect(counts([11, 3, 2])).toEqual([11, few, few])
	expect(counts([11, 7])).toEqual([11, 7])
	expect(counts([3])).toEqual([few])
	expect(counts([6, 4, 0])).toEqual([null, few, 0])
	expect(counts([11, 7, 2], true)).toEqual([11, 7, 2])
})
