import type { LinearSolver } from '../../../../foundation/linear-program.ts'
import { isSmallCount, wordedBelow } from '../../../../foundation/small-counts.ts'
import { dimensionOf, totalLabel } from '../disclosure/dimension.ts'
import { suppress } from '../disclosure/suppress.ts'
import { linkTables } from '../disclosure/tables.ts'
import type { GroupCount } from './breakdown.ts'

const rule = { below: wordedBelow, protectZeros: false } as const

/**
 * Which cells readers are not told: few, and as many besides as it takes that no sum gives them back. Wholes that are not few
 * stand on the indicator's own page, and so do those of `known` groups that are indicators themselves.
 */
export function hideFew(
	counts: readonly GroupCount[],
	years: readonly number[],
	known: ReadonlySet<string>,
	solver: LinearSolver,
): (year: number, group: string | null) => boolean {
	const groups = [...new Set(counts.map(({ group }) => group))]
	const dimension = dimensionOf('group', groups)
	if ('because' in dimension) return () => true
	const tables = years.map((year) => ({
		measure: String(year),
		dimensions: [dimension],
		counts: counts
			.filter((one) => one.year === year)
			.map(({ group, value }) => ({ labels: [group], count: value })),
	}))
	const { release, cellOf } = linkTables(tables, rule, ({ labels, count }) => {
		const isOut = labels.group === totalLabel || known.has(labels.group ?? '')
		return isOut && !isSmallCount(count) ? { standing: 'known' } : {}
	})
	const { hidden } = suppress(release, rule, solver)
	return (year, group) => {
		const cell = cellOf(String(year), { group: group ?? totalLabel })
		return cell !== undefined && hidden.has(cell)
	}
}
