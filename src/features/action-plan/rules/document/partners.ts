import type { PlannedActivity } from './document.ts'

/** One outside the municipality, with everything it has committed itself to in the plan. */
export type Partner = {
	readonly name: string
	readonly commitments: readonly {
		readonly activityId: string
		readonly key: string
		readonly commitment: string
	}[]
}

type Committed = Pick<PlannedActivity, 'id' | 'key' | 'partners'>

/** By name, in the order in which each first comes in the plan. */
export function partnersIn(activities: readonly Committed[]): Partner[] {
	const told = activities.flatMap(({ id, key, partners }) =>
		partners.map(({ name, commitment }) => ({ name: name.trim(), activityId: id, key, commitment })),
	)
	const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
	const names = told.filter(({ name }, at) => told.findIndex((one) => same(one.name, name)) === at)
	return names.map(({ name }) => ({
		name,
		commitments: told
			.filter((one) => same(one.name, name))
			.map(({ activityId, key, commitment }) => ({ activityId, key, commitment })),
	}))
}
