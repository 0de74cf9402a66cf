import type { Country, Place } from '../places/place.ts'
import type { HeldSince, Lack } from './lacking.ts'

export type Listed = Place & { readonly held: Readonly<Record<Lack, HeldSince>> }

export type Wanted = {
	readonly search: string | null
	readonly country: Country | null
	/** `SE 01`: a county's code is its country's own. */
	readonly county: string | null
	readonly group: ReadonlySet<string> | null
	readonly without: Lack | null
}

export const countyOf = ({ country, countyCode }: Pick<Place, 'country' | 'countyCode'>): string =>
	`${country} ${countyCode ?? ''}`

/** Those that are asked for, in the order given; a code is found by how it begins, a name by any part of it. */
export function findPlaces<One extends Listed>(places: readonly One[], wanted: Wanted): One[] {
	const sought = wanted.search?.toLocaleLowerCase('sv') ?? null
	return places.filter(
		(place) =>
			(wanted.country === null || place.country === wanted.country) &&
			(wanted.county === null || countyOf(place) === wanted.county) &&
			(wanted.group === null || wanted.group.has(place.id)) &&
			(wanted.without === null || place.held[wanted.without].is === 'lacks') &&
			(sought === null ||
				place.code.startsWith(sought) ||
				place.name.toLocaleLowerCase('sv').includes(sought)),
	)
}
