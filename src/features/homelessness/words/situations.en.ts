import type { Words } from '../../../platform/words/shape.ts'
import type {
	categoryWords as svCategories,
	definitionWords as svDefinitions,
	explainedWords as svExplained,
} from './situations.sv.ts'

export const definitionWords: Words<typeof svDefinitions> = {
	'se-2011': 'Sweden (Socialstyrelsen) 2011',
	'se-2017': 'Sweden (Socialstyrelsen) 2017',
	'se-2023': 'Sweden (Socialstyrelsen) 2023',
	'dk-2024': 'Denmark (VIVE) 2024',
	'no-2024': 'Norway (Husbanken) 2024',
	'fi-2024': 'Finland (Varke) 2024',
	'ethos-light': 'ETHOS Light',
	'eu-2026': 'European count 2026',
}

const swedish2017 = {
	acute: 'Acute homelessness',
	institution: 'Institution and supported housing',
	'long-term': 'Long-term municipal solutions',
	'short-term': 'Short-term housing arranged by oneself',
}

const european = {
	'living-rough': 'Living rough',
	emergency: 'Emergency accommodation',
	'for-the-homeless': 'Accommodation for the homeless',
	institution: 'Institution, with no home afterwards',
	'non-conventional': 'Non-conventional dwelling',
	'friends-family': 'With family or friends for lack of housing',
}

export const categoryWords: Words<typeof svCategories> = {
	'se-2011': {
		acute: 'Situation 1, acute',
		institution: 'Situation 2, institution',
		'long-term': 'Situation 3, home arranged by the municipality',
		'short-term': 'Situation 4, temporarily without contract',
	},
	'se-2017': swedish2017,
	'se-2023': {
		...swedish2017,
		institution: 'Without own home after a move or an ended stay',
		'short-term': 'Short-term with family, relatives or other private persons',
	},
	'dk-2024': {
		street: 'Street',
		'night-cafe': 'Night café',
		hostel: 'Hostel (section 110)',
		hotel: 'Hotel or hostel room',
		'friends-family': 'Temporarily with family or friends',
		transitional: 'Transitional home without lasting contract',
		prison: 'Released within a month without a home',
		'hospital-treatment': 'Discharged within a month without a home',
		other: 'Other',
	},
	'no-2024': {
		outdoors: 'Outdoors',
		casual: 'Casual night accommodation',
		temporary: 'Temporary accommodation',
		refuge: 'Crisis centre',
		prison: 'Released within two months without a home',
		treatment: 'Discharged within two months without a home',
		'friends-family': 'Temporarily with relatives, friends or acquaintances',
	},
	'fi-2024': {
		outdoors: 'Outdoors or in stairwells',
		'emergency-shelter': 'Emergency shelter',
		hostel: 'Hostels and lodging houses',
		institution: 'Supported housing unit, hospital or other institution',
		'friends-family': 'Temporarily with friends or relatives',
	},
	'ethos-light': european,
	'eu-2026': european,
}

export const explainedWords: Words<typeof svExplained> = {
	'population-not-counted': 'This definition does not count people without a residence permit.',
	overridden: 'Set by hand, for a reason that stands with the spell.',
	place: 'The place ({place}) counts so all the time.',
	'place-not-counted': 'The place ({place}) is not counted by this definition.',
	overstays: 'Should have left, but stays because there is no home to go to.',
	'discharge-planned': 'Discharge is planned for {endsOn} and no home of their own is arranged.',
	'discharge-near':
		'Discharge is planned for {endsOn}, within {months, plural, one {one month} other {# months}}, and no home of their own is arranged.',
	'discharge-far':
		'Discharge is planned for {endsOn}. Counted from {countedFrom}, {months, plural, one {one month} other {# months}} before.',
	'discharge-unknown': 'Counted only once a discharge is planned.',
	'home-arranged': 'Not counted: a home of their own is arranged for after the stay.',
	'not-overstaying': 'Counted only for those who stay on because there is no home to go to.',
	'no-contract': 'Lives without a contract ({place}).',
	'contract-near':
		'The contract ends on {endsOn}, within {months, plural, one {one month} other {# months}}.',
	'contract-far':
		'The contract ends on {endsOn}. Counted from {countedFrom}, {months, plural, one {one month} other {# months}} before.',
	'contract-end-unknown': 'Counted only once the contract is known to end soon.',
	'outside-spell': 'The spell does not include this day.',
}
