import type { Act } from '../../../../platform/transaction.ts'
import type { Locale } from '../../../../platform/words/locales.ts'
import { mayReadExactFigures } from '../../access.ts'
import { costKeys, costOf, exampleCosts } from '../../rules/forecast/cost.ts'
import type { Forecast } from '../../rules/forecast/forecast.ts'
import { levers } from '../../rules/forecast/question.ts'
import { exactForecast, readersForecast, type ToldForecast } from '../../rules/forecast/told.ts'
import { listOwnCosts, type StoredForecast } from '../../store/forecast.ts'
import { drawFigure } from './forecast-drawings.ts'

/** A stored forecast as the actor may read it, drawn, with what it would spare. */
export async function shownForecast(
	act: Act,
	{ result, ...stored }: StoredForecast & { readonly result: Forecast | null },
	digest: string,
	locale: Locale,
) {
	const exact = mayReadExactFigures(act.actor)
	const told: ToldForecast | null =
		result === null ? null : exact ? exactForecast(result) : readersForecast(result)
	return {
		...stored,
		exact,
		forecast: told,
		drawings:
			told === null ? [] : told.figures.map((one) => ({ figure: one.figure, ...drawFigure(one, locale) })),
		changed: levers.some((lever) => stored.question.levers[lever] !== 0),
		/** The months that it rests on are others today. */
		changedSince: stored.inputDigest !== null && stored.inputDigest !== digest,
		costs: told === null ? null : await costsOf(act, stored, told),
	}
}

async function costsOf(act: Act, { question }: StoredForecast, { spared }: ToldForecast) {
	const own = await listOwnCosts(act.db)
	const assumptions = costKeys.flatMap((key) => {
		const found = own.find((one) => one.key === key) ?? exampleCosts.find((one) => one.key === key)
		return found === undefined ? [] : [found]
	})
	const worth = (key: (typeof costKeys)[number]) => assumptions.find((one) => one.key === key)?.value ?? 0
	const years = costOf(spared, question.levers['averted-evictions'], {
		'placement-night': worth('placement-night'),
		'placed-share': worth('placed-share'),
		'executed-eviction': worth('executed-eviction'),
	})
	return { assumptions, years }
}

export type ShownForecast = Awaited<ReturnType<typeof shownForecast>>
