import { type Candidates, compareCandidates, countPatterns } from './candidates.ts'
import { isLink, joinLinks, type ScoredPair } from './clusters.ts'
import { comparePair, type Pattern } from './compare.ts'
import { reviewFrom } from './decision.ts'
import { learn } from './em.ts'
import { type MatchReason, reasonsFor } from './explain.ts'
import type { MatchRecord } from './fields.ts'
import { likelihoodOf } from './likelihood.ts'
import { rarityOf } from './rarity.ts'
import { patternsAtRandom } from './sampling.ts'
import { recordAt, type Sides, sidesOf } from './sides.ts'
import { startingWeights } from './starting-weights.ts'
import { countValues } from './value-counts.ts'
import { rowsOf, type WeightRows, type Weights, weightsFrom } from './weights.ts'

export type MatchedPair = {
	readonly a: string
	readonly b: string
	readonly probability: number
	readonly decision: 'link' | 'review'
	readonly reasons: readonly MatchReason[]
}

export type Matched = {
	readonly compared: number
	readonly pairs: readonly MatchedPair[]
	/** What was learned from these records, for ranking candidates later. */
	readonly weights: Weights
}

export type MatchStage = 'comparing' | 'learning' | 'scoring'

/**
 * Finds the records of one list that are the same person, or the pairs across two lists. Ids are unique within a list.
 * Links are whole persons: when a is b and b is c then a is c. The same records give the same answer in any order.
 */
export function matchRecords(
	first: readonly MatchRecord[],
	second: readonly MatchRecord[] | null,
	tell: (stage: MatchStage, share: number) => void,
): Matched {
	const sides = sidesOf(first, second)
	const candidates = compareCandidates(sides, (share) => tell('comparing', share))
	const seen = countPatterns(candidates.patterns)
	const atRandom =
		candidates.chosen === 'all' ? seen : patternsAtRandom(sides, (share) => tell('learning', share))
	const rows = learn({ candidates: seen, atRandom, pairs: sides.pairs }, rowsOf(startingWeights))
	const score = scorer(sides, rows, recordsOfPersons(sides, candidates, rows))
	const scored = scoreAll(sides, candidates, score, (share) => tell('scoring', share))
	const links = joinLinks(scored.filter(isLink), (a, b) => score(a, b, patternOf(sides, a, b)))
	return {
		compared: candidates.pairs.length,
		pairs: tellPairs(sides, rows, scored, links),
		weights: weightsFrom(rows, 'learned from the records themselves'),
	}
}

function patternOf(sides: Sides, a: number, b: number): Pattern {
	return comparePair(recordAt(sides, a), recordAt(sides, b), sides.names)
}

/** How many records each record's person is likely to have here. */
function recordsOfPersons(sides: Sides, { pairs, patterns }: Candidates, rows: WeightRows): Float64Array {
	const count = sides.records.length
	const records = new Float64Array(count).fill(1)
	const chances = likelihoodOf(rows)
	for (const [at, pair] of pairs.entries()) {
		const [same = 0] = chances(patterns[at] ?? 0)
		const a = Math.floor(pair / count)
		const b = pair - a * count
		records[a] = (records[a] ?? 1) + same
		records[b] = (records[b] ?? 1) + same
	}
	return records
}

type Score = (a: number, b: number, pattern: Pattern) => number

function scorer(sides: Sides, rows: WeightRows, recordsOfPerson: Float64Array): Score {
	const rarity = rarityOf(rows, countValues(sides.records, recordsOfPerson))
	const chances = likelihoodOf(rows)
	return (a, b, pattern) => chances(pattern, rarity(recordAt(sides, a), recordAt(sides, b), pattern))[0] ?? 0
}

/** The pairs that are worth a human's look or more. */
function scoreAll(
	sides: Sides,
	{ pairs, patterns }: Candidates,
	score: Score,
	tell: (share: number) => void,
): ScoredPair[] {
	const count = sides.records.length
	const worth: ScoredPair[] = []
	for (const [at, pair] of pairs.entries()) {
		if (at % 10_000 === 0) tell(at / pairs.length)
		const a = Math.floor(pair / count)
		const b = pair - a * count
		const probability = score(a, b, patterns[at] ?? 0)
		if (probability >= reviewFrom) worth.push({ a, b, probability })
	}
	return worth
}

function tellPairs(
	sides: Sides,
	rows: WeightRows,
	scored: readonly ScoredPair[],
	links: readonly ScoredPair[],
): MatchedPair[] {
	const count = sides.records.length
	const linked = new Set(links.map(({ a, b }) => a * count + b))
	const toReview = scored.filter(({ a, b }) => !linked.has(a * count + b))
	const told = (decision: 'link' | 'review') => (pair: ScoredPair) => ({ ...pair, decision })
	return [...links.map(told('link')), ...toReview.map(told('review'))]
		.filter(({ a, b }) => sides.pairing === 'within' || (a < sides.second && b >= sides.second))
		.sort((x, y) => x.a - y.a || x.b - y.b)
		.map(({ a, b, probability, decision }) => ({
			a: recordAt(sides, a).id,
			b: recordAt(sides, b).id,
			probability,
			decision,
			reasons: reasonsFor(patternOf(sides, a, b), rows),
		}))
}
