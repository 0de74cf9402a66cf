import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sharedDefinitions } from '../submissions/definitions.ts'
import { countyRow, tilesOf } from './counties.ts'
import { middleOf } from './median.ts'
import { rankPlaces } from './ranking.ts'
import type { PlaceFigure, Told } from './told.ts'
import { trendOf } from './trend.ts'

const number = (value: number): Told => ({ is: 'number', value })
const place = (name: string, told: Told, population: number | null = 50_000): PlaceFigure => ({
	...{ placeId: name, name, county: 'SE-91', told, population, coverage: null },
})
const perThousandDown = { measure: 'per-1000', direction: 'down' } as const
const namesOf = (placed: readonly { name: string }[]) => placed.map(({ name }) => name)

describe('the order of municipalities', () => {
	test('is by what there is per 1,000 inhabitants, the best first', () => {
		const figures = [place('Ekby', number(200)), place('Furuvik', number(10)), place('Granås', number(50))]
		expect(namesOf(rankPlaces(figures, perThousandDown).placed)).toEqual(['Furuvik', 'Granås', 'Ekby'])
		const up = rankPlaces(figures, { measure: 'per-1000', direction: 'up' })
		expect(namesOf(up.placed)).toEqual(['Ekby', 'Granås', 'Furuvik'])
		expect(up.placed[0]?.rank).toEqual({ place: 1, from: 1, to: 1 })
	})

	test('leaves out whoever told no number, has few inhabitants or heard from too few, and says why', () => {
		const { placed, beside } = rankPlaces(
			[
				place('Zero', number(0)),
				place('Withheld', { is: 'withheld' }),
				place('Not counted', { is: 'not-counted' }),
				place('No answer', { is: 'no-answer' }),
				place('Small', number(9), 4999),
				place('Unknown', number(9), null),
				{ ...place('Half heard', number(9)), coverage: 0.5 },
			],
			perThousandDown,
		)
		expect(namesOf(placed)).toEqual(['Zero'])
		expect(beside.map(({ because }) => because)).toEqual([
			...['withheld', 'not-counted', 'no-answer', 'few-inhabitants', 'no-population', 'low-coverage'],
		])
	})

	test('has no place for those whose difference from the middle may be chance', () => {
		const { placed } = rankPlaces(
			[place('Ekby', number(3)), place('Furuvik', number(5)), place('Granås', number(4))],
			perThousandDown,
		)
		expect(placed.map(({ against, rank }) => [against, rank])).toEqual(
			[1, 2, 3].map(() => ['about-the-same', null]),
		)
	})

	test('is the same for those that are equal, with the places that chance could have given them', () => {
		const { placed } = rankPlaces(
			[
				...['A', 'B'].map((name) => place(name, number(10))),
				...['C', 'D', 'E'].map((name) => place(name, number(200))),
				place('F', number(800)),
			],
			perThousandDown,
		)
		expect(placed.slice(0, 2).map(({ rank }) => rank)).toEqual([
			{ place: 1, from: 1, to: 2 },
			{ place: 1, from: 1, to: 2 },
		])
		expect(placed.at(-1)?.rank).toEqual({ place: 6, from: 6, to: 6 })
	})

	test('is not made of shares nor of bare numbers', () => {
		const figures = [0.1, 0.5, 0.9].map((value) => place(String(value), number(value)))
		const { placed, middle } = rankPlaces(figures, { measure: 'share', direction: 'up' })
		expect(placed.every(({ rank, against }) => rank === null && against === null)).toBe(true)
		expect(middle).toBe(0.5)
	})

	test('always holds a place within the places that chance could have given it', () => {
		const one = fc.record({
			value: fc.integer({ min: 0, max: 900 }),
			population: fc.integer({ min: 5000, max: 900_000 }),
		})
		fc.assert(
			fc.property(fc.array(one, { maxLength: 60 }), (given) => {
				const figures = given.map(({ value, population }, at) => place(`${at}`, number(value), population))
				for (const { rank } of rankPlaces(figures, perThousandDown).placed) {
					if (rank === null) continue
					expect(rank.place).toBeGreaterThanOrEqual(rank.from)
					expect(rank.place).toBeLessThanOrEqual(rank.to)
				}
			}),
		)
	})
})

