/*
 * Coverage is the share of those who should have answered a count that had. It is said of what several count together, at the end
 * of a year; of what comes out of one register it says nothing.
 */

const covered: readonly string[] = [
	'homeless-on-list',
	'acutely-homeless-on-list',
	'children-in-homelessness',
]

export const asksCoverage = (definition: string): boolean => covered.includes(definition)

/** Whole per cent as people write it, as the share that packages hold; null for what is none. */
export function shareIn(text: string): number | null {
	const percent = /^(\d{1,3})\s*%?$/.exec(text.trim())?.[1]
	return percent === undefined || Number(percent) > 100 ? null : Number(percent) / 100
}

/** The other way; empty when nobody has told. */
export const percentOf = (coverage: number | null | undefined): string =>
	coverage == null ? '' : String(Math.round(coverage * 100))
