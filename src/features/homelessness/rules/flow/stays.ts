import { dayNumber, type PlainDate } from '../../../../foundation/plain-date.ts'
import type { Ending, Stretch } from './course.ts'

/** One row of a file of stays; `end` is the day of leaving, which is not a night, and no earlier than `start`. */
export type Stay = {
	readonly subject: string
	readonly start: PlainDate
	readonly end: PlainDate | null
	readonly leaving: 'permanent' | 'deceased' | 'moved' | 'other'
	readonly lastContact: PlainDate | null
}

/**
 * One subject's stays as stretches; stays that overlap or touch are one. A stay that has ended was active all its
 * nights; an open one needs contact when contacts are told, and fills what the ended ones leave.
 */
export function stretchesFrom(stays: readonly Stay[], inactiveAfter: number | null): Stretch[] {
	const needsContact = ({ end }: Stay) => end === null && inactiveAfter !== null
	const certain = merged(stays.filter((stay) => !needsContact(stay)))
	const open = stays.filter(needsContact).map(({ start }) => dayNumber(start))
	if (open.length === 0) return certain

	const stretches: Stretch[] = []
	let from = Math.min(...open)
	for (const one of certain) {
		if (from < one.from) stretches.push(unsure(from, one.from))
		stretches.push(one)
		from = Math.max(from, one.until)
	}
	if (from < Number.POSITIVE_INFINITY) stretches.push(unsure(from, Number.POSITIVE_INFINITY))
	return stretches
}

/** Days of contact in order: those told, and the first day of every stay. */
export function contactsIn(stays: readonly Stay[]): number[] {
	return stays
		.flatMap(({ start, lastContact }) => (lastContact === null ? [start] : [start, lastContact]))
		.map(dayNumber)
		.sort((a, b) => a - b)
}

const unsure = (from: number, until: number): Stretch => ({
	from,
	until,
	category: 1,
	alwaysActive: false,
	ending: 'elsewhere',
})

const endings: Readonly<Record<Stay['leaving'], Ending>> = {
	deceased: 'deceased',
	moved: 'moved',
	permanent: 'housed',
	other: 'elsewhere',
}

/** The most decisive word wins where several stays end on one day. */
const decisiveness: Readonly<Record<Ending, number>> = { deceased: 3, moved: 2, housed: 1, elsewhere: 0 }

function merged(stays: readonly Stay[]): Stretch[] {
	const stretches: Stretch[] = []
	for (const stay of inOrder(stays)) {
		const last = stretches.at(-1)
		if (last === undefined || stay.from > last.until) stretches.push(stay)
		else stretches[stretches.length - 1] = joined(last, stay)
	}
	return stretches
}

function joined(a: Stretch, b: Stretch): Stretch {
	if (a.until > b.until) return a
	if (a.until < b.until) return { ...a, until: b.until, ending: b.ending }
	return { ...a, ending: decisiveness[a.ending] >= decisiveness[b.ending] ? a.ending : b.ending }
}

function inOrder(stays: readonly Stay[]): Stretch[] {
	return stays
		.map(({ start, end, leaving }) => ({
			from: dayNumber(start),
			until: end === null ? Number.POSITIVE_INFINITY : dayNumber(end),
			category: 1,
			alwaysActive: true,
			ending: endings[leaving],
		}))
		.sort((a, b) => a.from - b.from)
}
