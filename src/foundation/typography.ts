import type { ChartUnit, ChartValue } from './chart.ts'
import type { PlainDate } from './plain-date.ts'

export type Language = 'sv' | 'en'

/** Month names as running text writes them. */
export const monthNames = {
	sv: [
		'januari',
		'februari',
		'mars',
		'april',
		'maj',
		'juni',
		'juli',
		'augusti',
		'september',
		'oktober',
		'november',
		'december',
	],
	en: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December',
	],
} as const

/** `12 mars 2026`, held together by no-break spaces. */
export function writeDate(day: PlainDate, language: Language): string {
	const month = monthNames[language][Number(day.slice(5, 7)) - 1]
	return `${Number(day.slice(8, 10))}\u00a0${month}\u00a0${day.slice(0, 4)}`
}

/** `mars 2026`: where the day would tell too much. */
export function writeMonth(day: PlainDate, language: Language): string {
	return writeDate(day, language).split('\u00a0').slice(1).join('\u00a0')
}

/** `18 640`, `7,6`, `−3`: grouped from five digits up as Swedish typesetting does, at most two decimals. */
export function writeNumber(value: number, language: Language): string {
	const [whole = '0', decimals] = String(Math.abs(Math.round(value * 100) / 100)).split('.')
	const grouped =
		whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? '\u00a0' : ',') : whole
	const sign = value < 0 ? '−' : ''
	return decimals === undefined
		? `${sign}${grouped}`
		: `${sign}${grouped}${language === 'sv' ? ',' : '.'}${decimals}`
}

export function writeValue(value: ChartValue, unit: ChartUnit, language: Language): string {
	if (typeof value !== 'number')
		return language === 'sv' ? `färre än\u00a0${value.fewerThan}` : `fewer than\u00a0${value.fewerThan}`
	const number = writeNumber(value, language)
	if (unit === 'number') return number
	return language === 'sv' ? `${number}\u00a0%` : `${number}%`
}

const signs = { '<=': '≤\u00a0', '>=': '≥\u00a0', '=': '' } as const

export function writeTarget(
	target: { value: number; operator: '<=' | '>=' | '=' },
	unit: ChartUnit,
	language: Language,
): string {
	return `${signs[target.operator]}${writeValue(target.value, unit, language)}`
}
