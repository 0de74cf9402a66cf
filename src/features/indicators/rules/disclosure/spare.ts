import type { Deviation } from './deviations.ts'
import { brokenBy, type Draft, hiddenPrice, hideBroken, meets, type Watch } from './draft.ts'
import type { Need } from './seek.ts'

// So many cells times programs are solved for the sake of keeping more; counted, so that every machine keeps the same.
const work = 3_000_000
const rounds = 3
const forbidden = 1e5

/**
 * Goes through the secondary cells, dearest first, and publishes each one whose part can be taken by cells that are hidden
 * anyway, or by others that readers miss less.
 */
export function spare(draft: Draft, watch: Watch): void {
	const { cells } = draft.release
	let left = Math.ceil(work / Math.max(1, cells.length))
	const whole = left
	publishUnused(draft)
	for (let round = 0; round < rounds; round++) {
		let kept = 0
		for (const cell of secondaries(draft)) {
			if (!draft.hidden.has(cell)) continue
			if (left <= 0) break
			const { solved, succeeded } = without(draft, cell)
			left -= Math.max(1, solved)
			if (succeeded) kept++
			watch(1 - Math.max(0, left) / whole)
		}
		publishUnused(draft)
		if (kept === 0 || left <= 0) return
	}
}

function secondaries({ hidden, given, release }: Draft): number[] {
	const weight = (cell: number) => release.cells[cell]?.weight ?? 0
	return [...hidden].filter((cell) => !given.has(cell)).sort((a, b) => weight(b) - weight(a) || a - b)
}

/** What no other table needs hidden is published. */
function publishUnused(draft: Draft): void {
	const { cells } = draft.release
	const used = new Set([...new Set(draft.met.values())].flatMap((one) => brokenBy(one, cells)))
	for (const cell of secondaries(draft)) {
		if (draft.together(cell).some((one) => used.has(one))) continue
		draft.hidden.delete(cell)
		draft.seek.price(cell, cells[cell]?.weight ?? 1)
	}
}

/** Tries to publish the cell: every need that leaned on it must be met otherwise, at a lower price than the cell's own. */
function without(draft: Draft, cell: number): { solved: number; succeeded: boolean } {
	const { cells } = draft.release
	const figure = new Set(draft.together(cell))
	const weight = (of: Iterable<number>) => [...of].reduce((sum, one) => sum + (cells[one]?.weight ?? 0), 0)
	const leans = (deviation: Deviation) => brokenBy(deviation, cells).some((one) => figure.has(one))
	const price = weight(figure)
	for (const one of figure) draft.seek.price(one, forbidden)

	const instead = new Map<Need, Deviation>()
	const fresh: number[] = []
	let solved = 0
	const fail = () => {
		for (const one of fresh) {
			draft.hidden.delete(one)
			draft.seek.price(one, cells[one]?.weight ?? 1)
		}
		for (const one of figure) draft.seek.price(one, hiddenPrice)
		return { solved, succeeded: false }
	}
	for (const [need, deviation] of draft.met) {
		if (!leans(deviation)) continue
		const atHand = [...instead.values()].find((one) => meets(one, need))
		if (atHand !== undefined) {
			instead.set(need, atHand)
			continue
		}
		solved++
		const found = draft.seek.quickly(need, price)
		if (found === null || leans(found)) return fail()
		fresh.push(...hideBroken(draft, found))
		if (weight(fresh) >= price) return fail()
		instead.set(need, found)
	}
	for (const [need, deviation] of instead) draft.met.set(need, deviation)
	for (const one of figure) {
		draft.hidden.delete(one)
		draft.seek.price(one, cells[one]?.weight ?? 1)
	}
	return { solved, succeeded: true }
}
