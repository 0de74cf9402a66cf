import { byChanceAlone, type Range } from './chance.ts'
import { middleOf } from './median.ts'
import { inMeasure, type Measure, type PlaceFigure } from './told.ts'

/** Below so many inhabitants, one person more or less moves a place too far. */
export const fewInhabitants = 5000
/** Where fewer of those who should have answered had, the number says more of the answers than of the place. */
export const lowCoverage = 0.8

export const besides = [
	...(['withheld', 'not-counted', 'no-answer'] as const),
	...(['no-population', 'few-inhabitants', 'low-coverage'] as const),
] as const
export type Because = (typeof besides)[number]

type OneFigure = Pick<PlaceFigure, 'told' | 'population' | 'coverage'>

/** Beside the middle, as far as chance lets one say. */
export type Against = 'lower' | 'about-the-same' | 'higher'

export type Placed = PlaceFigure & {
	/** In the measure that is shown. */
	readonly value: number
	/** Beside the middle of all that are compared; null where nobody can tell what chance does. */
	readonly against: Against | null
	/**
	 * Its place in the order, the same for those that are equal, and the places that chance alone could have given it. None for
	 * those that are about the same as the middle.
	 */
	readonly rank: { readonly place: number; readonly from: number; readonly to: number } | null
}

export type Beside = PlaceFigure & { readonly because: Because }

export type Ranking = {
	/** Best first, by the definition's direction; by name where it has none. */
	readonly placed: readonly Placed[]
	/** Never in the order, each with its reason. */
	readonly beside: readonly Beside[]
	/** Null of fewer than three. */
	readonly middle: number | null
}

export type How = { readonly measure: Measure; readonly direction: 'down' | 'up' | null }

/**
 * The order of municipalities, with care for small numbers. Only counts per 1,000 inhabitants are ranked: numbers tell of size,
 * and what shares are shares of does not come with them; and only where one way is better than the other.
 */
export function rankPlaces(figures: readonly PlaceFigure[], how: How): Ranking {
	const { measure, direction } = how
	const beside: Beside[] = []
	const compared: (PlaceFigure & { value: number })[] = []
	for (const figure of figures) {
		const because = whyBeside(figure, measure)
		if (because !== null) beside.push({ ...figure, because })
		else compared.push({ ...figure, value: inMeasure(figure, measure) ?? 0 })
	}
	const towards = direction === null ? 0 : direction === 'down' ? 1 : -1
	compared.sort((a, b) => towards * (a.value - b.value) || a.name.localeCompare(b.name, 'sv'))
	const middle = middleOf(compared.map(({ value }) => value))
	if (!isRanked(how) || middle === null) {
		return { placed: compared.map((one) => ({ ...one, against: null, rank: null })), beside, middle }
	}
	const ranges = compared.map(rangeOf)
	const lows = ranges.map(({ low }) => low).sort((a, b) => a - b)
	const highs = ranges.map(({ high }) => high).sort((a, b) => a - b)
	let place = 0
	const placed = compared.map((one, at): Placed => {
		if (at === 0 || compared[at - 1]?.value !== one.value) place = at + 1
		const range = ranges[at] ?? { low: one.value, high: one.value }
		const surelyBelow = countBelow(highs, range.low)
		const surelyAbove = compared.length - countBelow(lows, range.high, 'or-equal')
		const [before, after] = direction === 'down' ? [surelyBelow, surelyAbove] : [surelyAbove, surelyBelow]
		const against = againstMiddle(range, middle)
		const rank =
			against === 'about-the-same' ? null : { place, from: before + 1, to: compared.length - after }
		return { ...one, against, rank }
	})
	return { placed, beside, middle }
}

/** Why a municipality is never in the order; null where it is. */
export function whyBeside({ told, population, coverage }: OneFigure, measure: Measure): Because | null {
	if (told.is !== 'number') return told.is
	if (measure === 'per-1000') {
		if (population === null) return 'no-population'
		if (population < fewInhabitants) return 'few-inhabitants'
	}
	return coverage !== null && coverage < lowCoverage ? 'low-coverage' : null
}

function againstMiddle({ low, high }: Range, middle: number): Against {
	if (high < middle) return 'lower'
	return low > middle ? 'higher' : 'about-the-same'
}

/** Whether municipalities are told to be better or worse than each other at all. */
export const isRanked = ({ measure, direction }: How): boolean => measure === 'per-1000' && direction !== null

/** One municipality's count per 1,000 inhabitants beside a middle; null where nobody can tell what chance does, and what is not ranked. */
export function besideMiddle(figure: OneFigure, middle: number | null, how: How): Against | null {
	if (middle === null || !isRanked(how) || whyBeside(figure, how.measure) !== null) return null
	return againstMiddle(rangeOf(figure), middle)
}

function rangeOf({ told, population }: OneFigure): Range {
	if (told.is !== 'number' || population === null) return { low: 0, high: Number.POSITIVE_INFINITY }
	const { low, high } = byChanceAlone(told.value)
	return { low: (1000 * low) / population, high: (1000 * high) / population }
}

/** How many of the sorted values lie below one, by halving. */
function countBelow(
	sorted: readonly number[],
	limit: number,
	equal: 'or-equal' | 'strictly' = 'strictly',
): number {
	let from = 0
	let to = sorted.length
	while (from < to) {
		const at = (from + to) >> 1
		const value = sorted[at] ?? 0
		if (value < limit || (equal === 'or-equal' && value === limit)) from = at + 1
		else to = at
	}
	return from
}
