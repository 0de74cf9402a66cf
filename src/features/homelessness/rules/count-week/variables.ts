import type { Source } from '../situations/definition.ts'

export type CountVariable = {
	readonly code: string
	readonly kind: 'one' | 'several' | 'number'
	readonly choices: readonly string[]
	readonly source: Source
}

/** Named in what the authority tells about its forms; the exact wording was not read. */
const named = { text: 'Socialstyrelsen, formulär 2017 (Dnr 416/2017) och kartläggning 2023', verified: true }
const remembered = { text: 'Socialstyrelsen, formulär 2011 och 2017', verified: false }
const danish = { text: 'VIVE, kortlægning uge 6', verified: false }

const factorChoices = [
	'eviction',
	'debts-payment-remarks',
	'violence',
	'separation',
	'family-conflict',
	'addiction',
	'mental-ill-health',
	'physical-ill-health',
	'release-or-discharge',
	'unemployment',
	'lack-of-housing',
	'not-approved-on-ordinary-market',
	'new-arrival',
	'unknown',
] as const

const supportChoices = [
	'outreach',
	'housing-support',
	'coordinated-plan',
	'treatment',
	'contact-person',
	'guardian',
	'budget-debt-advice',
	'none',
	'unknown',
] as const

/** What a form may ask beside place, population, sex and birth, which every form asks. */
export const countVariables = [
	{ code: 'children-under-18', kind: 'number', choices: [], source: named },
	{ code: 'lives-with-children', kind: 'one', choices: ['full', 'part', 'not', 'unknown'], source: named },
	{
		code: 'time-in-situation',
		kind: 'one',
		choices: [
			'under-3-months',
			'3-12-months',
			'1-2-years',
			'3-5-years',
			'6-10-years',
			'over-10-years',
			'unknown',
		],
		source: remembered,
	},
	{
		code: 'time-without-home',
		kind: 'one',
		choices: [
			'under-3-months',
			'3-12-months',
			'1-2-years',
			'3-5-years',
			'6-10-years',
			'over-10-years',
			'unknown',
		],
		source: remembered,
	},
	{
		code: 'country-of-birth',
		kind: 'one',
		choices: ['own-country', 'nordic', 'eu-eea', 'other', 'unknown'],
		source: remembered,
	},
	{
		code: 'family-type',
		kind: 'one',
		choices: ['single', 'couple', 'single-with-children', 'couple-with-children', 'other', 'unknown'],
		source: remembered,
	},
	{ code: 'factors', kind: 'several', choices: factorChoices, source: remembered },
	{
		code: 'main-income',
		kind: 'one',
		choices: [
			'wages',
			'income-support',
			'sickness-or-activity-compensation',
			'pension',
			'student',
			'none',
			'other',
			'unknown',
		],
		source: remembered,
	},
	{ code: 'support', kind: 'several', choices: supportChoices, source: remembered },
	{ code: 'unmet-needs', kind: 'several', choices: supportChoices, source: remembered },
	{ code: 'earlier-evicted', kind: 'one', choices: ['yes', 'no', 'unknown'], source: remembered },
	{ code: 'on-housing-list', kind: 'one', choices: ['yes', 'no', 'unknown'], source: danish },
	{
		code: 'municipality-of-stay',
		kind: 'one',
		choices: ['here', 'another', 'unknown'],
		source: remembered,
	},
	{
		code: 'municipality-of-registration',
		kind: 'one',
		choices: ['here', 'another', 'none', 'unknown'],
		source: remembered,
	},
] as const satisfies readonly CountVariable[]

export type VariableCode = (typeof countVariables)[number]['code']

const byCode: ReadonlyMap<string, CountVariable> = new Map(countVariables.map((one) => [one.code, one]))

export function findVariable(code: string): CountVariable | null {
	return byCode.get(code) ?? null
}

export function isVariable(code: string): code is VariableCode {
	return byCode.has(code)
}
