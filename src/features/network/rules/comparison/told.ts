/** What a municipality has said of a figure; four things that are never each other, and zero is a number. */
export type Told =
	| { readonly is: 'number'; readonly value: number }
	| { readonly is: 'withheld' }
	| { readonly is: 'not-counted' }
	| { readonly is: 'no-answer' }

/** Of a row as it is kept; no row is no answer. */
export function toldOf(state: 'number' | 'withheld' | 'not-counted' | null, value: number | null): Told {
	if (state === 'number') return value === null ? { is: 'no-answer' } : { is: 'number', value }
	return { is: state ?? 'no-answer' }
}

/** One municipality's figure of a year. */
export type PlaceFigure = {
	readonly placeId: string
	readonly name: string
	/** Country and county's code, as `SE-14`. */
	readonly county: string
	readonly told: Told
	/** At the end of the year; null where nobody has told. */
	readonly population: number | null
	/** Share of those who should have answered that had; null where nobody has told. */
	readonly coverage: number | null
}

/** How figures are shown: counts per 1,000 inhabitants or as they are, shares as shares. */
export type Measure = 'per-1000' | 'number' | 'share'

/** In the measure that is shown; null where nothing is told, or no inhabitants are known. */
export function inMeasure(
	{ told, population }: Pick<PlaceFigure, 'told' | 'population'>,
	measure: Measure,
): number | null {
	if (told.is !== 'number') return null
	if (measure !== 'per-1000') return told.value
	return population === null ? null : (1000 * told.value) / population
}
