import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Row, suppressed, tableOf } from '../../../../../tests/support/disclosure.ts'
import { factsOf } from './facts.ts'
import type { Release, Rule } from './release.ts'
import { openSwaps } from './swaps.ts'

const rule: Rule = { below: 5, protectZeros: false }
const box = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 18, maxLength: 18 })
const hierarchies = [[{ some: ['a0', 'a1'] }], [{ first: ['b0', 'b1'] }, { last: ['b1', 'b2'] }], []]

function boxOf(counts: readonly number[], by: Rule) {
	const rows = counts.map((count, at): Row => {
		const [a, b, c] = [at % 3, Math.floor(at / 3) % 3, Math.floor(at / 9)]
		return [`a${a}`, `b${b}`, `c${c}`, count]
	})
	return tableOf(rows, by, hierarchies)
}

function expectBelievable({ cells, equations }: Release, deviation: ReadonlyMap<number, number>) {
	for (const { terms } of equations) {
		expect(terms.reduce((sum, { cell, factor }) => sum + factor * (deviation.get(cell) ?? 0), 0)).toBeCloseTo(
			0,
		)
	}
	for (const [cell, moved] of deviation) {
		const one = cells[cell]
		if (one?.whole === false) continue
		expect(Number.isInteger(moved)).toBe(true)
		expect((one?.value ?? 0) + moved).toBeGreaterThanOrEqual(one?.untold.from ?? 0)
	}
}

test('every swap is a table of whole numbers in which all sums hold, and moves the cell as asked', () => {
	const asked = fc.tuple(box, fc.nat(), fc.constantFrom(-2, -1, 1, 3))
	const holds = ([counts, nth, amount]: [number[], number, number]) => {
		const { release } = boxOf(counts, rule)
		const cell = nth % release.cells.length
		const prices = new Float64Array(release.cells.length).fill(1)
		const found = openSwaps(release, rule, prices).find(cell, amount, 'plain', Number.POSITIVE_INFINITY)
		if (found === null) return
		expect(found.deviation.get(cell)).toBe(amount)
		expect(found.price).toBe(found.deviation.size)
		expectBelievable(release, found.deviation)
		for (const moved of found.deviation.keys()) expect(release.cells[moved]?.standing).toBe('ours')
	}
	fc.assert(fc.property(asked, holds), { seed: 20261122, numRuns: 100 })
})

test('a share follows its part in a swap, and is dear where it would show', () => {
	const linked = boxOf(
		Array.from({ length: 18 }, (_, at) => 6 + (at % 5)),
		rule,
	)
	const facts = factsOf(linked.release, rule)
	facts.share({ part: 0, whole: linked.places[0]?.at(-1)?.cell ?? 0, decimals: 2 })
	const release = facts.release()
	const prices = new Float64Array(release.cells.length)
	for (const [at, { whole }] of release.cells.entries()) prices[at] = whole ? 0 : 7
	const found = openSwaps(release, rule, prices).find(0, 3, 'keen', Number.POSITIVE_INFINITY)
	expect([...(found?.deviation.keys() ?? [])].some((cell) => release.cells[cell]?.whole === false)).toBe(true)
	expect(found?.price).toBe(7)
	expectBelievable(release, found?.deviation ?? new Map())
})

test('in three dimensions with groups that overlap nothing is computed, and every other table is believable', async () => {
	const holds = async (counts: number[], protectZeros: boolean) => {
		const by = { below: 4, protectZeros }
		const { release } = boxOf(counts, by)
		const { proof, others } = await suppressed(release, by)
		expect(proof.breaches).toEqual([])
		for (const other of others) expectBelievable(release, other)
	}
	await fc.assert(fc.asyncProperty(box, fc.boolean(), holds), { seed: 20261122, numRuns: 6 })
})
