type Sector = 'public' | 'private' | 'non-profit'
type Stance = 'supports' | 'supports-with-remarks' | 'rejects' | 'no-remarks'
type Outcome = 'accepted' | 'partly' | 'no'

/** What a part of an answer is about: the whole, or an activity or a section by its key. */
export type SaidSample = readonly [about: string, body: string, outcome: Outcome, why?: string]

export type AnswerSample = {
	readonly day: string
	readonly channel: 'link' | 'open' | 'letter' | 'e-mail'
	readonly stance: Stance | null
	readonly said: readonly SaidSample[]
	readonly published?: boolean
}

export type BodySample = {
	readonly name: string
	readonly sector: Sector
	readonly answer: AnswerSample | null
}

const answer = (
	day: string,
	channel: AnswerSample['channel'],
	stance: AnswerSample['stance'],
	said: readonly SaidSample[] = [],
	published = true,
): AnswerSample => ({ day, channel, stance, said, published })

const evenings = 'Skrivs in: uppsökarna arbetar kvällar och helger.'
const places = 'Platserna blir tio. Fler ryms inte i lokalen.'
const houses = 'Det blir två hus med kompiskontrakt.'

/** Whom Lillhamn asked about the revision of 2024, and what they said; all of it is invented. */
export const bodies: readonly BodySample[] = [
	{
		name: 'Barn- och utbildningsnämnden',
		sector: 'public',
		answer: answer('2024-01-09', 'link', 'supports-with-remarks', [
			['A10', 'Ett hus räcker inte till dem som slutar skolan i vår. Ta ett till.', 'accepted', houses],
		]),
	},
	{
		name: 'Byggnadsnämnden',
		sector: 'public',
		answer: answer('2023-12-18', 'link', 'no-remarks'),
	},
	{
		name: 'Kommunstyrelsen',
		sector: 'public',
		answer: answer('2024-01-15', 'link', 'supports'),
	},
	{
		name: 'Regionens psykiatri',
		sector: 'public',
		answer: answer('2024-01-12', 'letter', 'supports-with-remarks', [
			['A8', 'Behovet är större än sex platser. Vi räknar tio till tolv personer.', 'partly', places],
		]),
	},
	{
		name: 'Kronofogden',
		sector: 'public',
		answer: answer('2024-01-10', 'e-mail', 'supports'),
	},
	{
		name: 'Polisen i Lillhamn',
		sector: 'public',
		answer: answer('2024-01-08', 'link', 'supports-with-remarks', [
			['A7', 'De flesta möten sker fredag och lördag natt. Ta med helgerna.', 'accepted', evenings],
		]),
	},
	{ name: 'Lillhamnsbostäder', sector: 'private', answer: answer('2024-01-11', 'link', 'supports') },
	{
		name: 'Fastighetsägarna i Lillhamn',
		sector: 'private',
		answer: answer('2024-01-14', 'e-mail', 'supports-with-remarks', [
			[
				'whole',
				'Planen bör säga vad hyresvärdarna får tillbaka när de lämnar lägenheter.',
				'no',
				'Det regleras i avtalen med hyresvärdarna och inte i planen.',
			],
		]),
	},
	{
		name: 'Varvsfastigheter',
		sector: 'private',
		answer: answer('2024-01-24', 'letter', 'rejects', [
			[
				'A8',
				'Platserna ligger för nära våra hus. Vi avstyrker.',
				'no',
				'Platsen prövas i bygglovet. Planen säger inte var de ska ligga.',
			],
		]),
	},
	{ name: 'Handelskammaren', sector: 'private', answer: null },
	{
		name: 'Föreningen Ankaret',
		sector: 'non-profit',
		answer: answer('2024-01-05', 'link', 'supports-with-remarks', [
			['A7', 'Helgerna är värst. Vi kan bemanna lördagar om kommunen betalar.', 'accepted', evenings],
			['A8', 'Tolv platser behövs redan i vinter.', 'partly', places],
		]),
	},
	{
		name: 'Kvinnojouren Fyren',
		sector: 'non-profit',
		answer: answer('2024-01-13', 'link', 'supports-with-remarks', [
			['children', 'Barn som har flytt med sin mamma räknas inte här. Räkna dem.', 'accepted', ''],
		]),
	},
	{ name: 'Stadsmissionen', sector: 'non-profit', answer: answer('2024-01-15', 'link', 'supports') },
	{
		name: 'Verdandi i Lillhamn',
		sector: 'non-profit',
		answer: answer('2024-01-15', 'e-mail', 'supports-with-remarks', [
			['whole', 'Vi saknar de unga som sover på bekantas soffor.', 'partly', 'De räknas från 2024.'],
		]),
	},
	{
		name: 'Hyresgästföreningen i Lillhamn',
		sector: 'non-profit',
		answer: answer('2024-01-12', 'link', 'supports-with-remarks', [
			['A10', 'Ungdomar ska inte behöva välja mellan ett enda hus och ingenting.', 'accepted', houses],
		]),
	},
	{ name: 'Svenska kyrkan i Lillhamn', sector: 'non-profit', answer: null },
]

/** Those who answered without being asked: an organisation by name, a person by none. */
export const open: readonly (AnswerSample & { readonly organisation: string | null })[] = [
	{
		organisation: 'Nattvandrarna',
		...answer('2024-01-04', 'open', 'supports-with-remarks', [
			['A7', 'Kom ut på helgnätterna, då är vi ensamma om att vara där.', 'accepted', evenings],
		]),
	},
	{
		organisation: 'Grannsamverkan Hamnen',
		...answer('2024-01-15', 'open', 'rejects', [
			['A8', 'Vi vill inte ha platserna i hamnen.', 'no', 'Platsen prövas i bygglovet.'],
		]),
	},
	{
		organisation: null,
		...answer('2023-12-02', 'open', 'supports', [
			['A8', 'Äntligen. Det är där det brister i dag.', 'accepted'],
		]),
	},
	{
		organisation: null,
		...answer('2023-12-20', 'open', null, [
			['A10', 'Min son stod i kö i två år. Gör fler sådana hus.', 'accepted', houses],
		]),
	},
	{
		organisation: null,
		...answer('2024-01-02', 'open', 'supports-with-remarks', [
			['A7', 'Det räcker inte på kvällarna. Natten mot söndag är ensammast.', 'accepted', evenings],
		]),
	},
	{
		organisation: null,
		...answer(
			'2024-01-03',
			'letter',
			'rejects',
			[['whole', 'Pengarna borde gå till skolan.', 'no', 'Nämnden råder inte över den frågan.']],
			false,
		),
	},
	{
		organisation: null,
		...answer('2024-01-14', 'open', 'supports', [
			['whole', 'Bra att planen säger hur det ska mätas.', 'accepted'],
		]),
	},
]
