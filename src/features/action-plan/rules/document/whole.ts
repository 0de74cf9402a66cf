import type { PlanDocument } from './document.ts'

/** What makes a document no whole: two things of one key, or something that points at what is not there. */
export type DocumentFault =
	| { readonly because: 'key-taken'; readonly key: string }
	| { readonly because: 'points-nowhere'; readonly what: string }
	| { readonly because: 'ends-before-it-begins'; readonly what: string }
	| { readonly because: 'goal-under-itself'; readonly what: string }

/** The first fault; null when there is none. */
export function faultIn(document: PlanDocument): DocumentFault | null {
	return (
		twinKeyIn(document.indicators) ??
		twinKeyIn(document.activities) ??
		yearsIn(document) ??
		danglingIn(document) ??
		circleIn(document)
	)
}

function twinKeyIn(rows: readonly { readonly key: string }[]): DocumentFault | null {
	const twin = rows.find(({ key }, at) => rows.findIndex((other) => other.key === key) < at)
	return twin === undefined ? null : { because: 'key-taken', key: twin.key }
}

function yearsIn({ validFrom, validTo, title, activities }: PlanDocument): DocumentFault | null {
	if (validTo < validFrom) return { because: 'ends-before-it-begins', what: title }
	const backwards = activities.find(({ periodFrom, periodTo }) => periodTo < periodFrom)
	return backwards === undefined ? null : { because: 'ends-before-it-begins', what: backwards.key }
}

function danglingIn(document: PlanDocument): DocumentFault | null {
	const goals = idsOf(document.goals)
	const indicators = idsOf(document.indicators)
	const areas = idsOf(document.areas)
	const superiors = idsOf(document.superiors)
	const goal = document.goals.find(
		({ under, superiorId }) => lacks(goals, under) || lacks(superiors, superiorId),
	)
	if (goal !== undefined) return { because: 'points-nowhere', what: goal.text }
	const indicator = document.indicators.find(({ goalId }) => lacks(goals, goalId))
	if (indicator !== undefined) return { because: 'points-nowhere', what: indicator.key }
	const activity = document.activities.find(
		({ areaId, goalIds, indicatorIds, quantity }) =>
			lacks(areas, areaId) ||
			goalIds.some((one) => lacks(goals, one)) ||
			indicatorIds.some((one) => lacks(indicators, one)) ||
			lacks(indicators, quantity?.indicatorId ?? null),
	)
	return activity === undefined ? null : { because: 'points-nowhere', what: activity.key }
}

function circleIn({ goals }: PlanDocument): DocumentFault | null {
	const under = new Map(goals.map((goal) => [goal.id, goal.under]))
	const circling = goals.find((goal) => {
		let above = goal.under
		for (let steps = 0; above !== null; steps++) {
			if (above === goal.id || steps > goals.length) return true
			above = under.get(above) ?? null
		}
		return false
	})
	return circling === undefined ? null : { because: 'goal-under-itself', what: circling.text }
}

const idsOf = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id))
const lacks = (there: ReadonlySet<string>, id: string | null) => id !== null && !there.has(id)
