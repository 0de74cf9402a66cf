/** One month's figures: active at its end, and how many came to a lasting home in it. */
export type MonthInBrief = { readonly active: number; readonly housed: number }

export const functionalZeroParameters = {
	/** Months whose housed are averaged. */
	averageOver: 6,
	/** Months in a row that it must hold. */
	holdsFor: 3,
	/** The threshold is never lower. */
	floor: 0,
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
		reached: heldMonths >= parameters.holdsFor,
		threshold: thresholds.at(-1) ?? null,
		heldMonths,
	}
}

function thresholdAt(
	months: readonly MonthInBrief[],
	place: number,
	{ averageOver, floor }: typeof functionalZeroParameters,
): number | null {
	if (place + 1 < averageOver) return null
	const housed = months
		.slice(place + 1 - averageOver, place + 1)
		.reduce((sum, month) => sum + month.housed, 0)
	return Math.max(floor, housed / averageOver)
}
