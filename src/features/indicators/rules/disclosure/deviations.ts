import type { LinearProgram, LinearSolver, OpenProgram } from '../../../../foundation/linear-program.ts'
import { dive } from './dive.ts'
import { type Cell, ceilingOf, knownOfHidden, type Reader, type Release, type Rule } from './release.ts'

/** By how much each cell of another possible table differs from ours; cells that do not differ are left out. */
export type Deviation = ReadonlyMap<number, number>

/** Other tables of whole numbers that a reader could take for ours, found at the lowest price of cells moved. */
export type Deviations = {
	price(cell: number, price: number): void
	/**
	 * A cheap other table in which the cell differs by the amount; null where none is found. Where the cheapest is one of
	 * fractions it is rounded, unless that is not worth the while, and at last whole numbers are looked for outright among
	 * its own cells with each of the given sets in turn.
	 */
	push(cell: number, amount: number, among?: readonly Iterable<number>[]): Deviation | null
	/** What the programs have cost so far: steps times columns, and something for beginning each. */
	work(): number
	close(): void
}

/** Where a cell's move stands in the program: beyond what is told, up or down, and inside it, which costs nothing. */
type Columns = { readonly up: number; readonly down: number; readonly inside: number }

/** The cheapest, perhaps of fractions, and one of whole numbers that was made of it. */
type Found = { readonly deviation: Deviation; readonly whole: Deviation | null }
type Take = (deviation: Deviation, point: Float64Array) => Found

const none = -1
const near = 1e-6
const multiples = [1, 2, 3, 4]
const toBegin = 200

export function openDeviations(
	release: Release,
	rule: Rule,
	reader: Reader,
	solver: LinearSolver,
): Deviations {
	const { columns, program, whole } = programOf(release, rule, reader)
	const { lower, upper } = program
	const costs = lower.map(() => 0)
	const linear = solver.open(program)
	let work = 0

	const minimise = (opened: OpenProgram, cell: number, amount: number, take: Take): Found | null => {
		const { up, down } = columns[cell] ?? { up: none, down: none }
		const [moved, still] = amount > 0 ? [up, down] : [down, up]
		const far = Math.abs(amount)
		if (moved === none || (upper[moved] ?? 0) < far) return null
		opened.bound(moved, far, far)
		if (still !== none) opened.bound(still, 0, 0)
		const point = opened.minimise()
		const found = point === null ? null : take(readFrom(point, columns), point)
		opened.bound(moved, lower[moved] ?? 0, upper[moved] ?? 0)
		if (still !== none) opened.bound(still, lower[still] ?? 0, upper[still] ?? 0)
		return found
	}
	const simply = (deviation: Deviation) => multipleOf(deviation, release.cells, columns, program)
	const rounded = (deviation: Deviation, point: Float64Array): Found => {
		const simple = simply(deviation)
		if (simple !== null) return { deviation, whole: simple }
		const dived = dive(linear, program, whole, point)
		return { deviation, whole: dived === null ? null : simply(readFrom(dived, columns)) }
	}
	/** The same in whole numbers, among some of the cells: the fewer they are, the sooner it is answered. */
	const inWholes = (cell: number, amount: number, among: Iterable<number>): Deviation | null => {
		const kept = [...new Set([cell, ...among])].flatMap((one) => Object.values(columns[one] ?? {}))
		const opened = openAmong(solver, program, whole, kept)
		for (const at of kept) opened.cost(at, costs[at] ?? 0)
		const found = minimise(opened, cell, amount, (deviation) => ({ deviation, whole: simply(deviation) }))
		opened.close()
		return found?.whole ?? null
	}
	return {
		price(cell, price) {
			const { up, down } = columns[cell] ?? { up: none, down: none }
			for (const at of [up, down]) {
				if (at === none || costs[at] === price) continue
				costs[at] = price
				linear.cost(at, price)
			}
		},
		push(cell, amount, among) {
			work += toBegin * lower.length
			const quickly: Take = (deviation) => ({ deviation, whole: simply(deviation) })
			const cheapest = minimise(linear, cell, amount, among === undefined ? quickly : rounded)
			if (cheapest === null) return null
			if (cheapest.whole !== null) return cheapest.whole
			for (const some of among ?? []) {
				const found = inWholes(cell, amount, [...cheapest.deviation.keys(), ...some])
				if (found !== null) return found
			}
			return null
		},
		work: () => work + linear.steps() * lower.length,
		close: () => linear.close(),
	}
}

