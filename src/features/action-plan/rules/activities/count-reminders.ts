/** Kinds of what waits, in the order in which they are read. */
export const waitingInPlans = [
	'late-activities',
	'stale-activities',
	'late-tasks',
	'values-due',
	'proposals-waiting',
	'proposals-sent-back',
] as const
export type WaitingInPlans = (typeof waitingInPlans)[number]

type About = { readonly activityId: string }
type Told = {
	readonly plans: readonly {
		readonly late: readonly About[]
		readonly stale: readonly About[]
		readonly tasks: readonly { readonly taskId: string }[]
		readonly values: readonly { readonly id: string; readonly year: number }[]
	}[]
	readonly proposals: readonly { readonly id: string }[]
}

type Counted = { readonly what: WaitingInPlans; readonly count: number; readonly things: readonly string[] }

/** How many of each, never whose; only what there is. Proposals wait for those who keep plans and are sent back to the others. */
export function countReminders({ plans, proposals }: Told, keepsPlans: boolean): Counted[] {
	const asked = proposals.map(({ id }) => id)
	const things: Readonly<Record<WaitingInPlans, readonly string[]>> = {
		'late-activities': plans.flatMap(({ late }) => late.map(({ activityId }) => activityId)),
		'stale-activities': plans.flatMap(({ stale }) => stale.map(({ activityId }) => activityId)),
		'late-tasks': plans.flatMap(({ tasks }) => tasks.map(({ taskId }) => taskId)),
		'values-due': plans.flatMap(({ values }) => values.map(({ id, year }) => `${id} ${year}`)),
		'proposals-waiting': keepsPlans ? asked : [],
		'proposals-sent-back': keepsPlans ? [] : asked,
	}
	return waitingInPlans.flatMap((what) => {
		const all = things[what]
		return all.length === 0 ? [] : [{ what, count: all.length, things: all }]
	})
}
