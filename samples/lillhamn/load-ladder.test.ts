import { beforeAll, expect, test } from 'vitest'
import {
	countBreakdowns,
	countConversion,
	countTrainingConverted,
	countTrainingConvertedWithin,
	measureHousingFirst,
	partsOfBreakdowns,
	partsOfTrainingConverted,
} from '../../src/features/housing/counts.ts'
import { firstDayOf } from '../../src/foundation/plain-date.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import type { Act } from '../../src/platform/transaction.ts'
import { lillhamnHouse } from '../../tests/support/lillhamn-house.ts'

const { house } = await lillhamnHouse()
const period = { from: firstDayOf(2021), until: firstDayOf(2027) }
const counted = <T>(work: (act: Act) => Promise<T>) => asSystem(house, 1, work)
let converted: { year: number; value: number }[] = []

beforeAll(async () => {
	converted = await counted((act) => countTrainingConverted(act, period))
})

test('Lillhamn’s training contracts became permanent as often as its plan tells', () => {
	expect(converted.filter(({ year }) => year < 2026)).toEqual([
		{ year: 2021, value: 75, share: { part: 18, whole: 24 } },
		{ year: 2022, value: 78, share: { part: 14, whole: 18 } },
		{ year: 2023, value: 81, share: { part: 17, whole: 21 } },
		{ year: 2024, value: 84, share: { part: 21, whole: 25 } },
		{ year: 2025, value: 86, share: { part: 18, whole: 21 } },
	])
})

test('what the contracts became adds up to those that ended, and cohorts that are not due are left out', async () => {
	const [year] = await counted((act) => countConversion(act, [2024]))
	const parts = await counted((act) => partsOfTrainingConverted(act, 2024))
	expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(year?.ended.whole)
	const within = await counted((act) => countTrainingConvertedWithin(act, 24, period))
	expect(within.every((one) => one.year <= 2023 && one.value <= 100)).toBe(true)
})

test('breakdowns are told by year and cause, and ten live in Housing First', async () => {
	const years = await counted((act) => countBreakdowns(act, period))
	const parts = await counted((act) => partsOfBreakdowns(act, 2025))
	expect(years.find(({ year }) => year === 2025)?.value ?? 0).toBe(
		parts.reduce((sum, { count }) => sum + count, 0),
	)
	const { places } = await counted((act) => measureHousingFirst(act, [2025, 2026]))
	expect(places.at(-1)).toEqual({ year: 2026, value: 10 })
})
