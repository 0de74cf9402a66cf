import type { LinearSolver } from '../../../../foundation/linear-program.ts'
import { type Deviation, openDeviations } from './deviations.ts'
import type { Reader, Release, Rule } from './release.ts'
import { openSwaps } from './swaps.ts'

/** A primary cell must be able to differ by the amount, in the eyes of that reader. */
export type Need = { readonly cell: number; readonly amount: number; readonly reader: Reader }

/** Finds other tables: swaps where they cost nothing more, programs where they pay, and both at last. */
export type Seek = {
	price(cell: number, price: number): void
	/** One that is cheap and quickly found, for less than the limit. */
	quickly(need: Need, limit: number): Deviation | null
	/** Where there are more than two dimensions programs are seldom whole. */
	readonly prefersSwaps: boolean
	bySwap(need: Need, limit: number): Deviation | null
	/** One at any price; whole numbers are looked for outright among each of the given cells in turn. */
	surely(need: Need, among: readonly Iterable<number>[]): Deviation | null
	close(): void
}

// Counted, so that every machine finds the same.
const work = 400_000_000
const trial = 12
// The price of a swap among cells that are hidden anyway.
const nothing = 0.05

export function openSeek(release: Release, rule: Rule, solver: LinearSolver): Seek {
	const prices = new Float64Array(release.cells.length)
	const swaps = openSwaps(release, rule, prices)
	const programs = {
		keen: openDeviations(release, rule, 'keen', solver),
		plain: openDeviations(release, rule, 'plain', solver),
	}
	let tried = 0
	let whole = 0
	const done = () => programs.keen.work() + programs.plain.work()
	const areWorthwhile = () => done() < work && (tried < trial || 2 * whole > tried)
	const priceOf = (deviation: Deviation) =>
		[...deviation.keys()].reduce((sum, cell) => sum + (prices[cell] ?? 0), 0)

	return {
		price(cell, price) {
			prices[cell] = price
			programs.keen.price(cell, price)
			programs.plain.price(cell, price)
		},
		prefersSwaps: (release.grids ?? []).some(({ sizes }) => sizes.length > 2),
		bySwap: ({ cell, amount, reader }, limit) => swaps.find(cell, amount, reader, limit)?.deviation ?? null,
		quickly({ cell, amount, reader }, limit) {
			const swap = swaps.find(cell, amount, reader, limit)
			if (swap !== null && swap.price < nothing) return swap.deviation
			if (!areWorthwhile()) return swap?.deviation ?? null
			tried++
			const found = programs[reader].push(cell, amount)
			if (found !== null) whole++
			const cheapest = swap?.price ?? limit
			return found !== null && priceOf(found) < cheapest ? found : (swap?.deviation ?? null)
		},
		surely({ cell, amount, reader }, among) {
			return programs[reader].push(cell, amount, among)
		},
		close() {
			programs.keen.close()
			programs.plain.close()
		},
	}
}
