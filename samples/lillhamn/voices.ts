import type { Consent, Theme, VoiceKind } from '../../src/features/action-plan/rules/voices/voice.ts'

/** Lillhamn's councils and what was said; all of it is invented. */
export const councils = [
	{
		key: 'boende',
		name: 'Brukarrådet för boende',
		speaksFor: 'De som bor i träningslägenhet eller på stödboendet',
		seats: 'Ordförande, vice ordförande, sex ledamöter och en stödperson',
		few: false,
		begunOn: '2022-02-01',
		meetings: [
			{
				heldOn: '2025-03-18',
				raised: 'Flyttar med kort varsel. Tvättstugan på stödboendet. Vem man ringer på helgen.',
			},
			{ heldOn: '2025-10-07', raised: 'De nya husreglerna, som rådet fick se när de redan gällde.' },
			{ heldOn: '2026-05-06', raised: 'Hur tystnaden på nätterna har fungerat. Besökstider.' },
		],
	},
	{
		key: 'unga',
		name: 'Ungas råd',
		speaksFor: 'Unga vuxna 18–24 år som har varit utan hem',
		seats: 'Tre ledamöter och en stödperson',
		few: true,
		begunOn: '2024-09-02',
		meetings: [{ heldOn: '2025-11-20', raised: 'Bostadsplanerna: vem som skriver dem och när.' }],
	},
] as const

export type VoiceSample = {
	readonly words: string
	readonly kind: VoiceKind
	/** The council's key; it was said at its meeting of the day. */
	readonly council?: 'boende' | 'unga'
	readonly saidOn: string
	readonly themes: readonly Theme[]
	readonly consentTo: Consent
	readonly how: 'spoken' | 'written' | 'minutes' | 'slip'
	/** An activity's key, or the whole plan; `round` joins it to the follow-up of a year besides. */
	readonly about: string
	readonly round?: number
	readonly answered?: readonly [outcome: 'accepted' | 'partly' | 'no', why: string, answeredOn: string]
	readonly toldBack?: readonly [onDay: string, how: string]
	readonly withdrawnOn?: string
	/** Who noted it, when it was not the strategist; nobody has looked at it then. */
	readonly notedBy?: string
}

export const voices: readonly VoiceSample[] = [
	{
		...{ kind: 'council', council: 'boende', saidOn: '2025-03-18', consentTo: 'publish', how: 'minutes' },
		...{ about: 'plan', themes: ['the-home', 'information'] },
		words: 'Man får veta på fredagen att man ska flytta på måndagen. Ge oss två veckor.',
		answered: [
			'partly',
			'Två veckors varsel gäller nu i träningslägenheterna. På jourplatserna går det inte att lova.',
			'2025-04-28',
		],
		toldBack: ['2025-05-13', 'på rådets möte'],
	},
	{
		...{ kind: 'council', council: 'boende', saidOn: '2025-10-07', consentTo: 'quote', how: 'minutes' },
		...{ about: 'plan', themes: ['say'] },
		words: 'Fråga oss innan ni ändrar reglerna, inte efteråt.',
		answered: ['accepted', 'Rådet får förslag till husregler fyra veckor innan de beslutas.', '2025-11-03'],
		toldBack: ['2025-12-02', 'på rådets möte'],
	},
	{
		...{ kind: 'council', council: 'unga', saidOn: '2025-11-20', consentTo: 'quote', how: 'minutes' },
		...{ about: 'A9', themes: ['say', 'getting-a-home'] },
		words: 'Planen var färdig när jag fick se den. Jag hade aldrig valt den stadsdelen själv.',
		answered: [
			'partly',
			'Den unga är med från första mötet. Önskat område skrivs in men kan inte lovas.',
			'2026-01-12',
		],
	},
	{
		...{ kind: 'interview', saidOn: '2025-09-11', consentTo: 'quote', how: 'spoken' },
		...{ about: 'A8', round: 2025, themes: ['getting-a-home', 'being-met'] },
		words: 'Jag sover hellre ute än ljuger om att jag är nykter för att få en säng.',
		answered: [
			'no',
			'Platserna är beslutade men lokal saknas. Tills den finns gäller kravet på stödboendet.',
			'2025-10-20',
		],
		toldBack: ['2025-10-29', 'vid ett nytt samtal'],
	},
	{
		...{ kind: 'anonymous', saidOn: '2025-12-03', consentTo: 'quote', how: 'slip' },
		...{ about: 'A2', themes: ['children', 'waiting'] },
		words: 'Mitt barn räknade nätterna på hotellet. Det slutade räkna när det kunde siffrorna.',
		answered: [
			'accepted',
			'Nätter på hotell följs för varje barn, och chefen får veta efter trettio.',
			'2026-01-26',
		],
		toldBack: ['2026-02-10', 'anslag vid lådan i receptionen'],
	},
	{
		...{ kind: 'staff', saidOn: '2026-02-17', consentTo: 'within', how: 'spoken' },
		...{ about: 'A6', themes: ['being-met', 'money'] },
		words: 'Hon vid disken sa vad jag hade rätt till utan att jag behövde fråga.',
		answered: ['accepted', 'Jouren fortsätter.', '2026-03-02'],
		toldBack: ['2026-03-09', 'av den som jobbar i jouren'],
	},
	{
		...{ kind: 'council', council: 'boende', saidOn: '2026-05-06', consentTo: 'publish', how: 'minutes' },
		...{ about: 'plan', themes: ['the-home', 'safety'] },
		words: 'Tystnaden på nätterna fungerar. Behåll den, och låt oss ha besök till klockan tio.',
		answered: ['partly', 'Tystnaden behålls. Besök till klockan nio prövas under hösten.', '2026-06-15'],
	},
	{
		...{ kind: 'anonymous', saidOn: '2026-08-27', consentTo: 'quote', how: 'slip' },
		...{ about: 'A5', themes: ['information', 'waiting'] },
		words: 'Efter klockan tre svarar ingen. Det är efter tre man är ledig och kan ringa om hyran.',
	},
	{
		...{ kind: 'staff', saidOn: '2026-10-05', consentTo: 'within', how: 'spoken', notedBy: 'sara-holm' },
		...{ about: 'A7', themes: ['safety'] },
		words: 'De som kommer på kvällen frågar hur det är. De på dagen frågar vad jag heter.',
	},
	{
		...{ kind: 'interview', saidOn: '2025-06-04', consentTo: 'quote', how: 'spoken' },
		...{ about: 'plan', themes: ['health'], withdrawnOn: '2026-01-15' },
		words: '',
	},
]
