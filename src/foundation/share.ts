/** A part of a whole, kept as both numbers so that a base of zero stays visible: `value` is null then. */
export type Share = { readonly part: number; readonly whole: number; readonly value: number | null }

export function share(part: number, whole: number): Share {
	return { part, whole, value: whole === 0 ? null : part / whole }
}
