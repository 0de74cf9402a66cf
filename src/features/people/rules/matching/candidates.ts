import { candidatePairs, type Pairs } from './blocking.ts'
import { comparePair, type Pattern } from './compare.ts'
import { arePair, recordAt, type Sides } from './sides.ts'

/** Below this many every pair is compared, and blocking cannot lose any. */
const fewEnoughForAll = 1_000_000

/** Pairs in rising order, and how each agrees. */
export type Candidates = {
	readonly pairs: Pairs
	readonly patterns: Int32Array
	readonly chosen: 'all' | 'by-blocks'
}

export function compareCandidates(sides: Sides, tell: (share: number) => void): Candidates {
	const chosen = sides.pairs <= fewEnoughForAll ? 'all' : 'by-blocks'
	const pairs = chosen === 'all' ? everyPair(sides) : candidatePairs(sides, (share) => tell(share / 4))
	const patterns = new Int32Array(pairs.length)
	const count = sides.records.length
	for (let at = 0; at < pairs.length; at++) {
		if (at % 10_000 === 0) tell(1 / 4 + (3 / 4) * (at / pairs.length))
		const pair = pairs[at] ?? 0
		const first = Math.floor(pair / count)
		patterns[at] = comparePair(recordAt(sides, first), recordAt(sides, pair - first * count), sides.names)
	}
	return { pairs, patterns, chosen }
}

function everyPair(sides: Sides): Pairs {
	const count = sides.records.length
	const pairs = new Float64Array(sides.pairs)
	let found = 0
	for (let a = 0; a < count; a++) {
		for (let b = a + 1; b < count; b++) {
			if (!arePair(sides, a, b)) continue
			pairs[found] = a * count + b
			found += 1
		}
	}
	return pairs
}

export function countPatterns(patterns: Int32Array): Map<Pattern, number> {
	const counts = new Map<Pattern, number>()
	for (const pattern of patterns) counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
	return counts
}
