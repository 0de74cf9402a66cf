import type { Direction } from '../../../../indicators/index.ts'

type Measure = {
	/** In the registry of definitions, first version. */
	readonly definition: string
	/** Counted from the municipality's own cases; others are written in. */
	readonly counted: boolean
	readonly direction: Direction
	/** None at all is the target from the first day. */
	readonly zero?: true
	readonly sv: { readonly name: string; readonly unit: string }
	readonly en: { readonly name: string; readonly unit: string }
}

/** What the starters measure by: base and target are the municipality's own to set. */
export const measures = {
	childrenEvicted: {
		...{ definition: 'children-evicted', counted: true, direction: 'down', zero: true },
		sv: { name: 'Barn som berörts av avhysning', unit: 'barn' },
		en: { name: 'Children affected by eviction', unit: 'children' },
	},
	evictions: {
		...{ definition: 'evictions-executed', counted: true, direction: 'down' },
		sv: { name: 'Verkställda avhysningar', unit: 'avhysningar' },
		en: { name: 'Evictions carried out', unit: 'evictions' },
	},
	childTalks: {
		...{ definition: 'child-talks-held', counted: true, direction: 'up' },
		sv: { name: 'Samtal med barn när hemmet hotas', unit: 'samtal' },
		en: { name: 'Talks with children when the home is threatened', unit: 'talks' },
	},
	consultations: {
		...{ definition: 'consultations-held', counted: true, direction: 'up' },
		sv: { name: 'Hållna hyresskuldsamråd', unit: 'samråd' },
		en: { name: 'Rent-debt consultations held', unit: 'consultations' },
	},
	homeless: {
		...{ definition: 'homeless-persons', counted: false, direction: 'down' },
		sv: { name: 'Personer i hemlöshet', unit: 'personer' },
		en: { name: 'People in homelessness', unit: 'persons' },
	},
	roughSleepers: {
		...{ definition: 'rough-sleepers', counted: false, direction: 'down' },
		sv: { name: 'Personer som sover ute', unit: 'personer' },
		en: { name: 'People sleeping rough', unit: 'persons' },
	},
	childrenHomeless: {
		...{ definition: 'children-in-homelessness', counted: true, direction: 'down' },
		sv: { name: 'Barn i hemlöshet', unit: 'barn' },
		en: { name: 'Children in homelessness', unit: 'children' },
	},
	agreedHomes: {
		...{ definition: 'homes-by-agreement', counted: true, direction: 'up' },
		sv: { name: 'Hem genom avtal med hyresvärdar', unit: 'hem' },
		en: { name: 'Homes by agreement with landlords', unit: 'homes' },
	},
	ownLease: {
		...{ definition: 'training-contracts-converted', counted: true, direction: 'up' },
		sv: { name: 'Andrahandskontrakt som blivit egna', unit: 'procent' },
		en: { name: 'Sublet contracts that became the tenant’s own', unit: 'percent' },
	},
	housingFirst: {
		...{ definition: 'housing-first-places', counted: true, direction: 'up' },
		sv: { name: 'Hem i Bostad först', unit: 'hem' },
		en: { name: 'Housing First homes', unit: 'homes' },
	},
	breakdowns: {
		...{ definition: 'housing-breakdowns', counted: true, direction: 'down' },
		sv: { name: 'Sammanbrott i boende', unit: 'sammanbrott' },
		en: { name: 'Breakdowns in housing', unit: 'breakdowns' },
	},
	coordinated: {
		...{ definition: 'coordinated-plans-with-housing', counted: true, direction: 'up' },
		sv: { name: 'Samordnade planer där boendet ingår', unit: 'planer' },
		en: { name: 'Coordinated plans with a housing part', unit: 'plans' },
	},
} as const satisfies Record<string, Measure>

export type MeasureKey = keyof typeof measures
