import { Temporal } from 'temporal-polyfill'

/** A calendar day, carried as `YYYY-MM-DD`: compares with `<`, travels as JSON, means no hour and no zone. */
export type PlainDate = string & { readonly plainDate: unique symbol }

/** A moment, carried as ISO 8601 in UTC (`2026-10-12T08:14:03.123456Z`). */
export type Instant = string & { readonly instant: unique symbol }

const shape = /^\d{4}-\d{2}-\d{2}$/

/** Null when the text is no real day in the form `YYYY-MM-DD`. */
export function findPlainDate(text: string): PlainDate | null {
	// A day that is none becomes another when it is counted: 31 February comes back as 3 March.
	const day = text as PlainDate
	return shape.test(text) && dayFromNumber(dayNumber(day)) === day ? day : null
}

/** Throws when the text is no real day: for literals and values already parsed. */
export function plainDate(text: string): PlainDate {
	const found = findPlainDate(text)
	if (found === null) throw new Error('not a calendar day in the form YYYY-MM-DD')
	return found
}

/** Days since 1 January 1970: whole numbers, for engines that walk over many days. */
export function dayNumber(day: PlainDate): number {
	const year = digitsAt(day, 0) * 100 + digitsAt(day, 2)
	const month = digitsAt(day, 5)
	// Years begin in March here, so that the leap day comes last (Hinnant, "chrono-compatible low-level date algorithms").
	const shifted = month <= 2 ? year - 1 : year
	const era = Math.floor(shifted / 400)
	const yearOfEra = shifted - era * 400
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digitsAt(day, 8) - 1
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
	return era * 146_097 + dayOfEra - 719_468
}

/** The day with this number; years 0 to 9999. */
export function dayFromNumber(number: number): PlainDate {
	const shifted = number + 719_468
	const era = Math.floor(shifted / 146_097)
	const dayOfEra = shifted - era * 146_097
	const yearOfEra = Math.floor(
		(dayOfEra -
			Math.floor(dayOfEra / 1460) +
			Math.floor(dayOfEra / 36_524) -
			Math.floor(dayOfEra / 146_096)) /
			365,
	)
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
	const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
	const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
	const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
	return written(year, month, dayOfMonth)
}

function written(year: number, month: number, day: number): PlainDate {
	return `${inTwo(Math.floor(year / 100))}${inTwo(year % 100)}-${inTwo(month)}-${inTwo(day)}` as PlainDate
}

const inTwo = (number: number) => (number < 10 ? `0${number}` : `${number}`)

/** The number in two places of a day's text; engines ask this millions of times, and slicing costs. */
const digitsAt = (day: PlainDate, place: number) =>
	(day.charCodeAt(place) - 48) * 10 + day.charCodeAt(place + 1) - 48

export function addDays(day: PlainDate, days: number): PlainDate {
	return dayFromNumber(dayNumber(day) + days)
}

/** Past the month's end the last day of the month is given: 31 January + 1 month = 28 February. */
export function addMonths(day: PlainDate, months: number): PlainDate {
	const month = (digitsAt(day, 0) * 100 + digitsAt(day, 2)) * 12 + digitsAt(day, 5) - 1 + months
	const year = Math.floor(month / 12)
	const inMonth = written(year, month - year * 12 + 1, 1)
	const next = written(Math.floor((month + 1) / 12), ((month + 1) % 12) + 1, 1)
	return addDays(inMonth, Math.min(digitsAt(day, 8), daysBetween(inMonth, next)) - 1)
}

/** Days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
	return dayNumber(to) - dayNumber(from)
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(day: PlainDate): number {
	return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

export function yearOf(day: PlainDate): number {
	return Number(day.slice(0, 4))
}

export function firstDayOf(year: number): PlainDate {
	return plainDate(`${String(year).padStart(4, '0')}-01-01`)
}

export function laterOf(a: PlainDate, b: PlainDate): PlainDate {
	return a > b ? a : b
}

export function earlierOf(a: PlainDate, b: PlainDate): PlainDate {
	return a < b ? a : b
}

/** Whole years lived on the given day; whoever is born on a leap day has lived another on 1 March in other years. */
export function ageOn(born: PlainDate, day: PlainDate): number {
	if (day < born) return -ageOn(day, born) || 0
	return yearOf(day) - yearOf(born) - (day.slice(5) < born.slice(5) ? 1 : 0)
}

/** The calendar day that a moment falls on in a time zone, e.g. `Europe/Stockholm`. */
export function dayOf(moment: Instant, timeZone: string): PlainDate {
	return calendarOf(timeZone).format(new Date(moment)) as PlainDate
}

// Made once a zone: every transaction asks which day it is.
const calendars = new Map<string, Intl.DateTimeFormat>()

function calendarOf(timeZone: string): Intl.DateTimeFormat {
	const kept = calendars.get(timeZone)
	if (kept !== undefined) return kept
	// Swedish writes a day as `2026-10-12`.
	const made = new Intl.DateTimeFormat('sv-SE', {
		timeZone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
	})
	calendars.set(timeZone, made)
	return made
}

/** The first moment that is no longer part of a day, in a time zone. */
export function endOfDay(day: PlainDate, timeZone: string): Instant {
	const next = Temporal.PlainDate.from(day).add({ days: 1 })
	return next.toZonedDateTime(timeZone).toInstant().toString() as Instant
}

export function hoursAfter(moment: Instant, hours: number): Instant {
	return Temporal.Instant.from(moment).add({ hours }).toString() as Instant
}

export function instant(text: string): Instant {
	return Temporal.Instant.from(text).toString() as Instant
}

/** The moment when a wall clock in a time zone shows `HH:MM` on a day; in the hour that comes twice, the first. */
export function momentOf(day: PlainDate, time: string, timeZone: string): Instant {
	const at = Temporal.PlainDate.from(day).toZonedDateTime({
		timeZone,
		plainTime: Temporal.PlainTime.from(time),
	})
	return at.toInstant().toString() as Instant
}

/** The hour and minute that a moment shows on a wall in a time zone, as `15:50`. */
export function clockTimeOf(moment: Instant, timeZone: string): string {
	return Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainTime().toString().slice(0, 5)
}
