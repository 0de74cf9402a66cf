export type DestinationClass = 'permanent' | 'temporary' | 'other' | 'deceased' | 'moved'

type DestinationRow = {
	readonly code: string
	/** 1 is best; two with the same class are still told apart. */
	readonly rank: number
	readonly class: DestinationClass
}

/** Where a spell led, best first. A social contract is a step, not a home of one's own: it is reported apart. */
export const destinations = [
	{ code: 'own-lease', rank: 1, class: 'permanent' },
	{ code: 'owned-home', rank: 2, class: 'permanent' },
	{ code: 'housing-first-lease', rank: 3, class: 'permanent' },
	{ code: 'family-home-permanent', rank: 4, class: 'permanent' },
	{ code: 'special-housing', rank: 5, class: 'permanent' },
	{ code: 'social-contract', rank: 6, class: 'temporary' },
	{ code: 'training-flat', rank: 7, class: 'temporary' },
	{ code: 'supported-housing', rank: 8, class: 'temporary' },
	{ code: 'institution', rank: 9, class: 'temporary' },
	{ code: 'prison', rank: 10, class: 'temporary' },
	{ code: 'friends-family-temporary', rank: 11, class: 'temporary' },
	{ code: 'shelter', rank: 12, class: 'temporary' },
	{ code: 'street', rank: 13, class: 'temporary' },
	{ code: 'moved-away', rank: 14, class: 'moved' },
	{ code: 'deceased', rank: 15, class: 'deceased' },
	{ code: 'unknown', rank: 16, class: 'other' },
] as const satisfies readonly DestinationRow[]

export type Destination = (typeof destinations)[number]['code']

const classes: ReadonlyMap<Destination, DestinationClass> = new Map(
	destinations.map((one) => [one.code, one.class]),
)

/** A spell that led nowhere known is classed as other. */
export function classOf(destination: Destination | null): DestinationClass {
	return destination === null ? 'other' : (classes.get(destination) ?? 'other')
}
