import { isSmallCount, wordedBelow } from '../../../../foundation/small-counts.ts'

/** A number, "fewer than five", or nothing because a small one could be reckoned from it. */
export type Told = number | { readonly fewerThan: number } | null

/** Cells by name, and lists of cells whose numbers are bound together: whoever knows all but one knows that one. */
export type BoundCells = {
	readonly cells: ReadonlyMap<string, number>
	readonly bonds: readonly (readonly string[])[]
}

/**
 * What a reader is told: counts of one to four in words, and where only one of bound cells would be hidden, the
 * smallest of the others is withheld as well.
 */
export function toldToReaders({ cells, bonds }: BoundCells): Map<string, Told> {
	const size = (name: string) => Math.abs(cells.get(name) ?? 0)
	const small = new Set([...cells.keys()].filter((name) => isSmallCount(size(name))))
	const hidden = new Set(small)
	for (let found = true; found; ) {
		found = false
		for (const bond of bonds) {
			if (bond.filter((name) => hidden.has(name)).length !== 1) continue
			const open = bond.filter((name) => !hidden.has(name))
			const [next] = open.toSorted((a, b) => rank(size(a)) - rank(size(b)))
			if (next === undefined) continue
			hidden.add(next)
			found = true
		}
	}
	const tell = (name: string, value: number): Told => {
		if (!hidden.has(name)) return value
		return small.has(name) ? { fewerThan: wordedBelow } : null
	}
	return new Map([...cells].map(([name, value]) => [name, tell(name, value)]))
}

/** A zero hides nothing that one could not guess, and is withheld last. */
const rank = (size: number) => (size === 0 ? Number.POSITIVE_INFINITY : size)
