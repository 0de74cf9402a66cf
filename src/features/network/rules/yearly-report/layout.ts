/** The parts of a yearly report in their usual order. */
export const reportParts = [
	'summary',
	'introduction',
	'data',
	'reflections',
	'voices',
	'reform',
	'examples',
	'proposals',
	'sources',
] as const
export type ReportPart = (typeof reportParts)[number]

export type Placed = { readonly part: ReportPart; readonly shown: boolean }

/** What a reader cannot do without: they stand in every report. */
export const alwaysShown: readonly ReportPart[] = ['summary', 'data', 'sources']

export const usualLayout: readonly Placed[] = reportParts.map((part) => ({ part, shown: true }))

/** One step up or down; the same order where there is no further to go. */
export function movedPart(layout: readonly Placed[], part: ReportPart, step: 'up' | 'down'): Placed[] {
	const at = layout.findIndex((one) => one.part === part)
	const to = step === 'up' ? at - 1 : at + 1
	const [one, other] = [layout[at], layout[to]]
	if (one === undefined || other === undefined) return [...layout]
	return layout.map((each, place) => (place === at ? other : place === to ? one : each))
}

export function withShown(layout: readonly Placed[], part: ReportPart, shown: boolean): Placed[] {
	return layout.map((one) => (one.part === part ? { part, shown } : one))
}
