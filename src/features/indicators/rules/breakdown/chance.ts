/** Under so many, one more or less changes what one sees. */
export const fewBelow = 20

const z = 1.96

/**
 * What the number could as well have been by chance alone, in nineteen cases of twenty: Byar's approximation of the Poisson
 * interval (Breslow & Day 1987, Statistical Methods in Cancer Research II, p. 69), in whole numbers outwards.
 */
export function byChance(count: number): { readonly from: number; readonly to: number } {
	const low = count === 0 ? 0 : count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3
	const next = count + 1
	const high = next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3
	return { from: Math.max(0, Math.floor(low)), to: Math.ceil(high) }
}

export type Rated = { readonly count: number; readonly people: number }

/**
 * Whether two groups' rates differ by more than chance gives: given what both have together, how it divides between them
 * (Przyborowski & Wilenski 1940, Biometrika 31), exactly, two-sided. `tries` are the pairs that one might have chosen.
 */
export function differBeyondChance(a: Rated, b: Rated, tries = 1): boolean {
	const together = a.count + b.count
	if (together === 0 || a.people <= 0 || b.people <= 0) return false
	const share = a.people / (a.people + b.people)
	const seen = logBinomial(a.count, together, share)
	let chance = 0
	for (let count = 0; count <= together; count++) {
		const one = logBinomial(count, together, share)
		if (one <= seen + 1e-9) chance += Math.exp(one)
	}
	return chance * tries < 0.05
}

function logBinomial(count: number, of: number, share: number): number {
	let ways = 0
	for (let at = 1; at <= count; at++) ways += Math.log(of - count + at) - Math.log(at)
	return ways + count * Math.log(share) + (of - count) * Math.log1p(-share)
}
