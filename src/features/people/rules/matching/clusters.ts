import { linkFrom } from './decision.ts'

/** Two records and the probability that they are one person. */
export type ScoredPair = { readonly a: number; readonly b: number; readonly probability: number }

// Nobody has so many records; what would grow beyond is a template or a mistake, and is left for a human.
const largestCluster = 60
// One pair, however sure, does not outweigh all others.
const mostLogOdds = 7

/**
 * Joins linked pairs into persons, the surest link first: whoever is linked to one record of a person is linked to all. A
 * link is left for review when the records of both sides, taken together, speak against it. Gives the pairs within each
 * person with the better of their own probability and that of the links between them.
 */
export function joinLinks(
	links: readonly ScoredPair[],
	probabilityOf: (a: number, b: number) => number,
): readonly ScoredPair[] {
	const clusterOf = new Map<number, number[]>()
	const joined = new Map<number, Map<number, number>>()
	const membersWith = (record: number) => clusterOf.get(record) ?? [record]
	const knownOf = (a: number, b: number) =>
		a === b ? 1 : (joined.get(Math.min(a, b))?.get(Math.max(a, b)) ?? 0)

	const bySureness = links.toSorted((x, y) => y.probability - x.probability || x.a - y.a || x.b - y.b)
	for (const link of bySureness) {
		const [ours, theirs] = [membersWith(link.a), membersWith(link.b)]
		if (ours === theirs || ours.length + theirs.length > largestCluster) continue
		const across = ours.flatMap((a) =>
			theirs.map((b) => ({
				a,
				b,
				probability: a === link.a && b === link.b ? link.probability : probabilityOf(a, b),
			})),
		)
		if (across.reduce((sum, { probability }) => sum + logOdds(probability), 0) < 0) continue
		for (const { a, b, probability } of across) {
			const byLinks = knownOf(a, link.a) * link.probability * knownOf(link.b, b)
			const [first, second] = a < b ? [a, b] : [b, a]
			const row = joined.get(first) ?? new Map<number, number>()
			joined.set(first, row.set(second, Math.max(probability, byLinks)))
		}
		const all = [...ours, ...theirs]
		for (const record of all) clusterOf.set(record, all)
	}
	return [...joined].flatMap(([a, row]) => [...row].map(([b, probability]) => ({ a, b, probability })))
}

function logOdds(probability: number): number {
	const odds = Math.log(probability / (1 - probability))
	return Math.max(-mostLogOdds, Math.min(mostLogOdds, odds))
}

/** The pairs that are sure enough by themselves. */
export function isLink({ probability }: ScoredPair): boolean {
	return probability >= linkFrom
}
