import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import type { FlowCell } from './cell.ts'
import { stockFlow } from './stock-flow.ts'

const cell = (month: string | null, given: Partial<FlowCell>): FlowCell => ({
	month: month === null ? null : plainDate(`${month}-01`),
	...{ late: false, kind: 'in', from: 0, to: 0, reason: 'new', amount: 1, ...given },
})
const period = { from: plainDate('2026-01-01'), until: plainDate('2026-03-31') }
const cells = [
	cell(null, { to: 1, amount: 9 }),
	cell('2026-01', { to: 1, amount: 3 }),
	cell('2026-01', { to: 2, reason: 'returned-from-housing', amount: 2 }),
	cell('2026-01', { kind: 'move', from: 1, to: 2, reason: 'moved-on', amount: 4 }),
	cell('2026-02', { kind: 'out', from: 2, reason: 'housed', amount: 2 }),
	cell('2026-02', { kind: 'out', from: 1, reason: 'inactive' }),
	cell('2026-02', { kind: 'regroup', from: 1, reason: 'regrouped', amount: 2 }),
	cell('2026-02', { kind: 'regroup', to: 1, reason: 'regrouped' }),
	cell('2026-03', { to: 1, reason: 'unknown' }),
]

test('every month adds up to the next', () => {
	const { months, end } = stockFlow(cells, period, [1, 2])
	expect(months.map(({ start }) => start)).toEqual([
		[9, 0],
		[8, 6],
		[6, 4],
	])
	expect(end).toEqual([7, 4])
	for (const [at, month] of months.entries()) {
		const next = months[at + 1]?.start ?? end
		for (const place of [0, 1]) {
			const came = month.in.new[place] ?? 0
			const more = came + (month.in.returned[place] ?? 0) + (month.in.other[place] ?? 0)
			const gone = (month.housed[place] ?? 0) + (month.left[place] ?? 0)
			const moved = month.moves.reduce((sum, row) => sum + (row[place] ?? 0), 0)
			const moving = (month.moves[place] ?? []).reduce((sum, count) => sum + count, 0)
			expect((month.start[place] ?? 0) + more - gone + moved - moving).toBe(next[place])
		}
	}
})

test('those who come and leave are told by what can be done about it', () => {
	const [january, february] = stockFlow(cells, period, [1, 2]).months
	expect(january?.in).toEqual({ new: [3, 0], returned: [0, 2], other: [0, 0] })
	expect(january?.moves).toEqual([
		[0, 4],
		[0, 0],
	])
	expect([february?.housed, february?.left]).toEqual([
		[0, 2],
		[2, 0],
	])
})

test('the month in which a list was filled tells nothing of its flow', () => {
	const begun = cells.filter(({ month }) => month !== null)
	expect(stockFlow(begun, period, [1, 2]).months.map(({ month }) => month)).toEqual([
		'2026-02-01',
		'2026-03-01',
	])
	expect(stockFlow([], period, [1, 2])).toEqual({ months: [], end: [0, 0] })
})
