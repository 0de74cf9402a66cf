import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import {
	addDays,
	addMonths,
	ageOn,
	dayFromNumber,
	dayNumber,
	daysBetween,
	plainDate,
	weekday,
} from './plain-date.ts'

const anyDay = fc
	.integer({ min: -700_000, max: 2_900_000 })
	.map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }).toString())
	.filter((day) => /^\d{4}-/.test(day) && day >= '0001-01-01')
	.map((day) => plainDate(day))

test('a day has a number, and the number gives the day back', () => {
	expect(dayNumber(plainDate('1970-01-01'))).toBe(0)
	expect(dayNumber(plainDate('2026-10-12'))).toBe(20_738)
	fc.assert(fc.property(anyDay, (day) => dayFromNumber(dayNumber(day)) === day))
})

test('adding days, counting them and naming the weekday agree with Temporal', () => {
	fc.assert(
		fc.property(anyDay, fc.integer({ min: -50_000, max: 50_000 }), (day, days) => {
			const moved = Temporal.PlainDate.from(day).add({ days })
			fc.pre(moved.year >= 1 && moved.year <= 9999)
			const ours = addDays(day, days)
			expect(ours).toBe(moved.toString())
			expect(daysBetween(day, ours)).toBe(days)
			expect(weekday(ours)).toBe(moved.dayOfWeek)
		}),
	)
})

test('adding months keeps the day of the month, or gives the month’s last', () => {
	expect(addMonths(plainDate('2026-01-31'), 1)).toBe('2026-02-28')
	expect(addMonths(plainDate('2026-05-31'), -3)).toBe('2026-02-28')
	fc.assert(
		fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, months) => {
			const moved = Temporal.PlainDate.from(day).add({ months })
			fc.pre(moved.year >= 1 && moved.year <= 9998)
			expect(addMonths(day, months)).toBe(moved.toString())
		}),
	)
})

test('years lived agree with Temporal, on leap days and before birth too', () => {
	expect(ageOn(plainDate('2008-02-29'), plainDate('2026-02-28'))).toBe(17)
	expect(ageOn(plainDate('2008-02-29'), plainDate('2026-03-01'))).toBe(18)
	fc.assert(
		fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (born, days) => {
			const moved = Temporal.PlainDate.from(born).add({ days })
			fc.pre(moved.year >= 1 && moved.year <= 9999)
			const { years } = Temporal.PlainDate.from(born).until(moved, { largestUnit: 'years' })
			expect(ageOn(born, addDays(born, days))).toBe(years)
		}),
	)
})
