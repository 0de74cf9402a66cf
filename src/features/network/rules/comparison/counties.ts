import { middleOf } from './median.ts'
import { type Ranking, whyBeside } from './ranking.ts'
import { inMeasure, type Measure, type PlaceFigure } from './told.ts'

export type CountyRow = {
	/** Country and county's code, as `SE-14`. */
	readonly county: string
	readonly places: number
	readonly answered: number
	readonly withheld: number
	readonly notCounted: number
	readonly noAnswer: number
	/** The sum of what was told; null for shares, and where nobody gave a number. */
	readonly atLeast: number | null
	/** Per 1,000 inhabitants of those who gave a number; null for shares, and where inhabitants are not known. */
	readonly perThousand: number | null
	/** Of those that are compared; null of fewer than three. */
	readonly middle: number | null
}

/** What a county, or all together, have told: sums say at least, and who is silent is told how. */
export function countyRow(county: string, figures: readonly PlaceFigure[], measure: Measure): CountyRow {
	const count = (is: PlaceFigure['told']['is']) => figures.filter(({ told }) => told.is === is).length
	const numbers = figures.flatMap(({ told }) => (told.is === 'number' ? [told.value] : []))
	const rated = figures.flatMap(({ told, population }) =>
		told.is === 'number' && population !== null ? [{ value: told.value, population }] : [],
	)
	const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)
	const people = sum(rated.map(({ population }) => population))
	return {
		...{ county, places: figures.length, answered: numbers.length, withheld: count('withheld') },
		...{ notCounted: count('not-counted'), noAnswer: count('no-answer') },
		atLeast: measure === 'share' || numbers.length === 0 ? null : sum(numbers),
		perThousand:
			measure === 'share' || people === 0 ? null : (1000 * sum(rated.map(({ value }) => value))) / people,
		middle: middleOf(
			figures.flatMap((one) => {
				const value = whyBeside(one, measure) === null ? inMeasure(one, measure) : null
				return value === null ? [] : [value]
			}),
		),
	}
}

export function countyRows(figures: readonly PlaceFigure[], measure: Measure): CountyRow[] {
	return [...Map.groupBy(figures, ({ county }) => county)]
		.map(([county, ofCounty]) => countyRow(county, ofCounty, measure))
		.toSorted((a, b) => a.county.localeCompare(b.county, 'sv'))
}

export const tileKinds = ['low', 'middle', 'high', 'beside', 'withheld', 'not-counted', 'no-answer'] as const
export type TileKind = (typeof tileKinds)[number]

const drawnAgainst = { lower: 'low', 'about-the-same': 'middle', higher: 'high' } as const

/** How each municipality is drawn: as it stands against the middle, as far as anybody can say; else that it has told, or why not. */
export function tilesOf({ placed, beside }: Ranking): ReadonlyMap<string, TileKind> {
	return new Map<string, TileKind>([
		...placed.map(({ placeId, against }): [string, TileKind] => [
			placeId,
			against === null ? 'beside' : drawnAgainst[against],
		]),
		...beside.map(({ placeId, because }): [string, TileKind] => [
			placeId,
			because === 'withheld' || because === 'not-counted' || because === 'no-answer' ? because : 'beside',
		]),
	])
}
