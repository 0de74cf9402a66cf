import type { PlainDate } from '../../../foundation/plain-date.ts'
import { countryOf, type Regime, regimes } from './law/countries.ts'
import { neighboursRules } from './law/neighbours-rules.ts'
import type { DeadlineRule } from './law/rule.ts'
import { swedishRules } from './law/swedish-rules.ts'

/** Everything that is known of the law's times: no length of a time stands anywhere else. */
export const deadlineRules: readonly DeadlineRule[] = [...swedishRules, ...neighboursRules]

export function inForce(rule: DeadlineRule, on: PlainDate): boolean {
	return rule.validFrom <= on && (rule.validTo === null || on < rule.validTo)
}

const ofRegime = new Map(
	regimes.map((regime) => {
		const country = countryOf(regime)
		const own = (rule: DeadlineRule) => rule.regime === regime || rule.regime === 'any'
		return [regime, deadlineRules.filter((rule) => rule.country === country && own(rule))]
	}),
)

const byId = new Map([...ofRegime].map(([regime, rules]) => [regime, Map.groupBy(rules, ({ id }) => id)]))

/** The rules that hold for a home under the act on the day: the act's own and those of every home in its country. */
export function rulesFor(regime: Regime, on: PlainDate): readonly DeadlineRule[] {
	return (ofRegime.get(regime) ?? []).filter((rule) => inForce(rule, on))
}

/** The rule in force for the act on the day, or null: private letting, say, knows no recovery (SFS 2026:772). */
export function findRule(id: string, regime: Regime, on: PlainDate): DeadlineRule | null {
	const found = (byId.get(regime)?.get(id) ?? []).filter((rule) => inForce(rule, on))
	return found.find((rule) => rule.regime === regime) ?? found[0] ?? null
}
