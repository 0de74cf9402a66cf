import { type Coming, comings, type FlowMonth, type StockHistory } from './history.ts'
import { type MonthlyRate, rateOf } from './monthly-rate.ts'

/** What is believed of the flow after a history; every run draws its own truth from it. */
export type FlowModel = {
	readonly situations: number
	readonly acute: readonly number[]
	readonly start: readonly number[]
	/** All who come in a month. */
	readonly inflow: MonthlyRate
	/** Where and why they come: how many did, by coming and situation. */
	readonly came: Readonly<Record<Coming, readonly number[]>>
	/** By situation: how many left or moved, of how many months that people were there. */
	readonly exits: readonly Exits[]
}

type Exits = {
	readonly personMonths: number
	readonly housed: number
	readonly left: number
	readonly moved: readonly number[]
}

export function modelOf(history: StockHistory): FlowModel {
	const { months, situations, acute, end } = history
	const places = [...situations.keys()]
	const sum = (of: (month: FlowMonth) => number | undefined) =>
		months.reduce((all, month) => all + (of(month) ?? 0), 0)
	return {
		...{ situations: situations.length, acute, start: end },
		inflow: rateOf(months.map(cameIn)),
		came: {
			new: places.map((place) => sum((month) => month.in.new[place])),
			returned: places.map((place) => sum((month) => month.in.returned[place])),
			other: places.map((place) => sum((month) => month.in.other[place])),
		},
		exits: places.map((place) => ({
			// Who comes in a month may leave in it.
			personMonths: sum(
				(month) =>
					(month.start[place] ?? 0) + comings.reduce((all, key) => all + (month.in[key][place] ?? 0), 0),
			),
			housed: sum((month) => month.housed[place]),
			left: sum((month) => month.left[place]),
			moved: places.map((to) => sum((month) => month.moves[place]?.[to])),
		})),
	}
}

function cameIn(month: FlowMonth): number {
	return comings.reduce((all, key) => all + month.in[key].reduce((sum, count) => sum + count, 0), 0)
}
