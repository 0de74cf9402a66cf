import type { ReaderMeasurement, Status } from '../../indicators/index.ts'

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

/** How many stand in each status; one that is withheld is in none. */
export function countStatuses(
	indicators: readonly Pick<ReaderMeasurement, 'standing' | 'withheld'>[],
): { readonly status: Status; readonly count: number }[] {
	const shown = indicators.flatMap(({ standing, withheld }) =>
		withheld && standing.shown === 'no-data' ? [] : [standing.shown],
	)
	return order
		.map((status) => ({ status, count: shown.filter((one) => one === status).length }))
		.filter(({ count }) => count > 0)
}
