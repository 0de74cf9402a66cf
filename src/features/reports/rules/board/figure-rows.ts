import type { PublicIndicator, Shown } from '../small-numbers.ts'

export type FigureRow = {
	readonly year: number
	readonly value: Shown
	readonly source: 'counted' | 'typed' | 'authority'
	readonly version: number | null
	readonly running: boolean
	/** Another definition than the year's before: the two are not compared. */
	readonly breaks: boolean
}

/** A figure's years with the one that is running last, as its reader may see them. */
export function figureRows(
	{ figures }: PublicIndicator,
	soFar: { readonly year: number; readonly value: Shown } | null,
): FigureRow[] {
	const rows = figures.map(({ year, value, source, definition }, at): FigureRow => {
		const before = figures[at - 1]
		const version = definition?.version ?? null
		const named = (one: typeof definition) => (one === null ? 'none' : `${one.id} ${one.version}`)
		const breaks = before !== undefined && named(before.definition) !== named(definition)
		return { year, value, source, version, running: false, breaks }
	})
	const last = figures.findLast(({ source }) => source === 'counted')
	if (soFar === null) return rows
	const version = last?.definition?.version ?? null
	return [...rows, { ...soFar, source: 'counted', version, running: true, breaks: false }]
}
