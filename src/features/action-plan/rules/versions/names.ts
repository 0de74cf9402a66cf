import type { Citation, PlanDocument } from '../document/document.ts'

/** What is kept outside the plan and only pointed at by it, by its id. */
export type KnownNames = {
	readonly units: ReadonlyMap<string, string>
	readonly plans: ReadonlyMap<string, string>
	readonly guidelines: ReadonlyMap<string, string>
}

/** What the ids in a document stand for, in words; what is no longer there is a dash. */
export type Names = {
	area(id: string | null): string
	goal(id: string | null): string
	superior(id: string | null): string
	indicator(id: string): string
	/** What an indicator counts in, after its number. */
	unitOf(indicatorId: string): string
	unit(id: string): string
	plan(id: string | null): string
	guideline(cited: Citation): string
}

export function namesIn(document: PlanDocument, known: KnownNames): Names {
	const areas = new Map(document.areas.map(({ id, text }) => [id, text]))
	const goals = new Map(document.goals.map(({ id, text }) => [id, text]))
	const superiors = new Map(document.superiors.map(({ id, title }) => [id, title]))
	const indicators = new Map(document.indicators.map((one) => [one.id, one]))
	const named = (names: ReadonlyMap<string, string>, id: string | null) =>
		id === null ? '' : (names.get(id) ?? '–')
	return {
		area: (id) => named(areas, id),
		goal: (id) => named(goals, id),
		superior: (id) => named(superiors, id),
		indicator: (id) => indicators.get(id)?.name ?? '–',
		unitOf: (id) => indicators.get(id)?.unit ?? '',
		unit: (id) => named(known.units, id),
		plan: (id) => named(known.plans, id),
		guideline: ({ guidelineId, version }) => `${named(known.guidelines, guidelineId)} (${version})`,
	}
}