test('there is no middle of fewer than three', () => {
	expect(middleOf([1, 2])).toBeNull()
	expect(middleOf([3, 1, 2])).toBe(2)
	expect(middleOf([4, 1, 2, 3])).toBe(2.5)
})

test('a county says at least how many there are, and tells who is silent', () => {
	const figures = [
		place('Ekby', number(10), 10_000),
		place('Furuvik', number(0), null),
		place('Granås', { is: 'withheld' }),
		place('Hasselby', { is: 'no-answer' }),
	]
	expect(countyRow('SE-91', figures, 'per-1000')).toMatchObject({
		...{ atLeast: 10, perThousand: 1, answered: 2, withheld: 1, noAnswer: 1, notCounted: 0, places: 4 },
	})
	expect(countyRow('SE-91', figures, 'share').atLeast).toBeNull()
	const silent = figures.filter(({ told }) => told.is !== 'number')
	expect(countyRow('SE-91', silent, 'number').atLeast).toBeNull()
})

test('a municipality is drawn as the order says that it stands against the middle, and never as better where there is no order', () => {
	const drawn = (values: readonly number[], how: Parameters<typeof rankPlaces>[1]) => {
		const figures = values.map((value) => place(String(value), number(value)))
		return Object.fromEntries(tilesOf(rankPlaces([...figures, place('W', { is: 'withheld' })], how)))
	}
	const told = { 10: 'beside', 100: 'beside', 900: 'beside', W: 'withheld' }
	expect(drawn([10, 100, 900], perThousandDown)).toEqual({
		...{ 10: 'low', 100: 'middle', 900: 'high', W: 'withheld' },
	})
	expect(drawn([3, 4, 5], perThousandDown)).toEqual({ 3: 'middle', 4: 'middle', 5: 'middle', W: 'withheld' })
	expect(drawn([10, 100, 900], { measure: 'number', direction: 'down' })).toEqual(told)
	expect(drawn([10, 100, 900], { measure: 'per-1000', direction: null })).toEqual(told)
})

test('how many left homelessness is shown and never ranked: more may only mean that there were more', () => {
	const unranked = sharedDefinitions.filter(({ direction }) => direction === null).map(({ id }) => id)
	expect(unranked).toEqual(['homeless-outflow', 'housed-from-list', 'cases-averted'])
	const figures = [place('Granås', number(900)), place('Ekby', number(10)), place('Furuvik', number(100))]
	const { placed, middle } = rankPlaces(figures, { measure: 'per-1000', direction: null })
	expect(namesOf(placed)).toEqual(['Ekby', 'Furuvik', 'Granås'])
	expect(placed.every(({ rank, against }) => rank === null && against === null)).toBe(true)
	expect(middle).toBe(2)
})

test('versions of a definition are never joined, and the middle is of those that told the same one', () => {
	const row = (placeId: string, year: number, version: number, value: number) => ({
		...{ placeId, year, version, told: number(value), population: 10_000, coverage: null },
	})
	const figures = [
		...['A', 'B', 'C', 'D'].map((id, at) => row(id, 2023, 1, 10 * (at + 1))),
		...['B', 'C', 'D'].map((id, at) => row(id, 2024, 1, 20 * (at + 1))),
		row('A', 2024, 2, 5),
	]
	expect(trendOf('A', figures, { measure: 'number', direction: 'down' })).toMatchObject([
		{
			version: 1,
			points: [
				{ year: 2023, value: 10, middle: 30, of: 3 },
				{ year: 2024, told: { is: 'no-answer' }, value: null, middle: 40 },
			],
		},
		{ version: 2, points: [{ year: 2024, value: 5, middle: null, of: 0 }] },
	])
})
