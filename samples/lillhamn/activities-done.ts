type Status = 'not-started' | 'ongoing' | 'done' | 'late' | 'stopped'

type Word = {
	readonly unit: string
	readonly status: Status
	readonly note: string
	readonly daysAgo: number
}
type Task = {
	readonly what: string
	readonly unit: string | null
	readonly who: string | null
	/** In days from today: begins, is to be done by, was done. */
	readonly begins: number | null
	readonly due: number
	readonly done: number | null
}
type Proposal = { readonly unit: string; readonly by: string; readonly daysAgo: number } & (
	| { readonly status: Status; readonly note: string; readonly sentBack?: string }
	| { readonly what: string; readonly due: number }
)

/** What the plan says of an activity beside its words, and what has been told of it. */
export type DoneSample = {
	readonly units?: readonly string[]
	readonly due?: string
	readonly method?: string
	/** An indicator by its key, and how many. */
	readonly quantity?: readonly [indicator: string, value: number]
	/** Kronor a year; null where the amount is not known. */
	readonly costs?: readonly (readonly [year: number, kronor: number | null, funding: string])[]
	readonly partners?: readonly (readonly [name: string, commitment: string])[]
	readonly told?: readonly Word[]
	readonly tasks?: readonly Task[]
	readonly proposals?: readonly Proposal[]
}

const ownFrame = 'Nämndens ram'
const moved = 'Omfördelning från hotellnätter'
const grant = 'Statsbidrag mot hemlöshet'

const years = (from: number, to: number, kronor: number, funding: string) =>
	Array.from({ length: to - from + 1 }, (_, at) => [from + at, kronor, funding] as const)

const word = (unit: string, status: Status, note: string, daysAgo: number): Word => ({
	...{ unit, status, note, daysAgo },
})

const task = (
	what: string,
	[unit, who]: readonly [unit: string | null, who: string | null],
	[begins, due, done]: readonly [begins: number | null, due: number, done: number | null],
): Task => ({ what, unit, who, begins, due, done })

/** By the key of the activity in `plan-activities.ts`. */
export const activitiesDone: Readonly<Record<string, DoneSample>> = {
	A1: {
		units: ['housing-unit', 'family-unit'],
		told: [
			word('housing-unit', 'ongoing', 'Erbjudet i alla nya ärenden sedan i våras', 25),
			word('family-unit', 'ongoing', '', 61),
		],
		tasks: [
			task('Utbilda alla handläggare i samtal med barn', ['housing-unit', 'lena-wik'], [-200, 60, null]),
		],
		proposals: [
			{ unit: 'housing-unit', by: 'lena-wik', daysAgo: 3, what: 'Ta fram en bildbok om vräkning', due: 75 },
		],
	},
	A2: {
		due: '2025-12-31',
		costs: [...years(2023, 2025, 1_150_000, moved), ...years(2024, 2026, 600_000, grant)],
		partners: [['Lillhamnsbostäder', 'Lämnar tio lägenheter med förstahandskontrakt till och med 2026.']],
		tasks: [
			task('Avtal om de sex sista lägenheterna', [null, 'maria-strom'], [-150, -20, null]),
			task('Inflyttning i fyra lägenheter', [null, null], [-700, -400, -390]),
		],
	},
	A3: { units: ['family-unit'], told: [word('family-unit', 'ongoing', '', 128)] },
	A4: {
		units: ['housing-unit'],
		costs: [...years(2021, 2022, 340_000, moved)],
		told: [word('housing-unit', 'done', 'i drift sedan maj 2023', 900)],
	},
	A5: {
		units: ['housing-unit', 'debt-advice'],
		told: [
			word('housing-unit', 'ongoing', '', 40),
			word('debt-advice', 'ongoing', 'Med på varje samråd', 33),
		],
		tasks: [task('Ny mall för kallelsen till samråd', ['housing-unit', 'lena-wik'], [-60, -6, null])],
		proposals: [
			{
				...{ unit: 'housing-unit', by: 'sara-holm', daysAgo: 2 },
				...{ status: 'ongoing', note: 'Hålls inom två veckor i nio fall av tio' },
			},
		],
	},
	A6: {
		units: ['debt-advice'],
		costs: years(2022, 2026, 420_000, moved),
		partners: [['Lillhamnsbostäder', 'Lånar ut en lokal två eftermiddagar i veckan.']],
		told: [word('debt-advice', 'ongoing', '', 96)],
		proposals: [
			{
				...{ unit: 'debt-advice', by: 'karim-haddad', daysAgo: 9, status: 'ongoing', note: 'Går bra' },
				sentBack: 'Skriv hur många rådgivningar ni har haft på plats i år.',
			},
		],
	},
	A7: {
		costs: [...years(2024, 2026, 980_000, 'Föreningsbidrag'), ...years(2025, 2026, 300_000, grant)],
		method: 'Uppsökande arbete enligt Socialstyrelsens vägledning',
		partners: [['Föreningen Ankaret', 'Två uppsökare kvällar och helger.']],
	},
	A8: {
		due: '2025',
		costs: [[2024, 600_000, 'Nya medel i budget'], ...years(2025, 2026, 2_400_000, 'Nya medel i budget')],
		tasks: [task('Ny lokal i hamnområdet', [null, 'maria-strom'], [-300, -70, null])],
	},
	A9: { units: ['young-adults'], told: [word('young-adults', 'done', '', 500)] },
	A10: {
		partners: [['Lillhamnsbostäder', 'Två hus med sammanlagt arton lägenheter för unga.']],
		tasks: [task('Välj de två husen', [null, 'maria-strom'], [-10, 50, null])],
	},
	A11: {
		units: ['womens-peace'],
		costs: [...years(2022, 2024, 510_000, grant), [2025, null, grant], [2026, null, grant]],
		partners: [['Lillhamns kvinnojour', 'Stöd under det första året i eget hem.']],
		told: [word('womens-peace', 'ongoing', '', 52)],
	},
	A12: {
		units: ['housing-first'],
		method: 'Bostad först',
		quantity: ['LH-11', 40],
		costs: [...years(2021, 2026, 1_800_000, ownFrame), ...years(2022, 2026, 2_100_000, 'Nya medel i budget')],
		partners: [
			['Granit & Ljus Fastigheter', 'Sex lägenheter om året.'],
			['Region Västkust', 'Psykiatrins öppenvård deltar i teamet en dag i veckan.'],
		],
		told: [word('housing-first', 'ongoing', '', 18)],
		tasks: [
			task('Anställ en handledare med egen erfarenhet', ['housing-first', null], [-120, 30, null]),
			task('Avtal med en tredje hyresvärd', ['housing-first', 'maria-strom'], [-60, 90, null]),
		],
	},
	A13: {
		units: ['housing-support'],
		costs: years(2023, 2026, 730_000, moved),
		told: [word('housing-support', 'ongoing', 'Fyra kvällar i veckan', 12)],
	},
	A14: { partners: [['Region Västkust', 'Kallar till mötet före utskrivning.']] },
}
