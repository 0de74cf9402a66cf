/** Lillhamn's committees, units, staff and landlords. Links go by the short keys; all of it is invented. */
export type Organisation = typeof organisation

export type Role =
	| 'officer'
	| 'unit-manager'
	| 'coordinator'
	| 'strategist'
	| 'reader'
	| 'landlord'
	| 'administrator'
	| 'informant'
	| 'follow-up'
	| 'delicate-facts'
	| 'records-officer'

type StaffMember = {
	readonly key: string
	readonly name: string
	readonly title: string
	readonly roles: readonly Role[]
	readonly committee: 'social' | 'labour' | null
	readonly units: readonly string[]
	/** Organisations outside that the person speaks for. */
	readonly speaksFor: readonly string[]
	/** Courses taken: name, day, and the day it must be renewed. */
	readonly courses: readonly (readonly [course: string, takenOn: string, expiresOn: string | null])[]
}

const officer = (key: string, name: string, ...courses: StaffMember['courses']): StaffMember => ({
	key,
	name,
	title: 'Socialsekreterare',
	roles: ['officer'],
	committee: 'social',
	units: ['housing-unit'],
	speaksFor: [],
	courses,
})

const landlordsPerson = (key: string, name: string, landlord: string): StaffMember => ({
	key,
	name,
	title: 'Förvaltare',
	roles: ['landlord'],
	committee: null,
	units: [],
	speaksFor: [landlord],
	courses: [],
})

const staff: readonly StaffMember[] = [
	officer(
		'sara-holm',
		'Sara Holm',
		['Samtal med barn', '2024-09-17', '2027-09-17'],
		['Bemötande vid ekonomisk stress', '2023-03-08', null],
	),
	officer('ali-demir', 'Ali Demir', ['Samtal med barn', '2023-11-06', '2026-11-06']),
	officer('eva-lund', 'Eva Lund', ['Samtal med barn', '2025-02-04', '2028-02-04']),
	officer('johan-rask', 'Johan Rask'),
	officer('hodan-jama', 'Hodan Jama', ['Samtal med barn', '2025-10-14', '2028-10-14']),
	officer('pia-stenmark', 'Pia Stenmark', ['Motiverande samtal', '2022-05-11', '2025-05-11']),
	{
		key: 'ida-ek',
		name: 'Ida Ek',
		title: 'Fältsekreterare',
		roles: ['officer'],
		committee: 'social',
		units: ['housing-unit'],
		speaksFor: [],
		courses: [['Uppsökande arbete', '2024-04-16', null]],
	},
	{
		key: 'lena-wik',
		name: 'Lena Wik',
		title: 'Enhetschef',
		roles: ['unit-manager', 'delicate-facts'],
		committee: 'social',
		units: ['housing-unit'],
		speaksFor: [],
		courses: [['Delegation och beslut', '2025-01-21', null]],
	},
	{
		key: 'karim-haddad',
		name: 'Karim Haddad',
		title: 'Samordnare',
		roles: ['coordinator'],
		committee: 'social',
		units: ['housing-unit', 'debt-advice'],
		speaksFor: [],
		courses: [],
	},
	{
		key: 'maria-strom',
		name: 'Maria Ström',
		title: 'Strateg',
		roles: ['strategist', 'follow-up'],
		committee: 'social',
		units: ['development'],
		speaksFor: [],
		courses: [],
	},
	{
		key: 'gunnar-fors',
		name: 'Gunnar Fors',
		title: 'Ledamot i socialnämnden',
		roles: ['reader'],
		committee: 'social',
		units: [],
		speaksFor: [],
		courses: [],
	},
	{
		key: 'ulla-bohlin',
		name: 'Ulla Bohlin',
		title: 'Systemförvaltare',
		roles: ['administrator'],
		committee: 'social',
		units: ['development'],
		speaksFor: [],
		courses: [],
	},
	{
		key: 'greta-lind',
		name: 'Greta Lind',
		title: 'Arkiv- och dataskyddssamordnare',
		roles: ['records-officer'],
		committee: 'social',
		units: [],
		speaksFor: [],
		courses: [],
	},
	{
		key: 'nils-ahl',
		name: 'Nils Ahl',
		title: 'Kommunjurist',
		roles: ['records-officer'],
		committee: 'social',
		units: [],
		speaksFor: [],
		courses: [],
	},
	{
		key: 'stina-palmer',
		name: 'Stina Palmér',
		title: 'Föreståndare, Föreningen Ankaret',
		roles: ['informant'],
		committee: null,
		units: [],
		speaksFor: ['anchor'],
		courses: [],
	},
	landlordsPerson('mats-ek', 'Mats Ek', 'lillhamnsbostader'),
	landlordsPerson('rita-nowak', 'Rita Nowak', 'granit'),
]

