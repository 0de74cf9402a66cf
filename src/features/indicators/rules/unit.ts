/** Units that are shares: their numbers carry a percent sign and differ by percentage points. */
export function isPercent(unit: string): boolean {
	return /^(?:%|procent|per ?cent|percent|prosent|prosentti)$/i.test(unit.trim())
}

const most = 1_000_000_000

/** Nothing is counted below zero, a share has a hundred per cent, and no municipality counts a milliard. */
export function isPossible(value: number, unit: string): boolean {
	return value >= 0 && value <= (isPercent(unit) ? 100 : most)
}
