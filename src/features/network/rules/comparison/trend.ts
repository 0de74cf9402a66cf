import { middleOf } from './median.ts'
import { type Against, besideMiddle, type How, whyBeside } from './ranking.ts'
import { inMeasure, type Told } from './told.ts'

/** One municipality's figure of a year, by one version of the definition. */
export type YearFigure = {
	readonly placeId: string
	readonly year: number
	readonly version: number
	readonly told: Told
	readonly population: number | null
	readonly coverage: number | null
}

/** A municipality's figure beside those of the others that told the same thing of the same year. */
type BesideOthers = {
	readonly told: Told
	/** In the measure that is shown. */
	readonly value: number | null
	readonly coverage: number | null
	/** The middle of the others that told the same version the same year; null of fewer than three. */
	readonly middle: number | null
	readonly against: Against | null
	/** How many the middle is of. */
	readonly of: number
}

export type TrendPoint = BesideOthers & { readonly year: number }

/** Years counted by one version; what stands in another is never joined to it. */
export type TrendSegment = { readonly version: number; readonly points: readonly TrendPoint[] }

/**
 * A municipality through the years beside the middle of those it is compared with, a new segment for each version of the
 * definition. Years in which nobody told anything are left out; those in which it alone was silent are no answer.
 */
export function trendOf(placeId: string, figures: readonly YearFigure[], how: How): readonly TrendSegment[] {
	const versions = [...Map.groupBy(figures, ({ version }) => version)].toSorted(([a], [b]) => a - b)
	return versions.map(([version, ofVersion]) => ({
		version,
		points: [...Map.groupBy(ofVersion, ({ year }) => year)]
			.toSorted(([a], [b]) => a - b)
			.map(([year, ofYear]) => ({ year, ...besideOthers(placeId, ofYear, how) })),
	}))
}

/** Itself is never in the middle that it stands beside. */
export function besideOthers(
	placeId: string,
	figures: readonly Omit<YearFigure, 'year' | 'version'>[],
	how: How,
): BesideOthers {
	const { measure } = how
	const own = figures.find((one) => one.placeId === placeId)
	const others = figures.flatMap((one) => {
		const other = one.placeId !== placeId && whyBeside(one, measure) === null
		const value = other ? inMeasure(one, measure) : null
		return value === null ? [] : [value]
	})
	const middle = middleOf(others)
	return {
		...{ told: own?.told ?? { is: 'no-answer' }, coverage: own?.coverage ?? null },
		...{ value: own === undefined ? null : inMeasure(own, measure) },
		against: own === undefined ? null : besideMiddle(own, middle, how),
		...{ middle, of: others.length },
	}
}