export const organisation = {
	municipality: {
		code: '9999',
		name: 'Lillhamn',
		country: 'SE',
		timeZone: 'Europe/Stockholm',
		population: 150_400,
	},
	committees: [
		{ key: 'social', name: 'Socialnämnden', registryCode: 'SN' },
		{ key: 'labour', name: 'Arbetsmarknads- och vuxenutbildningsnämnden', registryCode: 'AVN' },
	],
	units: [
		{ key: 'individual-care', name: 'Individ- och familjeomsorgen', committee: 'social', parent: null },
		{ key: 'housing-unit', name: 'Boendeenheten', committee: 'social', parent: 'individual-care' },
		{
			key: 'debt-advice',
			name: 'Budget- och skuldrådgivningen',
			committee: 'social',
			parent: 'individual-care',
		},
		{ key: 'family-unit', name: 'Familjeenheten', committee: 'social', parent: 'individual-care' },
		{ key: 'womens-peace', name: 'Kvinnofridsenheten', committee: 'social', parent: 'individual-care' },
		{ key: 'housing-support', name: 'Boendestödet', committee: 'social', parent: 'individual-care' },
		{ key: 'housing-first', name: 'Bostad först-teamet', committee: 'social', parent: 'housing-support' },
		{ key: 'young-adults', name: 'Unga vuxna-teamet', committee: 'social', parent: 'individual-care' },
		{ key: 'development', name: 'Utvecklingsenheten', committee: 'social', parent: null },
		{ key: 'income-support', name: 'Försörjningsstödet', committee: 'labour', parent: null },
	],
	landlords: [
		{
			key: 'lillhamnsbostader',
			name: 'Lillhamnsbostäder',
			share: 46,
			account: 'BG 999-1101',
			contact: 'Mats Ek',
		},
		{
			key: 'granit',
			name: 'Granit & Ljus Fastigheter',
			share: 18,
			account: 'BG 999-1202',
			contact: 'Rita Nowak',
		},
		{ key: 'kajen', name: 'Kajens Hyreshus', share: 12, account: 'BG 999-1303', contact: 'Per Modin' },
		{
			key: 'bjorkhojden',
			name: 'Björkhöjdens Bostäder',
			share: 11,
			account: 'BG 999-1404',
			contact: 'Åsa Löfdahl',
		},
		{ key: 'tallgruppen', name: 'Tallgruppen Hem', share: 8, account: 'BG 999-1505', contact: 'Timo Laine' },
		{
			key: 'furberg',
			name: 'Familjen Furberg Fastigheter',
			share: 5,
			account: 'BG 999-1606',
			contact: 'Sten Furberg',
		},
	],
	others: [
		{ key: 'enforcement', name: 'Kronofogden, Lillhamnskontoret', roleTypes: ['enforcement'] },
		{ key: 'tribunal', name: 'Hyresnämnden i Västkust', roleTypes: ['tribunal'] },
		{ key: 'region', name: 'Region Västkust', roleTypes: ['region', 'care'] },
		{ key: 'anchor', name: 'Föreningen Ankaret', roleTypes: ['ngo'] },
		{ key: 'womens-shelter', name: 'Lillhamns kvinnojour', roleTypes: ['ngo', 'advocate'] },
	],
	staff,
} as const

/** Whoever the pictures and stories sign in as: one for each kind of work, and a second landlord. */
export const demoStaff = [
	'sara-holm',
	'lena-wik',
	'karim-haddad',
	'maria-strom',
	'gunnar-fors',
	'ulla-bohlin',
	'greta-lind',
	'nils-ahl',
	'mats-ek',
	'rita-nowak',
	'ida-ek',
	'stina-palmer',
] as const

/** Officers who hold cases, with how large a part of them. */
export const caseOfficers = [
	['sara-holm', 5],
	['ali-demir', 5],
	['eva-lund', 4],
	['johan-rask', 3],
	['hodan-jama', 3],
	['pia-stenmark', 2],
] as const
