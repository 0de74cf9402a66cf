import { instant, plainDate } from '../../foundation/plain-date.ts'
import type { Consultation, FollowUp, Goal, Indicator, Plan, Site, YearlyReport } from './queries/reading.ts'

/** For tests: a site, and a plan as it may be published, as large as one likes. */
export const sampleSite: Site = {
	...{ municipalityId: 1, slug: 'provkoping', name: 'Provköpings kommun', locale: 'sv', digest: 'd0d0' },
	...{ bandColour: '#fff3ec', linkColour: '#0b5cad', contact: 'kontakt@provkoping.example', logo: null },
}

const statuses = ['wrong-way', 'not-reached', 'behind', 'on-track', 'reached', 'no-data', 'withheld'] as const

const goal = (at: number): Goal => ({
	...{ id: `goal-${at}`, address: `goals/mal-${at}`, superior: null },
	text: `Mål ${at}: den som har varit utan hem ska få ett eget och kunna behålla det`,
	under: at === 3 ? 'goal-2' : null,
})

function indicator(at: number, goals: number): Indicator {
	const name = `Personer som har fått ett eget hem genom avtal nummer ${at}`
	return {
		...{ id: `indicator-${at}`, address: `indicators/i-${at}`, key: `I-${at}`, goalId: `goal-${at % goals}` },
		...{ name, unit: 'personer', isShare: at % 5 === 4, better: 'up', finding: `${name}: ${at * 3} år 2025` },
		...{ status: statuses[at % statuses.length] ?? 'no-data', why: '3 efter planens linje (44)' },
		base: { year: 2019, value: 12 + at },
		target: { year: 2027, words: '≥\u00a060' },
		figures: Array.from({ length: 7 }, (_, year) => ({
			...{ year: 2019 + year, source: 'counted', version: year < 3 ? 1 : 2 },
			value: year === 4 ? { fewerThan: 5 } : 12 + at + year * 3,
		})),
		definition: {
			...{ name, version: 2, source: 'Kronofogden', verified: false },
			formula: 'Hem som har lämnats över under året, efter den dag någon flyttade in eller fick kontraktet.',
		},
		about: 'Hem som har lämnats över under året, inte utlovade.',
		said: 'Fler hem än året före, men köerna är längre. Avtalet skrivs om under våren.',
		next: 'continue',
		charts: { wide: `wide-${at}`, narrow: `narrow-${at}`, shared: `shared-${at}` },
	}
}

/** A plan with so many indicators, a goal to every five, and twice as many activities. */
export function samplePlan(indicators: number): Plan {
	const goals = Math.max(1, Math.ceil(indicators / 5))
	const numbers = Array.from({ length: indicators }, (_, at) => at)
	return {
		...{ is: 'plan', language: 'sv', invented: true, title: 'Ett hem i Provköping 2021–2027' },
		...{ committee: 'Socialnämnden', validFrom: 2021, validTo: 2027 },
		figuresOf: { year: 2025, frozenOn: plainDate('2026-02-02'), readOn: plainDate('2026-03-01') },
		decisions: [
			{
				...{ kind: 'revidering', body: 'Socialnämnden', decidedOn: plainDate('2026-03-12'), version: 2 },
				...{ registryNumber: 'SN 2026/0041', paragraph: '§ 41', clauses: ['Planen revideras.'] },
			},
		],
		superiors: [{ title: 'Översiktsplan', passage: 'Alla ska ha ett hem', page: '12' }],
		targetGroups: ['Barnfamiljer', 'Unga vuxna'],
		sections: [{ heading: 'Inledning', text: 'Alla ska ha ett hem.\n\nDet börjar med barnen.' }],
		costClasses: [
			{ class: 1, text: 'Ryms i årets ram.' },
			{ class: 2, text: 'Kräver att pengar flyttas.' },
		],
		goals: Array.from({ length: goals }, (_, at) => goal(at)),
		indicators: numbers.map((at) => indicator(at, goals)),
		activities: [...numbers, ...numbers].map((at, place) => ({
			...{ id: `activity-${place}`, key: `A${place}`, area: at % 2 === 0 ? 'Barnfamiljer' : '' },
			text: `Aktivitet ${place}: samtal med varje barn när hemmet hotas`,
			...{ owner: 'Boendeenheten', costClass: 1, periodFrom: 2021, periodTo: 2027, measure: 'Antal samtal' },
			...{ partners: [], status: 'ongoing', note: '', goalIds: [`goal-${at % goals}`] },
			indicatorIds: [`indicator-${at}`],
		})),
		versions: [1, 2].map((number) => ({
			...{ number, decidedOn: plainDate('2026-03-12'), inForceFrom: plainDate('2026-03-12') },
			state: number === 2 ? 'in-force' : 'replaced',
			...{ sections: [], goals: ['Alla ska ha ett hem'] },
			indicators: [{ name: 'Hem', base: '12 (2019)', target: '≥\u00a060' }],
			activities: [{ key: 'A1', text: 'Samtal', words: 'Boendeenheten, 2021–2027' }],
		})),
		differences: [
			{
				...{ from: 1, to: 2 },
				changes: [
					{
						...{ part: 'goals', change: 'changed', what: 'Minst 30 procent ska få ett eget hem inom två år' },
						fields: [
							{
								field: 'text',
								before: 'Minst 25 procent ska få ett eget hem',
								after: 'Minst 30 procent ska få ett eget hem inom två år',
							},
						],
					},
					{ part: 'activities', change: 'added', what: 'Uppsökare på kvällar', fields: [] },
					{ part: 'activities', change: 'removed', what: 'Hotell', fields: [] },
				],
			},
		],
		corrections: [{ indicator: 'Sover ute', when: '2024', published: '92', now: '94' }],
		released: [{ indicator: 'Barn', when: '2024', on: plainDate('2026-02-20') }],
		sharePicture: 'share',
	}
}

