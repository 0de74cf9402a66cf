import { levelIn, type Pattern } from './compare.ts'
import { missing } from './fields.ts'
import type { WeightRows } from './weights.ts'

/** The chances that a pair is one person, and that it is two people of one home. */
export type Chances = readonly [samePerson: number, sameHome: number]

/**
 * Bayes over the three classes. `rarity` is the logarithm of how much rarer the shared values are than shared values on the
 * whole: it speaks against chance, for one person and for one home alike.
 */
export function likelihoodOf(rows: WeightRows): (pattern: Pattern, rarity?: number) => Chances {
	const logs = rows.shares.map((levels) =>
		levels.map(([same, home, others]) => [Math.log(same / others), Math.log(home / others)] as const),
	)
	const strangers = 1 - rows.samePerson - rows.sameHome
	const priorSame = Math.log(rows.samePerson / strangers)
	const priorHome = Math.log(rows.sameHome / strangers)
	return (pattern, rarity = 0) => {
		let same = priorSame + rarity
		let home = priorHome + rarity
		for (let place = 0; place < logs.length; place++) {
			const level = levelIn(pattern, place)
			if (level === missing) continue
			const log = logs[place]?.[level]
			if (log === undefined) continue
			same += log[0]
			home += log[1]
		}
		const most = Math.max(same, home, 0)
		const person = Math.exp(same - most)
		const housemate = Math.exp(home - most)
		const sum = person + housemate + Math.exp(-most)
		return [person / sum, housemate / sum]
	}
}
