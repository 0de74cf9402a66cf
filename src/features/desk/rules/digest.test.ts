import { expect, test } from 'vitest'
import { plainDate as day, type PlainDate, weekday } from '../../../foundation/plain-date.ts'
import { countsOf, isDigestDay, isDigestHour, isNothing } from './digest.ts'

const easterMonday = day('2026-04-06')
const works = (on: PlainDate) => weekday(on) <= 5 && on !== easterMonday && on !== day('2026-04-03')

test('every working day leaves out weekends and holidays', () => {
	const days = ['2026-04-02', '2026-04-03', '2026-04-04', '2026-04-05', '2026-04-06', '2026-04-07'].map(day)
	expect(days.filter((on) => isDigestDay('every-working-day', on, works))).toEqual([
		'2026-04-02',
		'2026-04-07',
	])
})

test('the weekly letter comes on Monday, or on the first working day when Monday is a holiday', () => {
	const weekly = (on: string) => isDigestDay('weekly', day(on), works)
	expect(weekly('2026-10-12')).toBe(true)
	expect(weekly('2026-10-13')).toBe(false)
	expect(weekly('2026-04-06')).toBe(false)
	expect(weekly('2026-04-07')).toBe(true)
	expect(weekly('2026-04-08')).toBe(false)
	expect(weekly('2026-10-17')).toBe(false)
})

test('letters go out from seven, and not in the afternoon', () => {
	expect(['06:59', '07:00', '11:59', '12:00', '23:00'].map(isDigestHour)).toEqual([
		false,
		true,
		true,
		false,
		false,
	])
})

test('each step stands in one line; checks count when they are due, tasks to the end of the week', () => {
	const days = ['2026-10-08', '2026-10-12', '2026-10-12', '2026-10-18', '2026-10-19'].map(day)
	const waiting = { steps: days, checks: days, tasks: days, newNotices: 4 }
	expect(countsOf(waiting, day('2026-10-12'))).toEqual({
		...{ overdue: 1, today: 2, week: 1, checks: 3, notices: 4, tasks: 4 },
	})
})

test('nothing is nothing only when every line is', () => {
	const none = { overdue: 0, today: 0, week: 0, checks: 0, notices: 0, tasks: 0 }
	expect(isNothing(none)).toBe(true)
	expect(isNothing({ ...none, notices: 1 })).toBe(false)
})
