import { dayNumber, findPlainDate } from '../../../../foundation/plain-date.ts'
import { levelsOf } from './fields.ts'
import { oneEditApart } from './similarity.ts'

/** A day of birth as it was written: eight digits, of which no real day need come (`19371233`). */
export type WrittenDay = {
	readonly digits: string
	readonly year: number
	readonly month: number
	readonly day: number
	/** Days since 1970; null for a day that no calendar has. */
	readonly number: number | null
}

const form = /^(\d{4})-?(\d{2})-?(\d{2})$/

const level = Object.fromEntries(levelsOf.birth_date.map((name, place) => [name, place])) as Readonly<
	Record<(typeof levelsOf.birth_date)[number], number>
>

/** Null when the text is not in the form of a day. */
export function findWrittenDay(text: string): WrittenDay | null {
	const [, year, month, day] = form.exec(text.trim()) ?? []
	if (year === undefined || month === undefined || day === undefined) return null
	const real = findPlainDate(`${year}-${month}-${day}`)
	return {
		digits: year + month + day,
		year: Number(year),
		month: Number(month),
		day: Number(day),
		number: real === null ? null : dayNumber(real),
	}
}

/** The place of the level among those of birth_date. */
export function compareDays(a: WrittenDay, b: WrittenDay): number {
	if (a.digits === b.digits) return level.same
	const sameYear = a.year === b.year
	if (sameYear && a.month === b.day && a.day === b.month) return level.swapped
	if (oneEditApart(a.digits, b.digits)) return level['one-digit']
	const sameParts = (sameYear ? 1 : 0) + (a.month === b.month ? 1 : 0) + (a.day === b.day ? 1 : 0)
	if (sameParts === 2) return level['two-parts']
	if (a.number !== null && b.number !== null && Math.abs(a.number - b.number) <= 62) return level.near
	return sameYear ? level['same-year'] : level.different
}
