/** Words of the ways to count: definitions, their categories, and how a situation came to be. */
export const definitionWords = {
	'se-2011': 'Socialstyrelsen 2011',
	'se-2017': 'Socialstyrelsen 2017',
	'se-2023': 'Socialstyrelsen 2023',
	'dk-2024': 'Danmark (VIVE) 2024',
	'no-2024': 'Norge (Husbanken) 2024',
	'fi-2024': 'Finland (Varke) 2024',
	'ethos-light': 'ETHOS Light',
	'eu-2026': 'EU-räkningen 2026',
} as const

const swedish2017 = {
	acute: 'Akut hemlöshet',
	institution: 'Institutionsvistelse och stödboende',
	'long-term': 'Långsiktiga boendelösningar',
	'short-term': 'Eget ordnat kortsiktigt boende',
} as const

const european = {
	'living-rough': 'Ute eller i offentlig miljö',
	emergency: 'Härbärge och akutboende',
	'for-the-homeless': 'Boende för hemlösa',
	institution: 'Institution utan bostad efteråt',
	'non-conventional': 'Husvagn, koloni eller annat som inte är en bostad',
	'friends-family': 'Hos familj eller vänner i brist på bostad',
} as const

export const categoryWords = {
	'se-2011': {
		acute: 'Situation 1, akut',
		institution: 'Situation 2, institution',
		'long-term': 'Situation 3, bostad ordnad av kommunen',
		'short-term': 'Situation 4, tillfälligt utan kontrakt',
	},
	'se-2017': swedish2017,
	'se-2023': {
		...swedish2017,
		institution: 'Utan egen bostad efter flytt eller avslutad vistelse',
		'short-term': 'Kortsiktigt hos familj, släkt eller andra privatpersoner',
	},
	'dk-2024': {
		street: 'Ute (gadesovere)',
		'night-cafe': 'Nattcafé (natvarmestue)',
		hostel: 'Härbärge (§ 110)',
		hotel: 'Hotell eller vandrarhem',
		'friends-family': 'Tillfälligt hos familj eller vänner',
		transitional: 'Utslussbostad utan varaktigt kontrakt',
		prison: 'Frigivs inom en månad utan bostad',
		'hospital-treatment': 'Skrivs ut inom en månad utan bostad',
		other: 'Annat',
	},
	'no-2024': {
		outdoors: 'Ute',
		casual: 'Tillfälligt nattboende',
		temporary: 'Tillfälligt boende',
		refuge: 'Kriscentrum',
		prison: 'Frigivs inom två månader utan bostad',
		treatment: 'Skrivs ut inom två månader utan bostad',
		'friends-family': 'Tillfälligt hos släkt, vänner eller bekanta',
	},
	'fi-2024': {
		outdoors: 'Ute eller i trapphus',
		'emergency-shelter': 'Härbärge',
		hostel: 'Vandrarhem och inkvarteringsboende',
		institution: 'Stödboende, sjukhus eller annan institution',
		'friends-family': 'Tillfälligt hos vänner eller släkt',
	},
	'ethos-light': european,
	'eu-2026': european,
} as const

export const explainedWords = {
	'population-not-counted': 'Den här definitionen räknar inte personer utan uppehållstillstånd.',
	overridden: 'Satt för hand, med ett skäl som står vid perioden.',
	place: 'Platsen ({place}) räknas så hela tiden.',
	'place-not-counted': 'Platsen ({place}) räknas inte enligt den här definitionen.',
	overstays: 'Skulle ha lämnat, men är kvar därför att bostad saknas.',
	'discharge-planned': 'Utskrivning är planerad till {endsOn} och ingen egen bostad är ordnad.',
	'discharge-near':
		'Utskrivning är planerad till {endsOn}, inom {months, plural, one {en månad} other {# månader}}, och ingen egen bostad är ordnad.',
	'discharge-far':
		'Utskrivning är planerad till {endsOn}. Räknas från {countedFrom}, {months, plural, one {en månad} other {# månader}} före.',
	'discharge-unknown': 'Räknas först när en utskrivning är planerad.',
	'home-arranged': 'Räknas inte: en egen bostad är ordnad efter vistelsen.',
	'not-overstaying': 'Räknas bara för den som är kvar därför att bostad saknas.',
	'no-contract': 'Bor utan kontrakt ({place}).',
	'contract-near': 'Kontraktet slutar {endsOn}, inom {months, plural, one {en månad} other {# månader}}.',
	'contract-far':
		'Kontraktet slutar {endsOn}. Räknas från {countedFrom}, {months, plural, one {en månad} other {# månader}} före.',
	'contract-end-unknown': 'Räknas först när det är känt att kontraktet snart slutar.',
	'outside-spell': 'Perioden omfattar inte den här dagen.',
} as const
