import type { PlanDocument, PlannedActivity } from './document.ts'
import { preventionIn } from './prevention.ts'

/** What a plan lacks to be followed up: nothing here stops anybody from writing on. */
export const gapKinds = [
	'goal-without-activity',
	'goal-without-indicator',
	'activity-without-owner',
	'activity-without-measure',
	'activity-without-day',
	'indicator-without-source',
	'indicator-without-target',
	'no-prevention',
	'no-superior',
	'expired',
] as const
export type GapKind = (typeof gapKinds)[number]

export type Gap = {
	readonly gap: GapKind
	readonly part: 'goals' | 'activities' | 'indicators' | 'plan'
	readonly id: string | null
	readonly what: string
}

/** Activities that nobody can see are done, and of which nobody has said why that is so. */
export function unmeasuredIn({ activities }: PlanDocument): PlannedActivity[] {
	return activities.filter(({ measure, measureWaived }) => measure === '' && measureWaived === null)
}

/** Every gap, by part in the order of the document. A goal above others has what its sub-goals have. */
export function gapsIn(document: PlanDocument, thisYear: number): Gap[] {
	const { goals, activities, indicators, superiors, validTo, title } = document
	const gap = (kind: GapKind, part: Gap['part'], { id, what }: { id: string | null; what: string }): Gap => ({
		...{ gap: kind, part, id, what },
	})
	const below = (id: string): string[] => [
		id,
		...goals.filter(({ under }) => under === id).flatMap((goal) => below(goal.id)),
	]
	const measuring = (ids: readonly string[]) => indicators.filter(({ goalId }) => ids.includes(goalId ?? ''))
	const working = (ids: readonly string[]) => {
		const measured = measuring(ids).map((one) => one.id)
		return activities.some(
			(one) =>
				one.goalIds.some((goalId) => ids.includes(goalId)) ||
				one.indicatorIds.some((indicatorId) => measured.includes(indicatorId)),
		)
	}
	return [
		...(validTo < thisYear ? [gap('expired', 'plan', { id: null, what: title })] : []),
		...(superiors.length === 0 ? [gap('no-superior', 'plan', { id: null, what: title })] : []),
		...(preventionIn(document).length > 0 ? [] : [gap('no-prevention', 'plan', { id: null, what: title })]),
		...goals.flatMap((goal) => {
			const ids = below(goal.id)
			const about = { id: goal.id, what: goal.text }
			return [
				...(working(ids) ? [] : [gap('goal-without-activity', 'goals', about)]),
				...(measuring(ids).length > 0 ? [] : [gap('goal-without-indicator', 'goals', about)]),
			]
		}),
		...indicators.flatMap(({ id, name, definition, comment, target }) => [
			...(definition === null && comment === ''
				? [gap('indicator-without-source', 'indicators', { id, what: name })]
				: []),
			...(target.is === 'missing' ? [gap('indicator-without-target', 'indicators', { id, what: name })] : []),
		]),
		...activities.flatMap(({ id, key, text, owner, unitIds, measure, measureWaived, due }) => {
			const about = { id, what: `${key} ${text}` }
			return [
				...(owner === null && unitIds.length === 0
					? [gap('activity-without-owner', 'activities', about)]
					: []),
				...(measure === '' && measureWaived === null
					? [gap('activity-without-measure', 'activities', about)]
					: []),
				...(due === null ? [gap('activity-without-day', 'activities', about)] : []),
			]
		}),
	]
}
