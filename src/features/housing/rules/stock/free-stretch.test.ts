import { expect, test } from 'vitest'
import { addDays, plainDate } from '../../../../foundation/plain-date.ts'
import { type BoardUse, piecesOf } from './board.ts'
import { firstFree, gapsIn, toMakeReady } from './free-stretch.ts'

const first = plainDate('2026-10-12')
const at = (days: number) => addDays(first, days)
const window = { from: first, until: at(30) }
const openings = [{ startsOn: at(-500), endsOn: null }]
const stay = (
	from: number,
	until: number | null,
	state: 'here' | 'booked' | 'left' = 'booked',
): BoardUse => ({
	...{ use: 'stay', startsOn: at(from), endsOn: until === null ? null : at(until), stay: { state } },
})
const turnaround = (from: number, until: number): BoardUse => ({
	...{ use: 'turnaround', startsOn: at(from), endsOn: at(until), stay: null },
})
const pieces = (uses: BoardUse[], turnaroundDays = 0) => piecesOf({ openings, turnaroundDays, uses }, window)

test('free from the first day is not free later, unless any stretch of so many nights will do', () => {
	const bed = pieces([stay(-5, 3, 'here'), stay(7, 9)])
	expect(firstFree(bed, { nights: 1, latest: first })).toBeNull()
	expect(firstFree(bed, { nights: 4 })).toEqual({ startsOn: at(3), endsOn: at(7), nights: 4, lasts: false })
	expect(firstFree(bed, { nights: 5 })).toMatchObject({ startsOn: at(9), nights: 21, lasts: true })
	expect(firstFree(bed, { nights: 22 })).toBeNull()
})

test('a bed that is still to be made ready is not free, and no night of it is offered', () => {
	expect(firstFree(pieces([stay(-5, 3, 'here')], 2), { nights: 1 })).toMatchObject({ startsOn: at(5) })
})

test('a gap is free until something else begins; what ends with the bed or never ends is none', () => {
	expect(gapsIn(pieces([stay(-5, 3, 'here'), stay(7, 9)]))).toEqual([
		{ startsOn: at(3), endsOn: at(7), nights: 4, lasts: false },
	])
	const closes = [{ startsOn: at(-5), endsOn: at(10) }]
	expect(gapsIn(piecesOf({ openings: closes, turnaroundDays: 0, uses: [] }, window))).toEqual([])
})

test('a bed is made ready by the day the next comes, or when its days for that are over', () => {
	expect(toMakeReady(pieces([turnaround(0, 2), stay(2, 9)], 3))).toEqual([
		{ startsOn: first, readyBy: at(2), taken: true, planned: false },
		{ startsOn: at(9), readyBy: at(12), taken: false, planned: true },
	])
	expect(toMakeReady(pieces([stay(-5, null, 'here')], 3))).toEqual([])
})
