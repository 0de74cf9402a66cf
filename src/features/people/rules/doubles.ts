import { findPlainDate, type PlainDate } from '../../../foundation/plain-date.ts'
import { foldName } from './fold-name.ts'
import { soundOf } from './matching/spelling.ts'

/** How a name sounds: its words by sound, in order, so that neither spelling nor the order of the names matters. */
export function soundKeyOf(...names: readonly (string | null | undefined)[]): string {
	const words = foldName(names.join(' ')).split(' ').filter(Boolean)
	return words.map(soundOf).toSorted().join(' ')
}

/** Digits that two ways of writing one telephone number share; null when there are too few to tell. */
export function phoneKeyOf(phone: string | null | undefined): string | null {
	const digits = (phone ?? '').replace(/\D/g, '')
	return digits.length < 6 ? null : digits.slice(-8)
}

/** The day, and the day that it is when day and month were taken for each other. */
export function daysReadEitherWay(day: PlainDate): PlainDate[] {
	const [year, month, date] = day.split('-')
	const swapped = findPlainDate(`${year}-${date}-${month}`)
	return swapped === null || swapped === day ? [day] : [day, swapped]
}
