import { type Language, writeDate } from '../../../foundation/typography.ts'
import { lastDayOf, type Period } from './period.ts'
import type { Say } from './say.ts'

/** As a round is called: `2026`, `tertial 2 2026`. */
export function periodInWords({ year, part }: Period, say: Say): string {
	return part === 'year' ? String(year) : say(`period-${part}`, { year: String(year) })
}

/** As a column of figures is headed: `2026`, `jan–aug 2026`. */
export function spanInWords({ year, part }: Period, say: Say): string {
	return part === 'year' ? String(year) : say(`span-${part}`, { year: String(year) })
}

/** The day to which is counted: `2026`, `31 augusti 2026`. */
export function endInWords(period: Period, language: Language): string {
	return period.part === 'year' ? String(period.year) : writeDate(lastDayOf(period), language)
}
