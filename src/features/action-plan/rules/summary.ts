import type { Status } from '../../indicators/index.ts'

/** Worst first: the order in which they are read. */
const order: readonly Status[] = [
	'wrong-way',
	'not-reached',
	'behind',
	'on-track',
	'reached',
	'no-data',
	'no-target',
	'not-due',
]

export function countStatuses(
	shown: readonly Status[],
): { readonly status: Status; readonly count: number }[] {
	return order
		.map((status) => ({ status, count: shown.filter((one) => one === status).length }))
		.filter(({ count }) => count > 0)
}
