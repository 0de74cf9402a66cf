import type { DefinitionId } from '../definitions.ts'

/** What is wrong with what was written, or was not. */
export type CheckKind = 'missing' | 'impossible' | 'overlapping' | 'stale' | 'late'

export type Check = {
	readonly id: CheckId
	/** Whose rows are looked at. */
	readonly of: 'homelessness' | 'cases'
	readonly kind: CheckKind
	/** 3 makes a figure wrong, 2 makes it uncertain, 1 makes a breakdown poorer. */
	readonly severity: 1 | 2 | 3
	readonly weakens: readonly DefinitionId[]
	/** Where the rule comes from. */
	readonly source: 'counting-rules' | 'law' | 'own'
	/** Where it is mended, under that page's own rights. */
	readonly mendAt: string
}

export type CheckId =
	| 'birth-date-missing'
	| 'sex-missing'
	| 'spell-children-unknown'
	| 'spell-place-unknown'
	| 'destination-missing'
	| 'without-contact'
	| 'spells-overlap'
	| 'doubles-unsettled'
	| 'spell-entered-late'
	| 'case-children-unknown'
	| 'eviction-day-without-outcome'
	| 'stay-check-overdue'
	| 'outcome-unknown'
	| 'executed-before-opened'
	| 'eviction-entered-late'

const list = ['homeless-on-list', 'acutely-homeless-on-list'] as const
const flow = ['homeless-inflow', 'homeless-outflow'] as const
const homelessness = { of: 'homelessness', source: 'counting-rules', mendAt: '/homelessness' } as const
const cases = { of: 'cases', source: 'own', mendAt: '/evictions' } as const

/** Every check there is; each is counted by one line of one statement in the feature that keeps the rows. */
export const checks: readonly Check[] = [
	{ id: 'spell-place-unknown', ...homelessness, kind: 'missing', severity: 3, weakens: list },
	{ id: 'spells-overlap', ...homelessness, kind: 'overlapping', severity: 3, weakens: [...list, ...flow] },
	{
		id: 'doubles-unsettled',
		...homelessness,
		kind: 'overlapping',
		severity: 3,
		weakens: list,
		mendAt: '/homelessness/doubles',
	},
	{
		id: 'without-contact',
		...homelessness,
		kind: 'stale',
		severity: 3,
		weakens: [...list, 'homeless-outflow'],
		mendAt: '/homelessness?status=inactive',
	},
	{
		id: 'destination-missing',
		...homelessness,
		kind: 'missing',
		severity: 2,
		weakens: ['housed-from-list', 'homeless-outflow'],
	},
	{
		id: 'spell-entered-late',
		...homelessness,
		kind: 'late',
		severity: 2,
		weakens: [...list, 'homeless-inflow'],
	},
	{
		id: 'spell-children-unknown',
		...homelessness,
		kind: 'missing',
		severity: 2,
		weakens: ['children-in-homelessness'],
	},
	{
		id: 'birth-date-missing',
		...homelessness,
		kind: 'missing',
		severity: 1,
		weakens: [...list, 'children-in-homelessness'],
	},
	{ id: 'sex-missing', ...homelessness, kind: 'missing', severity: 1, weakens: list },
	{
		id: 'executed-before-opened',
		...cases,
		kind: 'impossible',
		severity: 3,
		weakens: ['evictions-executed'],
	},
	{
		id: 'eviction-day-without-outcome',
		...cases,
		kind: 'stale',
		severity: 3,
		weakens: ['evictions-executed', 'children-evicted'],
	},
	{
		id: 'case-children-unknown',
		...cases,
		source: 'law',
		kind: 'missing',
		severity: 3,
		weakens: ['children-evicted'],
	},
	{
		id: 'eviction-entered-late',
		...cases,
		kind: 'late',
		severity: 2,
		weakens: ['evictions-executed', 'children-evicted'],
	},
	{ id: 'outcome-unknown', ...cases, kind: 'missing', severity: 2, weakens: ['cases-averted'] },
	{
		id: 'stay-check-overdue',
		...cases,
		kind: 'stale',
		severity: 2,
		weakens: ['cases-averted'],
		mendAt: '/evictions/outcomes',
	},
]
