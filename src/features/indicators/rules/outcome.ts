import type { Instant } from '../../../foundation/plain-date.ts'
import type { ShareOf } from '../../../foundation/small-counts.ts'
import type { YearValue } from './status.ts'

export const sources = ['counted', 'typed', 'authority'] as const
export type Source = (typeof sources)[number]

/** One figure for one year as one source gives it. `asOf` is the moment it was counted or written. */
export type Measured = {
	readonly year: number
	readonly value: number
	readonly source: Source
	readonly definition: { readonly id: string; readonly version: number } | null
	readonly filter: string | null
	readonly asOf: Instant
	readonly enteredBy: string | null
	readonly note: string | null
	/** What a counted share was made of; null where that is not known, and for what is no share. */
	readonly share: ShareOf | null
	/** Frozen: the cases behind it have been destroyed, so it is not counted anew. */
	readonly frozen: boolean
}

/** The official figure of a year with the others beside it, each with its distance to the official one. */
export type YearOutcome = {
	readonly year: number
	readonly official: Measured | null
	readonly others: readonly { readonly measured: Measured; readonly differs: number | null }[]
}

/**
 * One official source per indicator. Years before the count begins have what was typed then (or, failing that, the
 * authority's figure); otherwise a missing official figure stays missing, whatever the others say.
 */
export function outcomesByYear(measured: readonly Measured[], official: Source): YearOutcome[] {
	const countBegins = Math.min(...measured.filter((one) => one.source === 'counted').map((one) => one.year))
	const years = [...new Set(measured.map((one) => one.year))].toSorted((a, b) => a - b)
	return years.map((year) => {
		const ofYear = measured.filter((one) => one.year === year)
		const ranked: readonly Source[] =
			official === 'counted' && year < countBegins ? ['typed', 'authority'] : [official]
		const chosen = ranked.flatMap((source) => ofYear.filter((one) => one.source === source))[0] ?? null
		const others = ofYear
			.filter((one) => one !== chosen)
			.map((one) => ({ measured: one, differs: chosen === null ? null : one.value - chosen.value }))
		return { year, official: chosen, others }
	})
}

export function officialValues(years: readonly YearOutcome[]): YearValue[] {
	return years.flatMap(({ year, official }) => (official === null ? [] : [{ year, value: official.value }]))
}

/** Years where the definition is another than the year before's: the series is cut there, never joined. */
export function breaksIn(
	years: readonly YearOutcome[],
): { readonly before: YearOutcome; readonly after: YearOutcome }[] {
	return years.flatMap((after, at) => {
		const before = years[at - 1]
		if (before === undefined || before.official === null || after.official === null) return []
		return definitionName(before.official) === definitionName(after.official) ? [] : [{ before, after }]
	})
}

function definitionName({ definition }: Measured): string {
	return definition === null ? 'none' : `${definition.id} ${definition.version}`
}
