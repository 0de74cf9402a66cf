import { Temporal } from 'temporal-polyfill'

/** A calendar day, carried as `YYYY-MM-DD`: compares with `<`, travels as JSON, means no hour and no zone. */
export type PlainDate = string & { readonly plainDate: unique symbol }

/** A moment, carried as ISO 8601 in UTC (`2026-10-12T08:14:03.123456Z`). */
export type Instant = string & { readonly instant: unique symbol }

const shape = /^\d{4}-\d{2}-\d{2}$/

/** Null when the text is no real day in the form `YYYY-MM-DD`. */
export function findPlainDate(text: string): PlainDate | null {
	if (!shape.test(text)) return null
	try {
		return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as PlainDate
	} catch {
		return null
	}
}

/** Throws when the text is no real day: for literals and values already parsed. */
export function plainDate(text: string): PlainDate {
	const found = findPlainDate(text)
	if (found === null) throw new Error('not a calendar day in the form YYYY-MM-DD')
	return found
}

export function addDays(day: PlainDate, days: number): PlainDate {
	return Temporal.PlainDate.from(day).add({ days }).toString() as PlainDate
}

/** Past the month's end the last day of the month is given: 31 January + 1 month = 28 February. */
export function addMonths(day: PlainDate, months: number): PlainDate {
	return Temporal.PlainDate.from(day).add({ months }).toString() as PlainDate
}

/** Days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
	return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(day: PlainDate): number {
	return Temporal.PlainDate.from(day).dayOfWeek
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

/** Whole years lived on the given day. */
export function ageOn(born: PlainDate, day: PlainDate): number {
	return Temporal.PlainDate.from(born).until(Temporal.PlainDate.from(day), { largestUnit: 'years' }).years
}

/** The calendar day that a moment falls on in a time zone, e.g. `Europe/Stockholm`. */
export function dayOf(moment: Instant, timeZone: string): PlainDate {
	return Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate().toString() as PlainDate
}

export function instant(text: string): Instant {
	return Temporal.Instant.from(text).toString() as Instant
}
