/** Shorter texts are alike without being the same answer. */
const shortest = 40

/** The words of an answer without signs, spaces and capitals; null when they are too few to tell anything. */
export function wordsAlone(parts: readonly { readonly body: string }[]): string | null {
	const folded = parts
		.map(({ body }) => body.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))
		.toSorted()
		.join('')
	return folded.length < shortest ? null : folded
}

type Comparable = {
	readonly id: string
	readonly number: number
	readonly state: 'in' | 'replaced' | 'double'
	readonly invitedBodyId: string | null
	readonly textDigest: string | null
	readonly lookedAt: boolean
}

export type Suspicion = {
	readonly id: string
	readonly of: string
	readonly because: 'same-body' | 'same-text'
}

/** Answers that may be an earlier one sent twice, each with the first that it is like; those looked at are left alone. */
export function suspectedDoubles(answers: readonly Comparable[]): Suspicion[] {
	const inOrder = answers.filter(({ state }) => state === 'in').toSorted((a, b) => a.number - b.number)
	const byBody = new Map<string, string>()
	const byText = new Map<string, string>()
	return inOrder.flatMap((answer) => {
		const ofBody = firstOf(byBody, answer.invitedBodyId, answer.id)
		const ofText = firstOf(byText, answer.textDigest, answer.id)
		const of = ofBody ?? ofText
		if (of === null || answer.lookedAt) return []
		return [{ id: answer.id, of, because: ofBody === null ? ('same-text' as const) : ('same-body' as const) }]
	})
}

/** Who had the key before; the first to have it keeps it. */
function firstOf(seen: Map<string, string>, key: string | null, id: string): string | null {
	if (key === null) return null
	const before = seen.get(key)
	if (before === undefined) seen.set(key, id)
	return before ?? null
}
