import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { FlowCell, FlowPeriod } from './board/cell.ts'
import { flowMonths, lastDayOf } from './board/months.ts'

/** One month's figures: active at its end, and how many of them came to a lasting home in it. */
export type MonthInBrief = { readonly active: number; readonly housed: number }

/** As the registry of indicators has them (`functional-zero-acute`). */
export const functionalZeroParameters = {
	/** Months whose housed are averaged. */
	averageOverMonths: 6,
	/** Months in a row that it must hold. */
	heldForMonths: 3,
	/** The threshold is never lower. */
	smallestThreshold: 3,
}

export type FunctionalZero = {
	readonly reached: boolean
	/** The last month's threshold; null while there are too few months to average. */
	readonly threshold: number | null
	/** Months in a row up to the last one in which it held. */
	readonly heldMonths: number
}

/**
 * No more active than are housed in a usual month (`definitions.md` 4.10): shown beside the real number and the zero
 * vision, never instead of them. Months in order, none left out.
 */
export function functionalZero(
	months: readonly MonthInBrief[],
	parameters = functionalZeroParameters,
): FunctionalZero {
	const thresholds = months.map((_, place) => thresholdAt(months, place, parameters))
	const broken = months.findLastIndex(({ active }, place) => {
		const threshold = thresholds[place] ?? null
		return threshold === null || active > threshold
	})
	const heldMonths = months.length - 1 - broken
	return {
		reached: heldMonths >= parameters.heldForMonths,
		threshold: thresholds.at(-1) ?? null,
		heldMonths,
	}
}

/** `held` is null while there are too few months to average. */
export type ZeroMonth = MonthInBrief & {
	readonly month: PlainDate
	readonly threshold: number | null
	readonly held: boolean | null
}

/** The same month by month: whether it held, and by which threshold. */
export function zeroMonths(
	months: readonly (MonthInBrief & { readonly month: PlainDate })[],
	parameters = functionalZeroParameters,
): ZeroMonth[] {
	return months.map((one, place) => {
		const threshold = thresholdAt(months, place, parameters)
		return { ...one, threshold, held: threshold === null ? null : one.active <= threshold }
	})
}

/** The whole months of a period, for those in some of the situations. */
export function monthsInBrief(
	cells: readonly FlowCell[],
	period: FlowPeriod,
	categories: readonly number[],
): MonthInBrief[] {
	const isHoused = ({ kind, reason, from }: FlowCell) =>
		kind === 'out' && reason === 'housed' && categories.includes(from)
	return flowMonths(cells, period, categories)
		.filter(({ month, lastDay }) => lastDay === lastDayOf(month))
		.map(({ month, stockAll }) => ({
			active: stockAll,
			housed: cells
				.filter((cell) => cell.month === month && isHoused(cell))
				.reduce((sum, { amount }) => sum + amount, 0),
		}))
}

function thresholdAt(
	months: readonly MonthInBrief[],
	place: number,
	{ averageOverMonths, smallestThreshold }: typeof functionalZeroParameters,
): number | null {
	if (place + 1 < averageOverMonths) return null
	const housed = months
		.slice(place + 1 - averageOverMonths, place + 1)
		.reduce((sum, month) => sum + month.housed, 0)
	return Math.max(smallestThreshold, housed / averageOverMonths)
}
