/** What tells who somebody is and can be found by its form. */
export type Trace = 'identity-number' | 'phone' | 'email' | 'address'

export type FoundTrace = {
	readonly what: Trace
	/** The line that it stands on, from one. */
	readonly line: number
	/** The words before it on that line; empty when it stands first. */
	readonly after: string
}

const forms: readonly { readonly what: Trace; readonly form: RegExp }[] = [
	{ what: 'email', form: /[^\s@<>]+@[^\s@<>]+\.\p{L}{2,}/u },
	// Ten digits that begin as a mobile's number and have no sign are one.
	{ what: 'phone', form: /(?<![\d-])07[02369]\d{7}(?!\d)/ },
	{
		what: 'identity-number',
		form: /(?<![\d-])(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])\s?[-+–]?\s?(?:\d{4}|[A-Z]\d{3})(?!\d)/,
	},
	{ what: 'phone', form: /(?<![\d-])(?:\+\d{1,3}|0)[\s-]?\d{1,3}(?:[\s-]?\d{2,3}){2,4}(?!\d)/ },
	{
		what: 'address',
		form: /(?:gatan|vägen|gränden?|torget|stigen|allén|backen|platsen)\s+\d{1,3}(?!\d)|(?<!\p{L})(?:lgh|lägenhet|apartment)\.?\s*(?:nr\.?\s*)?\d{2,4}|(?<!\d)\d{1,3}\s+\p{Lu}\p{Ll}+\s+(?:Street|Road|Avenue|Lane)/iu,
	},
]

/** Identity numbers, telephone numbers, e-mail addresses and home addresses, the first of each line. */
export function tracesIn(text: string): FoundTrace[] {
	return text.split(/\r?\n/).flatMap((words, at) => {
		const found = forms
			.flatMap(({ what, form }) => {
				const match = form.exec(words)
				return match === null ? [] : [{ what, from: match.index }]
			})
			.toSorted((a, b) => a.from - b.from)[0]
		if (found === undefined) return []
		const before = words.slice(0, found.from).trim().split(/\s+/)
		return [{ what: found.what, line: at + 1, after: before.slice(-3).join(' ') }]
	})
}

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
