import { expect, test } from 'vitest'
import { costOf, exampleCosts } from './cost.ts'

const assumed = { 'placement-night': 100_000, 'placed-share': 50, 'executed-eviction': 1_200_000 }

test('months are nights of those who are placed, and a year of which part lies ahead averts its part', () => {
	const [now, next] = costOf(
		[
			{ year: 2026, months: 4, ahead: 3 },
			{ year: 2027, months: 24, ahead: 12 },
		],
		4,
		assumed,
	)
	expect(now).toEqual({
		year: 2026,
		nights: 61,
		nightsOre: 6_100_000,
		evictionsOre: 1_200_000,
		sumOre: 7_300_000,
	})
	expect(next).toMatchObject({ nights: 365, evictionsOre: 4_800_000, sumOre: 36_500_000 + 4_800_000 })
})

test('no example of ours claims a source', () => {
	expect(exampleCosts.every(({ source }) => source === null)).toBe(true)
})
