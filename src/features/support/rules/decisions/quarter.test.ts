import { describe, expect, test } from 'vitest'
import { addDays, addMonths, plainDate as day, type PlainDate } from '../../../../foundation/plain-date.ts'
import {
	daysOf,
	quarterBefore,
	quarterOf,
	quarterRows,
	statisticsOf,
	type ToldDecision,
	withoutReason,
} from './quarter.ts'

const q3 = { year: 2026, quarter: 3 }
let numbers = 0
const decision = (otherwise: Partial<ToldDecision> = {}): ToldDecision => ({
	decisionNumber: `B ${++numbers}`,
	about: 'housing',
	legalBasis: 'SoL 11:1',
	outcome: 'granted',
	decidedOn: day('2026-03-01'),
	carriedOutOn: null,
	endedOn: null,
	interruptions: [],
	delayReason: 'no-home',
	...otherwise,
})
const told = (one: ToldDecision, quarter = q3) => quarterRows([one], quarter).map(({ standing }) => standing)

describe('a quarter', () => {
	test('has its days, and one before it', () => {
		expect(daysOf(q3)).toEqual({ first: '2026-07-01', last: '2026-09-30' })
		expect(quarterOf(day('2026-12-31'))).toEqual({ year: 2026, quarter: 4 })
		expect(quarterBefore({ year: 2026, quarter: 1 })).toEqual({ year: 2025, quarter: 4 })
	})

	test('tells of what had waited longer than three months on its last day', () => {
		expect(told(decision())).toEqual(['waits'])
		expect(told(decision({ decidedOn: day('2026-06-30') }))).toEqual([])
		expect(told(decision({ decidedOn: day('2026-06-29') }))).toEqual(['waits'])
		expect(told(decision({ carriedOutOn: day('2026-10-01') }))).toEqual(['waits'])
	})

	test('tells once that it is now carried out, and then no more', () => {
		const now = decision({ carriedOutOn: day('2026-08-15') })
		expect(told(now, { year: 2026, quarter: 2 })).toEqual(['waits'])
		expect(told(now)).toEqual(['carried-out'])
		expect(told(now, { year: 2026, quarter: 4 })).toEqual([])
	})

	test('tells of what was interrupted for three months, and that it was taken up again', () => {
		const broken = (untilDay: PlainDate | null) =>
			decision({
				carriedOutOn: day('2026-03-15'),
				interruptions: [{ fromDay: day('2026-05-01'), untilDay, delayReason: null }],
			})
		expect(told(broken(null))).toEqual(['interrupted'])
		expect(told(broken(day('2026-08-01')))).toEqual([])
		expect(told(broken(day('2026-08-02')))).toEqual(['resumed'])
	})

	test('does not tell of measures without assessment, nor of what was refused', () => {
		expect(told(decision({ legalBasis: 'SoL 11:5' }))).toEqual([])
		expect(told(decision({ outcome: 'refused' }))).toEqual([])
	})

	test('asks for the reason of each delay', () => {
		const rows = quarterRows([decision({ delayReason: null }), decision()], q3)
		expect(withoutReason(rows)).toHaveLength(1)
	})

	test('tells each wait with its own reason', () => {
		const twice = decision({
			...{ decidedOn: day('2026-01-10'), carriedOutOn: day('2026-04-20'), delayReason: 'no-home' },
			interruptions: [{ fromDay: day('2026-05-01'), untilDay: day('2026-08-10'), delayReason: 'no-staff' }],
		})
		const reasons = (quarter: number) =>
			quarterRows([twice], { year: 2026, quarter }).map(({ standing, delayReason }) => [
				standing,
				delayReason,
			])
		expect(reasons(2)).toEqual([['carried-out', 'no-home']])
		expect(reasons(3)).toEqual([['resumed', 'no-staff']])
	})

	test('counts for the council by kind and by how long, and adds up', () => {
		const rows = quarterRows(
			[
				decision(),
				decision({ decidedOn: day('2025-10-01') }),
				decision({ decidedOn: day('2025-09-01'), about: 'support' }),
				decision({ carriedOutOn: day('2026-07-01') }),
			],
			q3,
		)
		expect(statisticsOf(rows, q3, ['housing', 'support'])).toEqual([
			{
				...{ about: 'housing', waiting: 2, done: 1 },
				byLength: { 'three-to-six': 0, 'six-to-twelve': 2, 'over-a-year': 0 },
			},
			{
				...{ about: 'support', waiting: 1, done: 0 },
				byLength: { 'three-to-six': 0, 'six-to-twelve': 0, 'over-a-year': 1 },
			},
		])
	})
})

/** The same numbers again from the same seed. */
function chance(seed: number) {
	let state = seed
	return (most: number) => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
		return Math.floor((state / 2_147_483_648) * most)
	}
}

test('day by day the same: whoever waits past three months on a quarter’s last day is told, and nobody else', () => {
	const next = chance(7)
	const { last } = daysOf(q3)
	for (let round = 0; round < 2000; round++) {
		const decidedOn = addDays(day('2025-07-01'), next(450))
		const carriedOutOn = next(3) === 0 ? null : addDays(decidedOn, next(300))
		const fromDay = carriedOutOn === null ? null : addDays(carriedOutOn, next(200))
		const untilDay = fromDay === null || next(3) === 0 ? null : addDays(fromDay, next(200))
		const endedOn = next(4) === 0 ? addDays(decidedOn, next(500)) : null
		const interruptions = fromDay === null ? [] : [{ fromDay, untilDay, delayReason: null }]
		const one = decision({ decidedOn, carriedOutOn, endedOn, interruptions })
		const without = (on: PlainDate) =>
			on >= decidedOn &&
			(endedOn === null || on < endedOn) &&
			(carriedOutOn === null ||
				on < carriedOutOn ||
				(fromDay !== null && on >= fromDay && (untilDay === null || on < untilDay)))
		// The wait that lasts on the last day, walked backwards to the first day of it.
		let since = last
		const startsAnew = (on: PlainDate) => on === fromDay
		while (without(since) && !startsAnew(since) && without(addDays(since, -1))) since = addDays(since, -1)
		const expected = without(last) && last > addMonths(since, 3)
		const waiting = quarterRows([one], q3).some(({ doneOn }) => doneOn === null)
		expect(waiting, JSON.stringify(one)).toBe(expected)
	}
})
