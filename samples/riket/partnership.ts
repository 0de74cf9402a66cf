import type { Unit, ValueStatus, Wish } from '../../src/features/network/rules/partnership/reforms.ts'

/** What an invented partnership says and follows: nobody and nothing of it is real. */

export const organisations = [
	{ key: 'homes', name: 'Bostadsmyndigheten (påhittad)', sector: 'state' },
	{ key: 'welfare', name: 'Välfärdsmyndigheten (påhittad)', sector: 'state' },
	{ key: 'county', name: 'Länsstyrelsen i Lillhamns län', sector: 'county' },
	{ key: 'cities', name: 'Småkommunernas förbund (påhittat)', sector: 'municipality' },
	{ key: 'research', name: 'Institutet för boendeforskning (påhittat)', sector: 'research' },
	{ key: 'mission', name: 'Härbärgesföreningarnas samverkan (påhittad)', sector: 'civil-society' },
	{ key: 'foundation', name: 'Stiftelsen Tak (påhittad)', sector: 'foundation' },
	{ key: 'owners', name: 'Fastighetsägare i samverkan (påhittad)', sector: 'business' },
	{ key: 'users', name: 'Riksföreningen Egen nyckel (påhittad)', sector: 'user-organisation' },
] as const

export type OrganisationKey = (typeof organisations)[number]['key']

export const agreements = [
	{ title: 'Ett hem åt fler', agreedOn: '2024-11-21', agreedBy: 'fem påhittade riksdagspartier' },
	{ title: 'Tilläggsbudget för Bostad först', agreedOn: '2025-06-12', agreedBy: 'den påhittade regeringen' },
] as const

type Said = { readonly of: OrganisationKey; readonly on: string | null; readonly words: readonly string[] }

export const lastYears = {
	title: 'Reflektioner inför årsrapporten',
	lead: 'Skriv kort och med egna ord. Det ni godkänner kan citeras i årsrapporten.',
	...{ year: 2025, dueOn: '2026-01-30', openedOn: '2025-12-08', closedOn: '2026-02-09' },
	questions: [
		{ question: 'Vad har fungerat under året?', guidance: 'Helst något som andra kan ta efter.' },
		{ question: 'Vad har inte blivit som tänkt?', guidance: '' },
	],
	said: [
		{
			of: 'homes',
			on: '2026-01-20',
			words: [
				'Kommuner som har ett övergripande avtal med hyresvärdarna kommer snabbare till kontrakt.',
				'Det byggs för få små bostäder med låg hyra.',
			],
		},
		{
			of: 'mission',
			on: '2026-01-29',
			words: [
				'Härbärgenas personal får nu ringa boendeenheten direkt.',
				'Den som saknar telefon och e-legitimation kommer fortfarande inte in i köerna.',
			],
		},
		{
			of: 'owners',
			on: '2026-01-28',
			words: [
				'Allt fler av våra medlemmar godtar försörjningsstöd som inkomst.',
				'Hyresgarantier handläggs för långsamt.',
			],
		},
		{
			of: 'users',
			on: '2026-02-04',
			words: [
				'Vi blir tillfrågade innan besluten är fattade.',
				'Fem av tio råd i landet har inga egna medel.',
			],
		},
		{ of: 'foundation', on: null, words: ['Ett utkast som aldrig godkändes.', ''] },
	] satisfies readonly Said[],
	dissent: {
		...{ of: 'users', against: 'owners', at: 0, on: '2026-02-05' },
		words: 'Vår erfarenhet är en annan: inkomstkravet har bytt namn men finns kvar.',
	},
} as const

export const thisYears = {
	title: 'Reflektioner inför årsrapporten',
	lead: 'Skriv kort och med egna ord. Det ni godkänner kan citeras i årsrapporten.',
	...{ year: 2026, openedInDays: -14, dueInDays: 18 },
	questions: [
		{ question: 'Vad har fungerat under året?', guidance: 'Helst något som andra kan ta efter.' },
		{ question: 'Hur långt har Bostad först kommit hos er?', guidance: '' },
		{ question: 'Vad bör partnerskapet föreslå nästa år?', guidance: 'Ett eller två förslag räcker.' },
	],
	said: {
		of: 'cities',
		inDays: -3,
		words: [
			'Åtta kommuner har gått ihop om en gemensam uppsökande grupp.',
			'Tre av våra medlemmar har gått från försök till ordinarie verksamhet.',
			'En statlig garanti för kommunens hyresansvar under de två första åren.',
		],
	},
} as const

export const reform = {
	title: 'Bostad först i hela landet',
	about:
		'Stödet följer personen i stället för boendet: först ett eget hem, sedan det stöd som behövs. Staten ersätter dagar på härbärge under en begränsad tid.',
	...{ decision: 'Lagen om stöd i eget hem (påhittad)', decidedOn: '2024-12-12', beginsOn: '2025-01-01' },
} as const

