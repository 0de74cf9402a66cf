import { expect, test } from 'vitest'
import { addDays, plainDate } from '../../../foundation/plain-date.ts'
import { isReminderDay } from './reminders.ts'

test('letters go three days before the last day and the day after it, and on no other day', () => {
	const due = plainDate('2026-02-27')
	const days = [-5, -4, -3, -2, -1, 0, 1, 2, 3].filter((step) => isReminderDay(due, addDays(due, step)))
	expect(days).toEqual([-3, 1])
	expect(isReminderDay(null, due)).toBe(false)
})
