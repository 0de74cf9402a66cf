import { describe, expect, test } from 'vitest'
import { addMonths, plainDate } from '../../../../foundation/plain-date.ts'
import { fanPoint } from './fan.ts'
import { type Forecast, forecastSteps } from './forecast.ts'
import { lastMonthOf, yearsAhead } from './goals.ts'
import type { ForecastInput } from './input.ts'
import { leastPull } from './levers.ts'
import { rateOf } from './monthly-rate.ts'
import { type ForecastQuestion, nothingDone, usuallyAssumed } from './question.ts'

const first = plainDate('2021-10-01')
const list = (months: number): NonNullable<ForecastInput['list']> => ({
	...{ definition: 'se-2023', situations: ['acute', 'lodging'], acute: [0], end: [40, 30] },
	months: Array.from({ length: months }, (_, at) => ({
		...{ month: addMonths(first, at), start: [40, 30] },
		in: { new: [4, 3 + (at % 3)], returned: [1, at % 2], other: [1, 1] },
		...{ housed: [1, 2], left: [4, 3], moves: [[0, 2] as const, [2, 0] as const] },
	})),
})
const events = (count: (at: number) => number) => ({
	months: Array.from({ length: 60 }, (_, at) => ({ month: addMonths(first, at), count: count(at) })),
})
const input: ForecastInput = {
	...{ list: list(60), evictions: events((at) => 1 + (at % 2)), childrenEvicted: events((at) => at % 2) },
	ahead: { first: plainDate('2026-10-01'), months: 60 },
}
const question: ForecastQuestion = {
	...{ seed: 7, runs: 400, levers: nothingDone, assumed: usuallyAssumed },
	goals: [
		{ figure: 'acutely-homeless-on-list', value: 30, year: 2028 },
		{ figure: 'evictions-executed', value: 12, year: 2027 },
		{ figure: 'children-evicted', value: 0, year: 2020 },
	],
}

function whole(given: ForecastInput = input, asked: Partial<ForecastQuestion> = {}): Forecast {
	const steps = forecastSteps(given, { ...question, ...asked })
	for (;;) {
		const step = steps.next()
		if (step.done) return step.value
	}
}
const acuteOf = ({ figures }: Forecast) => {
	const found = figures.find(({ figure }) => figure === 'acutely-homeless-on-list')
	if (found === undefined) throw new Error('not foreseen')
	return found
}

test('the same seed gives the same answer, and another one about the same', () => {
	const one = whole()
	expect(whole()).toEqual(one)
	const other = whole(input, { seed: 8 })
	expect(other).not.toEqual(one)
	const [middle, middleOther] = [one, other].map((found) => acuteOf(found).points.at(-1)?.middle ?? 0)
	expect(Math.abs((middle ?? 0) - (middleOther ?? 0))).toBeLessThanOrEqual(2)
	const [share, shareOther] = [one, other].map((found) => acuteOf(found).goals[0]?.share ?? 0)
	expect(Math.abs((share ?? 0) - (shareOther ?? 0))).toBeLessThan(0.1)
})

test('the bands lie inside each other, and widen with time', () => {
	const points = acuteOf(whole()).points
	for (const one of points) {
		const ends = [one.low95, one.low80, one.low50, one.middle, one.high50, one.high80, one.high95]
		expect(ends).toEqual(ends.toSorted((a, b) => a - b))
	}
	const width = (at: number) => (points.at(at)?.high80 ?? 0) - (points.at(at)?.low80 ?? 0)
	expect(width(-1)).toBeGreaterThan(width(0))
})

test('it says how many steps there are, and how far it has come', () => {
	const told = [...forecastSteps(input, question)]
	expect(told.map(({ done }) => done)).toEqual(told.map((_, at) => at + 1))
	expect(told.at(-1)?.done).toBe(told.at(-1)?.total)
})

test('what is done changes nothing of how it would have gone, and more of it reaches the goal more often', () => {
	const today = acuteOf(whole())
	const shares = [0, 6, 12, 24].map((homes) => {
		const found = acuteOf(whole(input, { levers: { ...nothingDone, homes } }))
		expect(found.asToday ?? found.points).toEqual(today.points)
		expect(found.goals[0]?.asToday).toBe(today.goals[0]?.share)
		return found.goals[0]?.share ?? 0
	})
	expect(shares).toEqual(shares.toSorted((a, b) => a - b))
	expect(shares.at(-1)).toBeGreaterThan(shares[0] ?? 1)
})

