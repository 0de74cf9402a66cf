import { useLocale, useTranslations } from 'use-intl'
import type { Ore } from '../foundation/money.ts'
import type { Instant, PlainDate } from '../foundation/plain-date.ts'
import * as format from './format.ts'
import { useToday } from './frame.tsx'

const timeZone = 'Europe/Stockholm'

/** Days, amounts and numbers as the reader's language writes them. */
export function useFormat() {
	const locale = useLocale()
	const words = useTranslations('ui')
	const today = useToday()
	return {
		day: (day: PlainDate, style?: format.DayStyle) => format.formatDay(day, locale, style),
		month: (day: PlainDate) => format.formatMonth(day, locale),
		/** `må`, over a column that is a night wide. */
		weekday: (day: PlainDate) => format.formatWeekday(day, locale),
		/** `oktober 2026` */
		monthOfYear: (day: PlainDate) =>
			format.formatDay(day, locale, { weekday: false, month: 'full' }).replace(/^\d+\u00a0/, ''),
		/** `12 mars 2026`, for decisions and public pages. */
		dayFull: (day: PlainDate) => format.formatDay(day, locale, { weekday: false, month: 'full' }),
		/** `31 dec 2025`, or the year alone where no day was settled. */
		deadline: (due: string) =>
			due.length === 4 ? due : format.formatDay(due as PlainDate, locale, { weekday: false }),
		/** `i dag`, `3 dagar kvar`; a day gone by is late when something was due, else so long ago. */
		relative: (day: PlainDate, past: 'late' | 'ago' = 'late') => {
			const days = format.daysFrom(today, day)
			if (days === 0) return words('today')
			if (days > 0) return words('daysLeft', { days }).replace(/ /, '\u00a0')
			return words(past === 'late' ? 'daysLate' : 'daysAgo', { days: -days }).replace(/ /, '\u00a0')
		},
		moment: (moment: Instant) => {
			const { day, time } = format.splitMoment(moment, timeZone, locale)
			return `${format.formatDay(day, locale)} ${words('clock', { time })}`
		},
		/** `21.04` */
		time: (moment: Instant) => format.splitMoment(moment, timeZone, locale).time,
		amount: (amount: Ore) => format.formatAmount(amount, locale),
		number: (value: number, decimals?: number) => format.formatNumber(value, locale, decimals),
		percent: (share: number, decimals?: number) => format.formatPercent(share, locale, decimals),
		years: format.formatRange,
		range: (from: PlainDate, to: PlainDate) =>
			`${format.formatDay(from, locale, { weekday: false, year: from.slice(0, 4) !== to.slice(0, 4) })}–${format.formatDay(to, locale, { weekday: false })}`,
		target: format.formatTarget,
	}
}
