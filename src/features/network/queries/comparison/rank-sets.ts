import { type Ranking, rankPlaces } from '../../rules/comparison/ranking.ts'
import { type PlaceFigure, toldOf } from '../../rules/comparison/told.ts'
import type { SharedDefinition } from '../../rules/submissions/definitions.ts'
import type { StandingPlace, ToldSet } from '../../store/comparison.ts'
import { measureOf } from './comparison-input.ts'

type How = Pick<SharedDefinition, 'kind' | 'direction'>

export type RankedSet = Ranking & {
	readonly definition: string
	readonly version: number
	readonly year: number
	readonly kind: How['kind']
}

/** Many figures at once, ranked among those of the same definition, version and year; those that `howOf` does not know are left out. */
export function rankSets(
	sets: readonly ToldSet[],
	places: readonly StandingPlace[],
	howOf: (definition: string, version: number) => How | null,
): RankedSet[] {
	const named = new Map(
		places.map(({ placeId, name, country, countyCode }) => [
			placeId,
			{ name, county: `${country}-${countyCode}` },
		]),
	)
	return sets.flatMap(({ definition, version, year, figures }) => {
		const how = howOf(definition, version)
		if (how === null) return []
		const ranking = rankPlaces(
			figures.map(([placeId, state, value, coverage, population]): PlaceFigure => {
				const { name, county } = named.get(placeId) ?? { name: '', county: '' }
				return { placeId, name, county, told: toldOf(state, value), population, coverage }
			}),
			{ measure: measureOf(how, 'per-1000'), direction: how.direction },
		)
		return [{ definition, version, year, kind: how.kind, ...ranking }]
	})
}
