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

type Many = readonly unknown[]
type Told = {
	readonly plans: readonly { late: Many; stale: Many; tasks: Many; values: Many }[]
	readonly proposals: Many
}

/** How many of each, never whose; only what there is. Proposals wait for those who keep plans and are sent back to the others. */
export function countReminders(
	{ plans, proposals }: Told,
	keepsPlans: boolean,
): { readonly what: WaitingInPlans; readonly count: number }[] {
	const of = (kind: 'late' | 'stale' | 'tasks' | 'values') =>
		plans.reduce((sum, plan) => sum + plan[kind].length, 0)
	const counts: Readonly<Record<WaitingInPlans, number>> = {
		...{ 'late-activities': of('late'), 'stale-activities': of('stale'), 'late-tasks': of('tasks') },
		'values-due': of('values'),
		'proposals-waiting': keepsPlans ? proposals.length : 0,
		'proposals-sent-back': keepsPlans ? 0 : proposals.length,
	}
	return waitingInPlans.flatMap((what) => (counts[what] === 0 ? [] : [{ what, count: counts[what] }]))
}
