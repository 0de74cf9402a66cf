/** A person reads and writes: what comes back sooner was not written by one. */
const shortest = 4_000
/** Long enough to think, short enough that a page kept by somebody else is of no use. */
const longest = 24 * 60 * 60 * 1000

export type TokenFault = 'too-fast' | 'form-too-old'

/** A page of the open form as it was drawn: when, and which of those drawn then. */
export type Drawn = { readonly drawnAt: string; readonly once: string }

/** What is signed: for which consultation, and which page of it. */
export const tokenText = (address: string, { drawnAt, once }: Drawn): string =>
	`remiss ${address} ${drawnAt} ${once}`

/** A token as it stands in the form. */
export const writeToken = ({ drawnAt, once }: Drawn, signature: string): string =>
	[drawnAt, once, signature].join('~')

export function splitToken(token: string): Drawn & { readonly signature: string } {
	const [drawnAt = '', once = '', ...signed] = token.split('~')
	return { drawnAt, once, signature: signed.join('~') }
}

/** Null when somebody may have written meanwhile. */
export function faultInAge(milliseconds: number): TokenFault | null {
	if (!(milliseconds >= shortest)) return 'too-fast'
	return milliseconds > longest ? 'form-too-old' : null
}
