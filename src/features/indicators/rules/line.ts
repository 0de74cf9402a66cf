/** The plan's straight line from base to target; a year outside it has the nearer end's value. */
export type Line = {
	readonly baseYear: number
	readonly baseValue: number
	readonly targetYear: number
	readonly targetValue: number
}

export function lineAt(line: Line, year: number): number {
	if (year >= line.targetYear) return line.targetValue
	if (year <= line.baseYear) return line.baseValue
	const gone = (year - line.baseYear) / (line.targetYear - line.baseYear)
	return line.baseValue + (line.targetValue - line.baseValue) * gone
}
