import { addDays, type PlainDate, plainDate, weekday, yearOf } from '../../../foundation/plain-date.ts'

/** Names are word keys (`holidays.*`). Eves are no holidays in law but nobody is at the office (act 1930:173 treats some alike). */
export type Holiday =
	| 'saturday'
	| 'sunday'
	| 'new-year'
	| 'epiphany'
	| 'good-friday'
	| 'easter-day'
	| 'easter-monday'
	| 'first-of-may'
	| 'ascension'
	| 'whit-sunday'
	| 'national-day'
	| 'midsummer-eve'
	| 'midsummer'
	| 'all-saints'
	| 'christmas-eve'
	| 'christmas'
	| 'boxing-day'
	| 'new-years-eve'

/** Gregorian Easter Sunday (Meeus, Jones and Butcher). */
export function easterOf(year: number): PlainDate {
	const golden = year % 19
	const century = Math.floor(year / 100)
	const leaps = Math.floor(century / 4)
	const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
	const epact = (19 * golden + century - leaps - moon + 15) % 30
	const sundays = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7
	const late = Math.floor((golden + 11 * epact + 22 * sundays) / 451)
	const monthAndDay = epact + sundays - 7 * late + 114
	return dayIn(year, Math.floor(monthAndDay / 31), (monthAndDay % 31) + 1)
}

/** Why offices are closed on the day, or null when it is a working day. */
export function findHoliday(day: PlainDate): Holiday | null {
	const named = holidaysOf(yearOf(day)).get(day)
	if (named !== undefined) return named
	if (weekday(day) === 7) return 'sunday'
	return weekday(day) === 6 ? 'saturday' : null
}

export function isWorkingDay(day: PlainDate): boolean {
	return findHoliday(day) === null
}

/** The day itself when it is a working day, else the nearest working day before it. */
export function lastWorkingDayUpTo(day: PlainDate): PlainDate {
	return isWorkingDay(day) ? day : lastWorkingDayUpTo(addDays(day, -1))
}

/** The n-th working day after the day: one weekday after a Friday is the Monday. */
export function addWorkingDays(day: PlainDate, count: number): PlainDate {
	if (count === 0) return day
	const next = addDays(day, 1)
	return addWorkingDays(next, isWorkingDay(next) ? count - 1 : count)
}

const years = new Map<number, ReadonlyMap<PlainDate, Holiday>>()

function holidaysOf(year: number): ReadonlyMap<PlainDate, Holiday> {
	const known = years.get(year)
	if (known !== undefined) return known
	const computed = computeHolidays(year)
	years.set(year, computed)
	return computed
}

function computeHolidays(year: number): ReadonlyMap<PlainDate, Holiday> {
	const easter = easterOf(year)
	const midsummer = saturdayFrom(dayIn(year, 6, 20))
	return new Map<PlainDate, Holiday>([
		[dayIn(year, 1, 1), 'new-year'],
		[dayIn(year, 1, 6), 'epiphany'],
		[addDays(easter, -2), 'good-friday'],
		[easter, 'easter-day'],
		[addDays(easter, 1), 'easter-monday'],
		[dayIn(year, 5, 1), 'first-of-may'],
		[addDays(easter, 39), 'ascension'],
		[addDays(easter, 49), 'whit-sunday'],
		...nationalDay(year),
		[addDays(midsummer, -1), 'midsummer-eve'],
		[midsummer, 'midsummer'],
		[saturdayFrom(dayIn(year, 10, 31)), 'all-saints'],
		[dayIn(year, 12, 24), 'christmas-eve'],
		[dayIn(year, 12, 25), 'christmas'],
		[dayIn(year, 12, 26), 'boxing-day'],
		[dayIn(year, 12, 31), 'new-years-eve'],
	])
}

// 6 June became a public holiday in 2005.
function nationalDay(year: number): [PlainDate, Holiday][] {
	return year >= 2005 ? [[dayIn(year, 6, 6), 'national-day']] : []
}

function saturdayFrom(day: PlainDate): PlainDate {
	return addDays(day, (6 - weekday(day) + 7) % 7)
}

function dayIn(year: number, month: number, day: number): PlainDate {
	return plainDate(
		`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
	)
}
