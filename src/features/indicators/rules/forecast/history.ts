import type { PlainDate } from '../../../../foundation/plain-date.ts'

/** Why somebody comes to the list, as far as anything can be done about it. */
export const comings = ['new', 'returned', 'other'] as const
export type Coming = (typeof comings)[number]

/** One whole month of the list, by situation in the definition's order: numbers, nobody. */
export type FlowMonth = {
	/** The first of its month. */
	readonly month: PlainDate
	/** Who was there when the month began. */
	readonly start: readonly number[]
	readonly in: Readonly<Record<Coming, readonly number[]>>
	/** Left for a lasting home. */
	readonly housed: readonly number[]
	/** Left for anything else. */
	readonly left: readonly number[]
	/** From situation, to situation. */
	readonly moves: readonly (readonly number[])[]
}

/** What a forecast of the list begins from. */
export type StockHistory = {
	/** The definition that all months are counted by. */
	readonly definition: string
	readonly situations: readonly string[]
	/** Places among the situations that are acute homelessness. */
	readonly acute: readonly number[]
	readonly months: readonly FlowMonth[]
	/** Who is there when the last month has ended. */
	readonly end: readonly number[]
}

/** Events by month: executed evictions, children evicted. */
export type EventHistory = {
	readonly months: readonly { readonly month: PlainDate; readonly count: number }[]
}

/** Fewer months than these say little of a trend, and the forecast says so. */
export const shortHistory = 24

/** Older months tell of another time. */
export const longestHistory = 60
