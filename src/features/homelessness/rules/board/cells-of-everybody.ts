import type { Contribution } from '../flow/contribution.ts'
import type { FlowCell, FlowPeriod } from './cell.ts'
import { cellsOfCount, countInMonths } from './count-in-months.ts'

/** The flow that follows from everybody's courses, by population: as the board reads it, without what is kept for it. */
export function cellsOfEverybody(
	courses: Iterable<readonly Contribution[]>,
	period: FlowPeriod,
): (population: Contribution['population']) => FlowCell[] {
	const counted = countInMonths(period.until)
	for (const course of courses) counted.add(course)
	const cells = counted.cells()
	return (population) => cellsOfCount(cells, period, population)
}
