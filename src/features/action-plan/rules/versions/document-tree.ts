import type { PlanDocument, Superior } from '../document/document.ts'

/** A plan as it holds, or as it is being written before any version does. */
export type TreePlan = { readonly id: string; readonly document: PlanDocument }

export type TreeGoal = {
	readonly id: string
	readonly number: number
	readonly text: string
	readonly indicators: number
	readonly activities: number
	readonly under: readonly TreeGoal[]
}

/** What makes a document concrete: by which passage, and which of its goals point at it. */
export type TreeBranch = {
	readonly superior: Pick<Superior, 'passage' | 'page'>
	readonly goals: readonly TreeGoal[]
	readonly node: TreeNode
}

export type TreeNode = {
	readonly title: string
	/** Null for a document that is kept elsewhere. */
	readonly planId: string | null
	readonly kind: string
	readonly years: { readonly from: number; readonly to: number } | null
	readonly goals: readonly TreeGoal[]
	/** What stands below is told where the document stands first. */
	readonly toldAbove: boolean
	readonly branches: readonly TreeBranch[]
}

/**
 * Every document from the topmost down: a plan stands under each document that it makes concrete, and is told in full where
 * it stands first. Documents that make each other concrete are told once.
 */
export function documentTree(plans: readonly TreePlan[]): TreeNode[] {
	const byId = new Map(plans.map((plan) => [plan.id, plan]))
	const told = new Set<string>()
	const nodeOf = (plan: TreePlan): TreeNode => {
		const { title, kind, validFrom, validTo } = plan.document
		const head = { title, planId: plan.id, kind, years: { from: validFrom, to: validTo } }
		if (told.has(plan.id)) return { ...head, goals: [], toldAbove: true, branches: [] }
		told.add(plan.id)
		const branches = branchesOf((one) => one.planId === plan.id)
		return { ...head, goals: goalsOf(plan.document, null), toldAbove: false, branches }
	}
	const branchesOf = (isIt: (superior: Superior) => boolean): TreeBranch[] =>
		plans.flatMap((below) =>
			below.document.superiors.filter(isIt).map((superior) => ({
				superior: { passage: superior.passage, page: superior.page },
				goals: goalsOf(below.document, null).filter(({ id }) =>
					below.document.goals.some((goal) => goal.id === id && goal.superiorId === superior.id),
				),
				node: nodeOf(below),
			})),
		)
	const outside = (one: Superior) => one.planId === null || !byId.has(one.planId)
	const elsewhere = [
		...new Set(plans.flatMap(({ document }) => document.superiors.filter(outside).map(({ title }) => title))),
	]
	const topmost = plans.filter(({ document }) => document.superiors.length === 0)
	return [
		...elsewhere.map(
			(title): TreeNode => ({
				...{ title, planId: null, kind: '', years: null, goals: [], toldAbove: false },
				branches: branchesOf((one) => outside(one) && one.title === title),
			}),
		),
		...topmost.filter(({ id }) => !told.has(id)).map(nodeOf),
		// What is left makes only each other concrete.
		...plans.filter(({ id }) => !told.has(id)).flatMap((plan) => (told.has(plan.id) ? [] : [nodeOf(plan)])),
	]
}

function goalsOf(document: PlanDocument, under: string | null): TreeGoal[] {
	const { goals, indicators, activities } = document
	return goals.flatMap((goal, at): TreeGoal[] => {
		if (goal.under !== under) return []
		const measured = indicators.filter(({ goalId }) => goalId === goal.id).map(({ id }) => id)
		const working = activities.filter(
			(one) => one.goalIds.includes(goal.id) || one.indicatorIds.some((id) => measured.includes(id)),
		)
		return [
			{
				...{ id: goal.id, number: at + 1, text: goal.text },
				...{ indicators: measured.length, activities: working.length },
				under: goalsOf(document, goal.id),
			},
		]
	})
}
