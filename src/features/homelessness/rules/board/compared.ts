import { type PlaceType, places } from '../codes/places.ts'
import type { SituationDefinition } from '../situations/definition.ts'

/** A place that two definitions count in different situations, or only one of them counts; 0 is not counted. */
export type ComparedPlace = { readonly place: PlaceType; readonly first: number; readonly second: number }

export function comparedPlaces(first: SituationDefinition, second: SituationDefinition): ComparedPlace[] {
	return places
		.map(({ code }) => ({
			place: code,
			first: countedAs(first, code),
			second: countedAs(second, code),
		}))
		.filter((one) => one.first !== one.second)
}

function countedAs(definition: SituationDefinition, place: PlaceType): number {
	const rule = definition.places[place]
	return rule.when === 'never' ? 0 : rule.category
}
