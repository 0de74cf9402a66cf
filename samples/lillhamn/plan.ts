import type { DefinitionId } from '../../src/features/indicators/rules/definitions.ts'

/** Lillhamn's own plan, in words of its own. Codes are those of the features that will keep it. */
export type PlanSample = typeof plan

type Values = Readonly<Record<number, number>>

type IndicatorSample = {
	readonly key: string
	readonly name: string
	readonly unit: string
	readonly direction: 'up' | 'down'
	readonly definition: DefinitionId | null
	readonly official: 'counted' | 'typed'
	readonly baseYear: number | null
	readonly baseValue: number | null
	readonly targetYear: number | null
	readonly targetValue: number | null
	readonly targetWords: string | null
	readonly operator: '<=' | '>=' | '=' | null
	readonly comment: string
	/** Written in by hand: years before the system, and what no case can count. */
	readonly typed: Values
}

type GoalSample = {
	readonly key: string
	readonly words: string
	readonly indicators: readonly IndicatorSample[]
}

const goals: readonly GoalSample[] = [
	{
		key: 'no-child-evicted',
		words: 'Inget barn i Lillhamn ska förlora sitt hem genom en vräkning',
		indicators: [
			{
				key: 'LH-1',
				name: 'Barn som berörts av avhysning',
				unit: 'barn',
				direction: 'down',
				definition: 'children-evicted',
				official: 'counted',
				baseYear: 2020,
				baseValue: 17,
				targetYear: 2026,
				targetValue: 0,
				targetWords: null,
				operator: '=',
				comment: 'Nollvision. Varje barn räknas, också det som bor i hemmet varannan vecka.',
				typed: {},
			},
			{
				key: 'LH-2',
				name: 'Verkställda avhysningar',
				unit: 'avhysningar',
				direction: 'down',
				definition: 'evictions-executed',
				official: 'counted',
				baseYear: 2020,
				baseValue: 22,
				targetYear: 2026,
				targetValue: 12,
				targetWords: null,
				operator: '<=',
				comment: 'Ska stämma med Kronofogdens siffra för kommunen.',
				typed: {},
			},
			{
				key: 'LH-3',
				name: 'Samtal med barn när vräkning hotar',
				unit: 'samtal',
				direction: 'up',
				definition: 'child-talks-held',
				official: 'counted',
				baseYear: 2020,
				baseValue: 38,
				targetYear: 2026,
				targetValue: 75,
				targetWords: null,
				operator: '>=',
				comment:
					'Barnet har rätt till samtalet, ingen plikt. Skälen till uteblivna samtal redovisas för sig.',
				typed: {},
			},
			{
				key: 'LH-4',
				name: 'Hyresskuldsamråd som hållits',
				unit: 'samråd',
				direction: 'up',
				definition: 'consultations-held',
				official: 'counted',
				baseYear: 2020,
				baseValue: 11,
				targetYear: 2026,
				targetValue: 45,
				targetWords: null,
				operator: '>=',
				comment: 'Ett samråd räknas när parterna har suttit ned, inte när kallelsen gick ut.',
				typed: {},
			},
		],
	},
	{
		key: 'nobody-outside',
		words: 'Ingen ska behöva sova ute eller leva länge utan eget hem',
		indicators: [
			{
				key: 'LH-5',
				name: 'Personer i hemlöshet',
				unit: 'personer',
				direction: 'down',
				definition: 'homeless-persons',
				official: 'typed',
				baseYear: 2020,
				baseValue: 888,
				targetYear: 2026,
				targetValue: 650,
				targetWords: null,
				operator: '<=',
				comment: 'Alla fyra situationerna, räknade sista veckan i oktober.',
				typed: { 2018: 902, 2019: 897, 2020: 888, 2021: 871, 2022: 842, 2023: 809, 2024: 774, 2025: 731 },
			},
			{
				key: 'LH-6',
				name: 'Personer som sover ute',
				unit: 'personer',
				direction: 'down',
				definition: 'rough-sleepers',
				official: 'typed',
				baseYear: 2020,
				baseValue: 97,
				targetYear: 2026,
				targetValue: 40,
				targetWords: null,
				operator: '<=',
				comment:
					'Uppsökarnas räkning samma natt varje år. Sedan 2024 söks även campingen och hamnområdet av.',
				typed: { 2018: 104, 2019: 99, 2020: 97, 2021: 88, 2022: 81, 2023: 79, 2024: 94, 2025: 103 },
			},
		],
	},
	{
		key: 'own-home',
		words: 'Den som har varit utan hem ska få ett eget och kunna behålla det',
		indicators: [
			{
				key: 'LH-7',
				name: 'Hem genom avtalet med hyresvärdarna',
				unit: 'hem',
				direction: 'up',
				definition: 'homes-by-agreement',
				official: 'typed',
				baseYear: 2020,
				baseValue: 94,
				targetYear: 2026,
				targetValue: 180,
				targetWords: null,
				operator: '>=',
				comment: 'Hem som har lämnats över under året, inte utlovade.',
				typed: { 2019: 88, 2020: 94, 2021: 107, 2022: 121, 2023: 139, 2024: 152, 2025: 168 },
			},
			{
				key: 'LH-8',
				name: 'Träningskontrakt som har blivit eget kontrakt eller boendestödsavtal',
				unit: 'procent',
				direction: 'up',
				definition: 'training-contracts-converted',
				official: 'typed',
				baseYear: 2020,
				baseValue: 74,
				targetYear: 2026,
				targetValue: 85,
				targetWords: null,
				operator: '>=',
				comment: 'Andel av de träningskontrakt som upphörde under året.',
				typed: { 2020: 74, 2021: 75, 2022: 78, 2023: 81, 2024: 84, 2025: 86 },
			},
			{
				key: 'LH-9',
				name: 'Samordnade planer där boendet ingår',
				unit: 'planer',
				direction: 'up',
				definition: null,
				official: 'typed',
				baseYear: 2023,
				baseValue: null,
				targetYear: 2026,
				targetValue: null,
				targetWords: 'sätts när ett första mätår finns',
				operator: null,
				comment: 'Planerna skrivs i regionens system; räkningen är ännu inte enad.',
				typed: {},
			},
		],
	},
]

