import type { LinearSolver } from '../../../../foundation/linear-program.ts'
import type { Deviation } from './deviations.ts'
import { type Draft, draftOf, hideBroken, meets, type Watch } from './draft.ts'
import { endsOf, type Release, type Rule } from './release.ts'
import { type Need, openSeek } from './seek.ts'
import { spare } from './spare.ts'

/** A need that no suppression can meet, because of what is out already, and how far it comes. */
export type Unmet = Need & { readonly reached: number }

export type Suppression = {
	/** Every cell that is not published: primary, secondary and withheld from before. */
	readonly hidden: ReadonlySet<number>
	readonly secondary: ReadonlySet<number>
	readonly unmet: readonly Unmet[]
	/** The tables that a reader could as well take for ours, as differences from it. */
	readonly others: readonly Deviation[]
}

/**
 * Hides the primary cells and as little else as it finds. For every primary cell and both directions there must be another
 * table of whole numbers that agrees with all that is published; where none is at hand, the cheapest is found by linear
 * programming and the cells in which it differs are hidden.
 */
export function suppress(
	release: Release,
	rule: Rule,
	solver: LinearSolver,
	watch: Watch = () => undefined,
): Suppression {
	const seek = openSeek(release, rule, solver)
	try {
		const draft = draftOf(release, seek)
		const unmet = meetAll(draft, rule, (share) => watch(share / 2))
		spare(draft, (share) => watch((1 + share) / 2))
		const secondary = new Set([...draft.hidden].filter((cell) => !draft.given.has(cell)))
		return { hidden: draft.hidden, secondary, unmet, others: [...new Set(draft.met.values())] }
	} finally {
		seek.close()
	}
}

const limits = [1.9, 3.5, 5.5]

function meetAll(draft: Draft, rule: Rule, watch: Watch): Unmet[] {
	const { release, seek, met } = draft
	const unmet: Unmet[] = []
	const widest = new Map<string, Deviation>()
	const side = (cell: number, moved: number) => `${cell} ${Math.sign(moved)}`
	const isAtHand = (need: Need): boolean => {
		const atHand = widest.get(side(need.cell, need.amount))
		if (atHand === undefined || !meets(atHand, need)) return false
		met.set(need, atHand)
		return true
	}
	const take = (need: Need, found: Deviation): void => {
		hideBroken(draft, found)
		met.set(need, found)
		if (need.reader === 'plain') return
		for (const [other, moved] of found) {
			const known = widest.get(side(other, moved))?.get(other) ?? 0
			if (Math.abs(moved) > Math.abs(known)) widest.set(side(other, moved), found)
		}
	}
	const isFound = (need: Need): boolean => {
		const found =
			seek.quickly(need, Number.POSITIVE_INFINITY) ??
			seek.surely(need, [[], draft.hidden, release.cells.keys()])
		if (found !== null) take(need, found)
		return found !== null
	}
	const meet = (need: Need): void => {
		const { cell, amount, reader } = need
		if (isAtHand(need) || isFound(need)) return
		const shorter = { ...need, amount: amount - Math.sign(amount) }
		// A total of three cells that are not zero is never one: the keen reader is kept as unsure as can be, the plain one as promised.
		if (shorter.amount !== 0) meet(shorter)
		const reached = [...met.keys()].findLast(
			(one) => one.cell === cell && side(cell, one.amount) === side(cell, amount),
		)
		if (reader === 'keen' && amount < 0) meet({ ...need, reader: 'plain' })
		else unmet.push({ ...need, reached: reached?.amount ?? 0 })
	}
	const needs = needsOf(release, rule)
	// The cheapest first: what they hide makes the others cheaper.
	for (const limit of seek.prefersSwaps ? limits : []) {
		for (const need of needs) {
			const found = isAtHand(need) ? null : seek.bySwap(need, limit)
			if (found !== null) take(need, found)
		}
	}
	for (const [at, need] of needs.entries()) {
		meet(need)
		watch(at / needs.length)
	}
	// What was hidden before for others' sake must not be computed either, whichever way it may differ.
	for (const [cell, { standing, primary }] of release.cells.entries()) {
		if (standing !== 'withheld' || primary) continue
		const ways = [1, -1].map((amount): Need => ({ cell, amount, reader: 'keen' }))
		if (!ways.some(isAtHand) && !ways.some(isFound))
			unmet.push({ cell, amount: 1, reader: 'keen', reached: 0 })
	}
	return unmet
}

function needsOf({ cells }: Release, rule: Rule): Need[] {
	return cells.flatMap((cell, at) => {
		if (!cell.primary) return []
		const ends = endsOf(cell, rule)
		const amounts = ends === null ? [1] : [ends.to - cell.value, ends.from - cell.value]
		return amounts
			.filter((amount) => amount !== 0)
			.map((amount): Need => ({ cell: at, amount, reader: 'keen' }))
	})
}
