/** What tells who somebody is and can be found by its form. */
export type Trace = 'identity-number' | 'phone' | 'email' | 'address'

type FoundTrace = {
	readonly what: Trace
	/** The line that it stands on, from one. */
	readonly line: number
	/** The words before it on that line; empty when it stands first. */
	readonly after: string
}

/** The first that fits at a place says what it is, so the sure stand before the wide. */
const forms: readonly { readonly what: Trace; readonly form: RegExp }[] = [
	{ what: 'email', form: /[^\s@]@\S+\.\S/u },
	// Ten digits that begin as a mobile's number and have no sign are one.
	{ what: 'phone', form: /(?<![\d-])07[02369]\d{7}(?!\d)/ },
	// Sweden's numbers by their days, with the letters of interim numbers.
	{
		what: 'identity-number',
		form: /(?<![\d-])(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])\s?[-+–]?\s?(?:\d{4}|[A-Z]\d{3})(?!\d|-\d\d-\d\d)/,
	},
	// Norway's eleven, and Finland's with its sign for the century.
	{ what: 'identity-number', form: /(?<!\d)\d{6}\s?\d{5}(?!\d)/ },
	{ what: 'identity-number', form: /(?<!\d)\d{6}[-+A-FU-Y]\d{3}[0-9A-Y](?![0-9A-Za-z])/i },
	{ what: 'phone', form: /(?<![\d-])(?:\+\d{1,3}|0)[\s-]?\d{1,3}(?:[\s-]?\d{2,3}){2,4}(?!\d)/ },
	{ what: 'phone', form: /(?<![\d/-])(?:\+|0)\d(?:[ -]?\d){6,}/ },
	// Sweden's ten or twelve digits and Denmark's ten, however they are parted; from one day to another is no number.
	{
		what: 'identity-number',
		form: /(?<!\d)(?:\d{6}|\d{8}|\d{4}-\d{2}-\d{2})\s?[-+–]?\s?\d{4}(?!\d|-\d\d-\d\d)/,
	},
	// No Nordic number is so long, but one may stand anywhere within it.
	{ what: 'identity-number', form: /\d{13,}/ },
	{
		what: 'address',
		form: /(?:gatan|vägen|gränden?|torget|stigen|allén|backen|platsen)\s+\d{1,3}(?!\d)|(?<!\p{L})(?:lgh|lägenhet|apartment)\.?\s*(?:nr\.?\s*)?\d{2,4}|(?<!\d)\d{1,3}\s+\p{Lu}\p{Ll}+\s+(?:Street|Road|Avenue|Lane)/iu,
	},
]

/**
 * Identity numbers of the Nordic countries, telephone numbers, e-mail and home addresses, the first of each line. Every text that
 * many may read is looked through by this one list.
 */
export function tracesIn(text: string): FoundTrace[] {
	return text
		.normalize('NFKC')
		.split(/\r?\n/)
		.flatMap((words, at) => {
			const found = forms
				.flatMap(({ what, form }) => {
					const match = form.exec(words)
					return match === null ? [] : [{ what, from: match.index }]
				})
				.toSorted((a, b) => a.from - b.from)[0]
			if (found === undefined) return []
			// The word that it begins within says as much as it does itself.
			const before = words.slice(0, found.from).replace(/\S+$/, '').trim().split(/\s+/)
			return [{ what: found.what, line: at + 1, after: before.slice(-3).join(' ') }]
		})
}

/** Whether anything in a text leads to somebody; a number that is parted by a line break is one too. */
export function leadsToSomebody(text: string): boolean {
	const plain = text.normalize('NFKC')
	return forms.some(({ form }) => form.test(plain))
}
