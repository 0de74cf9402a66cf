import type { Judgement, Promised, Round } from '../../indicators/index.ts'
import type { Figure } from './facts.ts'
import type { Period } from './period.ts'

type Sourced = Pick<Figure, 'year' | 'source'>
type Followed<Of extends Sourced, InPeriod extends Of> = {
	readonly figures: readonly Of[]
	readonly inPeriod: readonly InPeriod[]
	readonly official?: Figure['source']
}

/**
 * The official figure of the period, or of the one a year before: for a whole year the year's; for a part the indicator's
 * own source, else the only one there is.
 */
export function figureIn<Of extends Sourced, InPeriod extends Of>(
	{ figures, inPeriod, official = 'counted' }: Followed<Of, InPeriod>,
	{ year, part }: Period,
): Of | null {
	if (part === 'year') return figures.find((figure) => figure.year === year) ?? null
	const ofYear = inPeriod.filter((figure) => figure.year === year)
	return ofYear.find(({ source }) => source === official) ?? ofYear[0] ?? null
}

/** What other sources give for the same, beside the official one. */
export function othersIn<Of extends Sourced, InPeriod extends Of>(
	followed: Followed<Of, InPeriod>,
	period: Period,
): InPeriod[] {
	const chosen = figureIn(followed, period)
	return followed.inPeriod.filter(({ year, source }) => year === period.year && source !== chosen?.source)
}

/**
 * A promise is about whole years: in a part of one nothing is due yet, whatever the figure has come to, and what is not due
 * is never red. An owner may still set a status by hand, with its reason.
 */
export function judgeInPart({ target }: Promised, { year }: Period, { dueYears }: Round): Judgement {
	if (target.is !== 'number') {
		const words = target.is === 'words' ? target.words : null
		return {
			...{ status: 'no-target', wrongWay: false, outcome: null },
			reason: { because: 'target-not-set', words },
		}
	}
	const coming = dueYears === null ? year : dueYears.filter((due) => due >= year).toSorted((a, b) => a - b)[0]
	return {
		...{ status: 'not-due', wrongWay: false, outcome: null },
		reason: { because: 'nothing-due', nextYear: coming ?? null },
	}
}
