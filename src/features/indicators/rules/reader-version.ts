import { isShareOfFew, isSmallCount, wordedBelow } from '../../../foundation/small-counts.ts'
import type { Measurement } from './measurement.ts'
import type { Measured, YearOutcome } from './outcome.ts'
import { type Judgement, judge } from './status.ts'

/** A year's official figure without its number. */
export type HiddenFigure = Pick<Measured, 'year' | 'source' | 'definition'> & { readonly fewerThan: number }

/** `hidden` are the figures that are only worded; `withheld` says that the status must not tell its distances. */
export type ReaderMeasurement = Measurement & {
	readonly hidden: readonly HiddenFigure[]
	readonly hiddenBase: { readonly fewerThan: number } | null
	readonly withheld: boolean
}

/** Everything as it is, for those who may read exact figures. */
export function exactVersion<One extends Measurement>(one: One): One & ReaderMeasurement {
	return { ...one, hidden: [], hiddenBase: null, withheld: false }
}

/** Counts of one to four people, and shares of so few, lose their number, and the status whatever would tell it; an authority's is public already. */
export function readerVersion<One extends Measurement>(one: One): One & ReaderMeasurement {
	if (one.things) return exactVersion(one)
	const all = [...one.years, ...(one.soFar === null ? [] : [one.soFar])]
	const hidden = all.flatMap(({ official }) =>
		official !== null && hides(official, one) ? [hiddenOf(official)] : [],
	)
	const small = !one.percent && one.base.value !== null && isSmallCount(one.base.value)
	const { outcome } = one.standing
	const hidesOutcome = outcome !== null && hidden.some(({ year }) => year === outcome.year)
	const withheld = small || hidesOutcome
	const told = { ...one, hidden, hiddenBase: small ? { fewerThan: wordedBelow } : null, withheld }
	return {
		...told,
		base: small ? { ...one.base, value: null } : one.base,
		references: one.references.filter(({ value }) => one.percent || !isSmallCount(value)),
		line: small ? [] : one.line,
		years: one.years.map((year) => withoutNumber(year, one)),
		soFar: one.soFar === null ? null : withoutNumber(one.soFar, one),
		standing: withheld ? standingThatTellsNothing(one, { base: small, outcome: hidesOutcome }) : one.standing,
	}
}

function hides({ source, value, share }: Measured, { percent }: Measurement): boolean {
	if (source === 'authority') return false
	return percent ? share !== null && isShareOfFew(share) : isSmallCount(value)
}

function hiddenOf({ year, source, definition }: Measured): HiddenFigure {
	return { year, source, definition, fewerThan: wordedBelow }
}

/** A difference to a hidden figure would tell it, and so would a hidden one's to the official. */
function withoutNumber({ year, official, others }: YearOutcome, one: Measurement): YearOutcome {
	if (official !== null && hides(official, one)) return { year, official: null, others: [] }
	return { year, official, others: others.filter(({ measured }) => !hides(measured, one)) }
}

/** The status when every number that the words allow has the same one; else none, as if nothing were known. */
function standingThatTellsNothing(
	one: Measurement,
	hidden: { readonly base: boolean; readonly outcome: boolean },
): Measurement['standing'] {
	const { standing, base } = one
	const { outcome } = standing
	// Which shares the words allow is not known: the status of one that is kept back would tell it.
	const judged = one.percent
		? []
		: possible(base.value, hidden.base).flatMap((baseValue) =>
				possible(outcome?.value ?? null, hidden.outcome).map((value): Judgement => {
					const outcomes = outcome === null || value === null ? [] : [{ year: outcome.year, value }]
					const promised = { ...one, base: { ...base, value: baseValue } }
					return judge(promised, outcomes, { year: one.round, dueYears: one.dueYears })
				}),
			)
	const same = !one.percent && judged.every(({ status }) => status === standing.status)
	const status = same ? standing.status : 'no-data'
	return {
		...standing,
		status,
		shown: standing.override?.status ?? status,
		wrongWay: same && judged.every(({ wrongWay }) => wrongWay),
		outcome: hidden.outcome ? null : outcome,
		reason: { because: 'no-outcome', year: one.round },
	}
}

function possible(exact: number | null, hidden: boolean): (number | null)[] {
	return hidden ? Array.from({ length: wordedBelow - 1 }, (_, at) => at + 1) : [exact]
}
