import type { Runs } from './simulate.ts'

/** The middle and three bands of one month or year. */
export type FanPoint = {
	readonly middle: number
	readonly low50: number
	readonly high50: number
	readonly low80: number
	readonly high80: number
	readonly low95: number
	readonly high95: number
}

/** What every run says of one month, sorted. */
export function sortedMonth({ count, months }: Runs, values: Int32Array, month: number): Int32Array {
	return Int32Array.from({ length: count }, (_, run) => values[run * months + month] ?? 0).sort()
}

/**
 * Counts are whole, so no band holds exactly four in five: each end is the number whose tail comes closest to what it
 * should be, now a little over and now a little under.
 */
export function fanPoint(sorted: Int32Array): FanPoint {
	return {
		middle: sorted[Math.floor(sorted.length / 2)] ?? 0,
		...{ low50: lowEnd(sorted, 0.25), high50: highEnd(sorted, 0.25) },
		...{ low80: lowEnd(sorted, 0.1), high80: highEnd(sorted, 0.1) },
		...{ low95: lowEnd(sorted, 0.025), high95: highEnd(sorted, 0.025) },
	}
}

function lowEnd(sorted: Int32Array, tail: number): number {
	const aim = tail * sorted.length
	const at = Math.min(sorted.length - 1, Math.floor(aim))
	const value = sorted[at] ?? 0
	const below = firstOf(sorted, value)
	const through = firstOf(sorted, value + 1)
	const next = sorted[through]
	return next !== undefined && through - aim < aim - below ? next : value
}

function highEnd(sorted: Int32Array, tail: number): number {
	const aim = tail * sorted.length
	const at = Math.max(0, sorted.length - 1 - Math.floor(aim))
	const value = sorted[at] ?? 0
	const above = sorted.length - firstOf(sorted, value + 1)
	const from = firstOf(sorted, value)
	const next = sorted[from - 1]
	return next !== undefined && sorted.length - from - aim < aim - above ? next : value
}

/** How many are lower than the value. */
function firstOf(sorted: Int32Array, value: number): number {
	let [low, high] = [0, sorted.length]
	while (low < high) {
		const middle = (low + high) >> 1
		if ((sorted[middle] ?? 0) < value) low = middle + 1
		else high = middle
	}
	return low
}
