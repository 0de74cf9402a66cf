import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { PlaceType } from '../codes/places.ts'
import type { SpellPopulation } from '../facts.ts'

export type DefinitionKey =
	| 'se-2011'
	| 'se-2017'
	| 'se-2023'
	| 'dk-2024'
	| 'no-2024'
	| 'fi-2024'
	| 'ethos-light'
	| 'eu-2026'

export type Source = {
	readonly text: string
	readonly verified: boolean
	/** Where the source itself does not say so: what we take it to mean, or that it is silent. */
	readonly says?: 'our-reading' | 'not-named'
}

/** 0 is not counted. A category's own key has its words under `categories.<definition>`. */
export type Category = {
	readonly number: number
	readonly key: string
	/** Collected by the authority person by person, or only as numbers of homes. */
	readonly collected: 'persons' | 'volumes'
}

/**
 * When a place is counted: through the whole spell, the last months before planned discharge without a home,
 * only while overstaying, or the last months of a private contract (without contract: all of it).
 */
export type CountedWhen = 'always' | 'before-discharge' | 'overstaying' | 'contract-ends' | 'never'

export type PlaceRule = {
	readonly category: number
	/** Another category where the person has a contract for the place. */
	readonly withContract?: number
	readonly when: CountedWhen
	readonly source: Source
}

export type MeasureWindow =
	| { readonly unit: 'week'; readonly week: number }
	| { readonly unit: 'week-in-month'; readonly month: number }
	| { readonly unit: 'day'; readonly month: number; readonly day: number }

/** One version of one way to count who is homeless; a change of meaning is a new one. */
export type SituationDefinition = {
	readonly key: DefinitionKey
	readonly country: 'SE' | 'DK' | 'NO' | 'FI' | 'EU'
	readonly version: number
	readonly validFrom: PlainDate
	readonly validTo: PlainDate | null
	readonly categories: readonly Category[]
	/** The categories of the first, most urgent layer. */
	readonly acute: readonly number[]
	/** Null: any planned discharge. */
	readonly monthsBeforeDischarge: number | null
	readonly monthsBeforeContractEnd: number
	readonly window: MeasureWindow | null
	/** Counted among the situations, as a population of its own beside them, or not at all. */
	readonly populations: Readonly<Record<SpellPopulation, 'in' | 'apart' | 'out'>>
	readonly populationsSource: Source
	/** A situation set by hand speaks the Swedish four: other countries derive theirs from the facts. */
	readonly obeysOverride: boolean
	readonly places: Readonly<Record<PlaceType, PlaceRule>>
	readonly source: Source
}
