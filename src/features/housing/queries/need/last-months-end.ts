import { addDays, type PlainDate, plainDate } from '../../../../foundation/plain-date.ts'

/**
 * The last day of the month that is over, which on its last day is the present one: two days in a row would give away
 * whoever came between them.
 */
export function lastMonthsEnd(today: PlainDate): PlainDate {
	return addDays(plainDate(`${addDays(today, 1).slice(0, 7)}-01`), -1)
}
