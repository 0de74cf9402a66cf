import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { balanceOf } from './balance.ts'
import type { FlowCell } from './cell.ts'
import { flowMonths } from './months.ts'
import { toldToReaders } from './told.ts'
import { readerFigures } from './told-board.ts'

test('one to four are words, and no single one can be reckoned from what its sum leaves open', () => {
	const cells = new Map([
		['a', 3],
		['b', 12],
		['c', 40],
		['sum', 55],
	])
	const told = toldToReaders({ cells, bonds: [['a', 'b', 'c', 'sum']] })
	expect(Object.fromEntries(told)).toEqual({ a: { fewerThan: 5 }, b: null, c: 40, sum: 55 })
})

const changes = fc.array(
	fc.record({
		month: fc.constantFrom(null, plainDate('2026-07-01'), plainDate('2026-08-01')),
		late: fc.constant(false),
		kind: fc.constant('in' as const),
		from: fc.constant(0),
		to: fc.integer({ min: 1, max: 4 }),
		reason: fc.constantFrom('new' as const, 'unknown' as const),
		amount: fc.integer({ min: 0, max: 12 }),
	}),
)

test('whatever a board holds, a reader meets no small number and no sum that lacks only one part', () => {
	fc.assert(
		fc.property(changes, (cells: FlowCell[]) => {
			const period = { from: plainDate('2026-07-01'), until: plainDate('2026-08-31') }
			const figures = {
				balance: balanceOf(cells, [1, 2, 3, 4]),
				months: flowMonths(cells, period, [1, 2, 3, 4]),
			}
			const told = readerFigures(figures, period.from)
			for (const row of told.balance) {
				const values = [...row.categories, row.all]
				expect(values.filter((one) => typeof one !== 'number')).not.toHaveLength(1)
				for (const one of values) {
					if (typeof one === 'number') expect([1, 2, 3, 4]).not.toContain(Math.abs(one))
				}
			}
			expect(told.months.at(-1)?.stockAll).toEqual(told.balance.at(-1)?.all)
		}),
	)
})
