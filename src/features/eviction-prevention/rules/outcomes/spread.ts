import { daysBetween, type PlainDate } from '../../../../foundation/plain-date.ts'
import type { Share } from './tally.ts'

/** Own targets of the municipality, not law. */
export const outcomeTargets = { daysToFirstContact: 3, earlyNoticeDays: 14 } as const

/** The middle one; of an even number the mean of the two in the middle. Null of nothing. */
export function median(values: readonly number[]): number | null {
	const sorted = values.toSorted((a, b) => a - b)
	const half = Math.floor(sorted.length / 2)
	const upper = sorted[half]
	if (upper === undefined) return null
	const lower = sorted[half - 1]
	return sorted.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2
}

export type Wait = { readonly from: PlainDate; readonly until: PlainDate | null }

export type Spread = {
	/** Of those that have ended. */
	readonly median: number | null
	readonly ended: number
	/** Within the target, of all: what has not ended is not within. */
	readonly within: Share
}

/** How long something took from one day to another; what came before its beginning took no time. */
export function spreadOf(waits: readonly Wait[], target: number): Spread {
	const lengths = waits.flatMap(({ from, until }) =>
		until === null ? [] : [Math.max(0, daysBetween(from, until))],
	)
	const within = lengths.filter((days) => days <= target).length
	return { median: median(lengths), ended: lengths.length, within: { part: within, whole: waits.length } }
}
