import {
	addDays,
	clockTimeOf,
	dayOf,
	earlierOf,
	type Instant,
	type PlainDate,
} from '../../../../foundation/plain-date.ts'

/** Where the desk's clock hangs. */
const timeZone = 'Europe/Stockholm'

/**
 * The night that a moment belongs to, named by the day on which it begins: with the border at noon, half past one in the
 * morning is still the night before, and so is breakfast.
 */
export function nightOf(moment: Instant, nightHour: number): PlainDate {
	const day = dayOf(moment, timeZone)
	return Number(clockTimeOf(moment, timeZone).slice(0, 2)) < nightHour ? addDays(day, -1) : day
}

/** The day on which somebody leaves after the night; who leaves before it is over does not sleep there any more. */
export function leavingDayOf(night: PlainDate, today: PlainDate): PlainDate {
	return earlierOf(addDays(night, 1), today)
}
