import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Reason } from '../codes/reasons.ts'
import { added, type FlowCell, type FlowPeriod } from './cell.ts'
import { monthsOf } from './months.ts'

/** A whole month of the list, by category in the order asked for: what a forecast is made from. */
export type StockFlowMonth = {
	readonly month: PlainDate
	/** Who was there when it began. */
	readonly start: readonly number[]
	readonly in: { readonly new: number[]; readonly returned: number[]; readonly other: number[] }
	readonly housed: number[]
	/** Left for anything but a lasting home. */
	readonly left: number[]
	/** From category, to category. */
	readonly moves: number[][]
}

/**
 * Months of a period after the one in which the list began, and who is there when they have ended. Every month's start,
 * coming, leaving and moving add up to the next one's start.
 */
export function stockFlow(
	cells: readonly FlowCell[],
	period: FlowPeriod,
	categories: readonly number[],
): { readonly months: readonly StockFlowMonth[]; readonly end: readonly number[] } {
	const byMonth = Map.groupBy(cells, ({ month }) => month)
	const there = categories.map((category) => sumOf(byMonth.get(null) ?? [], category))
	const began = monthsOf(period).find((month) => byMonth.has(month))
	const hasBegun = there.some((count) => count !== 0)
	const months = monthsOf(period).flatMap((month) => {
		const own = byMonth.get(month) ?? []
		const start = [...there]
		for (const [place, category] of categories.entries())
			there[place] = (there[place] ?? 0) + sumOf(own, category)
		// The month in which the list was filled tells of the filling.
		const tells = hasBegun || (began !== undefined && month > began)
		return tells ? [{ month, start, ...changesOf(own, categories) }] : []
	})
	return { months, end: there }
}

function sumOf(cells: readonly FlowCell[], category: number): number {
	return cells.reduce((sum, cell) => sum + added(cell, category), 0)
}

function changesOf(
	cells: readonly FlowCell[],
	categories: readonly number[],
): Omit<StockFlowMonth, 'month' | 'start'> {
	const zeros = () => categories.map(() => 0)
	const found = {
		in: { new: zeros(), returned: zeros(), other: zeros() },
		...{ housed: zeros(), left: zeros(), moves: categories.map(zeros) },
	}
	const regrouped = zeros()
	for (const { kind, from, to, reason, amount } of cells) {
		const [source, goal] = [categories.indexOf(from), categories.indexOf(to)]
		if (kind === 'regroup') {
			add(regrouped, goal, amount)
			add(regrouped, source, -amount)
		} else if (source !== -1 && goal !== -1) add(found.moves[source] ?? [], goal, amount)
		else if (goal !== -1) add(found.in[comingOf(reason)], goal, amount)
		else add(reason === 'housed' ? found.housed : found.left, source, amount)
	}
	// Who only changed group came and left at once; what is left over came to the group or left it.
	for (const [place, more] of regrouped.entries())
		add(more > 0 ? found.in.other : found.left, place, Math.abs(more))
	return found
}

function add(counts: number[], place: number, amount: number): void {
	if (place !== -1) counts[place] = (counts[place] ?? 0) + amount
}

function comingOf(reason: Reason): keyof StockFlowMonth['in'] {
	if (reason === 'new') return 'new'
	return reason === 'returned-from-housing' ? 'returned' : 'other'
}
