import type {
	LinearProgram,
	LinearRow,
	LinearSolver,
	OpenProgram,
} from '../../../../foundation/linear-program.ts'
import { dive } from './dive.ts'
import type { Equation, Interval } from './release.ts'

/** All that a reader has: what is known of each number before any sum is drawn, and the sums. Nothing of what is true. */
export type ReadersView = {
	readonly cells: readonly { readonly known: Interval; readonly whole: boolean }[]
	readonly equations: readonly Equation[]
}

/** What a reader can work out of one cell that is not published. */
export type Bounds = {
	readonly cell: number
	/** The least and the most that the sums leave open; null where there is no limit. */
	readonly least: number | null
	readonly most: number | null
	/** The least and the most in tables of whole numbers that were found to agree with all that is known. */
	readonly foundLeast: number
	readonly foundMost: number
	/** Whether they are the very least and most; where work ran out the reader is at least so unsure. */
	readonly exact: boolean
}

/** Between which numbers tables of whole numbers are looked for: two different ones where nothing else is asked. */
export type Asked = (cell: number) => Interval | null

type Unknown = {
	readonly cell: number
	readonly whole: boolean
	/** What no point can pass, and what points have come to. */
	readonly limit: { from: number; to: number }
	readonly seen: { from: number; to: number }
	readonly found: { from: number; to: number }
	/** The ends that a program has given. */
	readonly solved: { from: boolean; to: boolean }
}

const near = 1e-6
const passes = 4
const toBegin = 200

/**
 * Attacks a publication as a reader would, by linear programming: the least and the most of every number that is not
 * published. The published ones are put into the sums, so that only the others are unknown; at the ceiling there is no limit.
 */
export function attack(
	{ cells, equations }: ReadersView,
	ceiling: number,
	solver: LinearSolver,
	asked: Asked = () => null,
	/** Tables that somebody says agree with all that is known: each is checked, and saves looking for one if it does. */
	suggested: readonly (readonly number[])[] = [],
	watch: (share: number) => void = () => undefined,
	/** How much may be spent on ends that nothing is asked of any more. */
	work = Number.POSITIVE_INFINITY,
): readonly Bounds[] {
	const unknowns: Unknown[] = []
	const columns = new Map<number, number>()
	const farthest = ceilings(cells, equations, ceiling)
	for (const [cell, { known, whole }] of cells.entries()) {
		if (known.from === known.to) continue
		const far = farthest.get(cell) ?? ceiling
		const limit = { from: Math.max(known.from, -far), to: Math.min(known.to, far) }
		columns.set(cell, unknowns.length)
		unknowns.push({
			cell,
			whole,
			limit,
			seen: nothing(),
			found: nothing(),
			solved: { from: false, to: false },
		})
	}
	if (unknowns.length === 0) return []
	const rows = unknownsOnly(cells, equations, columns)
	const program = {
		lower: unknowns.map(({ limit }) => limit.from),
		upper: unknowns.map(({ limit }) => limit.to),
		rows,
	}
	for (let pass = 0; pass < passes; pass++) for (const row of rows) narrow(row, unknowns)

	for (const table of suggested) {
		note(
			program,
			unknowns,
			Float64Array.from(unknowns, ({ cell }) => table[cell] ?? Number.NaN),
			'checked',
		)
	}
	const linear = solver.open(program, 'costs')
	const ends = [...unknowns.entries()].flatMap(([at, one]) => [
		{ at, one, sense: 1 as const },
		{ at, one, sense: -1 as const },
	])
	const isOpen = ({ solved, seen, limit }: Unknown, sense: 1 | -1) =>
		sense === 1 ? !solved.from && seen.from > limit.from + near : !solved.to && seen.to < limit.to - near
	let solved = 0
	let spent = 0
	// First what the promise hangs on, then what it is good to know.
	for (const isAsked of [true, false]) {
		for (const [nth, { at, one, sense }] of ends.entries()) {
			watch(nth / ends.length)
			if (!isOpen(one, sense)) continue
			if (isAsked ? !lacks(one, sense, asked) : spent >= work) continue
			note(program, unknowns, extreme(linear, at, sense))
			one.solved[sense === 1 ? 'from' : 'to'] = true
			solved++
			spent = (linear.steps() + toBegin * solved) * (unknowns.length + 4 * rows.length)
		}
	}
	const isExact = new Map(unknowns.map((one) => [one.cell, !isOpen(one, 1) && !isOpen(one, -1)]))
	linear.close()
	findWholeNumbers(program, unknowns, asked, solver)
	return unknowns.map(({ cell, seen, found }) => {
		const far = farthest.get(cell) ?? ceiling
		return {
			cell,
			least: seen.from <= -far ? null : tidy(seen.from),
			most: seen.to >= far ? null : tidy(seen.to),
			foundLeast: found.from,
			foundMost: found.to,
			exact: isExact.get(cell) ?? false,
		}
	})
}

/** What follows from counts by large factors comes as far as the counts at the ceiling carry it. */
function ceilings(cells: ReadersView['cells'], equations: readonly Equation[], ceiling: number) {
	const farthest = new Map<number, number>()
	for (const { terms, equals } of equations) {
		const reach = terms.reduce((sum, { factor }) => sum + Math.abs(factor) * ceiling, Math.abs(equals))
		for (const { cell } of terms) {
			if (cells[cell]?.whole === false) farthest.set(cell, Math.max(reach, farthest.get(cell) ?? 0))
		}
	}
	return farthest
}

