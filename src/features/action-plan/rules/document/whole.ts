import type { PlanDocument } from './document.ts'

/** What makes a document no whole: two things of one key, or something that points at what is not there. */
export type DocumentFault =
	| { readonly because: 'key-taken'; readonly key: string }
	| { readonly because: 'points-nowhere'; readonly what: string }
	| { readonly because: 'ends-before-it-begins'; readonly what: string }
	| { readonly because: 'goal-under-itself'; readonly what: string }

/** A fault and the place in the document where it stands, as `activities.3.areaId`. */
export type PlacedFault = { readonly path: string; readonly fault: DocumentFault }

/** The first fault; null when there is none. */
export function faultIn(document: PlanDocument): DocumentFault | null {
	return faultsIn(document)[0]?.fault ?? null
}

/** Every fault with its place. */
export function faultsIn(document: PlanDocument): PlacedFault[] {
	return [
		...twinKeysIn('indicators', document.indicators),
		...twinKeysIn('activities', document.activities),
		...yearsIn(document),
		...danglingIn(document),
		...circlesIn(document),
	]
}

function twinKeysIn(part: string, rows: readonly { readonly key: string }[]): PlacedFault[] {
	return rows.flatMap(({ key }, at) =>
		rows.findIndex((other) => other.key === key) < at
			? [{ path: `${part}.${at}.key`, fault: { because: 'key-taken', key } }]
			: [],
	)
}

function yearsIn({ validFrom, validTo, title, activities }: PlanDocument): PlacedFault[] {
	const backwards = (path: string, what: string): PlacedFault => ({
		...{ path, fault: { because: 'ends-before-it-begins', what } },
	})
	return [
		...(validTo < validFrom ? [backwards('validTo', title)] : []),
		...activities.flatMap(({ periodFrom, periodTo, key }, at) =>
			periodTo < periodFrom ? [backwards(`activities.${at}.periodTo`, key)] : [],
		),
	]
}

function danglingIn(document: PlanDocument): PlacedFault[] {
	const [goals, indicators] = [idsOf(document.goals), idsOf(document.indicators)]
	const [areas, superiors] = [idsOf(document.areas), idsOf(document.superiors)]
	const looked = (row: string, what: string, fields: readonly (readonly [string, Ids, string | null])[]) =>
		fields.flatMap(([field, there, id]): PlacedFault[] =>
			id === null || there.has(id)
				? []
				: [{ path: `${row}.${field}`, fault: { because: 'points-nowhere', what } }],
		)
	const each = (field: string, there: Ids, ids: readonly string[]) =>
		ids.map((id, at) => [`${field}.${at}`, there, id] as const)
	return [
		...document.goals.flatMap(({ text, under, superiorId }, at) =>
			looked(`goals.${at}`, text, [
				['under', goals, under],
				['superiorId', superiors, superiorId],
			]),
		),
		...document.indicators.flatMap(({ key, goalId }, at) =>
			looked(`indicators.${at}`, key, [['goalId', goals, goalId]]),
		),
		...document.activities.flatMap(({ key, areaId, goalIds, indicatorIds, quantity }, at) =>
			looked(`activities.${at}`, key, [
				['areaId', areas, areaId],
				...each('goalIds', goals, goalIds),
				...each('indicatorIds', indicators, indicatorIds),
				['quantity.indicatorId', indicators, quantity?.indicatorId ?? null],
			]),
		),
	]
}

function circlesIn({ goals }: PlanDocument): PlacedFault[] {
	const under = new Map(goals.map((goal) => [goal.id, goal.under]))
	return goals.flatMap((goal, at) => {
		let above = goal.under
		for (let steps = 0; above !== null && steps <= goals.length; steps++) {
			if (above === goal.id) {
				return [{ path: `goals.${at}.under`, fault: { because: 'goal-under-itself', what: goal.text } }]
			}
			above = under.get(above) ?? null
		}
		return []
	})
}

type Ids = ReadonlySet<string>
const idsOf = (rows: readonly { readonly id: string }[]): Ids => new Set(rows.map(({ id }) => id))
