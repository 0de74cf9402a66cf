import { levelIn, type Pattern } from './compare.ts'
import { missing } from './fields.ts'
import { relations, shareBetween } from './relations.ts'
import type { WeightRows } from './weights.ts'

/** The chance of each relation between the two records of a pair, in the order of `relations`; the rest are strangers. */
export type ChancesOfPair = readonly number[]

/**
 * Bayes over the relations: Fellegi & Sunter 1969, "A Theory for Record Linkage", with more than two classes. `rarity` is the
 * logarithm of how much rarer than usual the shared values are: it speaks against chance, and for every relation alike, since
 * housemates and namesakes with a rare name are kin.
 */
export function likelihoodOf(rows: WeightRows): (pattern: Pattern, rarity?: number) => ChancesOfPair {
	const logs = rows.shares.map((levels, place) =>
		levels.map((shares) =>
			relations.map((relation) => Math.log(shareBetween(relation, place, shares) / shares[2])),
		),
	)
	const strangers = 1 - relations.reduce((sum, relation) => sum + rows.chances[relation], 0)
	const priors = relations.map((relation) => Math.log(rows.chances[relation] / strangers))
	return (pattern, rarity = 0) => {
		const odds = priors.map((prior) => prior + rarity)
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
