import { addDays, firstDayOf, yearOf } from '../../../../foundation/plain-date.ts'
import type { Reason } from '../codes/reasons.ts'
import type { Group } from '../flow/contribution.ts'
import type { SituationDefinition } from '../situations/definition.ts'
import { added, type FlowCell, type FlowPeriod } from './cell.ts'
import { monthsOf } from './months.ts'

type Asked = {
	readonly population: Group['population']
	readonly whom: 'all' | 'acute'
	/** Who is there on the year's last day (or today), or who came or left during the year. */
	readonly what: 'stock' | 'in' | 'out'
	readonly reason: Reason | null
}

const adults = { population: 'adult', whom: 'all', reason: null } as const

/** What the list of the homeless is counted as by year, for the municipality's indicators. */
export const yearCounts = {
	homelessOnList: { ...adults, what: 'stock' },
	acutelyHomeless: { ...adults, whom: 'acute', what: 'stock' },
	childrenInHomelessness: { ...adults, population: 'child', what: 'stock' },
	homelessEuEea: { ...adults, population: 'eu-eea', what: 'stock' },
	homelessInflow: { ...adults, what: 'in' },
	homelessOutflow: { ...adults, what: 'out' },
	homelessHoused: { ...adults, what: 'out', reason: 'housed' },
	firstTimeHomeless: { ...adults, what: 'in', reason: 'new' },
} as const satisfies Readonly<Record<string, Asked>>

export type CountedByYear = keyof typeof yearCounts
export type YearCount = { readonly year: number; readonly value: number }
export type CountPart = { readonly part: string; readonly count: number }

type By = Pick<SituationDefinition, 'categories' | 'acute'>

/** One value for each year that the period touches. */
export function yearValues(
	cells: readonly FlowCell[],
	counted: CountedByYear,
	period: FlowPeriod,
	definition: By,
): YearCount[] {
	const years = [...new Set(monthsOf(period).map(yearOf))]
	return years.map((year) => ({
		year,
		value: partsOfYear(cells, counted, year, definition).reduce((sum, { count }) => sum + count, 0),
	}))
}

/** What one year's value is made of: stock by situation, coming and leaving by reason. Largest first; nothing is left out. */
export function partsOfYear(
	cells: readonly FlowCell[],
	counted: CountedByYear,
	year: number,
	definition: By,
): CountPart[] {
	const asked: Asked = yearCounts[counted]
	const inside = definition.categories.filter(
		({ number }) => asked.whom === 'all' || definition.acute.includes(number),
	)
	const parts =
		asked.what === 'stock'
			? inside.map(({ number, key }) => ({ part: key, count: stockAtEndOf(year, cells, number) }))
			: crossings(cells, { ...asked, year, numbers: new Set(inside.map(({ number }) => number)) })
	return parts.filter(({ count }) => count !== 0).toSorted((a, b) => b.count - a.count)
}

function stockAtEndOf(year: number, cells: readonly FlowCell[], category: number): number {
	const lastDay = addDays(firstDayOf(year + 1), -1)
	const until = cells.filter(({ month }) => month === null || month <= lastDay)
	return until.reduce((sum, cell) => sum + added(cell, category), 0)
}

function crossings(
	cells: readonly FlowCell[],
	{ what, reason, year, numbers }: Asked & { year: number; numbers: ReadonlySet<number> },
): CountPart[] {
	const through = cells.filter(
		(cell) =>
			cell.month !== null &&
			yearOf(cell.month) === year &&
			cell.kind === what &&
			numbers.has(what === 'in' ? cell.to : cell.from) &&
			(reason === null || cell.reason === reason),
	)
	return [...Map.groupBy(through, (cell) => cell.reason)].map(([part, same]) => ({
		part,
		count: same.reduce((sum, { amount }) => sum + amount, 0),
	}))
}
