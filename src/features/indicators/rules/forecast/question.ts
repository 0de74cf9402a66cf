import type { PlainDate } from '../../../../foundation/plain-date.ts'

/** What is foreseen, by the definitions that count it. */
export const figures = [
	'acutely-homeless-on-list',
	'homeless-on-list',
	'evictions-executed',
	'children-evicted',
] as const
export type FigureKey = (typeof figures)[number]

export const levers = ['averted-evictions', 'homes', 'faster', 'fewer-returns'] as const
export type LeverKey = (typeof levers)[number]

/** Evictions averted a year · homes a year besides those of today · per cent of the time to a home · per cent of the returns. */
export type Levers = Readonly<Record<LeverKey, number>>

export const nothingDone: Levers = { 'averted-evictions': 0, homes: 0, faster: 0, 'fewer-returns': 0 }

/** How far each may be pulled; more averted evictions than there are is never asked of anybody. */
export const leverEnds: Levers = { 'averted-evictions': 500, homes: 500, faster: 90, 'fewer-returns': 100 }

/** Where a figure is to have come by the end of a year. */
export type Goal = { readonly figure: FigureKey; readonly value: number; readonly year: number }

/** What the municipality's own figures do not tell. */
export type Assumed = {
	/** People who come to the list as new for each executed eviction. */
	readonly peoplePerEviction: number
	/** Of the people on the list who move into each home. */
	readonly peoplePerHome: number
}

export const usuallyAssumed: Assumed = { peoplePerEviction: 0.5, peoplePerHome: 1 }

export type ForecastQuestion = {
	readonly seed: number
	readonly runs: number
	readonly goals: readonly Goal[]
	readonly levers: Levers
	readonly assumed: Assumed
}

export const usualRuns = 2000

/** The first month that nobody knows yet, and how many months from it are foreseen. */
export type Ahead = { readonly first: PlainDate; readonly months: number }

export const mostMonths = 120
