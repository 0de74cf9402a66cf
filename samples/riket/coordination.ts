/** What an invented coordinator has met, agreed and promised in an invented county. Days are counted back from today. */

type Told = { readonly ago: number; readonly state: string; readonly note?: string }

type VisitTold = {
	readonly key: string
	readonly place: string
	readonly ago: number
	readonly way?: 'there' | 'here' | 'video' | 'phone'
	readonly purpose: string
	readonly fromNetwork: string
	readonly met: string
	readonly told: string
	readonly points: readonly {
		readonly text: string
		readonly owedBy: 'place' | 'network' | 'other'
		readonly owner?: string
		/** Days from today; below zero has gone by. */
		readonly due?: number
		/** At which later visit, or between them, and what was said. */
		readonly states?: readonly (Told & { readonly at?: string })[]
	}[]
}

export const visits: readonly VisitTold[] = [
	{
		...{
			key: 'ekby-1',
			place: '9902',
			ago: 395,
			purpose: 'Vräkningar av barnfamiljer har ökat två år i rad',
		},
		...{
			fromNetwork: 'Samordnaren, utredaren',
			met: 'Socialchefen, enhetschefen för försörjningsstöd, bostadsbolaget',
		},
		told: 'Bolaget skickar sina uppsägningar först när de går till Kronofogden. Socialtjänsten får då två veckor på sig. Alla vill börja tidigare, men ingen äger frågan.',
		points: [
			{
				...{
					text: 'En rutin för familjer med hyresskuld, med kontakt inom två arbetsdagar',
					owedBy: 'place' as const,
				},
				...{ owner: 'enhetschefen för försörjningsstöd', due: -120 },
				states: [
					{ ago: 200, at: 'ekby-2', state: 'under-way', note: 'Utkast finns, väntar på nämnden' },
					{ ago: 40, state: 'done', note: 'Beslutad i nämnden' },
				],
			},
			{
				...{ text: 'Bolaget varnar socialtjänsten redan vid andra påminnelsen', owedBy: 'other' as const },
				...{ owner: 'bostadsbolaget', due: -60 },
				states: [{ ago: 200, at: 'ekby-2', state: 'under-way', note: 'Prövas i ett område' }],
			},
			{
				...{ text: 'Skicka exempel på rutiner från tre kommuner', owedBy: 'network' as const, due: -360 },
				states: [{ ago: 370, state: 'done' }],
			},
		],
	},
	{
		...{ key: 'ekby-2', place: '9902', ago: 200, purpose: 'Uppföljning av vräkningsarbetet' },
		...{ fromNetwork: 'Samordnaren', met: 'Socialchefen, bostadsbolagets förvaltningschef' },
		told: 'Två barnfamiljer har vräkts sedan sist, mot sju året före. Rutinen är skriven men inte beslutad.',
		points: [
			{
				...{ text: 'Räkna hur många hushåll som nås före uppsägning', owedBy: 'place' as const },
				...{ owner: 'verksamhetscontrollern', due: 18 },
			},
		],
	},
	{
		...{
			key: 'furuvik-1',
			place: '9903',
			ago: 150,
			purpose: 'Bostad först, från försök till ordinarie arbete',
		},
		...{ fromNetwork: 'Samordnaren, metodstödet', met: 'Kommundirektören, socialchefen, två privata värdar' },
		told: 'Elva personer har fått egen bostad. Pengarna är ett tillfälligt bidrag som tar slut vid årsskiftet.',
		points: [
			{
				...{ text: 'Bostad först skrivs in i budgeten för nästa år', owedBy: 'place' as const },
				...{ owner: 'kommundirektören', due: -4 },
			},
			{
				...{
					text: 'Underlag om vad en plats i Bostad först kostar i andra kommuner',
					owedBy: 'network' as const,
				},
				...{ owner: 'metodstödet', due: -100 },
				states: [{ ago: 110, state: 'done' }],
			},
			{
				...{ text: 'Värdarna lämnar var sin lägenhet i kvartalet', owedBy: 'other' as const, due: 80 },
				...{ owner: 'Furuviks Hyreshus' },
				states: [{ ago: 30, state: 'under-way', note: 'Den ena har lämnat två' }],
			},
		],
	},
	{
		...{ key: 'granas-1', place: '9904', ago: 420, way: 'video' as const, purpose: 'Akutboenden utan slut' },
		...{ fromNetwork: 'Samordnaren', met: 'Enhetschefen för boende' },
		told: 'Hälften av dem som bor i akutboendet har bott där mer än ett år.',
		points: [
			{
				...{ text: 'Gå igenom vilka som kan få eget kontrakt', owedBy: 'place' as const },
				...{ owner: 'enhetschefen för boende', due: -200 },
				states: [{ ago: 250, state: 'not-begun', note: 'Chefen har bytts ut' }],
			},
		],
	},
	{
		...{ key: 'hasselby-1', place: '9905', ago: 62, way: 'here' as const, purpose: 'En plan mot hemlöshet' },
		...{ fromNetwork: 'Samordnaren, utredaren', met: 'Nämndens ordförande, socialchefen' },
		told: 'Kommunen har ingen plan. Man vill börja med att räkna, och sedan bestämma.',
		points: [
			{
				...{ text: 'Delta i räkneveckan', owedBy: 'place' as const, owner: 'socialchefen', due: 25 },
			},
			{
				text: 'Startpaket för en första plan',
				owedBy: 'network' as const,
				due: -30,
				states: [{ ago: 33, state: 'done' }],
			},
		],
	},
	{
		...{ key: 'lillhamn-1', place: '9901', ago: 90, purpose: 'Kommunens plan och hur den följs upp' },
		...{ fromNetwork: 'Samordnaren', met: 'Strategen, socialchefen, brukarrådet' },
		told: 'Planen följs upp två gånger om året. Brukarrådet är med vid varje uppföljning.',
		points: [
			{
				text: 'Visa uppföljningen på vårens konferens',
				owedBy: 'place' as const,
				owner: 'strategen',
				due: 150,
			},
		],
	},
]

