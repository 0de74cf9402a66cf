import { addDays, addMonths, type PlainDate, plainDate } from '../../../foundation/plain-date.ts'
import { lastWorkingDayUpTo } from './law/holidays.ts'

/** The latest days on which rent fell due, the earliest first: the last weekday before each month (JB 12:20). */
export function rentDueDays(today: PlainDate, count: number): PlainDate[] {
	const nextMonth = addMonths(plainDate(`${today.slice(0, 7)}-01`), 1)
	const days = Array.from({ length: count + 1 }, (_, back) =>
		lastWorkingDayUpTo(addDays(addMonths(nextMonth, -back), -1)),
	)
	return days
		.filter((day) => day <= today)
		.slice(0, count)
		.reverse()
}
