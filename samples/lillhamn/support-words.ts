import type { ItemCode } from '../../src/features/support/rules/skills/form.ts'

type SaidGoal = {
	readonly own: string
	readonly staff: string
	readonly item: ItemCode | null
	readonly steps: readonly (readonly [
		what: string,
		who: 'person' | 'housing-support' | 'social-worker' | 'health-care' | 'relative',
		inDays: number,
	])[]
}

/** What people in Lillhamn want, as they say it; everybody is invented. */
export const saidGoals: readonly SaidGoal[] = [
	{
		own: 'Jag vill ha en egen dörr som ingen annan har nyckel till.',
		staff: 'Eget kontrakt',
		item: null,
		steps: [
			['Ställa sig i kön hos Lillhamnsbostäder', 'person', 21],
			['Hyran direkt från kontot varje månad', 'housing-support', 30],
		],
	},
	{
		own: 'Att pojken kan sova över på helgerna utan att nån ska komma och titta till oss.',
		staff: 'Umgänge i eget hem',
		item: 'visitors',
		steps: [
			['Ordna en säng till', 'social-worker', 28],
			['Ringa familjerätten', 'person', 14],
		],
	},
	{
		own: 'Slippa vara rädd för brev.',
		staff: 'Överblick över räkningar och skulder',
		item: 'bills-and-debts',
		steps: [
			['Öppna posten tillsammans på tisdagar', 'housing-support', 7],
			['Boka tid hos budget- och skuldrådgivaren', 'person', 20],
		],
	},
	{
		own: 'Sova. Bara sova en hel natt.',
		staff: 'Bättre sömn',
		item: 'sleep',
		steps: [['Tid på vårdcentralen', 'health-care', 18]],
	},
	{
		own: 'Jag kan laga mat men det blir aldrig av när man är en.',
		staff: 'Regelbundna måltider',
		item: 'cooking',
		steps: [['Matlag på torsdagar i gemensamhetslokalen', 'housing-support', 10]],
	},
	{
		own: 'Ha nån att ringa som inte är från kommunen.',
		staff: 'Nätverk utanför insatserna',
		item: 'somebody-to-call',
		steps: [
			['Skriva till syrran', 'person', 12],
			['Prova föreningen Ankarets kvällar', 'person', 25],
		],
	},
	{
		own: 'Ett jobb, eller nåt som liknar ett jobb. Händerna vill ha nåt att göra.',
		staff: 'Sysselsättning',
		item: 'occupation',
		steps: [['Besöka arbetsmarknadsenhetens verkstad', 'social-worker', 24]],
	},
	{
		own: 'Att det inte ska bli bråk med grannarna igen, jag hör inte själv hur högt det är.',
		staff: 'Hänsyn kvällar och nätter',
		item: 'quiet-hours',
		steps: [['Hörlurar till teven', 'person', 9]],
	},
]

/** What people say when a plan is looked at again. */
export const saidAtChecks = [
	'Det går åt rätt håll, men sakta.',
	'Jag har betalt hyran själv tre gånger nu.',
	'Bra att du kommer på tisdagar. Torsdagar passar inte.',
	'Det är tyst här. Det är både bra och dåligt.',
	'Jag vill behålla målen som de är.',
] as const

/** What people do not agree with. */
export const saidAgainst = [
	'Jag tycker inte att jag behöver någon som kollar disken.',
	'Två besök i veckan är för mycket.',
] as const

/** What is promised about a home, and about other things; and what people say of it afterwards. */
export const promisedHomes = [
	'Träningslägenhet söks hos Lillhamnsbostäder',
	'Ansökan om eget kontrakt, intyg skrivs',
	'Plats på Björken tills lägenheten är klar',
	'Boendestöd börjar samma dag som inflyttningen',
] as const
export const promisedOtherwise = [
	'Tid hos läkare inom två veckor',
	'Fast kontaktperson på mottagningen',
	'Gemensam medicinlista',
	'Ansökan om sjukersättning skrivs tillsammans',
	'Samtal varannan vecka',
] as const
/** What the municipality’s own units promise each other. */
export const promisedInside = [
	'Beslut om försörjningsstöd inom tio dagar',
	'Budget görs tillsammans',
	'Praktikplats på verkstaden provas',
	'Ansökan om sjukersättning skrivs tillsammans',
	'Samtal varannan vecka',
] as const
export const saidBefore = [
	'Alla skickar mig vidare.',
	'Jag får berätta samma sak fem gånger.',
	'Vet inte vem som bestämmer vad.',
] as const
export const saidAfter = [
	'Nu vet jag vem jag ska ringa.',
	'Det blev bättre, men lägenheten dröjde.',
	'De höll det mesta.',
	'Ingen skillnad egentligen.',
] as const

/** What people let the parties tell each other. */
export const consents = [
	'Boende, vårdkontakter och medicin. Inte ekonomin.',
	'Allt som rör boendet. Inget om barnen.',
	'Boende och försörjning.',
] as const
