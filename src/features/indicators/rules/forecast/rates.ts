import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { comings, shortHistory } from './history.ts'
import type { ForecastInput } from './input.ts'
import { modelOf } from './model.ts'
import { rateOf } from './monthly-rate.ts'

/** One rate with what it rests on. `events` is how many it was counted from. */
export type RateFound = {
	readonly key:
		| 'came-new'
		| 'came-returned'
		| 'came-other'
		| 'housed'
		| 'left'
		| 'moved'
		| 'evictions'
		| 'children-evicted'
	/** A month; for who leaves or moves: a person's chance in a month. */
	readonly value: number
	readonly events: number
}

type Basis = {
	readonly from: PlainDate
	readonly through: PlainDate
	readonly months: number
	/** Too few months to tell a trend from chance. */
	readonly short: boolean
	/** How likely a trend is, and by how much the rate changes a year; null when there are too few months to tell. */
	readonly trend: { readonly likely: number; readonly yearly: number } | null
	/** Months differ more than chance alone makes them. */
	readonly uneven: boolean
}

export type RatesFound = {
	readonly list: (Basis & { readonly definition: string }) | null
	readonly evictions: Basis | null
	readonly rates: readonly RateFound[]
}

/** What the forecast believes of the municipality, for the page that shows its assumptions. */
export function ratesFound({ list, evictions, childrenEvicted }: ForecastInput): RatesFound {
	const model = list === null ? null : modelOf(list)
	const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
	const months = list?.months.length ?? 0
	const personMonths = sum(model?.exits.map((one) => one.personMonths) ?? [])
	const ofPeople = (key: RateFound['key'], events: number): RateFound => ({
		...{ key, events, value: personMonths === 0 ? 0 : events / personMonths },
	})
	const ofEvents = (key: RateFound['key'], history: ForecastInput['evictions']): RateFound[] => {
		if (history === null) return []
		const events = sum(history.months.map(({ count }) => count))
		return [{ key, events, value: events / history.months.length }]
	}
	return {
		list:
			list === null || model === null
				? null
				: { definition: list.definition, ...basisOf(list.months, model.inflow) },
		evictions:
			evictions === null
				? null
				: basisOf(evictions.months, rateOf(evictions.months.map(({ count }) => count))),
		rates: [
			...(model === null
				? []
				: [
						...comings.map((coming): RateFound => {
							const events = sum(model.came[coming])
							return { key: `came-${coming}`, events, value: events / months }
						}),
						ofPeople('housed', sum(model.exits.map((one) => one.housed))),
						ofPeople('left', sum(model.exits.map((one) => one.left))),
						ofPeople('moved', sum(model.exits.map((one) => sum(one.moved)))),
					]),
			...ofEvents('evictions', evictions),
			...ofEvents('children-evicted', childrenEvicted),
		],
	}
}

function basisOf(
	months: readonly { readonly month: PlainDate }[],
	{ trendShare, yearly, spread }: ReturnType<typeof rateOf>,
): Basis {
	const [first, last] = [months[0], months.at(-1)]
	if (first === undefined || last === undefined) throw new Error('a history has months')
	return {
		...{ from: first.month, through: last.month, months: months.length },
		short: months.length < shortHistory,
		trend: trendShare === null ? null : { likely: trendShare, yearly },
		uneven: spread > 0.05,
	}
}
