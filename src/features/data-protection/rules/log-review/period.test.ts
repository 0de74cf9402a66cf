import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { lastPeriod, stateOfReview } from './period.ts'

test.each([
	['2026-10-12', 1, '2026-09-01', '2026-10-01'],
	['2026-01-01', 1, '2025-12-01', '2026-01-01'],
	['2026-11-23', 3, '2026-07-01', '2026-10-01'],
	['2026-02-28', 6, '2025-07-01', '2026-01-01'],
	['2026-12-31', 12, '2025-01-01', '2026-01-01'],
])('on %s a review of %i months goes from %s and up to %s', (today, months, fromOn, untilOn) => {
	expect(lastPeriod(plainDate(today), months)).toEqual({ fromOn, untilOn })
})

test('a review is overdue from the day after it was due, and never when it is done', () => {
	const dueOn = plainDate('2026-10-12')
	const on = (today: string, doneOn: string | null = null) =>
		stateOfReview({ dueOn, doneOn: doneOn === null ? null : plainDate(doneOn) }, plainDate(today))
	expect([on('2026-10-12'), on('2026-10-13'), on('2026-10-13', '2026-10-13')]).toEqual([
		'to-answer',
		'overdue',
		'done',
	])
})
