import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Row, suppressed, tableOf } from '../../../../../tests/support/disclosure.ts'
import { afterEarlier, type Revisions } from './earlier.ts'
import { factsOf } from './facts.ts'
import type { Rule } from './release.ts'
import type { LinkedTables } from './tables.ts'

const rule = { below: 5, protectZeros: false }
const labels = ['a', 'b', 'c']

type Counts = readonly number[]
const table = (counts: Counts, by: Rule) =>
	tableOf(
		counts.map((count, at): Row => [labels[at] ?? '', count]),
		by,
	)

/** An edition, the counts as they are now, and what is hidden of them because of it. */
async function followed(before: Counts, now: Counts, revisions: Revisions, by: Rule = rule) {
	const first = table(before, by)
	const { hidden } = await suppressed(first.release, by)
	const second = afterEarlier(table(now, by), [{ linked: first, hidden }], by, revisions)
	const found = await suppressed(second.release, by)
	return { first, hiddenThen: hidden, second, ...found }
}

const hiddenAt = ({ places }: LinkedTables, hidden: ReadonlySet<number>) =>
	(places[0] ?? []).filter(({ cell }) => hidden.has(cell)).map((place) => place.labels.join())

describe('an edition after another', () => {
	test('tells what it told then, and hides what it hid, as long as nothing has changed', async () => {
		const { first, hiddenThen, second, hidden, proof } = await followed([2, 9, 30], [2, 9, 30], 'protect')
		expect(hiddenAt(second, hidden)).toEqual(hiddenAt(first, hiddenThen))
		expect(second.release.cells.filter(({ standing }) => standing === 'ours')).toEqual([])
		expect(proof.breaches).toEqual([])
	})

	test('twelve that become thirteen tell of one person: hidden where that is few, told where it may be', async () => {
		const protect = await followed([12, 20, 30], [13, 20, 30], 'protect')
		expect(hiddenAt(protect.second, protect.hidden)).toContain('a')
		expect(protect.proof.breaches).toEqual([])
		const tell = await followed([12, 20, 30], [13, 20, 30], 'tell')
		expect(hiddenAt(tell.second, tell.hidden)).toEqual([])
	})

	test('one who was counted too much is as few as one who was forgotten', async () => {
		const { second, hidden, proof } = await followed([13, 20, 30], [12, 20, 30], 'protect')
		expect(hiddenAt(second, hidden)).toContain('a')
		expect(proof.breaches).toEqual([])
	})

	test('a change of many is told', async () => {
		const { second, hidden } = await followed([12, 20, 30], [19, 20, 30], 'protect')
		expect(hiddenAt(second, hidden)).toEqual([])
	})

	test('a change between two earlier editions is out, and hides nothing now', async () => {
		const [first, second] = [table([12, 20, 30], rule), table([13, 20, 30], rule)]
		const none = new Set<number>()
		const now = afterEarlier(
			table([13, 20, 30], rule),
			[
				{ linked: first, hidden: none },
				{ linked: second, hidden: none },
			],
			rule,
			'protect',
		)
		const { hidden, proof } = await suppressed(now.release, rule)
		expect({ hidden: hidden.size, breaches: proof.breaches }).toEqual({ hidden: 0, breaches: [] })
	})

	test('a fact that was hidden then says nothing now, and one that was told is known', async () => {
		for (const wasHidden of [true, false]) {
			const first = table([3, 20, 30], rule)
			const facts = factsOf(first.release, rule)
			const fact = facts.within([{ cell: 0, factor: 1 }], { from: 0, to: 4 }) ?? 0
			const linked = { ...first, release: facts.release() }
			const hiddenThen = new Set([0, 1, ...(wasHidden ? [fact] : [])])
			const now = afterEarlier(table([3, 20, 30], rule), [{ linked, hidden: hiddenThen }], rule, 'tell')
			const { unmet } = await suppressed(now.release, rule)
			expect(unmet.some(({ cell, amount }) => cell === 0 && amount > 0)).toBe(!wasHidden)
		}
	})

	test('gives nobody away to a reader who holds both: by trying every pair of tables', async () => {
		const count = fc.integer({ min: 0, max: 7 })
		const story = fc.record({
			before: fc.array(count, { minLength: 3, maxLength: 3 }),
			changes: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 3, maxLength: 3 }),
			revisions: fc.constantFrom<Revisions>('tell', 'protect'),
			by: fc.record({ below: fc.integer({ min: 2, max: 3 }), protectZeros: fc.boolean() }),
		})
		const holds = async ({
			before,
			changes,
			revisions,
			by,
		}: typeof story extends fc.Arbitrary<infer V> ? V : never) => {
			const now = before.map((count, at) => Math.max(0, count + (changes[at] ?? 0)))
			const { first, hiddenThen, second, hidden, unmet } = await followed(before, now, revisions, by)
			const narrow = new Set(unmet.map(({ cell }) => cell))
			const thought = tables(before, (at) => hiddenThen.has(cellAt(first, at)))
			const pairs = tables(now, (at) => hidden.has(cellAt(second, at))).flatMap((after) =>
				thought
					.filter((past) =>
						[0, 1, 2, 3].every((at) => change(before, now, at) !== 0 || past[at] === after[at]),
					)
					.map((past) => ({ past, after })),
			)
			for (const at of [0, 1, 2, 3]) {
				const cell = cellAt(second, at)
				const few = at < 3 && second.release.cells[cell]?.primary === true && !narrow.has(cell)
				if (few)
					expectFrom(
						pairs.map(({ after }) => after[at] ?? 0),
						by,
					)
				const by1 = Math.abs(change(before, now, at))
				const bothOut = !hidden.has(cell) && !hiddenThen.has(cellAt(first, at))
				if (revisions === 'protect' && by1 > 0 && by1 < by.below)
					expect(bothOut && !isZero(now[at], by)).toBe(false)
			}
		}
		await fc.assert(fc.asyncProperty(story, holds), { seed: 20261122, numRuns: 60 })
	})
})

const isZero = (value: number | undefined, { protectZeros }: Rule) => value === 0 && !protectZeros
const cellAt = ({ places }: LinkedTables, at: number) => places[0]?.[at]?.cell ?? 0
const withSum = (counts: Counts) => [...counts, counts.reduce((sum, count) => sum + count, 0)]
const change = (before: Counts, now: Counts, at: number) =>
	(withSum(now)[at] ?? 0) - (withSum(before)[at] ?? 0)

/** Every table with its sum that agrees with what is told. */
function tables(counts: Counts, isHidden: (at: number) => boolean): number[][] {
	const ours = withSum(counts)
	const values = counts.map((count, at) =>
		isHidden(at) ? Array.from({ length: 13 }, (_, value) => value) : [count],
	)
	const [a = [], b = [], c = []] = values
	return a
		.flatMap((x) => b.flatMap((y) => c.map((z) => withSum([x, y, z]))))
		.filter((table) => isHidden(3) || table[3] === ours[3])
}

function expectFrom(values: readonly number[], { below, protectZeros }: Rule): void {
	expect(Math.min(...values)).toBeLessThanOrEqual(protectZeros ? 0 : 1)
	expect(Math.max(...values)).toBeGreaterThanOrEqual(below)
}
