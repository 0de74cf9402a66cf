import { plainDate } from '../../../../foundation/plain-date.ts'
import type { PlaceType } from '../codes/places.ts'
import type { PlaceRule, SituationDefinition, Source } from './definition.ts'

const vive: Source = { text: 'Social- og Boligstyrelsen, hjemløshed; VIVE', verified: true }
const husbanken: Source = { text: 'Husbanken, bostedsløs; NIBR', verified: true }
const varke: Source = { text: 'Varke, homelessness', verified: true }
const unread = (source: Source): Source => ({ text: source.text, verified: false })

const from2024 = { validFrom: plainDate('2024-01-01'), validTo: null, version: 2024 } as const
const everybody = { resident: 'in', 'eu-eea': 'in', 'without-permit': 'out' } as const

const always = (category: number, source: Source): PlaceRule => ({ category, when: 'always', source })
const leaving = (category: number, source: Source): PlaceRule => ({
	category,
	when: 'before-discharge',
	source,
})
const outside = (source: Source): PlaceRule => ({ category: 0, when: 'never', source })

const municipalLeases = (source: Source) => ({
	'trial-flat': outside(source),
	'training-flat': outside(source),
	'social-contract': outside(source),
	'municipal-contract': outside(source),
	'reference-housing': outside(source),
	'other-second-hand-with-conditions': outside(source),
})

const danish: Record<PlaceType, PlaceRule> = {
	'rough-sleeping': always(1, vive),
	'public-space-tent-car-stairwell': always(1, vive),
	'night-shelter': always(2, vive),
	'emergency-accommodation': always(3, vive),
	'on-call-housing': always(3, vive),
	refuge: outside(unread(vive)),
	'hotel-hostel-camping': always(4, vive),
	prison: leaving(7, vive),
	'treatment-unit': leaving(8, vive),
	hvb: leaving(8, unread(vive)),
	sis: leaving(8, unread(vive)),
	'foster-home': leaving(8, unread(vive)),
	'supported-housing': always(6, unread(vive)),
	'care-24h': leaving(8, vive),
	...municipalLeases(unread(vive)),
	'friends-acquaintances': always(5, vive),
	'family-relatives': always(5, vive),
	lodger: outside(unread(vive)),
	sublet: outside(unread(vive)),
	'caravan-allotment': always(9, vive),
	'own-home': outside(vive),
	unknown: outside(unread(vive)),
}

export const dk2024: SituationDefinition = {
	...from2024,
	key: 'dk-2024',
	country: 'DK',
	categories: [
		{ number: 1, key: 'street', collected: 'persons' },
		{ number: 2, key: 'night-cafe', collected: 'persons' },
		{ number: 3, key: 'hostel', collected: 'persons' },
		{ number: 4, key: 'hotel', collected: 'persons' },
		{ number: 5, key: 'friends-family', collected: 'persons' },
		{ number: 6, key: 'transitional', collected: 'persons' },
		{ number: 7, key: 'prison', collected: 'persons' },
		{ number: 8, key: 'hospital-treatment', collected: 'persons' },
		{ number: 9, key: 'other', collected: 'persons' },
	],
	acute: [1, 2, 3, 4],
	monthsBeforeDischarge: 1,
	monthsBeforeContractEnd: 0,
	window: { unit: 'week', week: 6 },
	populations: everybody,
	populationsSource: unread(vive),
	obeysOverride: false,
	places: danish,
	source: vive,
}

const norwegian: Record<PlaceType, PlaceRule> = {
	'rough-sleeping': always(1, husbanken),
	'public-space-tent-car-stairwell': always(1, husbanken),
	'night-shelter': always(2, husbanken),
	'emergency-accommodation': always(3, husbanken),
	'on-call-housing': always(3, husbanken),
	refuge: always(4, { text: 'NIBR, bostedsløse i Norge 2016', verified: true }),
	'hotel-hostel-camping': always(3, husbanken),
	prison: leaving(5, husbanken),
	'treatment-unit': leaving(6, husbanken),
	hvb: leaving(6, unread(husbanken)),
	sis: leaving(6, unread(husbanken)),
	'foster-home': leaving(6, unread(husbanken)),
	'supported-housing': always(3, unread(husbanken)),
	'care-24h': leaving(6, husbanken),
	...municipalLeases(husbanken),
	'friends-acquaintances': always(7, husbanken),
	'family-relatives': always(7, husbanken),
	lodger: outside(husbanken),
	sublet: outside(husbanken),
	'caravan-allotment': outside(unread(husbanken)),
	'own-home': outside(husbanken),
	unknown: outside(unread(husbanken)),
}

export const no2024: SituationDefinition = {
	...from2024,
	key: 'no-2024',
	country: 'NO',
	categories: [
		{ number: 1, key: 'outdoors', collected: 'persons' },
		{ number: 2, key: 'casual', collected: 'persons' },
		{ number: 3, key: 'temporary', collected: 'persons' },
		{ number: 4, key: 'refuge', collected: 'persons' },
		{ number: 5, key: 'prison', collected: 'persons' },
		{ number: 6, key: 'treatment', collected: 'persons' },
		{ number: 7, key: 'friends-family', collected: 'persons' },
	],
	acute: [1, 2, 3, 4],
	monthsBeforeDischarge: 2,
	monthsBeforeContractEnd: 0,
	window: { unit: 'week', week: 48 },
	populations: everybody,
	populationsSource: unread(husbanken),
	obeysOverride: false,
	places: norwegian,
	source: husbanken,
}

const finnish: Record<PlaceType, PlaceRule> = {
	'rough-sleeping': always(1, varke),
	'public-space-tent-car-stairwell': always(1, varke),
	'night-shelter': always(2, varke),
	'emergency-accommodation': always(3, varke),
	'on-call-housing': always(3, unread(varke)),
	refuge: always(4, unread(varke)),
	'hotel-hostel-camping': always(3, varke),
	prison: leaving(4, varke),
	'treatment-unit': leaving(4, varke),
	hvb: leaving(4, unread(varke)),
	sis: leaving(4, unread(varke)),
	'foster-home': leaving(4, unread(varke)),
	'supported-housing': always(4, varke),
	'care-24h': leaving(4, varke),
	...municipalLeases(varke),
	'friends-acquaintances': always(5, varke),
	'family-relatives': always(5, varke),
	lodger: outside(unread(varke)),
	sublet: outside(unread(varke)),
	'caravan-allotment': outside(unread(varke)),
	'own-home': outside(varke),
	unknown: outside(unread(varke)),
}

export const fi2024: SituationDefinition = {
	...from2024,
	key: 'fi-2024',
	country: 'FI',
	categories: [
		{ number: 1, key: 'outdoors', collected: 'persons' },
		{ number: 2, key: 'emergency-shelter', collected: 'persons' },
		{ number: 3, key: 'hostel', collected: 'persons' },
		{ number: 4, key: 'institution', collected: 'persons' },
		{ number: 5, key: 'friends-family', collected: 'persons' },
	],
	acute: [1, 2, 3],
	monthsBeforeDischarge: null,
	monthsBeforeContractEnd: 0,
	window: { unit: 'day', month: 11, day: 15 },
	populations: everybody,
	populationsSource: unread(varke),
	obeysOverride: false,
	places: finnish,
	source: varke,
}
