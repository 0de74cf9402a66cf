import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { PlaceType } from '../codes/places.ts'
import type { SpellFacts, SpellPopulation } from '../facts.ts'
import type { Category, SituationDefinition, Source } from './definition.ts'
import { type Because, rulingOn } from './ruling.ts'

/** How a situation came to be. `because` has its sentence under `explained` in the feature's words; the rest are its facts. */
export type Explanation = {
	/** The category's own key, or null when not counted that day. */
	readonly category: Category | null
	readonly because: Because | 'outside-spell' | 'discharge-far' | 'contract-far'
	readonly place: PlaceType
	readonly population: SpellPopulation
	/** The first day on which the category holds. */
	readonly countedFrom: PlainDate | null
	/** The planned discharge or the contract's end that decided. */
	readonly endsOn: PlainDate | null
	readonly months: number | null
	readonly source: Source
}

export function explainSituation(
	spell: SpellFacts,
	definition: SituationDefinition,
	day: PlainDate,
): Explanation {
	const ruling = rulingOn(spell, definition)
	const within = spell.startsOn <= day && (spell.endsOn === null || day < spell.endsOn)
	const counted = within && day >= ruling.from
	const { endsOn, months } = deciding(ruling.because, spell, definition)
	return {
		category: (counted && definition.categories.find(({ number }) => number === ruling.category)) || null,
		because: !within ? 'outside-spell' : counted ? ruling.because : tooEarly(ruling.because),
		place: spell.place,
		population: spell.population,
		countedFrom: ruling.category === 0 ? null : ruling.from,
		endsOn,
		months,
		source: ruling.source,
	}
}

const tooEarly = (because: Because) =>
	because === 'contract-near' ? ('contract-far' as const) : ('discharge-far' as const)

function deciding(because: Because, spell: SpellFacts, definition: SituationDefinition) {
	switch (because) {
		case 'discharge-near':
		case 'discharge-planned':
			return { endsOn: spell.dischargeOn, months: definition.monthsBeforeDischarge }
		case 'contract-near':
			return { endsOn: spell.contractEndsOn, months: definition.monthsBeforeContractEnd }
		default:
			return { endsOn: null, months: null }
	}
}
