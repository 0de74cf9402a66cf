import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../foundation/plain-date.ts'
import { directionOf, judge, type Operator, type Promised, standing } from './status.ts'

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
