import type { DefinitionId } from '../../src/features/indicators/rules/definitions.ts'

type Values = Readonly<Record<number, number>>

export type IndicatorSample = {
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
	/** The document above the plan that it makes concrete. */
	readonly concrete: 'vision' | 'housing-supply'
	readonly indicators: readonly IndicatorSample[]
}

/** What Lillhamn wants, in words of its own, and how it measures it. */
export const goals: readonly GoalSample[] = [
	{
		key: 'no-child-evicted',
		words: 'Inget barn i Lillhamn ska förlora sitt hem genom en vräkning',
		concrete: 'vision',
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
				baseValue: 24,
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
		concrete: 'vision',
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
		concrete: 'housing-supply',
		indicators: [
			{
				key: 'LH-7',
				name: 'Hem genom avtalet med hyresvärdarna',
				unit: 'hem',
				direction: 'up',
				definition: 'homes-by-agreement',
				official: 'counted',
				baseYear: 2020,
				baseValue: 94,
				targetYear: 2026,
				targetValue: 180,
				targetWords: null,
				operator: '>=',
				comment: 'Hem som har lämnats över under året, inte utlovade.',
				typed: { 2019: 88, 2020: 94 },
			},
			{
				key: 'LH-8',
				name: 'Träningskontrakt som har blivit eget kontrakt eller boendestödsavtal',
				unit: 'procent',
				direction: 'up',
				definition: 'training-contracts-converted',
				official: 'counted',
				baseYear: 2020,
				baseValue: 74,
				targetYear: 2026,
				targetValue: 85,
				targetWords: null,
				operator: '>=',
				comment: 'Andel av de träningskontrakt som upphörde under året.',
				typed: { 2020: 74 },
			},
			{
				key: 'LH-9',
				name: 'Samordnade planer där boendet ingår',
				unit: 'planer',
				direction: 'up',
				definition: 'coordinated-plans-with-housing',
				official: 'counted',
				baseYear: 2023,
				baseValue: null,
				targetYear: 2026,
				targetValue: null,
				targetWords: 'sätts när två mätår finns',
				operator: null,
				comment: 'SIP tillsammans med regionen. Planen räknas det år mötet hölls.',
				typed: {},
			},
			{
				key: 'LH-10',
				name: 'Interna samordnade planer',
				unit: 'planer',
				direction: 'up',
				definition: 'internal-plans',
				official: 'counted',
				baseYear: 2021,
				baseValue: 3,
				targetYear: 2026,
				targetValue: 20,
				targetWords: null,
				operator: '>=',
				comment: 'ISIP mellan kommunens egna enheter.',
				typed: {},
			},
			{
				key: 'LH-11',
				name: 'Hem i Bostad först',
				unit: 'hushåll',
				direction: 'up',
				definition: 'housing-first-places',
				official: 'counted',
				baseYear: 2021,
				baseValue: 0,
				targetYear: 2026,
				targetValue: 20,
				targetWords: null,
				operator: '>=',
				comment: 'Bebodda hem vid årets slut, inte beslutade platser.',
				typed: {},
			},
			{
				key: 'LH-12',
				name: 'Sammanbrott i boende',
				unit: 'sammanbrott',
				direction: 'down',
				definition: 'housing-breakdowns',
				official: 'counted',
				baseYear: 2021,
				baseValue: null,
				targetYear: 2026,
				targetValue: 0,
				targetWords: null,
				operator: '=',
				comment: 'Placeringar som slutade oplanerat för att de inte höll.',
				typed: {},
			},
			{
				key: 'LH-13',
				name: 'Boendevägledning som har erbjudits dem på listan',
				unit: 'procent',
				direction: 'up',
				definition: 'guidance-coverage',
				official: 'counted',
				baseYear: 2021,
				baseValue: null,
				targetYear: 2026,
				targetValue: 80,
				targetWords: null,
				operator: '>=',
				comment: 'Av de vuxna som var utan eget hem någon dag under året.',
				typed: {},
			},
		],
	},
]
