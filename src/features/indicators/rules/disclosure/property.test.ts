import fc from 'fast-check'
import { expect, test } from 'vitest'
import { machine, type Row, suppressed, tableOf } from '../../../../../tests/support/disclosure.ts'
import { attack, type ReadersView } from './attack.ts'
import { readersView } from './proof.ts'
import type { Release, Rule } from './release.ts'

const seed = 20261122
const tools = await machine()

/** Every whole-number table that a reader could believe in, by trying all; what is hidden is at most `most`. */
function believable({ cells, equations }: ReadersView, most: number): number[][] {
	const tables: number[][] = []
	const table: number[] = []
	const holds = (at: number) =>
		equations.every(({ terms, equals }) => {
			const last = Math.max(...terms.map(({ cell }) => cell))
			return (
				last !== at ||
				terms.reduce((sum, { cell, factor }) => sum + factor * (table[cell] ?? 0), 0) === equals
			)
		})
	const fill = (at: number): void => {
		const cell = cells[at]
		if (cell === undefined) {
			tables.push([...table])
			return
		}
		for (
			let value = cell.known.from;
			value <= Math.min(cell.known.to, Math.max(most, cell.known.from));
			value++
		) {
			table[at] = value
			if (holds(at)) fill(at + 1)
		}
	}
	fill(0)
	return tables
}

const small = fc.record({
	counts: fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 3 }), {
		minLength: 2,
		maxLength: 3,
	}),
	below: fc.integer({ min: 2, max: 3 }),
	protectZeros: fc.boolean(),
	gathered: fc.boolean(),
})

type Small = typeof small extends fc.Arbitrary<infer Value> ? Value : never

function tableFrom({ counts, gathered, ...rule }: Small) {
	const width = Math.min(...counts.map((row) => row.length))
	const rows = counts.flatMap((row, r) =>
		row.slice(0, width).map((count, c): Row => [`r${r}`, `c${c}`, count]),
	)
	return tableOf(rows, rule, gathered ? [[{ some: ['r0', 'r1'] }], []] : [])
}

test('what the attack says is what trying every table says, whichever cells are hidden', () => {
	const hiding = fc.tuple(small, fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }))
	const holds = ([said, picked]: [Small, number[]]) => {
		const { release } = tableFrom(said)
		const cells = release.cells.map((cell) => ({ ...cell, untold: { from: 0, to: 9 } }))
		const some = picked.map((cell) => cell % cells.length)
		const hidden = new Set(some.filter((cell) => (cells[cell]?.value ?? 0) <= 9))
		const view = readersView({ ...release, cells }, hidden, said, 'plain')
		const tables = believable(view, 9)
		const hurried = attack(
			view,
			1000,
			tools.solver,
			() => null,
			[],
			() => undefined,
			0,
		)
		for (const { least, most, cell } of hurried) {
			const values = new Set(tables.map((table) => table[cell]))
			if (values.size > 1) expect(most ?? 1000).toBeGreaterThan(least ?? -1000)
		}
		for (const { cell, least, most, foundLeast, foundMost } of attack(view, 1000, tools.solver, () => ({
			from: 0,
			to: 9,
		}))) {
			const values = tables.map((table) => table[cell] ?? Number.NaN)
			expect([foundLeast, foundMost]).toEqual([Math.min(...values), Math.max(...values)])
			expect(least).toBeLessThanOrEqual(foundLeast)
			expect(most).toBeGreaterThanOrEqual(foundMost)
		}
	}
	fc.assert(fc.property(hiding, holds), { seed, numRuns: 80 })
})

test('after suppression every hidden cell has several values in tables that a reader could believe in', async () => {
	const holds = async (said: Small) => {
		const rule: Rule = { below: said.below, protectZeros: said.protectZeros }
		const { release } = tableFrom(said)
		const { hidden, proof, unmet } = await suppressed(release, rule)
		expect(proof.breaches).toEqual([])
		expect(unmet.filter(({ reader }) => reader === 'plain')).toEqual([])
		expect([...release.cells.keys()].filter((at) => release.cells[at]?.primary && !hidden.has(at))).toEqual(
			[],
		)
		expectManyValues(release, hidden, rule)
	}
	await fc.assert(fc.asyncProperty(small, holds), { seed, numRuns: 60 })
})

/** Tables with a number above ten are not tried, so a release whose hidden sums must pass it is left to the attack. */
function expectManyValues(release: Release, hidden: ReadonlySet<number>, rule: Rule): void {
	const passesTen = [...hidden].some((cell) => (release.cells[cell]?.value ?? 0) + rule.below > 10)
	if (hidden.size > 7 || passesTen) return
	const tables = believable(readersView(release, hidden, rule, 'plain'), 10)
	for (const cell of hidden) {
		const values = new Set(tables.map((table) => table[cell]))
		expect(values.size).toBeGreaterThan(1)
		if (!release.cells[cell]?.primary) continue
		expect(Math.min(...[...values].map(Number))).toBeLessThanOrEqual(rule.protectZeros ? 0 : 1)
		expect(Math.max(...[...values].map(Number))).toBeGreaterThanOrEqual(rule.below)
	}
}
