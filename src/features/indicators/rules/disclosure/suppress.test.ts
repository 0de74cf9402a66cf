import { describe, expect, test } from 'vitest'
import {
	dimension,
	hiddenIn,
	machine,
	type Row,
	suppressed,
	tableOf,
} from '../../../../../tests/support/disclosure.ts'
import { dimensionOf } from './dimension.ts'
import { keptOf } from './kept.ts'
import { type Cell, countCell, type Release } from './release.ts'
import { suppress } from './suppress.ts'
import { linkTables } from './tables.ts'

const rule = { below: 5, protectZeros: false }
const none: readonly Row[] = [
	['a', 'x', 10],
	['a', 'y', 20],
	['b', 'x', 30],
	['b', 'y', 40],
]

describe('what is hidden', () => {
	test('nothing where nobody is few', async () => {
		const { release } = tableOf(none, rule)
		const { hidden } = await suppressed(release, rule)
		expect(hidden.size).toBe(0)
		expect(keptOf(release, hidden)).toEqual({ cells: 1, worth: 1 })
	})

	test('one small cell takes three others with it, and keeps the sums', async () => {
		const linked = tableOf([['a', 'x', 2], ...none.slice(1)], rule)
		const { hidden, proof } = await suppressed(linked.release, rule)
		expect(hiddenIn(linked, hidden)).toEqual(['a x', 'a y', 'b x', 'b y'])
		expect(proof.breaches).toEqual([])
	})

	test('a zero that is shown is never hidden', async () => {
		const linked = tableOf(
			[['a', 'x', 2], ['a', 'y', 0], ['a', 'z', 9], ...none.slice(2), ['b', 'z', 9]],
			rule,
		)
		const { hidden, proof } = await suppressed(linked.release, rule)
		expect(hiddenIn(linked, hidden)).not.toContain('a y')
		expect(proof.breaches).toEqual([])
	})

	test('zeros are as telling as ones where the rule says so', async () => {
		const strict = { below: 5, protectZeros: true }
		const linked = tableOf([['a', 'x', 0], ...none.slice(1)], strict)
		const { hidden, proof } = await suppressed(linked.release, strict)
		expect(hiddenIn(linked, hidden)).toContain('a x')
		expect(proof.bounds.plain.find(({ cell }) => cell === 0)).toMatchObject({ least: 0 })
		expect(proof.breaches).toEqual([])
	})

	test('everybody in one cell: the whole table is few, and none of it is told', async () => {
		const linked = tableOf([['a', 'x', 3]], rule)
		const { hidden, proof } = await suppressed(linked.release, rule)
		expect(hidden.size).toBe(4)
		expect(proof.breaches).toEqual([])
	})

	test('two tables of the same people hide together what each alone would show', async () => {
		const areas = dimension('area', ['North', 'South'])
		const tables = ['sex', 'age'].map((name) => ({
			measure: 'people',
			dimensions: [areas, dimension(name, [`${name} 1`, `${name} 2`])],
			counts: [
				{ labels: ['North', `${name} 1`], count: 2 },
				{ labels: ['North', `${name} 2`], count: 6 },
				{ labels: ['South', `${name} 1`], count: 11 },
				{ labels: ['South', `${name} 2`], count: 15 },
			],
		}))
		const linked = linkTables(tables, rule)
		const shared = linked.cellOf('people', { area: 'North' })
		expect(linked.places.map((places) => places.some(({ cell }) => cell === shared))).toEqual([true, true])
		expect((await suppressed(linked.release, rule)).proof.breaches).toEqual([])
	})

	test('the same input gives the same answer', async () => {
		const rows = Array.from(
			{ length: 60 },
			(_, at): Row => [`r${at % 12}`, `c${Math.floor(at / 12)}`, (at * 37) % 23],
		)
		const { release } = tableOf(rows, rule)
		const { solver } = await machine()
		expect([...suppress(release, rule, solver).hidden]).toEqual([...suppress(release, rule, solver).hidden])
	})
})

