export type Years = { readonly from: number; readonly to: number }

/** Null when the text is no year. */
export function findYear(text: string): number | null {
	return /^(?:19|20|21)\d{2}$/.test(text) ? Number(text) : null
}

/** `2016-2019`, `2016–2019` or one year; null when it is neither or ends before it begins. */
export function findYears(text: string): Years | null {
	const [first = '', last = first, ...more] = text.split(/\s*[-–—]\s*/)
	const [from, to] = [findYear(first), findYear(last)]
	return from === null || to === null || to < from || more.length > 0 ? null : { from, to }
}

/** A year or a day: what "done by" says in a plan. */
export function isYearOrDay(text: string): boolean {
	return /^(?:19|20|21)\d{2}(?:-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?$/.test(text)
}
