import type { Deviation } from './deviations.ts'
import { ceilingOf, type Grid, knownOfHidden, type Reader, type Release, type Rule } from './release.ts'

/** Another table and what it costs to let it be one. */
export type Priced = { readonly deviation: Deviation; readonly price: number }

export type Swaps = {
	/** The cheapest swap in which the cell differs by the amount, for less than the limit; null where there is none. */
	find(cell: number, amount: number, reader: Reader, limit: number): Priced | null
}

/** Where people are more (+) and fewer (−) along one dimension when one label gains them from another, or from nowhere. */
type Move = readonly Corner[]
type Corner = { readonly at: number; readonly sign: number }

/** How far each cell can go up and down in the eyes of a reader. */
type Limits = { readonly up: Float64Array; readonly down: Float64Array }

const near = 1e-9

/**
 * Other tables that are found without a program: people change places in every dimension at once, so that no other sums move. They
 * are whole by nature, where the corners of a program of three dimensions or more are mostly fractions.
 */
export function openSwaps(release: Release, rule: Rule, prices: Float64Array): Swaps {
	const grids = (release.grids ?? []).map((grid) => ({
		grid,
		placeOf: new Map([...grid.cells].map((cell, place) => [cell, place])),
	}))
	const limits = { plain: limitsOf(release, rule, 'plain'), keen: limitsOf(release, rule, 'keen') }
	const close = closing(release, prices)
	return {
		find(cell, amount, reader, limit) {
			let best: Priced | null = null
			for (const { grid, placeOf } of grids) {
				const place = placeOf.get(cell)
				if (place === undefined) continue
				const bears = bearing(grid, amount, limits[reader], prices)
				eachSwap(grid, place, (partial, move) => {
					const price = bears(partial, move, best?.price ?? limit)
					if (price === null) return
					const closed = close(movedBy(grid, partial, move, amount))
					if (closed !== null && price + closed.price < (best?.price ?? limit) - near) {
						best = { deviation: closed.deviation, price: price + closed.price }
					}
				})
			}
			return best
		},
	}
}

function limitsOf(release: Release, rule: Rule, reader: Reader): Limits {
	const ceiling = ceilingOf(release, rule)
	const up = new Float64Array(release.cells.length)
	const down = new Float64Array(release.cells.length)
	for (const [at, cell] of release.cells.entries()) {
		if (cell.standing === 'known') continue
		const { from, to } = knownOfHidden(cell, rule, reader)
		up[at] = Math.min(to, ceiling) - cell.value
		down[at] = cell.value - from
	}
	return { up, down }
}

/** All dimensions but the last are put together first; the last one's moves are tried on each such part. */
function eachSwap(grid: Grid, place: number, consider: (partial: Move, last: Move) => void): void {
	let step = 1
	const moves = grid.sizes.map((): Move[] => [])
	for (let nth = grid.sizes.length - 1; nth >= 0; nth--) {
		const size = grid.sizes[nth] ?? 1
		moves[nth] = movesFrom(grid.over[nth] ?? [], Math.floor(place / step) % size, step)
		step *= size
	}
	const last = moves.at(-1) ?? []
	const extend = (nth: number, partial: Move): void => {
		if (nth === moves.length - 1) {
			for (const move of last) consider(partial, move)
			return
		}
		for (const move of moves[nth] ?? []) extend(nth + 1, product(partial, move))
	}
	extend(0, [{ at: 0, sign: 1 }])
}

function product(some: Move, more: Move): Move {
	return some.flatMap((one) => more.map((other) => ({ at: one.at + other.at, sign: one.sign * other.sign })))
}

/** The moves in which this label gains: a leaf of it from one outside it, or from nowhere, so that the total gains too. */
function movesFrom(over: Grid['over'][number], label: number, step: number): Move[] {
	const isIn = (leaf: number) => over[leaf]?.includes(label) === true
	const leaves = over.map((_, leaf) => leaf)
	const inside = leaves.filter(isIn)
	const outside = leaves.filter((leaf) => !isIn(leaf))
	return inside.flatMap((gains) => {
		const holders = over[gains] ?? []
		const alone = holders.map((at) => ({ at: at * step, sign: 1 }))
		const exchanges = outside.map((loses) => {
			const others = over[loses] ?? []
			return [
				...holders.filter((at) => !others.includes(at)).map((at) => ({ at: at * step, sign: 1 })),
				...others.filter((at) => !holders.includes(at)).map((at) => ({ at: at * step, sign: -1 })),
			]
		})
		return [...exchanges, alone]
	})
}

/** What a swap costs; null where a cell cannot bear it or it costs as much as the limit. */
function bearing({ cells }: Grid, amount: number, { up, down }: Limits, prices: Float64Array) {
	const far = Math.abs(amount)
	return (partial: Move, move: Move, limit: number): number | null => {
		let price = 0
		for (const one of partial) {
			for (const other of move) {
				const cell = cells[one.at + other.at] ?? 0
				const goesUp = one.sign * other.sign * amount > 0
				if (((goesUp ? up[cell] : down[cell]) ?? 0) < far) return null
				price += prices[cell] ?? 0
				if (price >= limit) return null
			}
		}
		return price
	}
}

function movedBy({ cells }: Grid, partial: Move, move: Move, amount: number): Map<number, number> {
	return new Map(product(partial, move).map(({ at, sign }) => [cells[at] ?? 0, sign * amount]))
}

/** Facts follow their numbers; where a sum of something else does not hold any more there is no such table. */
function closing({ cells, equations }: Release, prices: Float64Array) {
	const equationsWith = new Map<number, number[]>()
	for (const [at, { terms }] of equations.entries()) {
		for (const { cell } of terms) {
			const list = equationsWith.get(cell)
			if (list === undefined) equationsWith.set(cell, [at])
			else list.push(at)
		}
	}
	return (moved: Map<number, number>): Priced | null => {
		let price = 0
		const touched = new Set([...moved.keys()].flatMap((cell) => equationsWith.get(cell) ?? []))
		for (const at of touched) {
			const { terms } = equations[at] ?? { terms: [] }
			const rest = terms.reduce((sum, { cell, factor }) => sum + factor * (moved.get(cell) ?? 0), 0)
			if (rest === 0) continue
			const fact = terms.find(({ cell }) => cells[cell]?.whole === false && !moved.has(cell))
			const one = fact === undefined ? undefined : cells[fact.cell]
			if (fact === undefined || one === undefined) return null
			const there = one.value - rest / fact.factor
			if (there < one.told.from || there > one.told.to) {
				if (one.standing === 'known') return null
				price += prices[fact.cell] ?? 0
			}
			moved.set(fact.cell, there - one.value)
		}
		return { deviation: moved, price }
	}
}
