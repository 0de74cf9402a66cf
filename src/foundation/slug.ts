const longest = 70

/** `Ett hem i Lillhamn – 2021–2026` becomes `ett-hem-i-lillhamn-2021-2026`; never empty, cut between words. */
export function slugOf(text: string): string {
	const plain = text
		.toLowerCase()
		.replace(/[æœ]/g, 'ae')
		.replace(/ø/g, 'o')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
	const cut = plain.length <= longest ? plain : plain.slice(0, longest + 1).replace(/-[^-]*$/, '')
	return cut.slice(0, longest) || 'x'
}

/** The same names, each another where two would be alike: the second is `name-2`. */
export function slugsOf(texts: readonly string[]): string[] {
	const taken = new Set<string>()
	return texts.map((text) => {
		const slug = slugOf(text)
		let free = slug
		for (let number = 2; taken.has(free); number++) free = `${slug}-${number}`
		taken.add(free)
		return free
	})
}
