import type { ListedPart, PlanDocument } from '../document/document.ts'

/** What pointed at something that is taken away, by the words it is known by. */
export type Loosened = {
	readonly part: ListedPart
	readonly id: string
	readonly what: string
}

/**
 * The document without the part, and nothing left that points at it: sub-goals come under what their goal was under, and
 * whatever else pointed there points nowhere. Also what came loose; null when there is no such part.
 */
export function without(
	document: PlanDocument,
	part: ListedPart,
	id: string,
): { readonly document: PlanDocument; readonly loosened: readonly Loosened[] } | null {
	const gone = document[part].find((row) => row.id === id)
	if (gone === undefined) return null
	const rest: PlanDocument = {
		...document,
		[part]: (document[part] as readonly { readonly id: string }[]).filter((row) => row.id !== id),
	}
	const cut = cutLoose(rest, part, id, 'under' in gone ? gone.under : null)
	return { document: cut, loosened: loosenedBetween(rest, cut) }
}

function cutLoose(document: PlanDocument, part: ListedPart, id: string, above: string | null): PlanDocument {
	const { goals, indicators, activities } = document
	const others = (ids: readonly string[]) => (ids.includes(id) ? ids.filter((one) => one !== id) : ids)
	switch (part) {
		case 'superiors':
			return {
				...document,
				goals: goals.map((goal) => (goal.superiorId === id ? { ...goal, superiorId: null } : goal)),
			}
		case 'areas':
			return {
				...document,
				activities: activities.map((one) => (one.areaId === id ? { ...one, areaId: null } : one)),
			}
		case 'goals':
			return {
				...document,
				goals: goals.map((goal) => (goal.under === id ? { ...goal, under: above } : goal)),
				indicators: indicators.map((one) => (one.goalId === id ? { ...one, goalId: null } : one)),
				activities: activities.map((one) =>
					one.goalIds.includes(id) ? { ...one, goalIds: others(one.goalIds) } : one,
				),
			}
		case 'indicators':
			return {
				...document,
				activities: activities.map((one) => {
					const counted = one.quantity?.indicatorId === id
					if (!counted && !one.indicatorIds.includes(id)) return one
					const quantity = counted ? null : one.quantity
					return { ...one, quantity, indicatorIds: others(one.indicatorIds) }
				}),
			}
		default:
			return document
	}
}

function loosenedBetween(before: PlanDocument, after: PlanDocument): Loosened[] {
	return (['goals', 'indicators', 'activities'] as const).flatMap((part) =>
		before[part].flatMap((row, at) => {
			if (after[part][at] === row) return []
			const what = 'name' in row ? row.name : row.text
			return [{ part, id: row.id, what }]
		}),
	)
}
