import { type Answered, findPairs, type Pair, type Settled } from './doubles.ts'

export type Unduplicated = {
	/** The answers of each person, ids in order; people in the order of their first. */
	readonly people: readonly (readonly string[])[]
	/** Likely doubles that nobody has settled. */
	readonly open: readonly Pair[]
	readonly certain: readonly Pair[]
	readonly settled: readonly (Pair & { readonly decision: 'same' | 'different' })[]
}

/** Who is one person: certain pairs and those settled as the same, however many answers hang together so. */
export function unduplicate(answers: readonly Answered[], settledPairs: readonly Settled[]): Unduplicated {
	const pairs = findPairs(answers)
	const certain = pairs.filter((pair) => pair.certainty === 'certain')
	const likely = pairs.filter((pair) => pair.certainty === 'likely')
	const settled = likely.flatMap((pair) => {
		const found = settledPairs.find((one) => one.aId === pair.aId && one.bId === pair.bId)
		// Reasons are asked in one fixed order, so that the same facts read the same.
		return found === undefined || found.reasons.join() !== pair.reasons.join()
			? []
			: [{ ...pair, decision: found.decision }]
	})
	const answered = new Set(settled.map((pair) => `${pair.aId} ${pair.bId}`))
	const joined = joinedBy(
		answers.map((answer) => answer.answerId),
		[...certain, ...settled.filter((pair) => pair.decision === 'same')],
	)
	return {
		people: joined,
		certain,
		settled,
		open: likely.filter(
			(pair) => !answered.has(`${pair.aId} ${pair.bId}`) && !together(joined, pair.aId, pair.bId),
		),
	}
}

function together(people: readonly (readonly string[])[], a: string, b: string): boolean {
	return people.some((ids) => ids.includes(a) && ids.includes(b))
}

/** Sets of ids that hang together by the pairs; the same whatever order ids and pairs came in. */
function joinedBy(ids: readonly string[], pairs: readonly { aId: string; bId: string }[]): string[][] {
	const kept = new Map(ids.map((id) => [id, id]))
	const rootOf = (id: string): string => {
		const next = kept.get(id) ?? id
		if (next === id) return id
		const root = rootOf(next)
		kept.set(id, root)
		return root
	}
	for (const { aId, bId } of pairs) {
		const [a, b] = [rootOf(aId), rootOf(bId)]
		if (a !== b) kept.set(a > b ? a : b, a > b ? b : a)
	}
	const people = new Map<string, string[]>()
	for (const id of ids.toSorted()) {
		const root = rootOf(id)
		people.set(root, [...(people.get(root) ?? []), id])
	}
	return [...people.values()]
}

/** Settling a pair so would say that two answers both are and are not one person. */
export function contradicts(
	answers: readonly Answered[],
	settledPairs: readonly Settled[],
	pair: Settled,
): boolean {
	const others = settledPairs.filter((one) => one.aId !== pair.aId || one.bId !== pair.bId)
	const { people, settled } = unduplicate(answers, [...others, pair])
	return settled.some((one) => one.decision === 'different' && together(people, one.aId, one.bId))
}
