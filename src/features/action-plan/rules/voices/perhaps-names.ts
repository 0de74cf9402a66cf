const capitals = /\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*/gu
/** Written so, and nobody's name. */
const known = new Set([
	'Housing First',
	'Bostad Först',
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
])

/** Words with a capital where no sentence begins, and two such together anywhere: it takes somebody to see which are names. */
export function perhapsNamesIn(text: string): string[] {
	const found = [...text.matchAll(capitals)].flatMap(({ 0: word, index }) => {
		const before = text.slice(0, index).replace(/[ \t"'”’»“(–-]+$/, '')
		const begins = before === '' || /[.!?:…\n]$/.test(before)
		const named = begins ? word.includes(' ') : true
		return named && !known.has(word) ? [word] : []
	})
	return [...new Set(found)]
}
