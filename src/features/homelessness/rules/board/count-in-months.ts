import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Contribution } from '../flow/contribution.ts'
import { firstOfMonth } from '../flow-difference.ts'
import type { FlowCell } from './cell.ts'

export type MonthCell = Omit<FlowCell, 'month' | 'late'> & {
	readonly month: PlainDate
	readonly population: Contribution['population']
}

/** Sums people's courses by month up to a day, keeping the sums and nobody's course. */
export function countInMonths(until: PlainDate) {
	const sums = new Map<string, MonthCell>()
	const add = (course: readonly Contribution[]) => {
		for (const { day, kind, from, to, reason, population } of course) {
			if (day > until) continue
			const cell = { month: firstOfMonth(day), kind, from, to, reason, population }
			const key = Object.values(cell).join()
			sums.set(key, { ...cell, amount: (sums.get(key)?.amount ?? 0) + 1 })
		}
	}
	return { add, cells: (): MonthCell[] => [...sums.values()] }
}

/** A finished count as the board reads it: within a period, for one population. */
export function cellsOfCount(
	cells: readonly MonthCell[],
	{ from, until }: { readonly from: PlainDate; readonly until: PlainDate },
	population: Contribution['population'],
): FlowCell[] {
	return cells
		.filter((cell) => cell.population === population && cell.month <= until)
		.map(({ population: _, month, ...cell }) => ({
			...cell,
			month: month < from ? null : month,
			late: false,
		}))
}
