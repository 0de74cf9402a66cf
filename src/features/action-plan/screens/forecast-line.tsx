import { useTranslations } from 'use-intl'
import { TextLink } from '../../../ui/links.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import type { IndicatorPage } from '../queries/indicator-page.ts'

/** Where the figure is heading if nothing changes, under its chart. */
export function ForecastLine({ page: { forecast } }: { page: IndicatorPage }) {
	const words = useTranslations('forecast.onIndicator')
	const odds = useTranslations('forecast.odds')
	const format = useFormat()
	const goal = forecast?.goals[0]
	const end =
		forecast?.points.find(({ month }) => goal !== undefined && month.startsWith(`${goal.year}-12`)) ??
		forecast?.points.at(-1)
	if (forecast === null || end === undefined) return null
	return (
		<p>
			{words('title', {
				...{ middle: format.number(end.middle), year: end.month.slice(0, 4) },
				...{ low: format.number(end.low), high: format.number(end.high) },
			})}{' '}
			{goal === undefined
				? null
				: words('goal', {
						...{ value: format.number(goal.value), goalYear: String(goal.year) },
						odds: odds(goal.odds.key, { runs: String(goal.odds.runs) }),
					})}{' '}
			<TextLink to={`/follow-up/forecast/${forecast.forecastId}`}>{words('link')}</TextLink>
		</p>
	)
}
