/** A person reads and writes: what comes back sooner was not written by one. */
const shortest = 4_000
/** Long enough to think, short enough that a page kept by somebody else is of no use. */
const longest = 24 * 60 * 60 * 1000

export type TokenFault = 'too-fast' | 'form-too-old'

/** What is signed: for which page, and when it was drawn. */
export const tokenText = (address: string, drawnAt: string): string => `remiss ${address} ${drawnAt}`

/** A token as it stands in the form: when the page was drawn, and the signature of that. */
export function splitToken(token: string): { readonly drawnAt: string; readonly signature: string } {
	const [drawnAt = '', signature = ''] = token.split('~')
	return { drawnAt, signature }
}

/** Null when somebody may have written meanwhile. */
export function faultInAge(milliseconds: number): TokenFault | null {
	if (!(milliseconds >= shortest)) return 'too-fast'
	return milliseconds > longest ? 'form-too-old' : null
}
