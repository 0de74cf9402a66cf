import { type Cell, type Equation, isPrimary, type Rule } from './release.ts'
import type { LinkedTables } from './tables.ts'

/** An edition that is out: its tables with the numbers of then, and which of its cells were hidden. */
export type Earlier = { readonly linked: LinkedTables; readonly hidden: ReadonlySet<number> }

/** Whether a change of one to four people since an earlier edition may be seen, or is few people like any others. */
export type Revisions = 'tell' | 'protect'

/**
 * Binds tables to the editions before them. A number that is the same as then is one cell: told then, it is known;
 * hidden then, it stays withheld. A number that has changed keeps its earlier self beside it, with the sums of then.
 */
export function afterEarlier(
	now: LinkedTables,
	earlier: readonly Earlier[],
	rule: Rule,
	revisions: Revisions,
): LinkedTables {
	const cells: Cell[] = [...now.release.cells]
	const equations = new Map(now.release.equations.map((one) => [said(one), one]))
	const versions = new Map([...now.keys].map(([key, cell]) => [key, [cell]]))
	const changed: [before: number, after: number][] = []
	for (const { linked, hidden } of earlier) {
		const keyOf = new Map([...linked.keys].map(([key, cell]) => [cell, key]))
		const placed = linked.release.cells.map((cell, at) => {
			const standing = standingAfter(cell, hidden.has(at))
			const key = keyOf.get(at)
			const before = key === undefined ? [] : (versions.get(key) ?? [])
			const same = before.find((one) => cells[one]?.value === cell.value)
			if (same !== undefined) {
				const ours = cells[same]
				if (ours !== undefined) cells[same] = outAs(ours, standing)
				return same
			}
			const place = cells.push(outAs(cell, standing)) - 1
			const [newest] = before
			if (newest !== undefined) changed.push([place, newest])
			if (key !== undefined) versions.set(key, [...before, place])
			return place
		})
		for (const { terms, equals } of linked.release.equations) {
			const moved = { terms: terms.map((term) => ({ ...term, cell: placed[term.cell] ?? 0 })), equals }
			equations.set(said(moved), moved)
		}
	}
	if (revisions === 'protect') {
		for (const [before, after] of changed) {
			const equation = changeOf(before, after, cells, rule)
			if (equation !== null) equations.set(said(equation), equation)
		}
	}
	return { ...now, release: { ...now.release, cells, equations: [...equations.values()] } }
}

const said = ({ terms }: Equation) => terms.map(({ cell, factor }) => `${factor}:${cell}`).join(' ')

function standingAfter({ standing }: Cell, wasHidden: boolean): 'known' | 'withheld' {
	return wasHidden || standing === 'withheld' ? 'withheld' : 'known'
}

/** What has been told once is known for good, whatever another edition hides; a fact that was hidden says nothing. */
function outAs(cell: Cell, standing: 'known' | 'withheld'): Cell {
	const isFact = cell.told.from !== cell.told.to
	if (isFact && standing === 'withheld')
		return { ...cell, standing: 'known', told: cell.untold, figure: null }
	if (cell.standing === 'known' || standing === 'known') {
		return { ...cell, standing: 'known', primary: false, figure: null }
	}
	return { ...cell, standing, figure: null }
}

/** The people by whom a number has changed, as a cell that is few where they are; null where both numbers are out anyway. */
function changeOf(before: number, after: number, cells: Cell[], rule: Rule): Equation | null {
	const [then, now] = [cells[before], cells[after]]
	if (then === undefined || now === undefined) return null
	const value = now.value - then.value
	const areOut = then.standing === 'known' && now.standing === 'known'
	if (areOut || !isPrimary(Math.abs(value), rule)) return null
	const [least, most] = [rule.protectZeros ? 0 : 1, rule.below]
	const cell: Cell = {
		value,
		standing: 'withheld',
		primary: true,
		weight: 1,
		whole: true,
		told: { from: value, to: value },
		untold: { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY },
		figure: null,
		reach: value > 0 ? { from: least, to: most } : { from: -most, to: -least },
	}
	return {
		terms: [
			{ cell: after, factor: 1 },
			{ cell: before, factor: -1 },
			{ cell: cells.push(cell) - 1, factor: -1 },
		],
		equals: 0,
	}
}
