import { addMonths, type PlainDate, yearOf } from '../../../../foundation/plain-date.ts'
import { chanceOf } from './chance.ts'
import type { EventHistory } from './history.ts'
import { drawRate, type MonthlyRate, rateOf } from './monthly-rate.ts'

/** Events that are summed by calendar year. */
export type EventModel = {
	readonly rate: MonthlyRate
	/** What the running year has come to before the first month ahead. */
	readonly soFar: number
	readonly first: PlainDate
}

export function eventModelOf({ months }: EventHistory, first: PlainDate): EventModel {
	const year = yearOf(first)
	return {
		rate: rateOf(months.map(({ count }) => count)),
		soFar: months.filter(({ month }) => yearOf(month) === year).reduce((sum, { count }) => sum + count, 0),
		first,
	}
}

type EventRuns = { readonly months: number; readonly count: number; readonly values: Int32Array }

/** By run and month: how many there have been since the calendar year began. */
export function simulateEvents(
	{ rate, soFar, first }: EventModel,
	{ fewer, times }: { readonly fewer: number; readonly times: number },
	seed: number,
	{ runs, months }: { readonly runs: number; readonly months: number },
): EventRuns {
	const values = new Int32Array(runs * months)
	const begins = Array.from({ length: months }, (_, at) => addMonths(first, at).endsWith('-01-01'))
	for (let run = 0; run < runs; run++) {
		const drawn = drawRate(rate, chanceOf(seed, 2 * run))
		const chance = chanceOf(seed, 2 * run + 1)
		let sum = soFar
		for (let month = 0; month < months; month++) {
			if (begins[month]) sum = 0
			const luck = drawn.spread === 0 ? 1 : chance.gamma(1 / drawn.spread) * drawn.spread
			const expected = Math.max(0, drawn.at(month + 1) * times - fewer)
			sum += chance.poisson(expected * luck)
			values[run * months + month] = sum
		}
	}
	return { months, count: runs, values }
}
