/** Pairs of letters that Nordic languages and their visitors write in several ways for one sound. */
const oneSound: readonly (readonly [RegExp, string])[] = [
	[/aa|ae/g, 'a'],
	[/oe/g, 'o'],
	[/ue/g, 'u'],
	[/qu|qv/g, 'kv'],
	[/ch|ck|c(?![eiy])|q/g, 'k'],
	[/c|z|sz/g, 's'],
	[/ph/g, 'f'],
	[/th|dt/g, 't'],
	[/dh/g, 'd'],
	[/kh|gh/g, 'k'],
	[/w/g, 'v'],
	[/x/g, 'ks'],
	[/y|j|ij/g, 'i'],
	[/f$/g, 'v'],
	[/(?<=[^aeiou])h/g, ''],
	[/(.)\1+/g, '$1'],
]

/** One spelling for those that sound alike: Åberg and Aaberg, Kristina and Christina, Gustaf and Gustav. Takes a folded word. */
export function spellingOf(word: string): string {
	let spelling = word
	for (const [written, sound] of oneSound) spelling = spelling.replace(written, sound)
	return spelling
}

/** What is left of a word when it is misheard: its first letter and the consonants after it, at most five. */
export function soundOf(word: string): string {
	const spelling = spellingOf(word)
	const consonants = spelling
		.slice(1)
		.replace(/[aeiou]/g, '')
		.replace(/(.)\1+/g, '$1')
	return spelling.slice(0, 1) + consonants.slice(0, 4)
}
