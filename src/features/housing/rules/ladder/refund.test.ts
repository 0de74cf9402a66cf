import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate as day } from '../../../../foundation/plain-date.ts'
import { refundReadings, refundRules, refundYears } from './refund.ts'

const stay = (startsOn: string, endsOn: string | null) => ({
	startsOn: day(startsOn),
	endsOn: endsOn === null ? null : day(endsOn),
})
const told = (stays: ReturnType<typeof stay>[], today: string) =>
	refundYears(stays, day(today)).map(({ startsOn, crosses, counted, readings }) => ({
		...{ startsOn, crosses, counted },
		...Object.fromEntries(
			readings.map(({ reading, days, of, left }) => [reading, `${days} of ${of}, ${left} left`]),
		),
	}))

test('a running year that lies before 1 April 2026 has 120 days, one that begins later has 90, by every reading', () => {
	expect(told([stay('2024-01-10', '2024-02-09')], '2024-12-01')).toEqual([
		{
			...{ startsOn: '2024-01-10', crosses: false, counted: true },
			...{ 'by-first-day': '30 of 120, 90 left', 'by-each-day': '30 of 120, 90 left' },
			'by-last-day': '30 of 120, 90 left',
		},
	])
	expect(told([stay('2026-04-01', '2026-05-01')], '2026-10-12')).toMatchObject([
		{ 'by-first-day': '30 of 90, 60 left', 'by-last-day': '30 of 90, 60 left', crosses: false },
	])
})

test('a running year that crosses the day is shown by every reading, and they differ', () => {
	// 31 + 28 + 31 = 90 days before April and 40 in April and May.
	const crossing = [stay('2026-01-01', '2026-05-11')]
	expect(told(crossing, '2026-10-12')).toEqual([
		{
			...{ startsOn: '2026-01-01', crosses: true, counted: true },
			'by-first-day': '130 of 120, 0 left',
			'by-each-day': '130 of 90, 0 left',
			'by-last-day': '130 of 90, 0 left',
		},
	])
	// 110 days used before the day: day by day all of them count, by the last day only 90.
	const early = [stay('2025-10-01', '2026-01-19')]
	expect(told(early, '2026-10-01')).toMatchObject([
		{
			'by-first-day': '110 of 120, 10 left',
			'by-each-day': '110 of 110, 0 left',
			'by-last-day': '110 of 90, 0 left',
		},
	])
})

test('a year after the first admission the days begin anew with the next one', () => {
	const years = told([stay('2024-01-10', '2024-02-10'), stay('2025-03-01', null)], '2025-03-10')
	expect(years.map(({ startsOn }) => startsOn)).toEqual(['2024-01-10', '2025-03-01'])
	expect(told([stay('2024-01-10', null)], '2025-01-20').map(({ startsOn }) => startsOn)).toEqual([
		'2024-01-10',
		'2025-01-10',
	])
})

test('first admissions before 1 October 2023 are told as not counted, and the law as not verified', () => {
	expect(told([stay('2023-09-30', '2023-10-10')], '2023-12-01')).toMatchObject([{ counted: false }])
	expect(told([stay('2023-10-01', '2023-10-10')], '2023-12-01')).toMatchObject([{ counted: true }])
	expect(refundRules.verified).toBe(false)
})

test('a course that began before the day is told by both readings of the first admission', () => {
	const course = [stay('2023-05-01', '2023-05-10'), stay('2024-06-01', '2024-06-10')]
	expect(refundYears(course, day('2024-07-01')).map((year) => [year.counted, year.countedByCourse])).toEqual([
		[false, false],
		[true, false],
	])
})

test('before the days are fewer the longer number holds by each day', () => {
	expect(told([stay('2025-12-01', '2026-03-30')], '2026-03-31')).toMatchObject([
		{ 'by-each-day': '119 of 120, 1 left' },
	])
})

test('stays here and elsewhere on the same day are one day, and the day of leaving is none', () => {
	const twice = [stay('2025-05-01', '2025-05-11'), stay('2025-05-06', '2025-05-16')]
	expect(told(twice, '2025-06-01')).toMatchObject([{ 'by-first-day': '15 of 120, 105 left' }])
	const span = fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 60 }))
	fc.assert(
		fc.property(fc.array(span, { minLength: 1, maxLength: 8 }), fc.nat(600), (spans, now) => {
			const zero = day('2025-06-01')
			const stays = spans.map(([start, length]) => ({
				startsOn: addDays(zero, start),
				endsOn: addDays(zero, start + length),
			}))
			let nights = 0
			for (let at = 0; at <= now; at += 1) {
				if (spans.some(([start, length]) => start <= at && at < start + length)) nights += 1
			}
			const years = refundYears(stays, addDays(zero, now))
			for (const reading of refundReadings) {
				const days = years.flatMap(({ readings }) => readings.filter((one) => one.reading === reading))
				expect(days.reduce((sum, one) => sum + one.days, 0)).toBe(nights)
			}
		}),
		{ seed: 5, numRuns: 150 },
	)
})
