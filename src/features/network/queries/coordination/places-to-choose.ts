import type { Act } from '../../../../platform/transaction.ts'
import type { Country } from '../../rules/places/place.ts'
import { standsOn } from '../../rules/places/place.ts'
import { listPlaces } from '../../store/places.ts'

export type PlaceChoice = { readonly id: string; readonly name: string; readonly country: Country }

/** Municipalities that are there today, for a form to choose among: one's own invented ones and all others by country. */
export async function placesToChoose({ db, today }: Act): Promise<PlaceChoice[]> {
	const places = await listPlaces(db, 'municipality')
	return places
		.filter((place) => standsOn(place, today))
		.map(({ id, shortName, country }) => ({ id, name: shortName, country }))
}