describe('what is out already', () => {
	const known = (count: number) => countCell(count, rule, { standing: 'known' })

	test('a sum that others published is never hidden, and others are hidden instead', async () => {
		const linked = tableOf([['a', 'x', 2], ...none.slice(1)], rule, [], ({ sums }) =>
			sums > 0 ? { standing: 'known' } : {},
		)
		const { hidden, proof, unmet } = await suppressed(linked.release, rule)
		expect([...hidden].every((cell) => linked.release.cells[cell]?.standing === 'ours')).toBe(true)
		expect({ unmet, breaches: proof.breaches }).toEqual({ unmet: [], breaches: [] })
	})

	test('a figure that what is out gives away is told of as a breach, not passed over', async () => {
		const release: Release = {
			cells: [countCell(3, rule), known(7), known(10)],
			equations: [
				{
					terms: [
						{ cell: 0, factor: 1 },
						{ cell: 1, factor: 1 },
						{ cell: 2, factor: -1 },
					],
					equals: 0,
				},
			],
		}
		const { unmet, proof } = await suppressed(release, rule)
		expect(unmet.map(({ cell }) => cell)).toContain(0)
		expect(proof.breaches[0]).toMatchObject({ because: 'computed', bounds: { least: 3, most: 3 } })
	})

	test('end = start + in − out: hiding the few who left hides another part of the balance', async () => {
		const cells: Cell[] = [known(40), countCell(12, rule), countCell(2, rule), countCell(50, rule)]
		const terms = [1, 1, -1, -1].map((factor, cell) => ({ cell, factor }))
		const { hidden, proof } = await suppressed({ cells, equations: [{ terms, equals: 0 }] }, rule)
		expect(hidden.size).toBe(2)
		expect(proof.breaches).toEqual([])
	})

	test('a new version of a release is held against the one before: the difference is few people too', async () => {
		const before: Cell[] = [
			countCell(4, rule, { standing: 'withheld' }),
			countCell(9, rule, { standing: 'withheld' }),
			known(13),
		]
		const now: Cell[] = [countCell(6, rule), countCell(9, rule), countCell(15, rule)]
		const sum = (first: number) => ({
			terms: [0, 1, 2].map((at) => ({ cell: first + at, factor: at === 2 ? -1 : 1 })),
			equals: 0,
		})
		const same = {
			terms: [
				{ cell: 1, factor: 1 },
				{ cell: 4, factor: -1 },
			],
			equals: 0,
		}
		const { hidden, proof } = await suppressed(
			{ cells: [...before, ...now], equations: [sum(0), sum(3), same] },
			rule,
		)
		expect(hidden.has(3) || hidden.has(5)).toBe(true)
		expect(hidden.has(4)).toBe(true)
		expect(proof.breaches).toEqual([])
	})
})

describe('dimensions', () => {
	test('hierarchies may overlap and have floors', () => {
		const made = dimensionOf(
			'area',
			['a', 'b', 'c'],
			[{ ab: ['a', 'b'], all: ['ab', 'c'] }, { bc: ['b', 'c'] }],
		)
		expect(made).toMatchObject({ labels: ['a', 'b', 'c', 'ab', 'all', 'bc', 'Total'], leaves: 3 })
		expect('leavesOf' in made && made.leavesOf[4]).toEqual([0, 1, 2])
	})

	test.each([
		[{ a: ['b'] }, 'parent-is-a-label'],
		[{ Total: ['a'] }, 'parent-is-total'],
		[{ x: ['Total'] }, 'child-is-total'],
		[{ x: ['a', 'a'] }, 'child-twice'],
		[{ x: ['y'], y: ['x'] }, 'parent-in-itself'],
		[{ x: [] }, 'no-children'],
	])('%j is refused', (hierarchy, because) => {
		expect(dimensionOf('area', ['a', 'b'], [hierarchy as Record<string, string[]>])).toMatchObject({
			because,
		})
	})
})
