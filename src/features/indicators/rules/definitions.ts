import type { Direction } from './status.ts'

/** What the number counts; the words for it stand in the feature's words under `units`. */
export type UnitKey =
	| 'evictions'
	| 'children'
	| 'cases'
	| 'consultations'
	| 'talks'
	| 'persons'
	| 'homes'
	| 'percent'

/** How a figure comes to be: counted from the municipality's own cases, or written in by somebody. */
export type Counted =
	| 'evictions'
	| 'childrenEvicted'
	| 'casesOpened'
	| 'casesAverted'
	| 'consultations'
	| 'childTalks'

/**
 * One version of one definition. Words and the formula in words stand in the feature's words under
 * `definitions.<id>`; a change of meaning is a new version, never an edit.
 */
export type Definition = {
	readonly id: string
	readonly version: number
	readonly validFrom: number
	readonly validTo: number | null
	readonly unit: UnitKey
	readonly direction: Direction
	readonly counted: Counted | null
	readonly parameters: Readonly<Record<string, number>>
	readonly source: { readonly text: string; readonly verified: boolean }
}

const own = { text: 'Bofast', verified: true } as const

export const definitions = [
	{
		id: 'evictions-executed',
		version: 1,
		validFrom: 2015,
		validTo: null,
		unit: 'evictions',
		direction: 'down',
		counted: 'evictions',
		parameters: {},
		source: { text: 'Kronofogden, verkställda avhysningar', verified: false },
	},
	{
		id: 'children-evicted',
		version: 1,
		validFrom: 2015,
		validTo: null,
		unit: 'children',
		direction: 'down',
		counted: 'childrenEvicted',
		parameters: { daysAYearInTheHome: 30 },
		source: { text: 'Barnombudsmannen och Kronofogden, barn som berörs av avhysning', verified: false },
	},
	{
		id: 'cases-opened',
		version: 1,
		validFrom: 2015,
		validTo: null,
		unit: 'cases',
		direction: 'down',
		counted: 'casesOpened',
		parameters: {},
		source: own,
	},
	{
		id: 'cases-averted',
		version: 1,
		validFrom: 2015,
		validTo: null,
		unit: 'cases',
		direction: 'up',
		counted: 'casesAverted',
		parameters: {},
		source: own,
	},
	{
		id: 'consultations-held',
		version: 1,
		validFrom: 2015,
		validTo: null,
		unit: 'consultations',
		direction: 'up',
		counted: 'consultations',
		parameters: {},
		source: own,
	},
	{
		id: 'child-talks-held',
		version: 1,
		validFrom: 2015,
		validTo: null,
		unit: 'talks',
		direction: 'up',
		counted: 'childTalks',
		parameters: {},
		source: own,
	},
	{
		id: 'homeless-persons',
		version: 1,
		validFrom: 2011,
		validTo: null,
		unit: 'persons',
		direction: 'down',
		counted: null,
		parameters: { situations: 4, monthsAfterTheCount: 3 },
		source: { text: 'Socialstyrelsen, fyra hemlöshetssituationer', verified: true },
	},
	{
		id: 'rough-sleepers',
		version: 1,
		validFrom: 2011,
		validTo: null,
		unit: 'persons',
		direction: 'down',
		counted: null,
		parameters: {},
		source: { text: 'Socialstyrelsen, situation 1', verified: true },
	},
	{
		id: 'homes-by-agreement',
		version: 1,
		validFrom: 2015,
		validTo: null,
		unit: 'homes',
		direction: 'up',
		counted: null,
		parameters: {},
		source: own,
	},
	{
		id: 'training-contracts-converted',
		version: 1,
		validFrom: 2015,
		validTo: null,
		unit: 'percent',
		direction: 'up',
		counted: null,
		parameters: {},
		source: own,
	},
] as const satisfies readonly Definition[]

export type DefinitionId = (typeof definitions)[number]['id']

/** Null for an id or version that the registry does not hold. */
export function findDefinition(id: string, version: number): Definition | null {
	return definitions.find((one) => one.id === id && one.version === version) ?? null
}

/** The newest version of a definition; null for an id that the registry does not hold. */
export function latestDefinition(id: string): Definition | null {
	return definitions.filter((one) => one.id === id).toSorted((a, b) => b.version - a.version)[0] ?? null
}
