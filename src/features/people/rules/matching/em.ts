import { levelIn, type Pattern } from './compare.ts'
import { levelCounts, missing, placeOf } from './fields.ts'
import { likelihoodOf } from './likelihood.ts'
import type { LevelShares, WeightRows } from './weights.ts'

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
const roundsAtMost = 100

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
 * as in Winkler 1988, with classes for housemates and for namesakes. The chance of a pair is counted over *all* pairs and the shares of
 * others come from pairs at random, so that it does not matter which candidates the blocking chose.
 */
export function learn(seen: Seen, begin: WeightRows): WeightRows {
	let rows = beginWith(seen, begin)
	for (let round = 0; round < roundsAtMost; round++) {
		const next = improve(seen, rows, begin)
		const moved = Math.abs(Math.log(next.samePerson / rows.samePerson)) + widestMove(rows, next)
		rows = next
		if (moved < 0.0005) break
	}
	return rows
}

/** A home is told by address or telephone; a file with neither cannot tell housemates from one person. */
function beginWith(seen: Seen, begin: WeightRows): WeightRows {
	const tellsHome = [...seen.candidates.keys()].some(
		(pattern) => levelIn(pattern, placeOf.address) !== missing || levelIn(pattern, placeOf.phone) !== missing,
	)
	const records = Math.sqrt(2 * seen.pairs)
	const one = 1 / Math.max(records, 2)
	const sameHome = tellsHome ? one : 0
	return { shares: begin.shares, samePerson: one * 0.2, sameHome, namesake: one * 0.2 }
}

function mixed(some: readonly number[], others: readonly number[], share: number): number[] {
	return others.map((other, level) => (1 - share) * other + share * (some[level] ?? 0))
}

type Tally = number[][]

const emptyTally = (): Tally => levelCounts.map((levels) => new Array<number>(levels).fill(0))

function improve(seen: Seen, rows: WeightRows, begin: WeightRows): WeightRows {
	const same = emptyTally()
	const home = emptyTally()
	const others = emptyTally()
	let samePerson = 0
	let sameHome = 0
	let namesakes = 0
	const chances = likelihoodOf(rows)
	for (const [pattern, count] of seen.candidates) {
		const [person, housemate, namesake] = chances(pattern)
		samePerson += person * count
		namesakes += namesake * count
		sameHome += housemate * count
		add(same, pattern, person * count)
		add(home, pattern, housemate * count)
	}
	for (const [pattern, count] of seen.atRandom) {
		const [person, housemate, namesake] = chances(pattern)
		add(others, pattern, (1 - person - housemate - namesake) * count)
	}
	const shares = begin.shares.map((levels, place) => {
		const sameShares = sharesOf(same[place] ?? [], levels, 0, pairsBelievedSame)
		const otherShares =
			place === placeOf.name_order
				? asBegun(levels)
				: sharesOf(others[place] ?? [], levels, 2, pairsBelievedOthers)
		const homeShares = sharedAtHome.has(place)
			? sharesOf(home[place] ?? [], levels, 1, pairsBelievedSame)
			: mixed(sameShares, otherShares, place === placeOf.national_id ? likeOneNumber : likeOnePerson)
		return levels.map(
			(_, level): LevelShares => [sameShares[level] ?? 0, homeShares[level] ?? 0, otherShares[level] ?? 0],
		)
	})
	return {
		shares,
		samePerson: (samePerson + 0.5) / (seen.pairs + 1),
		namesake: (namesakes + 0.5) / (seen.pairs + 1),
		sameHome: rows.sameHome === 0 ? 0 : (sameHome + 0.5) / (seen.pairs + 1),
	}
}

const asBegun = (levels: readonly LevelShares[]) => levels.map((x) => x[2])
function add(tally: Tally, pattern: Pattern, weight: number): void {
	for (const [place, row] of tally.entries()) {
		const level = levelIn(pattern, place)
		if (level !== missing) row[level] = (row[level] ?? 0) + weight
	}
}

function sharesOf(
	counted: readonly number[],
	believed: readonly LevelShares[],
	column: 0 | 1 | 2,
	pairs: number,
) {
	const total = counted.reduce((sum, count) => sum + count, 0)
	return counted.map((count, level) => (count + pairs * (believed[level]?.[column] ?? 0)) / (total + pairs))
}

function widestMove(before: WeightRows, after: WeightRows): number {
	let widest = 0
	for (const [place, levels] of before.shares.entries()) {
		for (const [level, [same]] of levels.entries()) {
			widest = Math.max(widest, Math.abs(same - (after.shares[place]?.[level]?.[0] ?? 0)))
		}
	}
	return widest
}
