import { assert, constantFrom, double, integer, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../foundation/plain-date.ts'
import { directionOf, judge, type Operator, type Promised, type Status, standing } from './status.ts'

const fewer: Promised = {
	direction: 'down',
	base: { year: 2020, value: 100 },
	target: { is: 'number', year: 2025, value: 50, operator: '<=' },
}
const more: Promised = {
	direction: 'up',
	base: { year: 2020, value: 60 },
	target: { is: 'number', year: 2025, value: 80, operator: '>=' },
}
const noChildEvicted: Promised = {
	direction: 'down',
	base: { year: 2020, value: 17 },
	target: { is: 'number', year: 2025, value: 0, operator: '=' },
}
const round = (year: number) => ({ year, dueYears: null })
const in2022 = (promised: Promised, value: number) => judge(promised, [{ year: 2022, value }], round(2022))

describe('the one table', () => {
	test('no outcome for a due period: no data', () => {
		expect(judge(fewer, [], round(2022))).toMatchObject({
			status: 'no-data',
			reason: { because: 'no-outcome', year: 2022 },
		})
	})

	test('an indicator measured in other years is not due, and says when it is', () => {
		expect(
			judge(fewer, [{ year: 2021, value: 9 }], { year: 2022, dueYears: [2021, 2027, 2024] }),
		).toMatchObject({
			status: 'not-due',
			reason: { because: 'nothing-due', nextYear: 2024 },
		})
	})

	test('a base after the round is not due before its base year', () => {
		const later: Promised = { ...fewer, base: { year: 2023, value: 100 } }
		expect(judge(later, [], round(2022))).toMatchObject({
			status: 'not-due',
			reason: { because: 'nothing-due', nextYear: 2023 },
		})
	})

	test('a target set later is shown in its own words', () => {
		const later: Promised = { ...more, target: { is: 'words', year: 2025, words: 'Tas fram 2018' } }
		expect(in2022(later, 7)).toMatchObject({
			status: 'no-target',
			outcome: { year: 2022, value: 7 },
			reason: { because: 'target-not-set', words: 'Tas fram 2018' },
		})
		expect(in2022({ ...more, target: { is: 'missing' } }, 7).reason).toEqual({
			because: 'target-not-set',
			words: null,
		})
	})

	test.each<[Operator, number, boolean]>([
		['<=', 50, true],
		['<=', 51, false],
		['>=', 50, true],
		['>=', 49, false],
		['=', 50, true],
		['=', 49, false],
	])('target %s 50 with outcome %d reached: %s', (operator, value, reached) => {
		const promised: Promised = {
			...fewer,
			direction: null,
			target: { is: 'number', year: 2025, value: 50, operator },
		}
		expect(in2022(promised, value).status === 'reached').toBe(reached)
	})

	test('reached early says how many years', () => {
		expect(in2022(fewer, 40)).toMatchObject({
			status: 'reached',
			reason: { because: 'target-met', yearsEarly: 3 },
		})
	})

	test('a zero vision is not reached while one is left', () => {
		expect(in2022(noChildEvicted, 1)).toMatchObject({
			status: 'not-reached',
			wrongWay: false,
			reason: { because: 'zero-vision', left: 1, worseBy: 0 },
		})
		expect(in2022(noChildEvicted, 0).status).toBe('reached')
	})

	test('a zero vision that gets worse than its base is also the wrong way', () => {
		expect(in2022(noChildEvicted, 19)).toMatchObject({
			status: 'not-reached',
			wrongWay: true,
			reason: { because: 'zero-vision', left: 19, worseBy: 2 },
		})
		expect(in2022(noChildEvicted, 17).wrongWay).toBe(false)
	})

	test('worse than the base: the wrong way, with the size', () => {
		expect(in2022(fewer, 103)).toMatchObject({
			status: 'wrong-way',
			wrongWay: true,
			reason: { because: 'worse-than-base', by: 3 },
		})
		expect(in2022(more, 55)).toMatchObject({
			status: 'wrong-way',
			reason: { because: 'worse-than-base', by: 5 },
		})
	})

	test('on or ahead of the straight line: on track', () => {
		expect(in2022(fewer, 80)).toMatchObject({
			status: 'on-track',
			reason: { because: 'in-step', line: 80, ahead: 0 },
		})
		expect(in2022(fewer, 75)).toMatchObject({
			status: 'on-track',
			reason: { because: 'in-step', line: 80, ahead: 5 },
		})
		expect(in2022(more, 70)).toMatchObject({
			status: 'on-track',
			reason: { because: 'in-step', line: 68, ahead: 2 },
		})
	})

	test('behind the line, yet not worse than the base: behind', () => {
		expect(in2022(fewer, 81)).toMatchObject({
			status: 'behind',
			reason: { because: 'behind-line', line: 80, by: 1 },
		})
		expect(in2022(fewer, 100)).toMatchObject({
			status: 'behind',
			reason: { because: 'behind-line', line: 80, by: 20 },
		})
	})

	test('no base to compare with: not reached', () => {
		const baseless: Promised = { ...fewer, base: { year: 2020, value: null } }
		expect(in2022(baseless, 60)).toMatchObject({
			status: 'not-reached',
			reason: { because: 'no-base', from: 10 },
		})
		expect(in2022(baseless, 50).status).toBe('reached')
	})

	test('a target year that has passed without being reached: not reached, and the wrong way is still said', () => {
		const late = (value: number) => judge(fewer, [{ year: 2025, value }], round(2025))
		expect(late(60)).toMatchObject({
			status: 'not-reached',
			wrongWay: false,
			reason: { because: 'target-year-passed', from: 10, worseBy: 0 },
		})
		expect(late(110)).toMatchObject({ status: 'not-reached', wrongWay: true, reason: { worseBy: 10 } })
		expect(late(50).status).toBe('reached')
	})
})

describe('which outcome counts', () => {
	test('the latest due one: neither later than the round nor before the base year', () => {
		const outcomes = [
			{ year: 2019, value: 10 },
			{ year: 2023, value: 10 },
			{ year: 2021, value: 85 },
			{ year: 2022, value: 79 },
		]
		expect(judge(fewer, outcomes, round(2022)).outcome).toEqual({ year: 2022, value: 79 })
	})

	test('an outcome before the base year is a reference, never progress', () => {
		expect(judge(fewer, [{ year: 2019, value: 10 }], round(2022)).status).toBe('no-data')
	})
})

describe('direction', () => {
	const silent = (operator: Operator | null, value: number): Promised => ({
		...fewer,
		direction: null,
		target: { is: 'number', year: 2025, value, operator },
	})
	test.each<[Operator | null, number, 'down' | 'up']>([
		['<=', 200, 'down'],
		['>=', 50, 'up'],
		['=', 200, 'up'],
		['=', 0, 'down'],
		[null, 200, 'up'],
		[null, 50, 'down'],
	])('target %s %d from 100 without a direction means %s', (operator, value, direction) => {
		expect(directionOf(silent(operator, value))).toBe(direction)
	})
	test('the stated direction wins', () => {
		expect(directionOf({ ...silent('<=', 50), direction: 'up' })).toBe('up')
	})
})

test('a status set by hand stands beside the computed one', () => {
	const computed = in2022(fewer, 103)
	const override = {
		status: 'behind',
		reason: 'Två flyttade in i fel år',
		by: 'Maria Ström',
		on: plainDate('2026-10-12'),
	} as const
	expect(standing(computed, override)).toMatchObject({ status: 'wrong-way', shown: 'behind', override })
	expect(standing(computed, null)).toMatchObject({ shown: 'wrong-way', override: null })
})

describe('for any figures', () => {
	const rank: Record<Status, number> = {
		reached: 5,
		'on-track': 4,
		behind: 3,
		'not-reached': 2,
		'wrong-way': 1,
		'no-data': 0,
		'no-target': 0,
		'not-due': 0,
	}
	const figures = record({
		base: integer({ min: 0, max: 1000 }),
		target: integer({ min: 1, max: 1000 }),
		outcome: integer({ min: 0, max: 1000 }),
		step: double({ min: 0, max: 500, noNaN: true }),
		year: integer({ min: 2020, max: 2027 }),
		direction: constantFrom('down' as const, 'up' as const),
	})
	const asked = (f: { base: number; target: number; direction: 'down' | 'up' }, sign = 1): Promised => ({
		direction: sign === 1 ? f.direction : f.direction === 'down' ? 'up' : 'down',
		base: { year: 2020, value: sign * f.base },
		target: {
			is: 'number',
			year: 2025,
			value: sign * f.target,
			operator: (f.direction === 'down') === (sign === 1) ? '<=' : '>=',
		},
	})
	const judged = (promised: Promised, year: number, value: number) =>
		judge(promised, [{ year, value }], round(year))

	test('a better outcome never gives a worse status', () => {
		assert(
			property(figures, (f) => {
				const better = f.direction === 'down' ? f.outcome - f.step : f.outcome + f.step
				const now = judged(asked(f), f.year, f.outcome)
				const then = judged(asked(f), f.year, better)
				expect(rank[then.status]).toBeGreaterThanOrEqual(rank[now.status])
				expect(Number(then.wrongWay)).toBeLessThanOrEqual(Number(now.wrongWay))
			}),
		)
	})

	test('more is better and less is better mirror each other', () => {
		assert(
			property(figures, (f) => {
				const one = judged(asked(f), f.year, f.outcome)
				const mirrored = judged(asked(f, -1), f.year, -f.outcome)
				expect([mirrored.status, mirrored.wrongWay]).toEqual([one.status, one.wrongWay])
			}),
		)
	})

	test('reached exactly when the operator is satisfied, and only then is nothing wrong', () => {
		assert(
			property(figures, (f) => {
				const satisfied = f.direction === 'down' ? f.outcome <= f.target : f.outcome >= f.target
				const { status, wrongWay } = judged(asked(f), f.year, f.outcome)
				expect(status === 'reached').toBe(satisfied)
				if (satisfied) expect(wrongWay).toBe(false)
			}),
		)
	})

	test('after the target year there is only reached or not reached', () => {
		assert(
			property(figures, (f) => {
				const { status } = judge(asked(f), [{ year: f.year, value: f.outcome }], round(2027))
				expect(['reached', 'not-reached']).toContain(status)
			}),
		)
	})
})
