import { comparePair } from './compare.ts'
import { domainsOfMany } from './compare-mail.ts'
import { NameBook } from './compare-names.ts'
import { type Decision, decide } from './decision.ts'
import { type MatchReason, reasonsFor } from './explain.ts'
import type { MatchRecord } from './fields.ts'
import { likelihoodOf } from './likelihood.ts'
import { prepare } from './prepare.ts'
import { rowsOf, type Weights } from './weights.ts'

export type RankedCandidate = {
	readonly id: string
	readonly probability: number
	readonly decision: Decision
	readonly reasons: readonly MatchReason[]
}

/**
 * The candidates by how likely each is the person of the record, with reasons; the likeliest first, then by id. For a
 * handful of candidates that a search brought, with weights that were learned elsewhere.
 */
export function rankCandidates(
	record: MatchRecord,
	candidates: readonly MatchRecord[],
	weights: Weights,
): RankedCandidate[] {
	const names = new NameBook()
	const rows = rowsOf(weights)
	const chances = likelihoodOf(rows)
	const ofMany = domainsOfMany([])
	const sought = prepare(record, names, ofMany)
	return candidates
		.map((candidate) => {
			const pattern = comparePair(sought, prepare(candidate, names, ofMany), names)
			const [probability = 0] = chances(pattern)
			return {
				id: candidate.id,
				probability,
				decision: decide(probability),
				reasons: reasonsFor(pattern, rows),
			}
		})
		.sort((a, b) => b.probability - a.probability || (a.id < b.id ? -1 : 1))
}