const nothing = () => ({ from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY })

// Minus zero is a number to a machine and none to a reader.
const tidy = (value: number) => (Math.abs(value - Math.round(value)) < near ? Math.round(value) + 0 : value)

/** The sums with the published numbers put in. */
function unknownsOnly(
	cells: ReadersView['cells'],
	equations: readonly Equation[],
	columns: ReadonlyMap<number, number>,
): LinearRow[] {
	return equations.flatMap(({ terms, equals }) => {
		let rest = equals
		const left: { column: number; factor: number }[] = []
		for (const { cell, factor } of terms) {
			const column = columns.get(cell)
			if (column === undefined) rest -= factor * (cells[cell]?.known.from ?? 0)
			else left.push({ column, factor })
		}
		return left.length === 0 ? [] : [{ terms: left, from: rest, to: rest }]
	})
}

/** What one sum says by itself of each of its numbers: cheap, and often all there is to know. */
function narrow({ terms, to: rest }: LinearRow, unknowns: readonly Unknown[]): void {
	const ends = terms.map(({ column, factor }) => {
		const { from, to } = unknowns[column]?.limit ?? { from: 0, to: 0 }
		return factor > 0 ? [factor * from, factor * to] : [factor * to, factor * from]
	})
	const least = ends.reduce((sum, [from = 0]) => sum + from, 0)
	const most = ends.reduce((sum, [, to = 0]) => sum + to, 0)
	for (const [at, { column, factor }] of terms.entries()) {
		const [from = 0, to = 0] = ends[at] ?? []
		const one = (rest - (least - from)) / factor
		const other = (rest - (most - to)) / factor
		const limit = unknowns[column]?.limit
		if (limit === undefined) continue
		limit.from = Math.max(limit.from, Math.min(one, other))
		limit.to = Math.min(limit.to, Math.max(one, other))
	}
}

function extreme(program: OpenProgram, column: number, sense: 1 | -1): Float64Array {
	program.cost(column, sense)
	const point = program.minimise()
	program.cost(column, 0)
	if (point === null) throw new Error('no table at all agrees with what is published')
	return point
}

/** Every point tells of all numbers at once; one of whole numbers that the sums hold for is a table to believe in. */
function note(
	program: LinearProgram,
	unknowns: readonly Unknown[],
	point: Float64Array,
	only?: 'checked',
): void {
	const table = unknowns.map(({ whole }, at) => (whole ? tidy(point[at] ?? 0) : (point[at] ?? 0)))
	const believable =
		table.every((value, at) => !unknowns[at]?.whole || Number.isInteger(value)) && holds(program, table)
	if (only === 'checked' && !believable) return
	for (const [at, { seen, found }] of unknowns.entries()) {
		const value = table[at] ?? 0
		for (const interval of believable ? [seen, found] : [seen]) {
			interval.from = Math.min(interval.from, value)
			interval.to = Math.max(interval.to, value)
		}
	}
}

function holds({ lower, upper, rows }: LinearProgram, table: readonly number[]): boolean {
	const inBounds = table.every(
		(value, at) => value >= (lower[at] ?? 0) - near && value <= (upper[at] ?? 0) + near,
	)
	const sums = rows.every(({ terms, from, to }) => {
		const sum = terms.reduce((all, { column, factor }) => all + factor * (table[column] ?? 0), 0)
		return sum >= from - near && sum <= to + near
	})
	return inBounds && sums
}

/** Whether it is not seen yet that the reader is as unsure as is asked. */
function lacks({ cell, seen }: Unknown, sense: 1 | -1, asked: Asked): boolean {
	const want = asked(cell)
	if (want === null) return seen.to <= seen.from
	return sense === 1 ? seen.from > want.from : seen.to < want.to
}

function lacksWhole({ cell, found, seen }: Unknown, sense: 1 | -1, asked: Asked): boolean {
	const want = asked(cell)
	if (want === null) return found.to <= found.from
	return sense === 1 ? found.from > Math.max(want.from, seen.from) : found.to < Math.min(want.to, seen.to)
}

/** Where the corners of the program are no whole tables, such tables are looked for as far as is asked. */
function findWholeNumbers(
	program: LinearProgram,
	unknowns: readonly Unknown[],
	asked: Asked,
	solver: LinearSolver,
): void {
	const whole = unknowns.map((one) => one.whole)
	const linear = solver.open(program)
	const outright = lazily(() => solver.open({ ...program, whole }))
	const look = (opened: OpenProgram, at: number, sense: 1 | -1, find: () => Float64Array | null) => {
		opened.cost(at, sense)
		const point = find()
		opened.cost(at, 0)
		if (point !== null) note(program, unknowns, point)
	}
	for (const [at, one] of unknowns.entries()) {
		for (const sense of [1, -1] as const) {
			if (!lacksWhole(one, sense, asked)) continue
			look(linear, at, sense, () => {
				const point = linear.minimise()
				return point === null ? null : dive(linear, program, whole, point)
			})
			if (lacksWhole(one, sense, asked)) look(outright.get(), at, sense, () => outright.get().minimise())
		}
	}
	linear.close()
	outright.close()
}

function lazily(open: () => OpenProgram) {
	let opened: OpenProgram | null = null
	return {
		get: () => {
			opened ??= open()
			return opened
		},
		close: () => opened?.close(),
	}
}
