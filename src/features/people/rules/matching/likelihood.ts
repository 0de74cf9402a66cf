import { levelIn, type Pattern } from './compare.ts'
import { missing, placeOf } from './fields.ts'
import type { WeightRows } from './weights.ts'

/** The chances that a pair is one person, that it is two people of one home, and that it is two of one name. */
export type Chances = readonly [samePerson: number, sameHome: number, namesake: number]

/** Logarithms of how much rarer than usual the shared values are: of the names, and of the rest. */
export type RarityOfPair = { readonly names: number; readonly rest: number }

const usual: RarityOfPair = { names: 0, rest: 0 }

// Namesakes agree on these as one person does, and on all else as others do.
const namesakesShare = new Set([placeOf.given_name, placeOf.family_name, placeOf.name_order, placeOf.sex])

/**
 * Bayes over the four classes. A rare value shared speaks against chance, for one person and for one home alike; namesakes
 * share names by chance, so rare names say nothing for them.
 */
export function likelihoodOf(rows: WeightRows): (pattern: Pattern, rarity?: RarityOfPair) => Chances {
	const logs = rows.shares.map((levels, place) =>
		levels.map(([same, home, others]) => {
			const person = Math.log(same / others)
			return [person, Math.log(home / others), namesakesShare.has(place) ? person : 0] as const
		}),
	)
	const strangers = 1 - rows.samePerson - rows.sameHome - rows.namesake
	const priors = [rows.samePerson, rows.sameHome, rows.namesake].map((prior) => Math.log(prior / strangers))
	const [priorSame = 0, priorHome = 0, priorNamesake = 0] = priors
	return (pattern, rarity = usual) => {
		let same = priorSame + rarity.names + rarity.rest
		let home = priorHome + rarity.names + rarity.rest
		let namesake = priorNamesake + rarity.rest
		for (let place = 0; place < logs.length; place++) {
			const level = levelIn(pattern, place)
			if (level === missing) continue
			const log = logs[place]?.[level]
			if (log === undefined) continue
			same += log[0]
			home += log[1]
			namesake += log[2]
		}
		const most = Math.max(same, home, namesake, 0)
		const chances = [Math.exp(same - most), Math.exp(home - most), Math.exp(namesake - most)] as const
		const sum = chances[0] + chances[1] + chances[2] + Math.exp(-most)
		return [chances[0] / sum, chances[1] / sum, chances[2] / sum]
	}
}
