import type { LinearProgram, OpenProgram } from '../../../../foundation/linear-program.ts'

const near = 1e-6
const most = 40

/**
 * From a point of fractions to one of whole numbers: one number after another is rounded and the rest is solved anew. Far
 * quicker than asking for whole numbers outright, and mostly enough; null where it leads nowhere.
 */
export function dive(
	opened: OpenProgram,
	{ lower, upper }: LinearProgram,
	whole: readonly boolean[],
	start: Float64Array,
): Float64Array | null {
	const fixed: number[] = []
	let point: Float64Array | null = start
	for (let turn = 0; point !== null && turn < most; turn++) {
		const column = mostNearlyWhole(point, whole)
		if (column === null) break
		const value: number = point[column] ?? 0
		const rounded = Math.round(value)
		fixed.push(column)
		opened.bound(column, rounded, rounded)
		point = opened.minimise()
		if (point !== null) continue
		const other = rounded > value ? rounded - 1 : rounded + 1
		opened.bound(column, other, other)
		point = opened.minimise()
	}
	for (const column of fixed) opened.bound(column, lower[column] ?? 0, upper[column] ?? 0)
	return point !== null && mostNearlyWhole(point, whole) === null ? point : null
}

/** Of the numbers that should be whole and are not, the one that lacks least. */
function mostNearlyWhole(point: Float64Array, whole: readonly boolean[]): number | null {
	let found: number | null = null
	let least = 1
	for (const [at, isWhole] of whole.entries()) {
		const value = point[at] ?? 0
		const lacks = Math.abs(value - Math.round(value))
		if (!isWhole || lacks < near || lacks >= least) continue
		found = at
		least = lacks
	}
	return found
}
