import { plainDate } from '../../../../foundation/plain-date.ts'
import type { PlaceType } from '../codes/places.ts'
import type { Category, PlaceRule, SituationDefinition, Source } from './definition.ts'

const in2011: Source = { text: 'Socialstyrelsen, definition av hemlöshet 2011', verified: true }
const in2017: Source = { text: 'Socialstyrelsen, kartläggning 2017', verified: true }
const in2023: Source = { text: 'Socialstyrelsen, kartläggning 2023', verified: true }
const notNamed = (source: Source): Source => ({ ...source, verified: false, says: 'not-named' })
const reading = (source: Source): Source => ({
	...source,
	verified: false,
	says: 'our-reading',
})

const acute = (source: Source): PlaceRule => ({ category: 1, when: 'always', source })
const institution = (source: Source): PlaceRule => ({ category: 2, when: 'before-discharge', source })
const municipalLease = (source: Source): PlaceRule => ({ category: 3, when: 'always', source })
const byPeople = (source: Source): PlaceRule => ({ category: 4, when: 'always', source })
const privateLease = (source: Source): PlaceRule => ({ category: 4, when: 'contract-ends', source })
const outside = (source: Source): PlaceRule => ({ category: 0, when: 'never', source })

/** What all three wordings say alike. */
const alike = (source: Source): Record<PlaceType, PlaceRule> => ({
	'rough-sleeping': acute(source),
	'public-space-tent-car-stairwell': acute(source),
	'night-shelter': acute(source),
	'emergency-accommodation': acute(source),
	'on-call-housing': acute(source),
	refuge: acute(source),
	'hotel-hostel-camping': acute(reading(source)),
	prison: institution(source),
	'treatment-unit': institution(source),
	hvb: institution(source),
	sis: institution(source),
	'foster-home': institution(source),
	'supported-housing': institution(source),
	'care-24h': outside(notNamed(source)),
	'trial-flat': municipalLease(source),
	'training-flat': municipalLease(source),
	'social-contract': municipalLease(source),
	'municipal-contract': municipalLease(source),
	'reference-housing': municipalLease(reading(source)),
	'other-second-hand-with-conditions': municipalLease(reading(source)),
	'friends-acquaintances': byPeople(source),
	'family-relatives': byPeople(source),
	lodger: privateLease(source),
	sublet: privateLease(source),
	'caravan-allotment': acute(reading(source)),
	'own-home': outside(source),
	unknown: outside(reading(source)),
})

const categories = (longTerm: Category['collected']): Category[] => [
	{ number: 1, key: 'acute', collected: 'persons' },
	{ number: 2, key: 'institution', collected: 'persons' },
	{ number: 3, key: 'long-term', collected: longTerm },
	{ number: 4, key: 'short-term', collected: 'persons' },
]

const swedish = {
	country: 'SE',
	acute: [1],
	monthsBeforeDischarge: 3,
	monthsBeforeContractEnd: 3,
	populations: { resident: 'in', 'eu-eea': 'apart', 'without-permit': 'out' },
	obeysOverride: true,
} as const

export const se2011: SituationDefinition = {
	...swedish,
	key: 'se-2011',
	version: 2011,
	validFrom: plainDate('2011-01-01'),
	validTo: plainDate('2017-01-01'),
	categories: categories('persons'),
	window: { unit: 'week', week: 18 },
	populationsSource: reading(in2011),
	places: {
		...alike(in2011),
		'public-space-tent-car-stairwell': acute(reading(in2011)),
		refuge: acute(reading(in2011)),
		'foster-home': outside(notNamed(in2011)),
	},
	source: in2011,
}

export const se2017: SituationDefinition = {
	...swedish,
	key: 'se-2017',
	version: 2017,
	validFrom: plainDate('2017-01-01'),
	validTo: plainDate('2023-01-01'),
	categories: categories('persons'),
	window: { unit: 'week', week: 14 },
	populationsSource: in2017,
	places: { ...alike(in2017), 'reference-housing': municipalLease(in2017) },
	source: in2017,
}

export const se2023: SituationDefinition = {
	...swedish,
	key: 'se-2023',
	version: 2023,
	validFrom: plainDate('2023-01-01'),
	validTo: null,
	categories: categories('volumes'),
	window: { unit: 'week-in-month', month: 4 },
	populationsSource: reading(in2023),
	places: {
		...alike(in2023),
		'hotel-hostel-camping': acute(in2023),
		'treatment-unit': institution(reading(in2023)),
		'care-24h': institution(in2023),
	},
	source: in2023,
}
