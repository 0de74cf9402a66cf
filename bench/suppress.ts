import { createHash } from 'node:crypto'
import { dimensionOf, keptOf, linkTables, prove, suppress } from '../src/features/indicators/index.ts'
import type { LinearProgram, LinearSolver } from '../src/foundation/linear-program.ts'
import { exactSolver, linearSolver } from '../src/platform/linear-solver.ts'
import { compareOnce, type Measured } from './measure.ts'

const rule = { below: 5, protectZeros: false }
const smallTables = [1, 2, 3, 4, 5, 6, 7, 8]

/** What is hidden beside the least that must be, what readers keep, and how long 2,000 cells take with the attack on them. */
export async function benchSuppress(): Promise<Measured[]> {
	return [...(await benchHidden()), await benchTime([40, 48], 12), await benchTime([10, 11, 17], 15)]
}

async function benchHidden(): Promise<Measured[]> {
	const solver = await linearSolver()
	const exact = await exactSolver()
	const tables = smallTables.map((seed) => {
		const { release } = inventedTable([6, 7], 14, seed)
		const { hidden } = suppress(release, rule, solver)
		return { release, hidden, least: leastHidden(release, exact) }
	})
	const proven = tables.flatMap(({ least, ...one }) => (least === null ? [] : [{ ...one, least }]))
	const sum = (of: (one: (typeof proven)[number]) => number) =>
		proven.reduce((all, one) => all + of(one), 0) / Math.max(1, proven.length)
	const peer = 'the least that any way must hide, proven by whole-number programming'
	return [
		{
			what: `cells hidden in a table of 6 × 7, on average of ${proven.length}`,
			peer,
			ours: sum(({ hidden }) => hidden.size),
			theirs: sum(({ least }) => least.size),
			unit: 'cells',
		},
		{
			what: 'of what is not few itself, this much is told',
			peer,
			ours: 100 * sum(({ release, hidden }) => keptOf(release, hidden).cells),
			theirs: 100 * sum(({ release, least }) => keptOf(release, least).cells),
			unit: 'per cent',
		},
	]
}

async function benchTime(sizes: readonly number[], mean: number): Promise<Measured> {
	const { release } = inventedTable(sizes, mean, 1)
	const solver = await linearSolver()
	const machine = {
		solver,
		milliseconds: () => performance.now(),
		digest: (text: string) => createHash('sha256').update(text).digest('hex'),
	}
	return await compareOnce({
		what: `${sizes.join(' × ')}: ${release.cells.length} cells with their sums hidden and attacked`,
		peer: 'the same solver asked once for each small cell, without whole numbers or attack',
		ours: async () => {
			const { breaches } = prove(release, suppress(release, rule, solver), rule, machine)
			if (breaches.length > 0) throw new Error('the attack got through')
		},
		theirs: async () => askedOnceEach(release, solver),
	})
}

type Release = ReturnType<typeof linkTables>['release']

/** By arithmetic alone: the same table every time. */
function inventedTable(sizes: readonly number[], mean: number, seed: number) {
	const names = sizes.map((size, nth) => Array.from({ length: size }, (_, at) => `${nth}.${at}`))
	const dimensions = names.flatMap((labels, nth) => {
		const made = dimensionOf(String(nth), labels)
		return 'because' in made ? [] : [made]
	})
	let state = seed
	const chance = () => {
		state = (state * 48_271) % 2_147_483_647
		return state / 2_147_483_647
	}
	const all = names.reduce<string[][]>(
		(rows, labels) => rows.flatMap((row) => labels.map((label) => [...row, label])),
		[[]],
	)
	for (let at = 0; at < 20; at++) chance()
	const counts = all.map((labels) => ({ labels, count: Math.floor(-Math.log(1 - chance()) * mean) }))
	return linkTables([{ measure: 'people', dimensions, counts }], rule)
}

/** For each small cell and both ways another table, all at once, with the fewest cells in which any of them differs. */
function leastHidden({ cells, equations }: Release, exact: LinearSolver): ReadonlySet<number> | null {
	const needs = cells.flatMap(({ primary, value }, cell) =>
		primary ? [rule.below - value, 1 - value].filter((far) => far !== 0).map((far) => ({ cell, far })) : [],
	)
	const program = { lower: [] as number[], upper: [] as number[], whole: [] as boolean[] }
	const rows: LinearProgram['rows'][number][] = []
	const column = (from: number, to: number, isWhole = false) => {
		program.lower.push(from)
		program.upper.push(to)
		program.whole.push(isWhole)
		return program.lower.length - 1
	}
	const chosen = cells.map(({ primary, standing }) =>
		column(primary ? 1 : 0, standing === 'known' ? 0 : 1, true),
	)
	for (const { cell, far } of needs) {
		const most = Math.abs(far)
		const moves = cells.map(({ value }, at) => {
			const fixed = at === cell ? { up: Math.max(0, far), down: Math.max(0, -far) } : null
			const up = column(fixed?.up ?? 0, fixed?.up ?? most)
			const down = column(fixed?.down ?? 0, fixed?.down ?? Math.min(most, value))
			const terms = [up, down].map((column) => ({ column, factor: 1 }))
			rows.push({
				terms: [...terms, { column: chosen[at] ?? 0, factor: -most }],
				from: Number.NEGATIVE_INFINITY,
				to: 0,
			})
			return { up, down }
		})
		for (const { terms } of equations) {
			const sum = terms.flatMap(({ cell, factor }) => {
				const { up = 0, down = 0 } = moves[cell] ?? {}
				return [
					{ column: up, factor },
					{ column: down, factor: -factor },
				]
			})
			rows.push({ terms: sum, from: 0, to: 0 })
		}
	}
	const opened = exact.open({ ...program, rows })
	for (const at of chosen) opened.cost(at, 1)
	const point = opened.minimise()
	opened.close()
	return point === null
		? null
		: new Set([...cells.keys()].filter((at) => (point[chosen[at] ?? 0] ?? 0) > 0.5))
}

/** The barest way: one program for each small cell, what it moves is hidden. */
function askedOnceEach({ cells, equations }: Release, solver: LinearSolver): void {
	const movable = cells.map(({ standing }) => standing !== 'known')
	const opened = solver.open({
		lower: cells.flatMap(() => [0, 0]),
		upper: cells.flatMap(({ value }, at) => (movable[at] ? [Number.POSITIVE_INFINITY, value] : [0, 0])),
		rows: equations.map(({ terms }) => ({
			terms: terms.flatMap(({ cell, factor }) => [
				{ column: 2 * cell, factor },
				{ column: 2 * cell + 1, factor: -factor },
			]),
			from: 0,
			to: 0,
		})),
	})
	for (const [at, { weight, primary }] of cells.entries()) {
		for (const column of [2 * at, 2 * at + 1]) opened.cost(column, primary ? 0.001 : weight)
	}
	for (const [at, { primary, value }] of cells.entries()) {
		if (!primary) continue
		opened.bound(2 * at, rule.below - value, rule.below - value)
		opened.minimise()
		opened.bound(2 * at, 0, Number.POSITIVE_INFINITY)
	}
	opened.close()
}
