/** What the authority has told of a year. */
export type AuthorityYear = {
	readonly year: number
	readonly executed: number
	/** Null where the authority has not told it. */
	readonly withChildren: number | null
	readonly children: number | null
}

export const reconciledFigures = ['executed', 'withChildren', 'children'] as const
export type ReconciledFigure = (typeof reconciledFigures)[number]
type Figures = Readonly<Record<ReconciledFigure, number>>

export type ReconciledYear = {
	readonly year: number
	/** Null before the first year that was counted here. */
	readonly counted: Figures | null
	readonly authority: Readonly<Record<ReconciledFigure, number | null>> | null
}

/**
 * Every year that somebody has told of or that was counted here, the latest first. A year without evictions within the time
 * that was counted is a zero; before it nothing was counted, which is not zero.
 */
export function reconciled(
	counted: readonly (Figures & { readonly year: number })[],
	authority: readonly AuthorityYear[],
	{ countedFrom, thisYear }: { readonly countedFrom: number | null; readonly thisYear: number },
): ReconciledYear[] {
	const years = new Set([...counted.map(({ year }) => year), ...authority.map(({ year }) => year)])
	for (let year = countedFrom ?? thisYear + 1; year <= thisYear; year++) years.add(year)
	return [...years]
		.toSorted((a, b) => b - a)
		.map((year) => {
			const own = counted.find((one) => one.year === year)
			const isCounted = countedFrom !== null && year >= countedFrom
			return {
				year,
				counted: own ?? (isCounted ? { executed: 0, withChildren: 0, children: 0 } : null),
				authority: authority.find((one) => one.year === year) ?? null,
			}
		})
}
