import { chanceFrom } from './chance.ts'
import { comparePair, type Pattern } from './compare.ts'
import type { PatternCounts } from './em.ts'
import { recordAt, type Sides } from './sides.ts'

const pairsToPick = 300_000
const seed = 1969

/** How pairs agree by chance: hundreds of thousands picked at random, the same ones every time. */
export function patternsAtRandom(sides: Sides, tell: (share: number) => void): PatternCounts {
	const chance = chanceFrom(seed)
	const below = (count: number) => Math.floor(chance() * count)
	const count = sides.records.length
	const counts = new Map<Pattern, number>()
	for (let picked = 0; picked < pairsToPick; picked++) {
		if (picked % 10_000 === 0) tell(picked / pairsToPick)
		const a = sides.pairing === 'across' ? below(sides.second) : below(count)
		const other = sides.pairing === 'across' ? sides.second + below(count - sides.second) : below(count - 1)
		const b = sides.pairing === 'within' && other >= a ? other + 1 : other
		const pattern = comparePair(recordAt(sides, a), recordAt(sides, b), sides.names)
		counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
	}
	return counts
}
