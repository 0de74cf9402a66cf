import { plainDate } from '../../../../foundation/plain-date.ts'
import type { PlaceType } from '../codes/places.ts'
import type { Category, PlaceRule, SituationDefinition, Source } from './definition.ts'

const ethos: Source = { text: 'FEANTSA, ETHOS Light', verified: false }
const euCount: Source = { text: 'European Homelessness Count, KU Leuven', verified: false }

const places = (source: Source): Record<PlaceType, PlaceRule> => {
	const always = (category: number): PlaceRule => ({ category, when: 'always', source })
	const leaving: PlaceRule = { category: 4, when: 'before-discharge', source }
	const stayingOn: PlaceRule = { category: 4, when: 'overstaying', source }
	const outside: PlaceRule = { category: 0, when: 'never', source }
	return {
		'rough-sleeping': always(1),
		'public-space-tent-car-stairwell': always(1),
		'night-shelter': always(2),
		'emergency-accommodation': { ...always(2), withContract: 3 },
		'on-call-housing': { ...always(2), withContract: 3 },
		refuge: always(3),
		'hotel-hostel-camping': always(3),
		prison: leaving,
		'treatment-unit': stayingOn,
		hvb: stayingOn,
		sis: stayingOn,
		'foster-home': stayingOn,
		'supported-housing': always(3),
		'care-24h': stayingOn,
		'trial-flat': outside,
		'training-flat': outside,
		'social-contract': outside,
		'municipal-contract': outside,
		'reference-housing': outside,
		'other-second-hand-with-conditions': outside,
		'friends-acquaintances': always(6),
		'family-relatives': always(6),
		lodger: { category: 6, when: 'contract-ends', source },
		sublet: { category: 6, when: 'contract-ends', source },
		'caravan-allotment': always(5),
		'own-home': outside,
		unknown: outside,
	}
}

const categories: Category[] = [
	{ number: 1, key: 'living-rough', collected: 'persons' },
	{ number: 2, key: 'emergency', collected: 'persons' },
	{ number: 3, key: 'for-the-homeless', collected: 'persons' },
	{ number: 4, key: 'institution', collected: 'persons' },
	{ number: 5, key: 'non-conventional', collected: 'persons' },
	{ number: 6, key: 'friends-family', collected: 'persons' },
]

const european = {
	country: 'EU',
	categories,
	acute: [1, 2],
	monthsBeforeContractEnd: 3,
	window: null,
	populations: { resident: 'in', 'eu-eea': 'in', 'without-permit': 'in' },
	obeysOverride: false,
} as const

export const ethosLight: SituationDefinition = {
	...european,
	key: 'ethos-light',
	version: 2007,
	validFrom: plainDate('2007-01-01'),
	validTo: null,
	monthsBeforeDischarge: null,
	populationsSource: ethos,
	places: places(ethos),
	source: ethos,
}

export const eu2026: SituationDefinition = {
	...european,
	key: 'eu-2026',
	version: 2026,
	validFrom: plainDate('2026-01-01'),
	validTo: null,
	monthsBeforeDischarge: 1,
	populationsSource: euCount,
	places: places(euCount),
	source: euCount,
}
