import { isSmallCount } from '../../../../foundation/small-counts.ts'
import { findShared, type SharedDefinition } from './definitions.ts'
import type { PackageFigure } from './package.ts'

type Figure = Pick<PackageFigure, 'part' | 'state' | 'value'>

/** One count of one year: its whole and its parts, by every dimension that has any line. */
export type OneCount<One extends Figure = Figure> = {
	readonly shared: SharedDefinition
	readonly figures: readonly One[]
}

/** The counts of a package, year by year; shares are neither wholes nor parts of one another. */
export function countsIn<One extends PackageFigure>(figures: readonly One[]): OneCount<One>[] {
	const groups = Map.groupBy(figures, ({ definition, version, year }) =>
		[definition, version, year].join(' '),
	)
	return [...groups.values()].flatMap((same) => {
		const [first] = same
		const shared = first === undefined ? null : findShared(first.definition, first.version)
		return shared === null || shared.kind === 'share' ? [] : [{ shared, figures: same }]
	})
}

/**
 * What is told of some that nobody should be told of: the whole, withheld though all its parts by a dimension stand; and each
 * dimension whose parts that are not told have so few together that they tell of them. A part without a line is as untold as
 * one that is withheld; nobody at all is nobody's story.
 */
export function toldByTheRest<One extends Figure>({ shared, figures }: OneCount<One>, below: number): One[] {
	const whole = figures.find(({ part }) => part === '')
	const byDimension = Object.entries(shared.parts).map(([dimension, codes]) => {
		const parts = figures.filter(({ part }) => part !== '' && part.split('=')[0] === dimension)
		const told = parts.filter(({ state }) => state === 'number')
		const sum = told.reduce((all, { value }) => all + (value ?? 0), 0)
		return { parts, sum, isWhole: told.length === codes.length }
	})
	// Who are told by each part of one dimension are told as a whole to whoever reads another.
	const summed = byDimension.find(({ isWhole }) => isWhole)?.sum
	const all = whole?.value ?? summed
	const wholeTold = whole?.state === 'withheld' && summed !== undefined ? [whole] : []
	if (all === undefined) return wholeTold
	const tooFew = byDimension.flatMap(({ parts, sum, isWhole }) => {
		const untold = parts.find(({ state }) => state !== 'number') ?? parts[0]
		return untold === undefined || isWhole || !isSmallCount(all - sum, below) ? [] : [untold]
	})
	return [...wholeTold, ...tooFew]
}