test('as much as a lever must be pulled is enough, and a step less is not', () => {
	const needed = acuteOf(whole()).goals[0]?.needed.find(({ lever }) => lever === 'homes')
	expect(needed?.mostly).toBeGreaterThanOrEqual(needed?.half ?? Number.NaN)
	const mostly = needed?.mostly ?? 0
	const shareWith = (homes: number) =>
		acuteOf(whole(input, { runs: 250, levers: { ...nothingDone, homes } })).goals[0]?.share ?? 0
	expect(shareWith(mostly)).toBeGreaterThanOrEqual(0.8)
	expect(shareWith(mostly - 1)).toBeLessThan(0.8)
})

test('homes spare months in acute homelessness, the more the longer they are there', () => {
	const { spared } = whole(input, { levers: { ...nothingDone, homes: 12 } })
	expect(spared.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030])
	expect(spared[2]?.months).toBeGreaterThan(spared[1]?.months ?? Number.NaN)
	expect(whole().spared).toEqual([])
})

test('a year that is over is no goal, and what has happened this year is part of it', () => {
	const found = whole().figures.find(({ figure }) => figure === 'children-evicted')
	expect(found?.goals).toEqual([])
	const soFar = input.childrenEvicted?.months.filter(({ month }) => month >= '2026-01-01') ?? []
	const known = soFar.reduce((sum, { count }) => sum + count, 0)
	expect(found?.points[0]?.low95).toBeGreaterThanOrEqual(known)
	expect(found?.points.map(({ month }) => month.slice(0, 7))).toEqual(['2026-12', '2027-12', '2028-12'])
	expect(found?.history.map(({ value }) => value)).toEqual([6, 6, 6, 6])
})

test('without a list only what is known of evictions is foreseen', () => {
	const { figures, rates } = whole({ ...input, list: null })
	expect(figures.map(({ figure }) => figure)).toEqual(['evictions-executed', 'children-evicted'])
	expect(rates.list).toBeNull()
	expect(whole({ ...input, list: null, evictions: null, childrenEvicted: null }).figures).toEqual([])
})

test('fewer than two years say so, and widen', () => {
	const short = whole({ ...input, list: list(14) })
	expect(short.rates.list).toMatchObject({ months: 14, short: true, trend: null })
	expect(whole().rates.list).toMatchObject({ months: 60, short: false })
	const width = (found: Forecast) => {
		const last = acuteOf(found).points.at(-1)
		return (last?.high80 ?? 0) - (last?.low80 ?? 0)
	}
	expect(width(short)).toBeGreaterThan(width(whole()))
})

describe('a rate', () => {
	test('of nothing seen is small, and not impossible', () => {
		const rate = rateOf(Array.from({ length: 36 }, () => 0))
		expect(rate.explanations.every(({ level }) => level > 0 && level < 0.1)).toBe(true)
	})

	test('that falls is seen to fall, and one that stands is not', () => {
		const falling = rateOf(Array.from({ length: 60 }, (_, at) => Math.round(20 * 0.985 ** at)))
		expect(falling.trendShare).toBeGreaterThan(0.95)
		expect(falling.yearly).toBeLessThan(0.9)
		expect(rateOf(Array.from({ length: 60 }, (_, at) => 8 + (at % 3))).trendShare).toBeLessThan(0.5)
	})

	test('with months that differ more than chance makes them is uneven', () => {
		expect(rateOf(Array.from({ length: 48 }, (_, at) => (at % 4 === 0 ? 24 : 2))).spread).toBeGreaterThan(0.3)
		expect(rateOf(Array.from({ length: 48 }, (_, at) => 6 + (at % 2))).spread).toBeLessThan(0.05)
	})
})

test('the end of a band is the number whose tail comes closest, on both sides alike', () => {
	const sorted = Int32Array.from({ length: 100 }, (_, at) => Math.floor(at / 8))
	const { low80, high80 } = fanPoint(sorted)
	expect([low80, high80]).toEqual([1, 10])
	expect(fanPoint(Int32Array.from([5, 5, 5]))).toMatchObject({ low95: 5, middle: 5, high95: 5 })
})

test('the least pull is found, none where none is needed, and nothing where the end is not enough', () => {
	for (let wanted = 0; wanted <= 40; wanted++) {
		const found = leastPull({ end: 30, step: 1 }, 0.5, (pull) => (pull >= wanted ? 0.6 : 0.4))
		expect(found).toBe(wanted > 30 ? null : wanted)
	}
	expect(leastPull({ end: 90, step: 5 }, 0.8, (pull) => pull / 100)).toBe(80)
})

test('years end in their last month', () => {
	const ahead = { first: plainDate('2026-10-01'), months: 30 }
	expect(yearsAhead(ahead)).toEqual([
		{ year: 2026, place: 2 },
		{ year: 2027, place: 14 },
		{ year: 2028, place: 26 },
	])
	expect([lastMonthOf(2025, ahead), lastMonthOf(2029, ahead)]).toEqual([null, null])
})
