import { levelIn, type Pattern } from './compare.ts'
import { missing } from './fields.ts'
import { type Relation, relations, shareBetween } from './relations.ts'
import type { WeightRows } from './weights.ts'

/** The chance of each relation between the two records of a pair, in the order of `relations`; the rest are strangers. */
export type ChancesOfPair = readonly number[]

/** Logarithms of how much rarer than usual the shared values are: of the names, and of the rest. */
export type RarityOfPair = { readonly names: number; readonly rest: number }

const usual: RarityOfPair = { names: 0, rest: 0 }

// Rare values shared speak against chance; namesakes share their names by chance.
const rareNamesTell = (relation: Relation) => relation !== 'namesake'

/** Bayes over the relations: Fellegi & Sunter 1969, "A Theory for Record Linkage", with more than two classes. */
export function likelihoodOf(rows: WeightRows): (pattern: Pattern, rarity?: RarityOfPair) => ChancesOfPair {
	const logs = rows.shares.map((levels, place) =>
		levels.map((shares) =>
			relations.map((relation) => Math.log(shareBetween(relation, place, shares) / shares[2])),
		),
	)
	const strangers = 1 - relations.reduce((sum, relation) => sum + rows.chances[relation], 0)
	const priors = relations.map((relation) => Math.log(rows.chances[relation] / strangers))
	const tells = relations.map(rareNamesTell)
	return (pattern, rarity = usual) => {
		const odds = priors.map((prior, at) => prior + rarity.rest + (tells[at] === true ? rarity.names : 0))
		for (let place = 0; place < logs.length; place++) {
			const level = levelIn(pattern, place)
			if (level === missing) continue
			const log = logs[place]?.[level] ?? []
			for (let at = 0; at < odds.length; at++) odds[at] = (odds[at] ?? 0) + (log[at] ?? 0)
		}
		const most = Math.max(0, ...odds)
		const weights = odds.map((one) => Math.exp(one - most))
		const sum = weights.reduce((all, one) => all + one, Math.exp(-most))
		return weights.map((one) => one / sum)
	}
}
