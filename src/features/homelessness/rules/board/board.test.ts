import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PlainDate, plainDate } from '../../../../foundation/plain-date.ts'
import { type BalanceLine, balanceLines, balanceOf } from './balance.ts'
import type { FlowCell } from './cell.ts'
import { flowMonths } from './months.ts'

const period = { from: plainDate('2026-07-01'), until: plainDate('2026-10-12') }
const months = ['2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01'] as PlainDate[]

const change = fc.oneof(
	fc.record({
		kind: fc.constant('in' as const),
		from: fc.constant(0),
		to: fc.integer({ min: 1, max: 4 }),
		reason: fc.constantFrom('new', 'returned-from-housing', 'returned-from-inactive', 'unknown'),
	}),
	fc.record({
		kind: fc.constant('out' as const),
		from: fc.integer({ min: 1, max: 4 }),
		to: fc.constant(0),
		reason: fc.constantFrom('housed', 'inactive', 'deceased', 'moved', 'no-longer-meets'),
	}),
	fc.record({
		kind: fc.constant('move' as const),
		from: fc.integer({ min: 1, max: 4 }),
		to: fc.integer({ min: 1, max: 4 }),
		reason: fc.constant('moved-on' as const),
	}),
	fc.record({
		kind: fc.constant('regroup' as const),
		from: fc.integer({ min: 0, max: 4 }),
		to: fc.constant(0),
		reason: fc.constant('regrouped' as const),
	}),
)
const cells = fc.array(
	fc
		.tuple(change, fc.constantFrom(null, ...months), fc.boolean(), fc.integer({ min: -3, max: 30 }))
		.map(
			([what, month, late, amount]) => ({ ...what, month, late: late && month === null, amount }) as FlowCell,
		),
)
const layers = fc.constantFrom([1, 2, 3, 4], [1], [2, 4])

test('every column of a balance adds up, in both layers and whatever was corrected', () => {
	fc.assert(
		fc.property(cells, layers, (given, layer) => {
			const rows = new Map(balanceOf(given, layer).map((row) => [row.line, row]))
			const value = (line: BalanceLine, place: number) => rows.get(line)?.categories[place] ?? Number.NaN
			for (const place of layer.keys()) {
				const parts = balanceLines.filter((line) => !['in', 'out', 'closing'].includes(line))
				const sum = parts.reduce((total, line) => total + value(line, place), 0)
				expect(sum).toBe(value('closing', place))
			}
			for (const row of rows.values()) {
				expect(row.all).toBe(row.categories.reduce((sum, one) => sum + one, 0))
			}
		}),
	)
})

test('the sums of coming and leaving are the sums of their reasons', () => {
	fc.assert(
		fc.property(cells, layers, (given, layer) => {
			const rows = balanceOf(given, layer)
			for (const side of ['in', 'out']) {
				const parts = rows.filter((row) => row.line.startsWith(`${side}-`))
				expect(parts.reduce((sum, row) => sum + row.all, 0)).toBe(rows.find((row) => row.line === side)?.all)
			}
		}),
	)
})

test('the last month of the board ends where the balance ends', () => {
	fc.assert(
		fc.property(cells, layers, (given, layer) => {
			const last = flowMonths(given, period, layer).at(-1)
			const closing = balanceOf(given, layer).find((row) => row.line === 'closing')
			expect(last?.stock).toEqual(closing?.categories)
			expect(last?.stockAll).toBe(closing?.all)
			expect(last?.lastDay).toBe('2026-10-12')
		}),
	)
})

test('who moves between situations neither comes nor leaves, but is counted where they now are', () => {
	const moved: FlowCell[] = [
		{ month: null, late: false, kind: 'in', from: 0, to: 1, reason: 'new', amount: 5 },
		{
			month: plainDate('2026-07-01'),
			late: false,
			kind: 'move',
			from: 1,
			to: 3,
			reason: 'moved-on',
			amount: 2,
		},
	]
	const [july] = flowMonths(moved, period, [1, 2, 3, 4])
	expect(july).toMatchObject({ stock: [3, 0, 2, 0], stockAll: 5, in: 0, out: 0 })
	const acute = new Map(balanceOf(moved, [1]).map((row) => [row.line, row.all]))
	expect(acute.get('moved-from-here')).toBe(-2)
	expect(acute.get('closing')).toBe(3)
})
