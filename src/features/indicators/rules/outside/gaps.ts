/** Years without a figure between the first that has one and the last that has ended. */
export function gapsIn(years: readonly number[], lastEnded: number): number[] {
	if (years.length === 0) return []
	const told = new Set(years)
	const first = Math.min(...years)
	return Array.from({ length: Math.max(0, lastEnded - first + 1) }, (_, at) => first + at).filter(
		(year) => !told.has(year),
	)
}
