import { addMonths, laterOf, type PlainDate } from '../../../../foundation/plain-date.ts'
import type { SpellFacts } from '../facts.ts'
import type { PlaceRule, SituationDefinition, Source } from './definition.ts'

/** Why a spell has its category; words for each stand under `explained`. */
export type Because =
	| 'population-not-counted'
	| 'overridden'
	| 'place'
	| 'place-not-counted'
	| 'overstays'
	| 'discharge-planned'
	| 'discharge-near'
	| 'discharge-unknown'
	| 'home-arranged'
	| 'not-overstaying'
	| 'no-contract'
	| 'contract-near'
	| 'contract-end-unknown'

/** What a definition says about a whole spell: a category, and the first day on which it holds. */
export type Ruling = {
	readonly category: number
	/** The first day counted; never before the spell, perhaps after it. */
	readonly from: PlainDate
	readonly because: Because
	readonly source: Source
}

export function rulingOn(spell: SpellFacts, definition: SituationDefinition): Ruling {
	const rule = definition.places[spell.place]
	const whole = (because: Because, category: number, source: Source = rule.source): Ruling => ({
		category,
		from: spell.startsOn,
		because,
		source,
	})
	if (definition.populations[spell.population] === 'out') {
		return whole('population-not-counted', 0, definition.populationsSource)
	}
	if (spell.overriddenTo !== null && definition.obeysOverride) {
		return whole('overridden', spell.overriddenTo, byHand)
	}
	const last = (because: Because, day: PlainDate, months: number): Ruling => ({
		...whole(because, rule.category),
		from: laterOf(spell.startsOn, addMonths(day, -months)),
	})
	switch (rule.when) {
		case 'never':
			return whole('place-not-counted', 0)
		case 'always':
			return whole('place', hasContract(spell) ? (rule.withContract ?? rule.category) : rule.category)
		case 'overstaying':
			return spell.overstays ? whole('overstays', rule.category) : whole('not-overstaying', 0)
		case 'before-discharge':
			return beforeDischarge(spell, definition, rule, whole, last)
		case 'contract-ends':
			if (spell.contract === 'none') return whole('no-contract', rule.category)
			if (spell.contractEndsOn === null) return whole('contract-end-unknown', 0)
			return last('contract-near', spell.contractEndsOn, definition.monthsBeforeContractEnd)
	}
}

function beforeDischarge(
	spell: SpellFacts,
	definition: SituationDefinition,
	rule: PlaceRule,
	whole: (because: Because, category: number) => Ruling,
	last: (because: Because, day: PlainDate, months: number) => Ruling,
): Ruling {
	if (spell.overstays) return whole('overstays', rule.category)
	if (spell.homeAfter === 'arranged') return whole('home-arranged', 0)
	if (spell.dischargeOn === null) return whole('discharge-unknown', 0)
	if (definition.monthsBeforeDischarge === null) return whole('discharge-planned', rule.category)
	return last('discharge-near', spell.dischargeOn, definition.monthsBeforeDischarge)
}

const byHand: Source = { text: 'Bofast', verified: true }

const hasContract = ({ contract }: SpellFacts) => contract !== 'none' && contract !== 'unknown'
