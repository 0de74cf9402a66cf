/** What JSON has no number for. */
const noEnd = { '∞': Number.POSITIVE_INFINITY, '−∞': Number.NEGATIVE_INFINITY } as const

/** A value whose numbers may have no end, as JSON keeps it. */
export function endsToWords(value: unknown): unknown {
	const text = JSON.stringify(value, (_, one: unknown) =>
		one === Number.POSITIVE_INFINITY ? '∞' : one === Number.NEGATIVE_INFINITY ? '−∞' : one,
	)
	return JSON.parse(text)
}

/** The same value again, with the ends that it had. */
export function wordsToEnds(kept: unknown): unknown {
	return JSON.parse(JSON.stringify(kept), (_, one: unknown) =>
		one === '∞' || one === '−∞' ? noEnd[one] : one,
	)
}
