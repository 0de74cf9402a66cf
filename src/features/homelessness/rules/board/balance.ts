import { type ComingReason, type LeavingReason, reasonsIn, reasonsOut } from '../codes/reasons.ts'
import { added, type FlowCell } from './cell.ts'

export const comingReasons = reasonsIn.filter(
	(reason): reason is ComingReason => reason !== 'moved-on' && reason !== 'regrouped',
)
export const leavingReasons = reasonsOut.filter((reason): reason is LeavingReason => reason !== 'moved-on')

/** In the order in which they stand below each other; `in` and `out` sum the lines above them. */
export const balanceLines = [
	'opening',
	...comingReasons.map((reason) => `in-${reason}` as const),
	'in',
	'moved-here',
	'moved-from-here',
	...leavingReasons.map((reason) => `out-${reason}` as const),
	'out',
	'regrouped',
	'corrections',
	'closing',
] as const
export type BalanceLine = (typeof balanceLines)[number]

/** One line: a number for each category, in the order asked for, and their sum. */
export type BalanceRow = {
	readonly line: BalanceLine
	readonly categories: readonly number[]
	readonly all: number
}

/**
 * A period's account: as first known at its beginning, what came, moved and left as known now, and what was corrected
 * about the time before. Every column adds up to its closing, and so does every row to its sum.
 */
export function balanceOf(cells: readonly FlowCell[], categories: readonly number[]): BalanceRow[] {
	const places = new Map(categories.map((category, place) => [category, place]))
	const lines = new Map(balanceLines.map((line) => [line, categories.map(() => 0)]))
	const add = (line: BalanceLine, category: number, amount: number) => {
		const place = places.get(category)
		const values = lines.get(line)
		if (place !== undefined && values !== undefined) values[place] = (values[place] ?? 0) + amount
	}
	for (const cell of cells) {
		add(lineOf(cell, 'to'), cell.to, cell.amount)
		add(lineOf(cell, 'from'), cell.from, -cell.amount)
		for (const line of sumsOf(cell)) add(line, line === 'out' ? cell.from : cell.to, signed(cell, line))
		for (const category of categories) add('closing', category, added(cell, category))
	}
	return balanceLines.map((line) => {
		const values = lines.get(line) ?? []
		return { line, categories: values, all: values.reduce((sum, value) => sum + value, 0) }
	})
}

function lineOf(cell: FlowCell, side: 'from' | 'to'): BalanceLine {
	if (cell.month === null) return cell.late ? 'corrections' : 'opening'
	if (cell.kind === 'regroup') return 'regrouped'
	if (cell.kind === 'move') return side === 'to' ? 'moved-here' : 'moved-from-here'
	return cell.kind === 'in' ? `in-${coming(cell)}` : `out-${leaving(cell)}`
}

function sumsOf({ month, kind }: FlowCell): ('in' | 'out')[] {
	return month !== null && (kind === 'in' || kind === 'out') ? [kind] : []
}

const signed = ({ amount }: FlowCell, line: 'in' | 'out') => (line === 'in' ? amount : -amount)

function coming({ reason }: FlowCell): ComingReason {
	return comingReasons.find((one) => one === reason) ?? 'unknown'
}

function leaving({ reason }: FlowCell): LeavingReason {
	return leavingReasons.find((one) => one === reason) ?? 'no-longer-meets'
}
