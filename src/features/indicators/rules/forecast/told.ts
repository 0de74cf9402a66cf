import { yearOf } from '../../../../foundation/plain-date.ts'
import { isSmallCount, wordedBelow } from '../../../../foundation/small-counts.ts'
import type { FigureForecast, Forecast } from './forecast.ts'
import type { RateFound } from './rates.ts'

type ToldValue = number | { readonly fewerThan: number }
export type ToldFigure = Omit<FigureForecast, 'history'> & {
	readonly history: readonly { readonly month: string; readonly value: ToldValue }[]
}
type ToldRate = Omit<RateFound, 'value' | 'events'> & {
	readonly value: number | null
	readonly events: ToldValue
}
export type ToldForecast = Omit<Forecast, 'figures' | 'rates'> & {
	readonly figures: readonly ToldFigure[]
	readonly rates: Omit<Forecast['rates'], 'rates'> & { readonly rates: readonly ToldRate[] }
	/** Figures that are foreseen but not told, since they begin from few people. */
	readonly withheld: readonly FigureForecast['figure'][]
}

export function exactForecast(forecast: Forecast): ToldForecast {
	return { ...forecast, withheld: [] }
}

/**
 * For those who are told small counts in words: years' ends only, and no fan that begins from few people or that what has
 * happened this year could be read from.
 */
export function readersForecast(forecast: Forecast): ToldForecast {
	const { figures, rates } = forecast
	const withheld = figures.filter((one) => tellsOfFew(one, figures)).map(({ figure }) => figure)
	return {
		...forecast,
		withheld,
		figures: figures
			.filter(({ figure }) => !withheld.includes(figure))
			.map((one) => {
				const running = yearOf(one.points[0]?.month ?? one.history.at(-1)?.month ?? ('' as never))
				const told = ({ month }: { readonly month: string }) =>
					isYearsEnd(month) && (one.by === 'month' || !month.startsWith(String(running)))
				return {
					...one,
					history: one.history
						.filter(({ month }) => isYearsEnd(month))
						.map(({ month, value }) => ({
							month,
							value: isSmallCount(value) ? { fewerThan: wordedBelow } : value,
						})),
					points: one.points.filter(told),
					asToday: one.asToday?.filter(told) ?? null,
					goals: one.goals.filter(({ year }) => one.by === 'month' || year !== running),
				}
			}),
		rates: {
			...rates,
			rates: rates.rates.map((rate) =>
				isSmallCount(rate.events) ? { ...rate, value: null, events: { fewerThan: wordedBelow } } : rate,
			),
		},
	}
}

const isYearsEnd = (month: string) => month.slice(5, 7) === '12'

/** What it begins from is few, or would tell how few the others on the list are. */
function tellsOfFew({ figure, by, history }: FigureForecast, all: readonly FigureForecast[]): boolean {
	const last = history.at(-1)?.value ?? 0
	if (by === 'year') return isSmallCount(history.reduce((sum, { value }) => sum + value, 0))
	if (isSmallCount(last)) return true
	const whole = all.find((one) => one.figure === 'homeless-on-list')?.history
	if (figure === 'homeless-on-list' || whole === undefined) return false
	return history.some(({ value }, at) => isSmallCount((whole[at]?.value ?? value) - value))
}
