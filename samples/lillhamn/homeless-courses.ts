import type { PlaceType } from '../../src/features/homelessness/rules/codes/places.ts'
import type { Chance } from './chance.ts'
import type { InventedDestination } from './shape.ts'

/** Where somebody's homelessness begins, how long each kind of place lasts, and what comes after. */
export type Turn =
	| { readonly to: 'place'; readonly place: PlaceType }
	| { readonly to: 'home'; readonly destination: InventedDestination }
	| { readonly to: 'nowhere' }

type Weights<T> = readonly (readonly [T, number])[]

const acute: Weights<PlaceType> = [
	['emergency-accommodation', 34],
	['hotel-hostel-camping', 14],
	['rough-sleeping', 12],
	['night-shelter', 11],
	['public-space-tent-car-stairwell', 7],
	['refuge', 8],
	['on-call-housing', 6],
]
const institution: Weights<PlaceType> = [
	['supported-housing', 52],
	['treatment-unit', 13],
	['prison', 14],
	['hvb', 8],
	['care-24h', 6],
	['sis', 2],
]
const tenancy: Weights<PlaceType> = [
	['training-flat', 34],
	['trial-flat', 14],
	['social-contract', 30],
	['reference-housing', 11],
	['municipal-contract', 8],
	['other-second-hand-with-conditions', 3],
]
const ownArrangement: Weights<PlaceType> = [
	['friends-acquaintances', 46],
	['family-relatives', 26],
	['lodger', 15],
	['sublet', 13],
]

type Group = 'acute' | 'institution' | 'tenancy' | 'own'
const places: Readonly<Record<Group, Weights<PlaceType>>> = {
	acute,
	institution,
	tenancy,
	own: ownArrangement,
}

export const groupOf = (place: PlaceType): Group =>
	(Object.keys(places) as Group[]).find((group) => places[group].some(([one]) => one === place)) ?? 'acute'

/** Days that a stay of the kind lasts: shortest, longest. */
const lasting: Readonly<Record<Group, readonly [number, number]>> = {
	acute: [20, 255],
	institution: [80, 330],
	tenancy: [170, 520],
	own: [40, 300],
}

/** What comes after: another place, a home of one's own, or nobody knows. */
const after: Readonly<Record<Group, Weights<Group | InventedDestination | 'nowhere'>>> = {
	acute: [
		['acute', 16],
		['institution', 25],
		['tenancy', 22],
		['own', 13],
		['own-lease', 5],
		['friends-family-temporary', 1],
		['moved-away', 3],
		['deceased', 2],
		['nowhere', 13],
	],
	institution: [
		['acute', 17],
		['institution', 13],
		['tenancy', 33],
		['own', 10],
		['own-lease', 12],
		['special-housing', 4],
		['moved-away', 4],
		['deceased', 2],
		['nowhere', 5],
	],
	tenancy: [
		['acute', 9],
		['tenancy', 18],
		['own', 4],
		['own-lease', 56],
		['housing-first-lease', 6],
		['moved-away', 5],
		['deceased', 2],
	],
	own: [
		['acute', 24],
		['institution', 7],
		['tenancy', 15],
		['own', 16],
		['own-lease', 15],
		['family-home-permanent', 4],
		['moved-away', 5],
		['nowhere', 14],
	],
}

const firstGroup: Weights<Group> = [
	['own', 47],
	['acute', 35],
	['institution', 14],
	['tenancy', 4],
]

export const firstPlace = (chance: Chance): PlaceType => chance.weigh(places[chance.weigh(firstGroup)])
export const evictedTo = (chance: Chance): PlaceType =>
	chance.weigh(
		places[
			chance.weigh<Group>([
				['acute', 5],
				['own', 6],
			])
		],
	)
export const anyTenancy = (chance: Chance): PlaceType => chance.weigh(tenancy)

export const daysAt = (chance: Chance, place: PlaceType): number => {
	const [shortest, longest] = lasting[groupOf(place)]
	return chance.between(shortest, longest)
}

export function turnAfter(chance: Chance, place: PlaceType): Turn {
	const turn = chance.weigh(after[groupOf(place)])
	if (turn === 'nowhere') return { to: 'nowhere' }
	return turn in places
		? { to: 'place', place: chance.weigh(places[turn as Group]) }
		: { to: 'home', destination: turn as InventedDestination }
}
