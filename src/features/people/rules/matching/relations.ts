import { placeOf } from './fields.ts'

/**
 * How often a level is seen between two records of one person, of two people who share a home, and of two strangers. Each
 * column of a field adds up to one; other relations are put together from these.
 */
export type LevelShares = readonly [samePerson: number, sameHome: number, others: number]

/**
 * What two records may be to each other besides strangers. Without housemates, namesakes and twins of its own a file of
 * families teaches that one person may have another day of birth, and a file of names alone that one has two.
 */
export const relations = ['samePerson', 'sameHome', 'namesake', 'twin'] as const
export type Relation = (typeof relations)[number]

const sharedByNamesakes = new Set([placeOf.given_name, placeOf.family_name, placeOf.name_order, placeOf.sex])
const sharedByTwins = new Set([placeOf.family_name, placeOf.name_order, placeOf.birth_date])
const perhapsSharedByTwins = new Set([placeOf.address, placeOf.area, placeOf.phone])

/** How often a level of a field is seen between two who stand so to each other. */
export function shareBetween(relation: Relation, place: number, [same, home, others]: LevelShares): number {
	if (relation === 'samePerson') return same
	if (relation === 'sameHome') return home
	if (relation === 'namesake') return sharedByNamesakes.has(place) ? same : others
	if (sharedByTwins.has(place)) return same
	return perhapsSharedByTwins.has(place) ? (home + others) / 2 : others
}
