import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween, plainDate, weekday } from '../../../../foundation/plain-date.ts'
import { addWorkingDays, easterOf, findHoliday, isWorkingDay, lastWorkingDayUpTo } from './holidays.ts'

const anyDay = fc.integer({ min: 0, max: 36_524 }).map((days) => addDays(plainDate('2000-01-01'), days))

test('Easter falls where the almanac has it', () => {
	expect([2000, 2019, 2024, 2025, 2026, 2038].map(easterOf)).toEqual([
		'2000-04-23',
		'2019-04-21',
		'2024-03-31',
		'2025-04-20',
		'2026-04-05',
		'2038-04-25',
	])
})

test('the movable and the fixed holidays of 2026 are known by name', () => {
	expect(findHoliday(plainDate('2026-04-03'))).toBe('good-friday')
	expect(findHoliday(plainDate('2026-05-14'))).toBe('ascension')
	expect(findHoliday(plainDate('2026-06-19'))).toBe('midsummer-eve')
	expect(findHoliday(plainDate('2026-06-20'))).toBe('midsummer')
	expect(findHoliday(plainDate('2026-10-31'))).toBe('all-saints')
	expect(findHoliday(plainDate('2026-12-24'))).toBe('christmas-eve')
	expect(findHoliday(plainDate('2026-10-15'))).toBeNull()
})

test('6 June is a holiday only since 2005', () => {
	expect(findHoliday(plainDate('2003-06-06'))).toBeNull()
	expect(findHoliday(plainDate('2025-06-06'))).toBe('national-day')
})

test('Easter is always a Sunday between 22 March and 25 April', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1900, max: 2299 }), (year) => {
			const easter = easterOf(year)
			expect(weekday(easter)).toBe(7)
			expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true)
		}),
	)
})

test('the last working day up to a day is a working day at most five days before it', () => {
	fc.assert(
		fc.property(anyDay, (day) => {
			const safe = lastWorkingDayUpTo(day)
			expect(isWorkingDay(safe)).toBe(true)
			expect(daysBetween(safe, day)).toBeGreaterThanOrEqual(0)
			expect(daysBetween(safe, day)).toBeLessThanOrEqual(5)
		}),
	)
})

test('counting working days lands on a working day and skips as many as asked for', () => {
	fc.assert(
		fc.property(anyDay, fc.integer({ min: 1, max: 10 }), (day, count) => {
			const reached = addWorkingDays(day, count)
			const passed = Array.from({ length: daysBetween(day, reached) }, (_, i) => addDays(day, i + 1))
			expect(passed.filter((each) => isWorkingDay(each))).toHaveLength(count)
			expect(isWorkingDay(reached)).toBe(true)
		}),
	)
})

test.each([
	['DK', '2026-04-02', 'maundy-thursday'],
	['DK', '2023-05-05', 'great-prayer-day'],
	['DK', '2024-04-26', null],
	['DK', '2026-05-25', 'whit-monday'],
	['DK', '2026-06-05', 'constitution-day'],
	['DK', '2026-05-01', null],
	['NO', '2027-05-17', 'constitution-day'],
	['NO', '2026-05-01', 'first-of-may'],
	['NO', '2026-01-06', null],
	['FI', '2026-12-06', 'independence-day'],
	['FI', '2026-06-19', 'midsummer-eve'],
	['FI', '2026-05-25', null],
	['SE', '2026-05-25', null],
	['SE', '2026-04-02', null],
] as const)('%s keeps its own holidays: %s is %s', (country, day, holiday) => {
	expect(findHoliday(plainDate(day), country)).toBe(holiday)
})
