import { addDays, type PlainDate, plainDate, weekday, yearOf } from '../../../../foundation/plain-date.ts'
import type { Country } from './countries.ts'

/** Names are word keys (`holidays.*`). Eves are no holidays in law but nobody is at the office (act 1930:173 treats some alike). */
export type Holiday =
	| 'saturday'
	| 'sunday'
	| 'new-year'
	| 'epiphany'
	| 'maundy-thursday'
	| 'good-friday'
	| 'easter-day'
	| 'easter-monday'
	| 'great-prayer-day'
	| 'first-of-may'
	| 'ascension'
	| 'whit-sunday'
	| 'whit-monday'
	| 'national-day'
	| 'constitution-day'
	| 'midsummer-eve'
	| 'midsummer'
	| 'all-saints'
	| 'independence-day'
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

/** Why offices are closed on the day in the country, or null when it is a working day. */
export function findHoliday(day: PlainDate, country: Country = 'SE'): Holiday | null {
	const named = holidaysOf(country, yearOf(day)).get(day)
	if (named !== undefined) return named
	if (weekday(day) === 7) return 'sunday'
	return weekday(day) === 6 ? 'saturday' : null
}

export function isWorkingDay(day: PlainDate, country: Country = 'SE'): boolean {
	return findHoliday(day, country) === null
}

const weekdaysInLaw: readonly Holiday[] = ['saturday', 'midsummer-eve', 'christmas-eve', 'new-years-eve']

/** No Sunday and no public holiday: Saturdays and eves are weekdays as the acts write the word, though offices are closed. */
export function isWeekday(day: PlainDate, country: Country = 'SE'): boolean {
	const holiday = findHoliday(day, country)
	return holiday === null || weekdaysInLaw.includes(holiday)
}

/** The n-th weekday after the day. */
export function addWeekdays(day: PlainDate, count: number, country: Country = 'SE'): PlainDate {
	if (count === 0) return day
	const next = addDays(day, 1)
	return addWeekdays(next, isWeekday(next, country) ? count - 1 : count, country)
}

/** The day itself when it is a working day, else the nearest working day after it. */
export function firstWorkingDayFrom(day: PlainDate, country: Country = 'SE'): PlainDate {
	return isWorkingDay(day, country) ? day : firstWorkingDayFrom(addDays(day, 1), country)
}

/** The day itself when it is a working day, else the nearest working day before it. */
export function lastWorkingDayUpTo(day: PlainDate, country: Country = 'SE'): PlainDate {
	return isWorkingDay(day, country) ? day : lastWorkingDayUpTo(addDays(day, -1), country)
}

/** The n-th working day after the day: one weekday after a Friday is the Monday. */
export function addWorkingDays(day: PlainDate, count: number, country: Country = 'SE'): PlainDate {
	if (count === 0) return day
	const next = addDays(day, 1)
	return addWorkingDays(next, isWorkingDay(next, country) ? count - 1 : count, country)
}

const years = new Map<string, ReadonlyMap<PlainDate, Holiday>>()

function holidaysOf(country: Country, year: number): ReadonlyMap<PlainDate, Holiday> {
	const key = `${country} ${year}`
	const known = years.get(key)
	if (known !== undefined) return known
	const computed = new Map([...sharedHolidays(year), ...ownHolidays[country](year)])
	years.set(key, computed)
	return computed
}

// Eves when nobody is at the office stand among them in every country: the safe day is the earlier one.
function sharedHolidays(year: number): [PlainDate, Holiday][] {
	const easter = easterOf(year)
	return [
		[dayIn(year, 1, 1), 'new-year'],
		[addDays(easter, -2), 'good-friday'],
		[easter, 'easter-day'],
		[addDays(easter, 1), 'easter-monday'],
		[addDays(easter, 39), 'ascension'],
		[addDays(easter, 49), 'whit-sunday'],
		[dayIn(year, 12, 24), 'christmas-eve'],
		[dayIn(year, 12, 25), 'christmas'],
		[dayIn(year, 12, 26), 'boxing-day'],
		[dayIn(year, 12, 31), 'new-years-eve'],
	]
}

const ownHolidays: Readonly<Record<Country, (year: number) => [PlainDate, Holiday][]>> = {
	SE: (year) => [
		[dayIn(year, 1, 6), 'epiphany'],
		[dayIn(year, 5, 1), 'first-of-may'],
		// 6 June became a public holiday in 2005.
		...(year >= 2005 ? [named(dayIn(year, 6, 6), 'national-day')] : []),
		...midsummerOf(year),
		[saturdayFrom(dayIn(year, 10, 31)), 'all-saints'],
	],
	DK: (year) => [
		...maundyThursdayAndWhitMonday(year),
		// The great day of prayer was abolished from 2024.
		...(year < 2024 ? [named(addDays(easterOf(year), 26), 'great-prayer-day')] : []),
		[dayIn(year, 6, 5), 'constitution-day'],
	],
	NO: (year) => [
		...maundyThursdayAndWhitMonday(year),
		[dayIn(year, 5, 1), 'first-of-may'],
		[dayIn(year, 5, 17), 'constitution-day'],
	],
	FI: (year) => [
		[dayIn(year, 1, 6), 'epiphany'],
		[dayIn(year, 5, 1), 'first-of-may'],
		...midsummerOf(year),
		[saturdayFrom(dayIn(year, 10, 31)), 'all-saints'],
		[dayIn(year, 12, 6), 'independence-day'],
	],
}

function midsummerOf(year: number): [PlainDate, Holiday][] {
	const midsummer = saturdayFrom(dayIn(year, 6, 20))
	return [
		[addDays(midsummer, -1), 'midsummer-eve'],
		[midsummer, 'midsummer'],
	]
}

function maundyThursdayAndWhitMonday(year: number): [PlainDate, Holiday][] {
	const easter = easterOf(year)
	return [
		[addDays(easter, -3), 'maundy-thursday'],
		[addDays(easter, 50), 'whit-monday'],
	]
}

const named = (day: PlainDate, holiday: Holiday): [PlainDate, Holiday] => [day, holiday]

function saturdayFrom(day: PlainDate): PlainDate {
	return addDays(day, (6 - weekday(day) + 7) % 7)
}

function dayIn(year: number, month: number, day: number): PlainDate {
	return plainDate(
		`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
	)
}
