import { addMonths, type PlainDate, yearOf } from '../../../../foundation/plain-date.ts'
import type { Ahead, Goal } from './question.ts'

/** How a goal stands in the runs. */
export type GoalOutlook = Goal & {
	/** Part of the runs in which it is reached at the end of its year. */
	readonly share: number
	/** The first year by whose end half of the runs have reached it; null within ten years. */
	readonly year50: number | null
	/** Part of the runs that reach it at the end of any year ahead. */
	readonly ever: number
}

/** The place of a year's last month among those ahead; null when the year is over or too far away. */
export function lastMonthOf(year: number, { first, months }: Ahead): number | null {
	const place = (year - yearOf(first)) * 12 + 12 - Number(first.slice(5, 7))
	return place >= 0 && place < months ? place : null
}

export function yearsAhead(ahead: Ahead): { readonly year: number; readonly place: number }[] {
	const last = yearOf(addMonths(ahead.first, ahead.months - 1))
	return Array.from({ length: last - yearOf(ahead.first) + 1 }, (_, at) => yearOf(ahead.first) + at).flatMap(
		(year) => {
			const place = lastMonthOf(year, ahead)
			return place === null ? [] : [{ year, place }]
		},
	)
}

type Values = { readonly count: number; readonly months: number; readonly values: Int32Array }

/** Lower is better for everything that is foreseen here. */
export function shareReached({ count, months, values }: Values, place: number, goal: number): number {
	let reached = 0
	for (let run = 0; run < count; run++) if ((values[run * months + place] ?? 0) <= goal) reached++
	return reached / count
}

export function outlookOf(goal: Goal, runs: Values, ahead: Ahead): GoalOutlook | null {
	const place = lastMonthOf(goal.year, ahead)
	if (place === null) return null
	const years = yearsAhead(ahead)
	const firsts = Array.from({ length: runs.count }, (_, run) => {
		const found = years.find(({ place: at }) => (runs.values[run * runs.months + at] ?? 0) <= goal.value)
		return found?.year ?? null
	})
	const reached = firsts.flatMap((year) => (year === null ? [] : [year])).sort((a, b) => a - b)
	return {
		...goal,
		share: shareReached(runs, place, goal.value),
		year50: reached[Math.ceil(runs.count / 2) - 1] ?? null,
		ever: reached.length / runs.count,
	}
}

export const monthAt = ({ first }: Ahead, place: number): PlainDate => addMonths(first, place)
