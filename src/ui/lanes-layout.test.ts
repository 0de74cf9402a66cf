import { expect, test } from 'vitest'
import { plainDate as day } from '../foundation/plain-date.ts'
import { placeOn, placeStretch, rowsFor, ticksOf } from './lanes-layout.ts'

const year = { from: day('2026-01-01'), until: day('2027-01-01') }

test('a day stands on the axis by its share of all days', () => {
	expect(placeOn(year, day('2026-01-01'))).toBe(0)
	expect(placeOn(year, day('2027-01-01'))).toBe(100)
	expect(placeOn(year, day('2026-07-02'))).toBeCloseTo((182 / 365) * 100)
})

test('what began before the axis is cut at its border, and what lies beside it is not drawn', () => {
	expect(placeStretch(year, { from: day('2025-06-01'), until: day('2026-07-02') })).toMatchObject({
		left: 0,
		cutLeft: true,
		cutRight: false,
	})
	expect(placeStretch(year, { from: day('2025-06-01'), until: day('2026-01-01') })).toBeNull()
	expect(placeStretch(year, { from: day('2027-01-01'), until: day('2027-02-01') })).toBeNull()
})

test('each month is named on a short axis, every third on a longer one, and only years on a long one', () => {
	const named = (until: string) =>
		ticksOf({ from: day('2024-01-01'), until: day(until) }).filter(({ label }) => label !== 'none').length
	expect(named('2026-01-01')).toBe(24)
	expect(named('2028-01-01')).toBe(16)
	expect(named('2034-01-01')).toBe(10)
})

test('what would cover something else stands in a row of its own', () => {
	expect(
		rowsFor([
			{ left: 0, room: 30 },
			{ left: 10, room: 10 },
			{ left: 25, room: 10 },
			{ left: 30, room: 10 },
		]),
	).toEqual([0, 1, 1, 0])
})
