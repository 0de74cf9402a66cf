import type { Deviation } from './deviations.ts'
import type { Cell, Release } from './release.ts'
import type { Need, Seek } from './seek.ts'

/** The work while it goes on. */
export type Draft = {
	readonly release: Release
	readonly hidden: Set<number>
	/** What is hidden whatever is done. */
	readonly given: ReadonlySet<number>
	/** For each need the other table that meets it. */
	readonly met: Map<Need, Deviation>
	readonly seek: Seek
	/** The cell and all that stand for the same figure. */
	together(cell: number): readonly number[]
}

/** Whether the other table differs that much there, and that way. */
export function meets(deviation: Deviation, { cell, amount }: Need): boolean {
	const moved = deviation.get(cell) ?? 0
	return Math.sign(moved) === Math.sign(amount) && Math.abs(moved) >= Math.abs(amount)
}

export type Watch = (share: number) => void

/** Next to nothing, so that the program does not wander among what is hidden already. */
export const hiddenPrice = 1e-3

export function draftOf(release: Release, seek: Seek): Draft {
	const together = figuresOf(release)
	const given = new Set<number>()
	for (const [at, cell] of release.cells.entries()) {
		seek.price(at, cell.weight)
		if (cell.primary || cell.standing === 'withheld') for (const one of together(at)) given.add(one)
	}
	for (const cell of given) seek.price(cell, hiddenPrice)
	return { release, hidden: new Set(given), given, met: new Map(), seek, together }
}

/** Cells that the other table takes out of what would be told of them, as long as they are ours to hide. */
export function brokenBy(deviation: Deviation, cells: readonly Cell[]): number[] {
	return [...deviation].flatMap(([at, moved]) => {
		const cell = cells[at]
		if (cell === undefined || cell.standing !== 'ours') return []
		const there = cell.value + moved
		return there < cell.told.from || there > cell.told.to ? [at] : []
	})
}

/** Hides what the other table needs hidden, and says what was not hidden before. */
export function hideBroken(draft: Draft, deviation: Deviation): number[] {
	const fresh = brokenBy(deviation, draft.release.cells)
		.flatMap(draft.together)
		.filter((cell) => !draft.hidden.has(cell))
	for (const cell of fresh) {
		draft.hidden.add(cell)
		draft.seek.price(cell, hiddenPrice)
	}
	return [...new Set(fresh)]
}

function figuresOf({ cells }: Release): Draft['together'] {
	const byFigure = new Map<string, number[]>()
	for (const [at, { figure }] of cells.entries()) {
		if (figure !== null) byFigure.set(figure, [...(byFigure.get(figure) ?? []), at])
	}
	return (cell) => {
		const figure = cells[cell]?.figure
		return figure == null ? [cell] : (byFigure.get(figure) ?? [cell])
	}
}
