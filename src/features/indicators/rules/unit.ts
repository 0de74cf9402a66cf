/** Units that are shares: their numbers carry a percent sign and differ by percentage points. */
export function isPercent(unit: string): boolean {
	return /^(?:%|procent|per ?cent|percent|prosent|prosentti)$/i.test(unit.trim())
}