const counted = 'Välfärdsmyndighetens årliga uppföljning (påhittad)'

type Indicator = {
	readonly name: string
	readonly unit: Unit
	readonly wanted: Wish
	readonly countedHow: string
	readonly values: readonly {
		readonly year: number
		readonly value: number | null
		readonly source: string
		readonly status: ValueStatus
		readonly note?: string
	}[]
}

export const reformIndicators: readonly Indicator[] = [
	{
		...{ name: 'Hem med stöd enligt Bostad först', unit: 'homes', wanted: 'more' },
		countedHow: 'Hem med pågående stöd den 31 december, alla kommuner som har svarat. Minst så många.',
		values: [
			{ year: 2023, value: 1240, source: counted, status: 'verified' },
			{ year: 2024, value: 1395, source: counted, status: 'verified' },
			{ year: 2025, value: 1710, source: counted, status: 'preliminary' },
		],
	},
	{
		...{ name: 'Dagar på härbärge per person', unit: 'days', wanted: 'fewer' },
		countedHow: 'Medianen av dygn under året bland dem som har bott på härbärge minst en natt.',
		values: [
			{
				year: 2023,
				value: null,
				source: counted,
				status: 'verified',
				note: 'Frågan ställdes inte före 2024.',
			},
			{ year: 2024, value: 74, source: counted, status: 'verified' },
			{ year: 2025, value: 69, source: counted, status: 'preliminary' },
		],
	},
	{
		...{ name: 'Dagar med statlig ersättning', unit: 'days', wanted: 'neither' },
		countedHow: 'Dagar på härbärge som staten har ersatt hälften av, alla kommuner tillsammans.',
		values: [
			{
				year: 2025,
				value: 188200,
				source: 'Muntlig uppgift vid partnerskapets vårmöte',
				status: 'unverified',
			},
		],
	},
]

export const themes = [
	{
		title: 'Vägen in',
		about: 'Hur den som saknar hem får veta vad som finns, och kommer fram.',
		begunOn: '2025-02-01',
	},
	{
		title: 'Hyresvärdarnas villkor',
		about: 'Krav på inkomst, referenser och borgen.',
		begunOn: '2025-09-01',
	},
] as const

export const inputs = [
	{
		...{ kind: 'lived-experience', through: 'users', theme: 0, saidOn: '2026-09-14', consentTo: 'publish' },
		words:
			'Jag fick nyckeln samma dag som jag skrev på. Det var första gången på sex år som jag kunde låsa om mig.',
	},
	{
		...{ kind: 'lived-experience', through: 'mission', theme: 0, saidOn: '2026-08-27', consentTo: 'within' },
		words: 'Man ska ringa mellan nio och tio. Jag har ingen telefon att ringa med.',
	},
	{
		...{
			kind: 'council',
			council: 'Brukarrådet för boende',
			theme: 1,
			saidOn: '2026-06-03',
			consentTo: 'report',
		},
		words: 'Rådet vill att skälet till ett nej från en hyresvärd alltid lämnas skriftligt.',
	},
	{
		...{ kind: 'member', through: 'research', theme: 1, saidOn: '2026-05-19', consentTo: 'publish' },
		words: 'Där kommunen står för hyran under de två första åren är avhopp bland hyresvärdarna sällsynta.',
	},
] as const

type Meeting = {
	readonly title: string
	readonly heldOn: string
	readonly place: string
	readonly approvedOn: string | null
	readonly came: readonly OrganisationKey[]
	readonly points: readonly { readonly title: string; readonly noted: string; readonly decision: string }[]
}

export const meetings: readonly Meeting[] = [
	{
		...{ title: 'Vårmöte', heldOn: '2026-04-16', place: 'Lillhamn', approvedOn: '2026-05-04' },
		came: ['homes', 'welfare', 'county', 'cities', 'mission', 'users'],
		points: [
			{
				title: 'Årsrapporten för 2025',
				noted: 'Rapporten har lämnats. Tre partier har bett om en genomgång.',
				decision: 'Sekretariatet bjuder in till genomgång i juni.',
			},
			{
				title: 'Statlig ersättning för härbärge',
				noted: 'Antalet ersatta dagar nämndes muntligt. Det finns ännu inte i någon uppföljning.',
				decision: '',
			},
		],
	},
	{
		...{ title: 'Höstmöte', heldOn: '2026-11-19', place: 'På distans', approvedOn: null },
		came: [],
		points: [
			{ title: 'Reflektionerna hittills', noted: '', decision: '' },
			{ title: 'Förslag till nästa år', noted: '', decision: '' },
		],
	},
]
