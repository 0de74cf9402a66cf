import { type Ore, ore } from '../../../../foundation/money.ts'

export const costKeys = ['placement-night', 'placed-share', 'executed-eviction'] as const
type CostKey = (typeof costKeys)[number]

/** What is reckoned with: öre, or per cent for the share. */
export type CostAssumption = {
	readonly key: CostKey
	readonly value: number
	/** Null for an example of the house's own, which nobody has checked. */
	readonly source: string | null
	readonly year: number
}

/** Round numbers to reckon with until the municipality has written its own: examples, from no source. */
export const exampleCosts: readonly CostAssumption[] = [
	{ key: 'placement-night', value: 100_000, source: null, year: 2026 },
	{ key: 'placed-share', value: 50, source: null, year: 2026 },
	{ key: 'executed-eviction', value: 20_000_000, source: null, year: 2026 },
]

/** Person-months in acute homelessness that are spared in a year, of which so many months lie ahead. */
export type Spared = { readonly year: number; readonly months: number; readonly ahead: number }

type YearOfCost = {
	readonly year: number
	readonly nights: number
	readonly nightsOre: Ore
	readonly evictionsOre: Ore
	readonly sumOre: Ore
}

const nightsInMonth = 365.25 / 12

/** What is spared in a year: nights that nobody has to be placed, and evictions that are not executed. */
export function costOf(
	spared: readonly Spared[],
	avertedAYear: number,
	assumed: Readonly<Record<CostKey, number>>,
): YearOfCost[] {
	return spared.map(({ year, months, ahead }) => {
		const nights = Math.round((months * nightsInMonth * assumed['placed-share']) / 100)
		const nightsOre = nights * assumed['placement-night']
		const evictionsOre = Math.round((avertedAYear * ahead * assumed['executed-eviction']) / 12)
		return {
			...{ year, nights, nightsOre: ore(nightsOre), evictionsOre: ore(evictionsOre) },
			sumOre: ore(nightsOre + evictionsOre),
		}
	})
}