/** The part of a program in which only these columns move, in whole numbers; columns keep their names. */
function openAmong(
	solver: LinearSolver,
	{ lower, upper, rows }: LinearProgram,
	whole: readonly boolean[],
	kept: readonly number[],
): OpenProgram {
	const columns = [...new Set(kept.filter((at) => at !== none))].sort((a, b) => a - b)
	const place = new Map(columns.map((column, at) => [column, at]))
	const opened = solver.open({
		lower: columns.map((at) => lower[at] ?? 0),
		upper: columns.map((at) => upper[at] ?? 0),
		whole: columns.map((at) => whole[at] ?? true),
		rows: rows
			.map(({ terms, from, to }) => ({
				terms: terms.flatMap(({ column, factor }) => {
					const at = place.get(column)
					return at === undefined ? [] : [{ column: at, factor }]
				}),
				from,
				to,
			}))
			.filter(({ terms }) => terms.length > 0),
	})
	const at = (column: number) => place.get(column)
	return {
		cost: (column, cost) => whenKnown(at(column), (here) => opened.cost(here, cost)),
		bound: (column, from, to) => whenKnown(at(column), (here) => opened.bound(here, from, to)),
		minimise() {
			const point = opened.minimise()
			if (point === null) return null
			const all = new Float64Array(lower.length)
			for (const [column, here] of place) all[column] = point[here] ?? 0
			return all
		},
		steps: opened.steps,
		close: opened.close,
	}
}

function whenKnown(at: number | undefined, act: (at: number) => void): void {
	if (at !== undefined) act(at)
}

function programOf(release: Release, rule: Rule, reader: Reader) {
	const { cells, equations } = release
	const ceiling = ceilingOf(release, rule)
	const lower: number[] = []
	const upper: number[] = []
	const whole: boolean[] = []
	const column = (from: number, to: number, isWhole: boolean): number => {
		if (from >= to) return none
		lower.push(from)
		upper.push(to)
		whole.push(isWhole)
		return lower.length - 1
	}
	const columns = cells.map((cell): Columns => {
		const { value, told, standing } = cell
		const far = cell.whole ? ceiling : Number.POSITIVE_INFINITY
		const inside = column(told.from - value, Math.min(told.to, far) - value, cell.whole)
		if (standing === 'known') return { up: none, down: none, inside }
		const known = knownOfHidden(cell, rule, reader)
		const [from, to] = [Math.max(known.from, -far), Math.min(known.to, far)]
		const beyond = told.to >= to ? 0 : to - told.to
		const short = told.from <= from ? 0 : told.from - from
		return { up: column(0, beyond, cell.whole), down: column(0, short, cell.whole), inside }
	})
	const rows = equations.map(({ terms }) => ({
		terms: terms.flatMap(({ cell, factor }) => {
			const { up, down, inside } = columns[cell] ?? { up: none, down: none, inside: none }
			return [
				{ column: up, factor },
				{ column: down, factor: -factor },
				{ column: inside, factor },
			].filter((term) => term.column !== none)
		}),
		from: 0,
		to: 0,
	}))
	const program: LinearProgram = { lower, upper, rows: rows.filter(({ terms }) => terms.length > 0) }
	return { columns, program, whole }
}

function readFrom(point: Float64Array, columns: readonly Columns[]): Deviation {
	const deviation = new Map<number, number>()
	const at = (place: number) => (place === none ? 0 : (point[place] ?? 0))
	for (const [cell, { up, down, inside }] of columns.entries()) {
		const moved = at(up) - at(down) + at(inside)
		if (Math.abs(moved) > near) deviation.set(cell, moved)
	}
	return deviation
}

/** The deviation itself or a few times it, as soon as whole cells differ by whole numbers and none leaves its bounds. */
function multipleOf(
	deviation: Deviation,
	cells: readonly Cell[],
	columns: readonly Columns[],
	{ lower, upper }: LinearProgram,
): Deviation | null {
	const limit = (bounds: readonly number[], place: number) => (place === none ? 0 : (bounds[place] ?? 0))
	for (const times of multiples) {
		const fits = [...deviation].every(([cell, moved]) => {
			const { up, down, inside } = columns[cell] ?? { up: none, down: none, inside: none }
			const whole = !cells[cell]?.whole || Math.abs(times * moved - Math.round(times * moved)) < near
			const most = limit(upper, up) + limit(upper, inside)
			const least = limit(lower, inside) - limit(upper, down)
			return whole && (times === 1 || (times * moved <= most && times * moved >= least))
		})
		if (!fits) continue
		return new Map(
			[...deviation].map(([cell, moved]) => [
				cell,
				cells[cell]?.whole ? Math.round(times * moved) : times * moved,
			]),
		)
	}
	return null
}
