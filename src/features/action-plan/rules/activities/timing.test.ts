import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import type { ActivityStatus } from '../activity.ts'
import { isLate, lastDayOf, staleFor } from './timing.ts'

const today = plainDate('2026-10-12')
const activity = (given: {
	due?: string
	status?: ActivityStatus
	toldOn?: string
	periodFrom?: number
}) => ({
	...{ periodFrom: given.periodFrom ?? 2024, periodTo: 2027, due: given.due ?? null },
	...{
		status: given.status ?? 'ongoing',
		toldOn: given.toldOn === undefined ? null : plainDate(given.toldOn),
	},
})

test('a year to be done by ends with its last day, and without one the period does', () => {
	expect(lastDayOf(activity({ due: '2026' }))).toBe('2026-12-31')
	expect(lastDayOf(activity({ due: '2026-06-30' }))).toBe('2026-06-30')
	expect(lastDayOf(activity({}))).toBe('2027-12-31')
})

test('late is what is said to be so, and what is open after its last day; what is done or stopped is never late', () => {
	expect(isLate(activity({ status: 'late' }), today)).toBe(true)
	expect(isLate(activity({ due: '2026-10-11' }), today)).toBe(true)
	expect(isLate(activity({ due: '2026-10-12' }), today)).toBe(false)
	expect(isLate(activity({ due: '2025', status: 'done' }), today)).toBe(false)
	expect(isLate(activity({ due: '2025', status: 'stopped' }), today)).toBe(false)
})

test('nobody is asked until more than ninety days have passed since anything was said', () => {
	const since = (toldOn: string) =>
		staleFor(activity({ toldOn }), { today, followedFrom: plainDate('2024-01-01') })
	expect(since('2026-07-14')).toBeNull()
	expect(since('2026-07-13')).toBe(91)
})

test('what nobody has told of is counted from when it began, and what has not begun is not asked for', () => {
	const from = plainDate('2026-03-01')
	expect(staleFor(activity({}), { today, followedFrom: from })).toBe(225)
	expect(staleFor(activity({ periodFrom: 2027 }), { today, followedFrom: from })).toBeNull()
	expect(staleFor(activity({ status: 'done' }), { today, followedFrom: from })).toBeNull()
})