export const sampleFollowUp: FollowUp = {
	...{ is: 'follow-up', language: 'sv', invented: true, planTitle: 'Ett hem i Provköping 2021–2027' },
	...{ period: '2025', year: 2025, frozenOn: plainDate('2026-02-02'), sharePicture: 'share' },
	indicators: [
		{
			...{
				id: 'indicator-1',
				name: 'Barn som berörts',
				unit: 'barn',
				isShare: false,
				status: 'wrong-way',
				why: '',
			},
			...{ before: 7, now: { fewerThan: 5 }, target: '0', said: 'Fler än väntat.', next: 'change' },
		},
	],
	activities: [
		{
			...{ id: 'activity-1', text: 'Samtal med varje barn', owner: 'Boendeenheten', status: 'late' },
			...{ said: 'Två tjänster står tomma.', next: 'continue' },
		},
	],
	corrections: [],
	deviation: 'Avvikelse: färre än 5 barn vräktes utan att ett annat hem fanns.',
}

/** A consultation that is over, with answers that are shown, answers that are not, and one with a secret part. */
export const sampleConsultation: Consultation = {
	...{ is: 'consultation', language: 'sv', invented: true, title: 'Ett hem i Provköping 2021–2027' },
	...{ committee: 'Socialnämnden', years: { from: 2021, to: 2027 }, registryNumber: 'SN 2026/0007' },
	...{ opensOn: plainDate('2026-01-05'), lastDay: plainDate('2026-02-20'), closedOn: null },
	...{ questions: 'Räcker platserna?', contact: 'Registrator', answerAt: '/remiss/pr0v2026' },
	extensions: [{ toDay: plainDate('2026-02-20'), reason: 'Flera har bett om tid.' }],
	response: [{ sector: 'public', invited: 4, answered: 3 }],
	proposal: [
		{ part: 'sections', id: 's1', mark: '', title: 'Inledning', text: 'Alla ska ha ett hem.' },
		{ part: 'activities', id: 'a7', mark: 'A7', title: 'Uppsökare på kvällarna', text: '' },
	],
	answers: [
		{
			...{ number: 1, stance: 'supports-with-remarks', late: false, shown: true, from: 'Byggnadsnämnden' },
			said: [
				{
					...{ part: 'activities', partId: 'a7', secret: false, body: 'Även helger <b>behövs</b>.' },
					...{ outcome: 'accepted', why: 'Skrivs in.' },
				},
				{ part: 'whole', partId: null, secret: true, body: null, outcome: null, why: null },
			],
		},
		{
			...{ number: 2, stance: null, late: true, shown: false, from: null },
			said: [{ part: 'sections', partId: 's1', secret: false, body: null, outcome: null, why: null }],
		},
	],
	changes: {
		version: 2,
		changes: [
			{
				...{ part: 'activities', partId: 'a7', mark: 'A7', change: 'changed', answers: [1] },
				...{ was: 'Uppsökare på kvällarna', is: 'Uppsökare kvällar och helger' },
			},
			{ part: 'head', partId: null, mark: '', change: 'changed', was: '', is: '', answers: [] },
		],
	},
	sharePicture: 'share',
}

export const publishedAt = instant('2026-03-13T08:00:00Z')

/** A network's report with a block of each kind that reports have. */
export const sampleReport: YearlyReport = {
	...{ is: 'yearly-report', language: 'sv', invented: true, title: 'Årsrapport 2025', audience: 'Alla' },
	...{
		year: 2025,
		version: 2,
		reason: 'En siffra var fel.',
		frozenOn: plainDate('2026-02-01'),
		digest: 'a1'.repeat(32),
	},
	earlier: [{ version: 1, frozenOn: plainDate('2026-01-10') }],
	document: {
		...{ language: 'sv', title: 'Årsrapport 2025', stamps: [], footer: { left: '', right: '' } },
		letterhead: {
			...{
				organisation: 'Provriket',
				unit: '',
				facts: [],
				pageLabel: 'Sida',
				addressee: 'Till alla',
				copyTo: '',
			},
		},
		sections: [
			{
				key: 'summary',
				heading: 'Sammanfattning för alla',
				blocks: [{ is: 'paragraph', text: 'Färre <sover> ute.' }],
			},
			{
				key: 'data',
				heading: 'Siffrorna',
				blocks: [
					{ is: 'subheading', text: 'Nationella siffror' },
					{
						...{ is: 'table', caption: 'Vad andra har publicerat', note: 'Källorna står i bilagan.' },
						columns: [
							{ heading: 'Mått', align: 'start', width: 3 },
							{ heading: 'Senast', align: 'end', width: 1 },
						],
						rows: [
							{ is: 'group', heading: 'Sverige' },
							{ is: 'cells', cells: [{ text: 'Vräkningar' }, { text: '2768 (2023)', after: 'avrundad' }] },
						],
					},
				],
			},
			{
				key: 'proposals',
				heading: 'Förslag',
				blocks: [
					{ is: 'clauses', lead: 'Vi föreslår', clauses: ['en sak', 'en till'] },
					{ is: 'list', items: ['ett', 'två'] },
				],
			},
		],
	},
}
