import { dayNumber, type PlainDate } from '../../../../foundation/plain-date.ts'

/** Where a stay led: a home that lasts, a home for a time, or anything else (unknown among it). */
export const exitClasses = ['permanent', 'temporary', 'other'] as const
export type ExitClass = (typeof exitClasses)[number]

/** A subject's stay from `start` until the day of leaving (not a night; null = still there). */
export type Stay = {
	readonly subject: string
	readonly stay: string
	readonly start: PlainDate
	readonly end: PlainDate | null
	readonly destination: string
	readonly destinationClass: ExitClass
}

/** A stay with its days as numbers; one that has not ended lasts for ever. */
export type NumberedStay = { readonly facts: Stay; readonly start: number; readonly end: number }

export function numbered(stay: Stay): NumberedStay {
	return {
		facts: stay,
		start: dayNumber(stay.start),
		end: stay.end === null ? Number.POSITIVE_INFINITY : dayNumber(stay.end),
	}
}

/** Permanent before temporary before other. */
export function byClass(a: Stay, b: Stay): number {
	return exitClasses.indexOf(a.destinationClass) - exitClasses.indexOf(b.destinationClass)
}

/** Numbers as numbers, before words; a destination that is missing comes last. */
export function byDestination(a: Stay, b: Stay): number {
	const [one, other] = [destinationRank(a.destination), destinationRank(b.destination)]
	return one.place - other.place || one.number - other.number || byText(one.text, other.text)
}

function destinationRank(destination: string): { place: number; number: number; text: string } {
	if (destination === '') return { place: 2, number: 0, text: '' }
	if (/^-?\d+(?:[.,]\d+)?$/.test(destination)) {
		return { place: 0, number: Number(destination.replace(',', '.')), text: '' }
	}
	return { place: 1, number: 0, text: destination }
}

/** By code unit, the same on every machine. */
export function byText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0
}
