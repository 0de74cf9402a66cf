/** How the decided file differs from what was built: what is no longer said, and what is said besides. */
export type Edits = { readonly struck: readonly string[]; readonly written: readonly string[] }

/** Paragraph by paragraph; one that was moved is no difference. */
export function editsBetween(built: readonly string[], said: readonly string[]): Edits {
	return { struck: distinct(without(built, said)), written: distinct(without(said, built)) }
}

const distinct = (texts: readonly string[]) => [...new Set(texts)]

function without(texts: readonly string[], others: readonly string[]): string[] {
	const left = new Map<string, number>()
	for (const text of others) left.set(text, (left.get(text) ?? 0) + 1)
	return texts.filter((text) => {
		const there = left.get(text) ?? 0
		left.set(text, there - 1)
		return there <= 0
	})
}
