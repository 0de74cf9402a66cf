/** The Swedish situation that a kind of place belongs to in the national wordings; the definitions decide what is counted. */
type PlaceGroup = 's1' | 's2' | 's3' | 's4' | 'none'

type Place = {
	readonly code: string
	readonly group: PlaceGroup
	/** A lease that the municipality holds and passes on: it is contact in itself. */
	readonly tenancy: boolean
	readonly source: string
}

const acute = { group: 's1', tenancy: false } as const
const institution = { group: 's2', tenancy: false } as const
const municipalLease = { group: 's3', tenancy: true } as const
const privateShort = { group: 's4', tenancy: false } as const
const outside = { group: 'none', tenancy: false } as const

const wording = 'Socialstyrelsen, definition av hemlöshet'

/** Where somebody stays the night. Facts only: what a place counts as is derived per definition. */
export const places = [
	{ code: 'rough-sleeping', ...acute, source: wording },
	{ code: 'public-space-tent-car-stairwell', ...acute, source: `${wording}; Göteborg (bil)` },
	{ code: 'night-shelter', ...acute, source: wording },
	{ code: 'emergency-accommodation', ...acute, source: wording },
	{ code: 'on-call-housing', ...acute, source: wording },
	{ code: 'refuge', ...acute, source: `${wording}, 2017` },
	{ code: 'hotel-hostel-camping', ...acute, source: `${wording}, 2023 (vandrarhem)` },
	{ code: 'prison', ...institution, source: wording },
	{ code: 'treatment-unit', ...institution, source: wording },
	{ code: 'hvb', ...institution, source: wording },
	{ code: 'sis', ...institution, source: wording },
	{ code: 'foster-home', ...institution, source: `${wording}, 2017` },
	{ code: 'supported-housing', ...institution, source: wording },
	{ code: 'care-24h', ...institution, source: `${wording}, 2023` },
	{ code: 'trial-flat', ...municipalLease, source: wording },
	{ code: 'training-flat', ...municipalLease, source: wording },
	{ code: 'social-contract', ...municipalLease, source: wording },
	{ code: 'municipal-contract', ...municipalLease, source: wording },
	{ code: 'reference-housing', ...municipalLease, source: 'Göteborg, referensboende' },
	{ code: 'other-second-hand-with-conditions', ...municipalLease, source: wording },
	{ code: 'friends-acquaintances', ...privateShort, source: wording },
	{ code: 'family-relatives', ...privateShort, source: wording },
	{ code: 'lodger', ...privateShort, source: wording },
	{ code: 'sublet', ...privateShort, source: wording },
	{ code: 'caravan-allotment', ...acute, source: 'VIVE, andet; ETHOS Light 5' },
	{ code: 'own-home', ...outside, source: 'Bofast' },
	{ code: 'unknown', ...outside, source: 'Bofast' },
] as const satisfies readonly Place[]

export type PlaceType = (typeof places)[number]['code']

const tenancies: ReadonlySet<PlaceType> = new Set(
	places.filter((place) => place.tenancy).map((place) => place.code),
)

export function isMunicipalTenancy(place: PlaceType): boolean {
	return tenancies.has(place)
}