type ActivityStatus = 'not-started' | 'ongoing' | 'done' | 'late' | 'stopped'

type ActivitySample = {
	readonly key: string
	readonly targetGroup: string
	readonly words: string
	readonly measure: string
	readonly owner: string
	readonly costClass: 1 | 2 | 3
	readonly from: number
	readonly to: number
	readonly status: ActivityStatus
	readonly note: string | null
	readonly moves: readonly string[]
}

const activity = (
	key: string,
	targetGroup: string,
	words: string,
	measure: string,
	owner: string,
	costClass: 1 | 2 | 3,
	years: readonly [number, number],
	status: ActivityStatus,
	moves: readonly string[],
	note: string | null = null,
): ActivitySample => ({
	key,
	targetGroup,
	words,
	measure,
	owner,
	costClass,
	from: years[0],
	to: years[1],
	status,
	moves,
	note,
})

const activities: readonly ActivitySample[] = [
	activity(
		'A1',
		'Barnfamiljer',
		'Samtal med varje barn när hemmet hotas',
		'Andel barn som har erbjudits samtal',
		'Boendeenheten',
		1,
		[2021, 2026],
		'ongoing',
		['LH-3', 'LH-1'],
	),
	activity(
		'A2',
		'Barnfamiljer',
		'Tio lägenheter i stället för hotell',
		'Antal inflyttade lägenheter',
		'Bostadsgruppen',
		3,
		[2023, 2026],
		'late',
		['LH-1'],
		'4 av 10 klara',
	),
	activity(
		'A3',
		'Barnfamiljer',
		'Uppföljning hemma hos barnen två och åtta veckor efter en vräkning',
		'Andel genomförda uppföljningar',
		'Familjeenheten',
		1,
		[2022, 2026],
		'ongoing',
		['LH-1'],
	),
	activity(
		'A4',
		'Hushåll med hyresskuld',
		'En väg in för hyresvärdarnas anmälningar',
		'Andel anmälningar genom portalen',
		'Boendeenheten',
		2,
		[2021, 2023],
		'done',
		['LH-2'],
		'i drift sedan maj 2023',
	),
	activity(
		'A5',
		'Hushåll med hyresskuld',
		'Hyresskuldsamråd inom två veckor från anmälan',
		'Antal hållna samråd',
		'Boendeenheten',
		1,
		[2021, 2026],
		'ongoing',
		['LH-4', 'LH-2'],
	),
	activity(
		'A6',
		'Hushåll med hyresskuld',
		'Skuldrådgivare med jour hos Lillhamnsbostäder',
		'Antal rådgivningar på plats',
		'Budget- och skuldrådgivningen',
		2,
		[2022, 2026],
		'ongoing',
		['LH-2'],
	),
	activity(
		'A7',
		'Personer som sover ute',
		'Uppsökare kvällar och helger',
		'Antal kontakter som lett till sängplats',
		'Föreningen Ankaret',
		2,
		[2024, 2026],
		'ongoing',
		['LH-6'],
	),
	activity(
		'A8',
		'Personer som sover ute',
		'Tio platser utan krav på drogfrihet',
		'Antal öppna platser',
		'Socialnämnden',
		3,
		[2024, 2026],
		'late',
		['LH-6'],
		'lokal saknas',
	),
	activity(
		'A9',
		'Unga vuxna 18–24 år',
		'Bostadsplan tre månader före utskrivning',
		'Andel unga med plan',
		'Unga vuxna-teamet',
		1,
		[2021, 2024],
		'done',
		['LH-5'],
	),
	activity(
		'A10',
		'Unga vuxna 18–24 år',
		'Kompiskontrakt i två hus',
		'Antal kontrakt',
		'Lillhamnsbostäder',
		1,
		[2025, 2026],
		'not-started',
		['LH-7'],
		'börjar i vinter',
	),
	activity(
		'A11',
		'Kvinnor som utsatts för våld',
		'Stadigvarande hem efter skyddat boende',
		'Median dagar till eget hem',
		'Kvinnofridsenheten',
		2,
		[2022, 2026],
		'ongoing',
		['LH-5', 'LH-7'],
	),
	activity(
		'A12',
		'Skadligt bruk och psykisk ohälsa',
		'Bostad först, från 12 till 40 lägenheter',
		'Antal lägenheter',
		'Bostad först-teamet',
		3,
		[2021, 2026],
		'ongoing',
		['LH-5', 'LH-8'],
		'27 av 40',
	),
	activity(
		'A13',
		'Skadligt bruk och psykisk ohälsa',
		'Kvällsteam för boendestöd',
		'Antal kvällar i veckan',
		'Boendestödet',
		2,
		[2023, 2026],
		'ongoing',
		['LH-8'],
	),
	activity(
		'A14',
		'Skadligt bruk och psykisk ohälsa',
		'Gemensam plan med regionen vid utskrivning',
		'Antal gemensamma planer',
		'Region Västkust',
		1,
		[2023, 2025],
		'stopped',
		['LH-9'],
		'ersätts av länets överenskommelse',
	),
]

type DecisionSample = {
	readonly version: number
	readonly decidedOn: string
	readonly paragraph: string
	readonly registryNumber: string
	readonly words: string
}

const decisions: readonly DecisionSample[] = [
	{
		version: 1,
		decidedOn: '2020-12-10',
		paragraph: '§ 148',
		registryNumber: 'SN 2020/0312',
		words: 'Planen antas.',
	},
	{
		version: 2,
		decidedOn: '2024-03-14',
		paragraph: '§ 36',
		registryNumber: 'SN 2024/0097',
		words: 'Planen revideras: uppsökare på kvällar och tio platser utan krav på drogfrihet läggs till.',
	},
]

export const plan = {
	title: 'Ett hem i Lillhamn – plan mot hemlöshet 2021–2026',
	committee: 'social',
	from: 2021,
	to: 2026,
	foreword:
		'Planen binder samman det vräkningsförebyggande arbetet, det akuta och vägen till ett eget hem. Den följs upp varje år i februari.',
	goals,
	activities,
	decisions,
} as const
