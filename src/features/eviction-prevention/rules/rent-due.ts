import { addDays, addMonths, type PlainDate, plainDate } from '../../../foundation/plain-date.ts'
import { findHoliday, isWeekday } from './law/holidays.ts'

/** The latest days on which rent fell due, the earliest first: the last weekday before each month (JB 12:20). */
export function rentDueDays(today: PlainDate, count: number): PlainDate[] {
	const nextMonth = addMonths(plainDate(`${today.slice(0, 7)}-01`), 1)
	const days = Array.from({ length: count + 1 }, (_, back) =>
		lastDueDayUpTo(addDays(addMonths(nextMonth, -back), -1)),
	)
	return days
		.filter((day) => day <= today)
		.slice(0, count)
		.reverse()
}

// New Year's Eve is a weekday though offices are closed; that a Saturday is one too is unverified, and bills say the Friday.
function lastDueDayUpTo(day: PlainDate): PlainDate {
	return isWeekday(day) && findHoliday(day) !== 'saturday' ? day : lastDueDayUpTo(addDays(day, -1))
}