export const letters = [
	{
		...{
			key: 'ekby',
			place: '9902',
			ago: 380,
			review: 9,
			title: 'Avsiktsförklaring om att förebygga vräkningar',
		},
		aim: 'Inget barn i Ekby ska förlora sitt hem för en skuld som hade gått att lösa i tid.',
		parties: ['Ekby kommun', 'Ekbybostäder AB', 'Länsstyrelsen i Lillhamns län'],
		goals: [
			{
				text: 'Inga barn berörs av vräkning',
				promises: [
					{
						...{
							text: 'Kontakt med familjen inom två arbetsdagar från varning',
							owner: 'Ekby kommun',
							due: -30,
						},
						states: [
							{ ago: 180, state: 'under-way' },
							{ ago: 20, state: 'kept', note: 'Gäller sedan rutinen beslutades' },
						],
					},
					{
						...{
							text: 'Ingen avhysning av barnfamilj utan ett möte först',
							owner: 'Ekbybostäder AB',
							due: -10,
						},
						states: [{ ago: 60, state: 'under-way', note: 'Två av tre avhysningar' }],
					},
				],
			},
			{
				text: 'Skulder upptäcks tidigare',
				promises: [
					{
						...{ text: 'Varning redan vid andra påminnelsen', owner: 'Ekbybostäder AB', due: 60, review: 12 },
						states: [{ ago: 90, state: 'under-way' }],
					},
					{
						...{
							text: 'Gemensam utbildning för handläggare och förvaltare',
							owner: 'Länsstyrelsen i Lillhamns län',
						},
						...{ due: -150, states: [{ ago: 140, state: 'not-kept', note: 'Ställdes in, ny dag sökes' }] },
					},
				],
			},
		],
		reviews: [{ ago: 190, finding: 'Arbetet går åt rätt håll. Utbildningen måste få en ny dag.' }],
	},
	{
		...{ key: 'furuvik', place: '9903', ago: 140, review: 40, title: 'Avsiktsförklaring om Bostad först' },
		aim: 'Bostad först ska vara ordinarie arbete i Furuvik, inte ett försök.',
		parties: ['Furuviks kommun', 'Furuviks Hyreshus', 'Provlänets Fastighetsägare'],
		goals: [
			{
				text: 'Tjugo personer har egen bostad genom Bostad först',
				promises: [
					{ text: 'Fast anslag i budgeten', owner: 'Furuviks kommun', due: 20, states: [] },
					{
						...{ text: 'En lägenhet i kvartalet', owner: 'Furuviks Hyreshus', due: 260 },
						states: [{ ago: 30, state: 'under-way', note: 'Två lämnade' }],
					},
				],
			},
		],
		reviews: [],
	},
	{
		...{
			key: 'lillhamn',
			place: '9901',
			ago: 700,
			review: 120,
			title: 'Avsiktsförklaring om en väg ur akutboende',
		},
		aim: 'Ingen ska bo i akutboende längre än tre månader.',
		parties: ['Lillhamns kommun', 'Lillhamnshem'],
		goals: [
			{
				text: 'Boendetiden i akutboende halveras',
				promises: [
					{
						...{ text: 'Tio lägenheter om året till dem som bott längst', owner: 'Lillhamnshem', due: -40 },
						states: [{ ago: 35, state: 'kept', note: 'Elva lägenheter' }],
					},
					{
						...{
							text: 'Genomgång av alla som bott mer än tre månader',
							owner: 'Lillhamns kommun',
							due: -300,
						},
						states: [{ ago: 290, state: 'kept' }],
					},
				],
			},
		],
		reviews: [{ ago: 95, finding: 'Åtagandena är infriade. Parterna vill skriva en ny till våren.' }],
	},
] as const
