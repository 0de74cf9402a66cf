import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { lastPeriod, periodToDraw, stateOfReview } from './period.ts'

test.each([
	['2026-10-12', 1, '2026-09-01', '2026-10-01'],
	['2026-01-01', 1, '2025-12-01', '2026-01-01'],
	['2026-11-23', 3, '2026-07-01', '2026-10-01'],
	['2026-02-28', 6, '2025-07-01', '2026-01-01'],
	['2026-12-31', 12, '2025-01-01', '2026-01-01'],
])('on %s a review of %i months goes from %s and up to %s', (today, months, fromOn, untilOn) => {
	expect(lastPeriod(plainDate(today), months)).toEqual({ fromOn, untilOn })
})

test.each([
	['one month again and again', '2026-10-12', 1, '2026-09-01', '2026-09-01', '2026-10-01'],
	['a month that is drawn', '2026-10-12', 1, '2026-10-01', null, null],
	['one month that becomes three', '2026-04-01', 3, '2026-03-01', '2026-03-01', '2026-04-01'],
	['three months, before the quarter is over', '2026-03-10', 3, '2026-03-01', null, null],
	['twelve months that become one', '2026-11-03', 1, '2026-01-01', '2026-01-01', '2026-11-01'],
	['one month that becomes twelve', '2026-11-03', 12, '2026-11-01', null, null],
	['and the year after', '2027-01-01', 12, '2026-11-01', '2026-11-01', '2027-01-01'],
])('%s: on %s, every %i, after %s', (_, today, months, own, fromOn, untilOn) => {
	const reviewed = { own: plainDate(own), committee: plainDate(own) }
	expect(periodToDraw(plainDate(today), months, reviewed)).toEqual(
		fromOn === null ? null : { fromOn, untilOn },
	)
})

test('a log of which nothing is reviewed goes as far back as the others of the committee had come', () => {
	const first = (committee: string | null) =>
		periodToDraw(plainDate('2026-11-03'), 1, {
			own: null,
			committee: committee === null ? null : plainDate(committee),
		})?.fromOn
	expect([first(null), first('2026-01-01'), first('2026-11-01')]).toEqual([
		'2026-10-01',
		'2026-01-01',
		'2026-10-01',
	])
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
