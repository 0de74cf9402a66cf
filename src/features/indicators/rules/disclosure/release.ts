/** What may be known of a number: it lies from here to there. */
export type Interval = { readonly from: number; readonly to: number }

/**
 * One number of a release. `ours` may be hidden; `known` is out already, here or by somebody else; `withheld` was
 * hidden in an earlier release and is published by nobody.
 */
export type Cell = {
	readonly value: number
	readonly standing: 'ours' | 'known' | 'withheld'
	/** Too few to be told: it must not be narrowed down to fewer values than the rule says. */
	readonly primary: boolean
	/** What readers lose when it is hidden. */
	readonly weight: number
	readonly whole: boolean
	/** What a reader knows when it is published, and what everybody knows even when it is hidden. */
	readonly told: Interval
	readonly untold: Interval
	/** Cells that stand for one and the same figure are hidden together; null for a cell of its own. */
	readonly figure: string | null
	/** How far a primary cell must be able to go where the rule for counts says nothing of it. */
	readonly reach?: Interval
}

/** Σ factor × cell = equals: a total and its parts, a balance, two versions of one figure. */
export type Equation = { readonly terms: readonly Term[]; readonly equals: number }
export type Term = { readonly cell: number; readonly factor: number }

/** All that goes out, and all that is out already, with everything that binds the numbers to each other. */
export type Release = {
	readonly cells: readonly Cell[]
	readonly equations: readonly Equation[]
	/** Which cells lie in a grid of dimensions: other tables are found sooner there. */
	readonly grids?: readonly Grid[]
}

/** A table's cells, row-major; `over` has for each dimension and each of its leaves the labels that hold it. */
export type Grid = {
	readonly sizes: readonly number[]
	readonly over: readonly (readonly (readonly number[])[])[]
	readonly cells: readonly number[]
}

export type Rule = {
	/** Counts under this are not told. */
	readonly below: number
	/** Whether a zero is as telling as a one. */
	readonly protectZeros: boolean
}

export function isPrimary(count: number, { below, protectZeros }: Rule): boolean {
	return count < below && (count > 0 || (count === 0 && protectZeros))
}

/** From none (one where zeros are shown) up to the limit; what others have marked as primary above it: more than one value. */
export function endsOf({ value, reach }: Cell, { below, protectZeros }: Rule): Interval | null {
	if (reach !== undefined) return reach
	return value >= below ? null : { from: Math.min(value, protectZeros ? 0 : 1), to: below }
}

/** Far above every count: no reader believes in more, and whatever comes up to it has no limit. */
export function ceilingOf({ cells }: Release, { below }: Rule): number {
	return (
		4 *
		(cells.reduce((most, { value, whole }) => (whole ? Math.max(most, Math.abs(value)) : most), 0) + below)
	)
}

type Choices = Partial<Pick<Cell, 'standing' | 'weight' | 'primary' | 'untold'>>

/** A count of people. Where zeros are shown a zero is never hidden. */
export function countCell(count: number, rule: Rule, choices: Choices = {}): Cell {
	const zeroIsShown = count === 0 && !rule.protectZeros
	const ours = choices.standing === undefined || choices.standing === 'ours'
	return {
		value: count,
		standing: zeroIsShown && ours && choices.primary !== true ? 'known' : (choices.standing ?? 'ours'),
		primary: choices.standing !== 'known' && (choices.primary ?? isPrimary(count, rule)),
		weight: choices.weight ?? 1,
		whole: true,
		told: { from: count, to: count },
		untold: choices.untold ?? { from: 0, to: Number.POSITIVE_INFINITY },
		figure: null,
	}
}

/**
 * What a reader knows of a hidden cell before any sum is drawn. The plain reader knows that counts are not negative; the
 * keen one has seen that every zero is shown, so that what is hidden is none.
 */
export type Reader = 'plain' | 'keen'

export function knownOfHidden({ untold, whole, value }: Cell, rule: Rule, reader: Reader): Interval {
	const hasSeenZeros = reader === 'keen' && !rule.protectZeros && whole && value >= 1 && untold.from >= 0
	return hasSeenZeros ? { from: Math.max(1, untold.from), to: untold.to } : untold
}
