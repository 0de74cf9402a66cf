import type { PlanDocument } from '../document/document.ts'

const counted = ['sections', 'goals', 'indicators', 'activities'] as const

export type FigureRow = {
	readonly what: (typeof counted)[number] | 'cost'
	/** The year of a cost. */
	readonly year: number | null
	readonly before: number
	readonly after: number
}

/** How much there is of what on both sides: parts, and öre for each year that costs anything. */
export function figuresOfBoth(before: PlanDocument, after: PlanDocument): FigureRow[] {
	const [was, is] = [costsOf(before), costsOf(after)]
	const years = [...new Set([...was.keys(), ...is.keys()])].toSorted((a, b) => a - b)
	return [
		...counted.map((what) => ({ what, year: null, before: before[what].length, after: after[what].length })),
		...years.map((year) => ({
			...{ what: 'cost' as const, year },
			...{ before: was.get(year) ?? 0, after: is.get(year) ?? 0 },
		})),
	]
}

/** What is known of the costs: where only the source of money is settled, nothing is added. */
function costsOf({ activities }: PlanDocument): Map<number, number> {
	const sums = new Map<number, number>()
	for (const { year, ore } of activities.flatMap(({ costs }) => costs)) {
		if (ore !== null) sums.set(year, (sums.get(year) ?? 0) + ore)
	}
	return sums
}
