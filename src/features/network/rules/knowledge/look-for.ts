type Searched = { readonly [key: string]: unknown }

/** Those in whose texts every word asked for stands, whatever its case. */
export function lookFor<Thing extends Searched>(
	things: readonly Thing[],
	words: string,
	texts: (thing: Thing) => readonly string[],
): Thing[] {
	const wanted = folded(words).split(/\s+/).filter(Boolean)
	return things.filter((thing) => {
		const said = folded(texts(thing).join('\n'))
		return wanted.every((word) => said.includes(word))
	})
}

const folded = (text: string) => text.toLocaleLowerCase('sv').trim()
