import { paperParts } from '../../src/features/reports/index.ts'

/** What Lillhamn's owners said about its outcomes, in words of its own, by the indicator's name. */
export const comments2024: Readonly<Record<string, string>> = {
	'Barn som berörts av avhysning':
		'Fler än året före. Två hyresvärdar hörde av sig först när uppsägningen var delgiven.',
	'Verkställda avhysningar': 'Minskar långsamt. De flesta gäller hyresskulder under 25 000 kronor.',
	'Samtal med barn när vräkning hotar': 'Fler samtal sedan rutinen skrevs om i mars.',
	'Hyresskuldsamråd som hållits': 'Samråden tog fart när hyresvärdarna fick en fast kontakt.',
	'Personer i hemlöshet': 'Färre i långsiktiga kontrakt, oförändrat i akut hemlöshet.',
	'Personer som sover ute': 'Räknade en natt i november, för första gången också vid campingen och hamnen.',
}

export const comments2025: Readonly<Record<string, string>> = {
	'Barn som berörts av avhysning':
		'Färre barn än året före, men målet är noll och nås inte i den här takten.',
	'Verkställda avhysningar': 'Åtta av tio avvärjda ärenden kom in med första meddelandet om skuld.',
	'Samtal med barn när vräkning hotar': 'Två handläggare saknades under våren. Utbildning ges i höst.',
	'Hyresskuldsamråd som hållits': 'Målet är nått ett år före tiden.',
	'Personer i hemlöshet': 'Minskar, men inte så fort som planen räknar med.',
	'Personer som sover ute':
		'Samma områden som året före, så ökningen är verklig. Fältgruppen får en kväll till i veckan.',
	'Hem genom avtalet med hyresvärdarna': 'Två nya hyresvärdar skrev på i juni.',
	'Samordnade planer där boendet ingår': 'Första mätåret blir 2026.',
}

/** Parts of the paper for 2025 that the strategist has written so far. */
export const paper2025 = {
	background:
		'Planen omfattar fyra mål och följs upp en gång om året. Uppföljningen lämnas samtidigt med nämndens årsrapport.',
	matter:
		'Arbetet mot vräkningar har gett resultat för vuxna. För barnen går det framåt men för långsamt, och fler sover ute än när planen började.\n\nFörvaltningen har under året gått igenom varje verkställd avhysning där barn bodde i hemmet.',
	children:
		'Varje barn som förlorar sitt hem riskerar att byta skola och tappa kontakter. Samtal med barnen hölls i de flesta ärenden, och skälen till uteblivna samtal har redovisats för nämnden.',
	views: 'Förvaltningen föreslår att varje barnfamilj kontaktas inom tre dagar från hyresvärdens meddelande.',
	'copy-to': 'Kommunstyrelsen\nLillhamns revisorer',
} as const

export const preparation2025 = [
	{ body: 'Rådet för funktionshinderfrågor', dealtOn: '2026-02-18', outcome: 'utan synpunkter' },
	{
		body: 'Arbetsutskottet',
		dealtOn: '2026-03-04',
		outcome: 'lämnas till nämnden utan eget ställningstagande',
	},
] as const

/** Lillhamn follows up after April, after August and after the year. */
export const cycle = { cycle: 'tertials', daysToComment: 45 } as const

/** In the usual order, with what comes last in every paper of Lillhamn's head. */
export const ownLayout = {
	parts: paperParts.map((part, at) => ({
		...{ part, place: at + 1 },
		heading: part === 'views' ? 'Socialförvaltningens bedömning' : '',
	})),
	fields: ['date', 'registry-number', 'officer'].map((field, at) => ({ field, place: at + 1 })),
	own: [{ label: 'Telefon', value: '0999-12 30 00' }],
}

const clauses2024 = [
	'att godkänna uppföljningen för 2024.',
	'att förvaltningen ska redovisa arbetet för barnfamiljer i varje tertialrapport.',
]

/** As the committee decided: it added a clause of its own. */
export const decided2024 = {
	...{ body: 'Socialnämnden', decidedOn: '2025-02-24', paragraph: '§ 18', registryNumber: 'SN 2025/31' },
	fileName: 'Beslutad uppföljning 2024.docx',
	clauses: clauses2024,
	blocks: [{ is: 'clauses', lead: 'Socialnämnden beslutar', clauses: clauses2024 }],
} as const

export const tertial = {
	openedOn: '2026-09-07',
	year: 2026,
	part: 'tertial-2',
	commentsDueOn: '2026-10-16',
} as const

export const commentsTertial: Readonly<Record<string, string>> = {
	'Barn som berörts av avhysning':
		'Två familjer med flera barn står för det mesta. Alla kontaktades inom tre dagar.',
	'Verkställda avhysningar': 'Sommaren var lugn, augusti inte.',
	'Hyresskuldsamråd som hållits': 'Två hyresvärdar till deltar sedan maj.',
	'Hem genom avtalet med hyresvärdarna': 'De flesta är små. Det saknas hem med tre rum och mer.',
	'Samordnade planer där boendet ingår': 'Boendet är med i varje ny plan sedan mars.',
	'Hem i Bostad först': 'Ingen har behövt flytta i år.',
	'Sammanbrott i boende': 'Alla hade ett nytt hem inom en månad.',
	'Personer i hemlöshet': 'Långsam minskning. Fyra personer fick egna kontrakt i juni.',
}

/** What owners of activities have said so far, and what they want to do next. */
export const activitiesTertial = [
	{ comment: 'Rutinen används i alla tre enheterna.', decision: 'continue' },
	{
		comment: 'Utbildningen drog ut på tiden. Vi vill hålla den tillsammans med grannkommunen.',
		decision: 'change',
	},
	{ comment: 'Teamet är fullt bemannat sedan juni.', decision: 'continue' },
	{ comment: 'Två hus till är klara, det tredje dröjer till nyår.', decision: 'continue' },
	{ comment: 'Ingen har sökt sedan i våras. Pengarna gör mer nytta i rådgivningen.', decision: 'stop' },
]
