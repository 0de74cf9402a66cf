import type { PlannedGoal } from '../document/document.ts'

export type PlacedGoal = {
	readonly goal: PlannedGoal
	/** `2` or, for a sub-goal, `2.1`. */
	readonly number: string
	/** How many goals it lies under. */
	readonly depth: number
}

/** Every goal with its sub-goals after it, numbered as they are read. */
export function goalTree(
	goals: readonly PlannedGoal[],
	under: string | null = null,
	above = '',
): PlacedGoal[] {
	return goals
		.filter((goal) => goal.under === under)
		.flatMap((goal, at) => {
			const number = `${above}${at + 1}`
			return [
				{ goal, number, depth: number.split('.').length - 1 },
				...goalTree(goals, goal.id, `${number}.`),
			]
		})
}
