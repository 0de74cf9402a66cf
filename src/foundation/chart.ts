/** One figure followed over the years, before anybody has drawn it. Page, PDF and Word draw and tell the same. */
export type Chart = {
	/** The finding, in words: `Färre vräks, men inte så fort som planen`. */
	readonly title: string
	/** What is drawn: `Verkställda avhysningar per år`. */
	readonly deck: string
	readonly unit: ChartUnit
	/** A new segment where the definition changes: lines never cross from one to the next. */
	readonly segments: readonly ChartSegment[]
	readonly base: { readonly year: number; readonly value: ChartValue } | null
	readonly target: ChartTarget | null
	/** Where the figures come from and how current they are. */
	readonly source: string
}

export type ChartUnit = 'number' | 'percent'

export type ChartSegment = { readonly definition: string; readonly points: readonly ChartPoint[] }

/** `counted` here from cases; `typed` by hand; `authority` published by one. */
export type ChartPoint = {
	readonly year: number
	readonly value: ChartValue
	readonly from: 'counted' | 'typed' | 'authority'
}

/** A value kept secret is drawn hatched up to the highest that its words allow: `{ fewerThan: 5 }` up to 4. */
export type ChartValue = number | { readonly fewerThan: number }

export type ChartTarget = {
	readonly year: number
	readonly value: number
	readonly operator: '<=' | '>=' | '='
}

/** The straight line from base to target; null when either is missing, hidden or not after the other. */
export function plannedLine(chart: Pick<Chart, 'base' | 'target'>): {
	readonly from: { readonly year: number; readonly value: number }
	readonly to: { readonly year: number; readonly value: number }
} | null {
	const { base, target } = chart
	if (base === null || target === null || typeof base.value !== 'number' || base.year >= target.year)
		return null
	return { from: { year: base.year, value: base.value }, to: { year: target.year, value: target.value } }
}

/** The top of an axis from zero with four equal steps of a round size that holds the largest value. */
export function axisTop(largest: number): number {
	const step = Math.max(largest, 1) / 4
	const scale = 10 ** Math.floor(Math.log10(step))
	const round = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find(
		(times) => times * scale >= step - 1e-9 && Number.isInteger(times * scale),
	)
	return 4 * Math.max(1, (round ?? 10) * scale)
}
