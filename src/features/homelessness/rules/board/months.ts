import { addDays, addMonths, earlierOf, type PlainDate } from '../../../../foundation/plain-date.ts'
import { added, type FlowCell, type FlowPeriod } from './cell.ts'

/** A month of the board: who was there on its last day (or today), and who came and left in it. */
export type FlowMonth = {
	readonly month: PlainDate
	readonly lastDay: PlainDate
	/** By category, in the order asked for. */
	readonly stock: readonly number[]
	readonly stockAll: number
	readonly in: number
	readonly out: number
}

export function monthsOf({ from, until }: FlowPeriod): PlainDate[] {
	const months: PlainDate[] = []
	for (let month = from; month <= until; month = addMonths(month, 1)) months.push(month)
	return months
}

export function lastDayOf(month: PlainDate): PlainDate {
	return addDays(addMonths(month, 1), -1)
}

/** Coming and leaving count those who cross the list's border; who only moves within it is neither. */
export function flowMonths(
	cells: readonly FlowCell[],
	period: FlowPeriod,
	categories: readonly number[],
): FlowMonth[] {
	const byMonth = Map.groupBy(cells, (cell) => cell.month)
	const stock = categories.map((category) => sumOf(byMonth.get(null) ?? [], category))
	return monthsOf(period).map((month) => {
		const own = byMonth.get(month) ?? []
		for (const [place, category] of categories.entries()) {
			stock[place] = (stock[place] ?? 0) + sumOf(own, category)
		}
		return {
			month,
			lastDay: earlierOf(lastDayOf(month), period.until),
			stock: [...stock],
			stockAll: stock.reduce((sum, one) => sum + one, 0),
			in: crossing(own, 'in', categories),
			out: crossing(own, 'out', categories),
		}
	})
}

function sumOf(cells: readonly FlowCell[], category: number): number {
	return cells.reduce((sum, cell) => sum + added(cell, category), 0)
}

function crossing(cells: readonly FlowCell[], kind: 'in' | 'out', categories: readonly number[]): number {
	const through = cells.filter((cell) => cell.kind === kind)
	const inside = through.filter((cell) => categories.includes(kind === 'in' ? cell.to : cell.from))
	return inside.reduce((sum, cell) => sum + cell.amount, 0)
}
