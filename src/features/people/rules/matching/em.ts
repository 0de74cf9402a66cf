import { levelIn, type Pattern } from './compare.ts'
import { levelCounts, missing, placeOf } from './fields.ts'
import { likelihoodOf } from './likelihood.ts'
import { type LevelShares, type Relation, relations } from './relations.ts'
import type { RelationChances, WeightRows } from './weights.ts'

/** How many pairs agree in each way. */
export type PatternCounts = ReadonlyMap<Pattern, number>

export type Seen = {
	/** Pairs worth comparing: they hold nearly every pair of one person. */
	readonly candidates: PatternCounts
	/** Pairs picked at random from all: they show how others agree by chance, which the candidates cannot. */
	readonly atRandom: PatternCounts
	/** How many pairs there are in all. */
	readonly pairs: number
}

// Each column of shares begins as if so many pairs had been seen, so that a small file is not overheard.
const pairsBelievedSame = 20
const pairsBelievedOthers = 20_000
/** So many pairs' worth of belief stand behind how often each relation occurs. */
const pairsBelieved = 10
/** How many others a record has in each relation, before anything is known. */
const believedOfARecord: Readonly<Record<Relation, number>> = {
	samePerson: 0.2,
	sameHome: 1,
	namesake: 0.2,
	twin: 0.01,
}
const roundsAtMost = 100
const stillEnough = 0.0005

// A household shares a name, an address, an area, a telephone and now and then a mailbox; never a person's own marks.
const sharedAtHome = new Set([
	placeOf.family_name,
	placeOf.name_order,
	placeOf.address,
	placeOf.area,
	placeOf.phone,
	placeOf.email,
])
/** Of housemates this share agrees on an own mark as one person would: twins, father and son of one name. */
const likeOnePerson = 0.03
/** And so many are written with the other's number. */
const likeOneNumber = 0.001

/**
 * Learns from the pairs themselves, without examples: Dempster, Laird & Rubin 1977 on the mixture of Fellegi & Sunter 1969
 * as in Winkler 1988, with a class for each relation. The chances of a pair are counted over *all* pairs and the shares of
 * others come from pairs at random, so that it does not matter which candidates the blocking chose.
 */
export function learn(seen: Seen, begin: WeightRows): WeightRows {
	const believed: WeightRows = { shares: begin.shares, chances: chancesBelieved(seen) }
	let rows = believed
	for (let round = 0; round < roundsAtMost; round++) {
		const next = improve(seen, rows, believed)
		const moved =
			Math.abs(Math.log(next.chances.samePerson / rows.chances.samePerson)) + widestMove(rows, next)
		rows = next
		if (moved < stillEnough) break
	}
	return rows
}

/** A home is told by address or telephone; a file with neither cannot tell housemates from one person. */
function chancesBelieved({ candidates, pairs }: Seen): RelationChances {
	const tellsHome = [...candidates.keys()].some(
		(pattern) => levelIn(pattern, placeOf.address) !== missing || levelIn(pattern, placeOf.phone) !== missing,
	)
	const records = Math.max(Math.sqrt(2 * pairs), 2)
	return forEachRelation((relation) =>
		relation === 'sameHome' && !tellsHome ? 0 : believedOfARecord[relation] / records,
	)
}

function forEachRelation(chanceOf: (relation: Relation, at: number) => number): RelationChances {
	return Object.fromEntries(
		relations.map((relation, at) => [relation, chanceOf(relation, at)]),
	) as RelationChances
}

function improve(seen: Seen, rows: WeightRows, believed: WeightRows): WeightRows {
	const chances = likelihoodOf(rows)
	const related = relations.map(() => new Tally())
	const others = new Tally()
	for (const [pattern, count] of seen.candidates) {
		for (const [at, chance] of chances(pattern).entries()) related[at]?.add(pattern, chance * count)
	}
	for (const [pattern, count] of seen.atRandom) {
		const strangers = 1 - chances(pattern).reduce((sum, chance) => sum + chance, 0)
		others.add(pattern, strangers * count)
	}
	const [same = others, home = others] = related
	return {
		chances: forEachRelation((relation, at) => {
			const belief = believed.chances[relation]
			if (belief === 0) return 0
			return ((related[at]?.weight ?? 0) + pairsBelieved * belief) / (seen.pairs + pairsBelieved)
		}),
		shares: believed.shares.map((levels, place) => {
			const ofSame = same.sharesOf(place, levels, 0, pairsBelievedSame)
			// The order of names is chosen for agreement, so that it says nothing between others.
			const ofOthers =
				place === placeOf.name_order
					? levels.map(([, , other]) => other)
					: others.sharesOf(place, levels, 2, pairsBelievedOthers)
			const ofHome = sharedAtHome.has(place)
				? home.sharesOf(place, levels, 1, pairsBelievedSame)
				: mixed(ofSame, ofOthers, place === placeOf.national_id ? likeOneNumber : likeOnePerson)
			return levels.map((_, at): LevelShares => [ofSame[at] ?? 0, ofHome[at] ?? 0, ofOthers[at] ?? 0])
		}),
	}
}

/** How much weight of a class fell on each level of each field, and in all. */
class Tally {
	weight = 0
	readonly #levels = levelCounts.map((levels) => new Float64Array(levels))

	add(pattern: Pattern, weight: number): void {
		this.weight += weight
		for (let place = 0; place < this.#levels.length; place++) {
			const level = levelIn(pattern, place)
			const row = this.#levels[place]
			if (level !== missing && row !== undefined) row[level] = (row[level] ?? 0) + weight
		}
	}

	/** The shares of a field's levels, held to a column of what is believed as if so many pairs had shown it. */
	sharesOf(place: number, believed: readonly LevelShares[], column: 0 | 1 | 2, pairs: number): number[] {
		const row = this.#levels[place] ?? new Float64Array(0)
		const total = row.reduce((sum, weight) => sum + weight, 0)
		return believed.map((shares, at) => ((row[at] ?? 0) + pairs * shares[column]) / (total + pairs))
	}
}

function mixed(some: readonly number[], others: readonly number[], share: number): number[] {
	return others.map((other, level) => (1 - share) * other + share * (some[level] ?? 0))
}

function widestMove(before: WeightRows, after: WeightRows): number {
	const moves = before.shares.flatMap((levels, place) =>
		levels.map(([same], level) => Math.abs(same - (after.shares[place]?.[level]?.[0] ?? 0))),
	)
	return Math.max(...moves)
}
