import type { Ore } from '../foundation/money.ts'
import type { Instant, PlainDate } from '../foundation/plain-date.ts'
import { monthNames } from '../foundation/typography.ts'
import type { Locale } from '../platform/words/locales.ts'

const nbsp = '\u00a0'
const dayMs = 86_400_000

type Names = { weekdays: readonly string[]; months: readonly string[] }

const names: Record<Locale, Names> = {
	sv: {
		weekdays: ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön'],
		months: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
	},
	en: {
		weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
		months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
	},
}

export type DayStyle = {
	readonly weekday?: boolean
	readonly year?: boolean
	readonly month?: 'short' | 'full'
}

/** `tor 15 okt 2026`, without breaks inside. */
export function formatDay(day: PlainDate, locale: Locale, style: DayStyle = {}): string {
	const { weekday = true, year = true, month = 'short' } = style
	const months = month === 'full' ? monthNames[locale] : names[locale].months
	return [
		weekday ? names[locale].weekdays[weekdayOf(day)] : null,
		String(Number(day.slice(8, 10))),
		months[Number(day.slice(5, 7)) - 1],
		year ? day.slice(0, 4) : null,
	]
		.filter((part) => part !== null && part !== undefined)
		.join(nbsp)
}

/** `okt`, over an axis whose year is said. */
export function formatMonth(day: PlainDate, locale: Locale): string {
	return names[locale].months[Number(day.slice(5, 7)) - 1] ?? ''
}

/** `må`, `Mo`: two letters, over a narrow column. */
export function formatWeekday(day: PlainDate, locale: Locale): string {
	return (names[locale].weekdays[weekdayOf(day)] ?? '').slice(0, 2)
}

/** 0 = Monday … 6 = Sunday. */
function weekdayOf(day: PlainDate): number {
	return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}

/** Whole days from one day to another, for words such as "3 days left". */
export function daysFrom(from: PlainDate, to: PlainDate): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / dayMs)
}

export function dayAfter(day: PlainDate, days: number): PlainDate {
	return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10) as PlainDate
}

/** `tis 22 sep 2026 kl. 10.14`: the day and the 24-hour clock in the municipality's zone. */
export function splitMoment(
	moment: Instant,
	timeZone: string,
	locale: Locale,
): { day: PlainDate; time: string } {
	const parts = clockOf(timeZone).formatToParts(new Date(moment))
	const part = (type: string) => parts.find((found) => found.type === type)?.value ?? ''
	return {
		day: `${part('year')}-${part('month')}-${part('day')}` as PlainDate,
		time: `${part('hour')}${locale === 'sv' ? '.' : ':'}${part('minute')}`,
	}
}

// To make one of the language's own writers costs as much as to write hundreds of figures with it: each is made once.
const clocks = new Map<string, Intl.DateTimeFormat>()
const numbers = new Map<string, Intl.NumberFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
	const kept = clocks.get(timeZone)
	if (kept !== undefined) return kept
	const made = new Intl.DateTimeFormat('sv-SE', {
		timeZone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
	})
	clocks.set(timeZone, made)
	return made
}

function numberOf(locale: Locale, decimals: number | undefined): Intl.NumberFormat {
	const key = `${locale} ${decimals}`
	const kept = numbers.get(key)
	if (kept !== undefined) return kept
	const style =
		decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
	const made = new Intl.NumberFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', style)
	numbers.set(key, made)
	return made
}

/** `18 640,5` or `18,640.5`; a real minus, no-break spaces. */
export function formatNumber(value: number, locale: Locale, decimals?: number): string {
	return numberOf(locale, decimals)
		.format(value)
		.replace(/[-\u2212]/g, '\u2212')
		.replace(/[\s\u202f]/g, nbsp)
}

/** `18 640 kr`; öre only where there are any. */
export function formatAmount(amount: Ore, locale: Locale): string {
	const decimals = amount % 100 === 0 ? 0 : 2
	return `${formatNumber(amount / 100, locale, decimals)}${nbsp}kr`
}

/** `74 %` from 0.74. */
export function formatPercent(share: number, locale: Locale, decimals = 0): string {
	return locale === 'sv'
		? `${formatNumber(share * 100, locale, decimals)}${nbsp}%`
		: `${formatNumber(share * 100, locale, decimals)}%`
}

/** `2024–2027`; one year stands alone. */
export function formatRange(from: string, to: string): string {
	return from === to ? from : `${from}–${to}`
}

/** `≤ 12`, `≥ 75 %`: the sign and its number stay together. */
export function formatTarget(operator: '<=' | '>=' | '=', value: string): string {
	const sign = { '<=': '≤', '>=': '≥', '=': '' }[operator]
	return sign === '' ? value : `${sign}${nbsp}${value}`
}
