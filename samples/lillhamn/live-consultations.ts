import type { Outcome, Sector, Stance } from '../../src/features/consultations/rules/consultation.ts'

/** A section or an activity by its place in the plan, or the whole; what is said, and what was made of it when it is dealt with. */
export type LiveSaid = {
	readonly about: 'whole' | `section-${number}` | `activity-${number}`
	readonly body: string
	readonly outcome?: Outcome
	readonly why?: string
	readonly secret?: string
}

export type LiveAnswer = {
	/** An invited body by its place, an organisation by name, or a person. */
	readonly from: number | { readonly organisation: string } | 'person'
	readonly channel: 'link' | 'open' | 'letter' | 'e-mail'
	/** Days after it opened. */
	readonly after: number
	readonly stance?: Stance
	readonly said: readonly LiveSaid[]
	readonly waits?: true
	readonly attached?: true
}

export type LiveConsultation = {
	readonly title: string
	readonly address: string
	readonly registryNumber: string
	readonly questions: string
	readonly sections: readonly (readonly [heading: string, text: string])[]
	readonly goals: readonly string[]
	readonly activities: readonly string[]
	/** Days from today. */
	readonly opens: number
	readonly last: number
	/** The last day as it was first said, and why it was moved. */
	readonly moved?: { readonly from: number; readonly reason: string }
	readonly bodies: readonly (readonly [name: string, sector: Sector])[]
	readonly answers: readonly LiveAnswer[]
}

const nights = 'Ungdomar söker hjälp på kvällarna. Mottagningen måste vara öppen då.'

/** Three drafts that are out, one before its day, one open and one over: all of it is invented. */
export const liveConsultations: readonly LiveConsultation[] = [
	{
		...{ title: 'Plan för unga utan bostad 2027–2029', address: 'unga2027', registryNumber: 'SN 2026/0388' },
		questions: 'Når vi de unga som inte själva söker hjälp?',
		sections: [
			[
				'Varför en plan för unga',
				'Unga som flyttar runt hos vänner syns inte i kartläggningen och söker sällan hjälp.',
			],
			[
				'Barn och unga',
				'Unga har varit med i tre samtal om planen. De vill ha en väg in, och en vuxen som svarar.',
			],
		],
		goals: ['Ingen under 25 år bor på härbärge'],
		activities: [
			'En väg in för unga, öppen två kvällar i veckan',
			'Tio kompiskontrakt med stöd',
			'Skolorna får en kontaktperson',
		],
		...{ opens: -52, last: -6, moved: { from: -13, reason: 'Skolorna bad om tid efter lovet.' } },
		bodies: [
			['Barn- och utbildningsnämnden', 'public'],
			['Regionens ungdomsmottagning', 'public'],
			['Lillhamnsbostäder', 'private'],
			['Stiftelsen Kajen', 'non-profit'],
			['Ungdomsrådet', 'non-profit'],
		],
		answers: [
			{
				...{ from: 0, channel: 'link', after: 20, stance: 'supports-with-remarks' },
				said: [
					{ about: 'activity-2', body: 'Namnge kontaktpersonen, annars ringer ingen.', outcome: 'accepted' },
					{
						...{ about: 'activity-0', body: 'Två kvällar räcker inte.', outcome: 'partly' },
						why: 'Tre kvällar under vinterhalvåret.',
					},
				],
			},
			{
				...{ from: 1, channel: 'letter', after: 24, stance: 'supports', attached: true },
				said: [{ about: 'whole', body: 'Mottagningen tillstyrker och vill vara med.', outcome: 'accepted' }],
			},
			{ from: 2, channel: 'link', after: 48, stance: 'no-remarks', said: [] },
			{
				...{ from: { organisation: 'Fritidsgården Ankaret' }, channel: 'open', after: 30 },
				said: [{ about: 'activity-0', body: nights }],
			},
			{
				...{ from: 'person', channel: 'open', after: 31 },
				said: [{ about: 'activity-0', body: `${nights.toUpperCase()}` }],
			},
			{
				...{ from: 'person', channel: 'open', after: 33, stance: 'supports' },
				said: [
					{ about: 'section-1', body: 'Bra att de unga själva har fått säga något.' },
					{
						...{ about: 'whole', secret: 'OSL 26 kap. 1 §' },
						body: 'Min brors pojke bor i en bil sedan i maj och har fått avslag två gånger.',
					},
				],
			},
			{
				...{ from: 'person', channel: 'e-mail', after: 49, stance: 'rejects' },
				said: [{ about: 'activity-1', body: 'Kompiskontrakt har prövats och slutade i bråk om hyran.' }],
			},
		],
	},
	{
		...{
			title: 'Riktlinjer för uppsökande arbete 2027–2028',
			address: 'ute2027a',
			registryNumber: 'SN 2026/0431',
		},
		questions: 'Arbetar uppsökarna på rätt platser och tider?',
		sections: [
			[
				'Hur uppsökarna arbetar',
				'Två och två, med samma rutiner alla dagar, och med den enskildes samtycke.',
			],
		],
		goals: ['Den som sover ute möter samma uppsökare varje vecka'],
		activities: [
			'Uppsökare alla kvällar till klockan 23',
			'Gemensam vecka med polis och sjukvård var tredje månad',
		],
		...{ opens: -14, last: 21 },
		bodies: [
			['Regionens psykiatri', 'public'],
			['Lokalpolisområdet', 'public'],
			['Fastighetsägare i centrum', 'private'],
			['Stadsmissionen i Lillhamn', 'non-profit'],
		],
		answers: [
			{
				...{ from: 3, channel: 'link', after: 6, stance: 'supports-with-remarks' },
				said: [{ about: 'activity-0', body: 'Efter 23 är det vi som är ute. Låt oss samordna nätterna.' }],
			},
			{
				...{ from: 'person', channel: 'open', after: 8, stance: 'supports' },
				said: [{ about: 'section-0', body: 'Det hjälpte mig att det var samma två som kom tillbaka.' }],
			},
			{
				...{ from: 'person', channel: 'open', after: 13, waits: true },
				said: [{ about: 'whole', body: 'Mer sådant.' }],
			},
		],
	},
	{
		...{
			title: 'Överenskommelse med ideella boenden 2027–2028',
			address: 'ideell27',
			registryNumber: 'SN 2026/0460',
		},
		questions: 'Är villkoren möjliga att hålla för en liten förening?',
		sections: [
			[
				'Vad parterna lovar',
				'Kommunen lovar platser för ett år i taget; boendena lovar plats utan krav på drogfrihet.',
			],
		],
		goals: ['Alla boenden följer samma regler för in- och utflyttning'],
		activities: ['Gemensamma regler för in- och utflyttning', 'Årlig uppföljning med dem som bor där'],
		...{ opens: 14, last: 49 },
		bodies: [
			['Stadsmissionen i Lillhamn', 'non-profit'],
			['Kvinnojouren Fyren', 'non-profit'],
			['Stiftelsen Kajen', 'non-profit'],
		],
		answers: [],
	},
]
