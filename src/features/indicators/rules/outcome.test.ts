import { describe, expect, test } from 'vitest'
import { instant } from '../../../foundation/plain-date.ts'
import { breaksIn, type Measured, officialValues, outcomesByYear, type Source } from './outcome.ts'

function figure(year: number, value: number, source: Source, version = 1): Measured {
	return {
		year,
		value,
		source,
		definition: source === 'counted' ? { id: 'evictions-executed', version } : null,
		filter: null,
		asOf: instant('2026-10-12T08:00:00Z'),
		enteredBy: null,
		note: null,
		share: null,
		frozen: false,
	}
}

describe('the official figure of a year', () => {
	test('is the official source’s, with the difference to the others beside it', () => {
		const [year] = outcomesByYear([figure(2025, 46, 'typed'), figure(2025, 47, 'counted')], 'counted')
		expect(year).toMatchObject({ year: 2025, official: { value: 47 }, others: [{ differs: -1 }] })
	})

	test('is what was typed for years before the count began', () => {
		const years = outcomesByYear([figure(2020, 66, 'typed'), figure(2021, 63, 'counted')], 'counted')
		expect(officialValues(years)).toEqual([
			{ year: 2020, value: 66 },
			{ year: 2021, value: 63 },
		])
	})

	test('is missing when the official source has none, whatever the others say', () => {
		const years = outcomesByYear([figure(2025, 16, 'counted')], 'authority')
		expect(years).toMatchObject([{ year: 2025, official: null, others: [{ differs: null }] }])
		expect(officialValues(years)).toEqual([])
	})

	test('a hole in the count is not filled by what was typed', () => {
		const years = outcomesByYear(
			[figure(2021, 63, 'counted'), figure(2022, 60, 'typed'), figure(2023, 58, 'counted')],
			'counted',
		)
		expect(officialValues(years).map(({ year }) => year)).toEqual([2021, 2023])
	})
})

test('the series is cut where the definition changes', () => {
	const years = outcomesByYear(
		[
			figure(2020, 66, 'typed'),
			figure(2021, 63, 'counted'),
			figure(2022, 61, 'counted'),
			figure(2023, 70, 'counted', 2),
		],
		'counted',
	)
	expect(breaksIn(years).map(({ before, after }) => [before.year, after.year])).toEqual([
		[2020, 2021],
		[2022, 2023],
	])
})
