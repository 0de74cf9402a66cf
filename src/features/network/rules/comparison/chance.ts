/*
 * Places are many and their numbers small: a difference counts as one only outside three standard deviations, in 998 cases of
 * 1,000 (Spiegelhalter 2005, Funnel plots for comparing institutional performance, Statistics in Medicine 24, p. 1185).
 */
const z = 3.09

export type Range = { readonly low: number; readonly high: number }

/** What a count could as well have been by chance alone: Byar's approximation (Breslow & Day 1987, II, p. 69). */
export function byChanceAlone(count: number): Range {
	const low = count === 0 ? 0 : count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3
	const next = count + 1
	return { low: Math.max(0, low), high: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3 }
}
