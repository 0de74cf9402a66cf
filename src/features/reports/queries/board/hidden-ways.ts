import { isSmallCount, wordedBelow } from '../../../../foundation/small-counts.ts'
import { linearSolver } from '../../../../platform/linear-solver.ts'
import { dimensionOf, linkTables, prove, suppress, totalLabel } from '../../../indicators/index.ts'
import { type Tell, type Way, wordedOrWithheld } from '../../rules/board/pathways.ts'

const rule = { below: wordedBelow, protectZeros: false } as const

/**
 * How a reader is told the ways: few in words, and as much besides withheld as it takes that no sum gives them back. Sums that
 * are not few stand on other pages, so they count as known. What an attack could still compute takes every way with it.
 */
export async function toldToReader(ways: readonly Way[], situations: readonly number[]): Promise<Tell> {
	const labels = [...situations, 0].map(String)
	const [from, to] = [dimensionOf('from', labels), dimensionOf('to', labels)]
	if ('because' in from || 'because' in to) return wordedOrWithheld
	const counts = ways.map((way) => ({ labels: [String(way.from), String(way.to)], count: way.people }))
	const table = { measure: 'ways', dimensions: [from, to], counts }
	const { release, cellOf } = linkTables([table], rule, ({ count, sums }) =>
		sums > 0 && !isSmallCount(count) ? { standing: 'known' } : {},
	)
	const solver = await linearSolver()
	const suppression = suppress(release, rule, solver)
	const machine = { solver, milliseconds: () => 0, digest: () => '' }
	const broken = prove(release, suppression, rule, machine).breaches.length > 0
	return (people, fromPlace, toPlace) => {
		const place = { from: String(fromPlace ?? totalLabel), to: String(toPlace ?? totalLabel) }
		const cell = cellOf('ways', place)
		const isWay = fromPlace !== null && toPlace !== null
		const hidden = cell === undefined || suppression.hidden.has(cell) || (broken && isWay && people > 0)
		return hidden ? wordedOrWithheld(people) : people
	}
}
