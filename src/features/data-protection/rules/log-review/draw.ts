import type { Instant, PlainDate } from '../../../../foundation/plain-date.ts'

/** Why a reading is looked at. The order is how much each weighs. */
const reasons = [
	'own-name',
	'same-home',
	'watched',
	'protected',
	'no-case',
	'volume',
	'hours',
	'sample',
] as const
export type Reason = (typeof reasons)[number]

/** What one of the staff read or wrote of one person in a day, and what is known beside it. */
export type Reading = {
	/** The first row of the log that tells of it. */
	readonly entryId: number
	readonly at: Instant
	readonly times: number
	readonly name: string
	readonly kind: string
	readonly purpose: string
	readonly staffId: string
	readonly personId: string | null
	readonly day: PlainDate
	/** Before six, from eight in the evening, or on a Saturday or Sunday. */
	readonly offHours: boolean
	readonly isProtected: boolean
	readonly isWatched: boolean
	/** The person is in some matter of the unit's. */
	readonly ofUnit: boolean
	readonly familyName: string | null
	/** The person lives with somebody, or is somebody, who is called what the one who reads is called. */
	readonly sameHome: boolean
}

export type Drawn = Reading & { readonly why: readonly Reason[] }

const mostAnomalies = 100
const fewestForVolume = 10
const timesTheMedian = 3

/**
 * What a unit's log is reviewed by: everything that stands out, and a sample of the rest that the seed alone decides, so
 * that whoever has the seed and the log can draw it again. `order` gives a number for a text, by the seed.
 */
export function draw(
	readings: readonly Reading[],
	familyNameOf: ReadonlyMap<string, string>,
	{ sample, order }: { sample: number; order(text: string): string },
): { drawn: Drawn[]; leftOut: number } {
	const heavy = firstOfHeavyDays(readings)
	const late = firstOffHours(readings)
	const marked = readings.map((reading) => ({
		...reading,
		why: reasonsOf(reading, familyNameOf, heavy, late),
		order: order(`${reading.entryId}|${reading.staffId}|${reading.personId ?? ''}`),
	}))
	const byChance = (one: { order: string }, other: { order: string }) => (one.order < other.order ? -1 : 1)
	const odd = marked
		.filter(({ why }) => why.length > 0)
		.sort((one, other) => weightOf(other.why) - weightOf(one.why) || byChance(one, other))
	const sampled = marked
		.filter(({ why }) => why.length === 0)
		.sort(byChance)
		.slice(0, sample)
		.map((reading) => ({ ...reading, why: ['sample' as const] }))
	const drawn = [...odd.slice(0, mostAnomalies), ...sampled].map(({ order: _, ...reading }) => reading)
	return { drawn, leftOut: Math.max(0, odd.length - mostAnomalies) }
}

function reasonsOf(
	reading: Reading,
	familyNameOf: ReadonlyMap<string, string>,
	heavy: ReadonlySet<Reading>,
	late: ReadonlySet<Reading>,
): Reason[] {
	const own = familyNameOf.get(reading.staffId) ?? ''
	const applies: Record<Exclude<Reason, 'sample'>, boolean> = {
		'own-name': own !== '' && own === reading.familyName,
		'same-home': reading.sameHome,
		watched: reading.isWatched,
		protected: reading.isProtected,
		'no-case': reading.personId !== null && !reading.ofUnit,
		volume: heavy.has(reading),
		hours: late.has(reading),
	}
	return reasons.filter((reason) => reason !== 'sample' && applies[reason])
}

/** Rarer and nearer reasons come first; several weigh more than one. */
function weightOf(why: readonly Reason[]): number {
	return why.reduce((sum, reason) => sum + 2 ** (reasons.length - reasons.indexOf(reason)), 0)
}

/** The first reading of each day on which somebody read more than three times what they mostly read in a day. */
function firstOfHeavyDays(readings: readonly Reading[]): Set<Reading> {
	const heavy = new Set<Reading>()
	for (const own of groups(readings, ({ staffId }) => staffId)) {
		const days = groups(own, ({ day }) => day)
		const usual = median(days.map((day) => day.length))
		for (const day of days) {
			if (day.length >= fewestForVolume && day.length > timesTheMedian * usual) heavy.add(first(day))
		}
	}
	return heavy
}

function firstOffHours(readings: readonly Reading[]): Set<Reading> {
	const off = readings.filter(({ offHours }) => offHours)
	return new Set(groups(off, ({ staffId, day }) => `${staffId}|${day}`).map(first))
}

function groups<T>(all: readonly T[], key: (one: T) => string): [T, ...T[]][] {
	const found = new Map<string, [T, ...T[]]>()
	for (const one of all) {
		const group = found.get(key(one))
		if (group === undefined) found.set(key(one), [one])
		else group.push(one)
	}
	return [...found.values()]
}

function first([begun, ...rest]: readonly [Reading, ...Reading[]]): Reading {
	return rest.reduce((earliest, one) => (one.entryId < earliest.entryId ? one : earliest), begun)
}

function median(numbers: readonly number[]): number {
	const inOrder = [...numbers].sort((one, other) => one - other)
	const middle = inOrder.length / 2
	const [low = 0, high = 0] = [inOrder[Math.ceil(middle) - 1], inOrder[Math.floor(middle)]]
	return (low + high) / 2
}
