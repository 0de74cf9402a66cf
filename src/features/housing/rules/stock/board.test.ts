import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate } from '../../../../foundation/plain-date.ts'
import { type BoardBed, type BoardUse, nightsOf, piecesOf } from './board.ts'

const first = plainDate('2026-10-12')
const at = (days: number) => addDays(first, days)
const always = [{ startsOn: at(-500), endsOn: null }]
const stay = (from: number, until: number | null, state: 'here' | 'booked' | 'left'): BoardUse => ({
	...{ use: 'stay', startsOn: at(from), endsOn: until === null ? null : at(until), stay: { state } },
})
const told = (bed: BoardBed, nights = 30) =>
	piecesOf(bed, { from: first, until: at(nights) }).map(
		(piece) => `${piece.cutLeft ? '…' : ''}${piece.kind} ${nightsOf(piece)}${piece.cutRight ? '+' : ''}`,
	)

test('a stay that is planned to end, the bed made ready, the next one booked and the free nights after it', () => {
	expect(
		told({ openings: always, turnaroundDays: 1, uses: [stay(-20, 6, 'here'), stay(7, 19, 'booked')] }),
	).toEqual(['…here 6', 'ready 1', 'booked 12', 'ready 1', 'free 10+'])
})

test('the day of leaving is free when nothing has to be made ready, and the first night of the next', () => {
	expect(
		told({ openings: always, turnaroundDays: 0, uses: [stay(0, 3, 'left'), stay(3, null, 'here')] }),
	).toEqual(['left 3', 'here 27+'])
	expect(told({ openings: always, turnaroundDays: 0, uses: [stay(-3, 0, 'left')] })).toEqual(['free 30+'])
})

test('who is hidden looks as a bed that is kept, and a bed that closes is not free afterwards', () => {
	const openings = [{ startsOn: at(4), endsOn: at(20) }]
	const hidden = { ...stay(6, 9, 'here'), stay: null }
	expect(told({ openings, turnaroundDays: 0, uses: [hidden] })).toEqual([
		'closed 4',
		'free 2',
		'unavailable 3',
		'free 11',
		'closed 10',
	])
})

test('a gap that ends with the board is as long as it is when the next stay begins that day', () => {
	const uses = [stay(30, null, 'booked')]
	expect(told({ openings: always, turnaroundDays: 0, uses })).toEqual(['free 30'])
})

test('the pieces of a bed always fill the board from end to end, none over another', () => {
	const lengths = fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 25 })), { maxLength: 9 })
	fc.assert(
		fc.property(lengths, fc.nat(7), fc.integer({ min: 1, max: 90 }), (all, turnaroundDays, nights) => {
			let day = -30
			const uses = all.map(([wait, length]) => {
				const from = day + wait
				day = from + length
				return stay(from, day, day <= 0 ? 'left' : from <= 0 ? 'here' : 'booked')
			})
			const pieces = piecesOf({ openings: always, turnaroundDays, uses }, { from: first, until: at(nights) })
			expect(pieces[0]?.startsOn).toBe(first)
			expect(pieces.at(-1)?.endsOn).toBe(at(nights))
			for (const [place, piece] of pieces.entries()) {
				expect(nightsOf(piece)).toBeGreaterThan(0)
				if (place > 0) expect(piece.startsOn).toBe(pieces[place - 1]?.endsOn)
			}
		}),
		{ seed: 7, numRuns: 300 },
	)
})
