import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Foreseen } from '../../queries/board/beside-figure.ts'

type Noted = { readonly foreseen: Foreseen | null; readonly weakened?: number }

/** Where a figure is heading, and what weakens it: nothing where nothing is known. */
export function useFigureNotes() {
	const words = useTranslations('leaders.notes')
	const odds = useTranslations('forecast.odds')
	const format = useFormat()
	return ({ foreseen, weakened = 0 }: Noted) => [
		...(foreseen === null
			? []
			: [
					{
						key: 'forecast',
						text: (
							<>
								{words('foreseen', {
									...{ year: String(foreseen.year), middle: format.number(foreseen.middle) },
									...{ low: format.number(foreseen.low), high: format.number(foreseen.high) },
								})}{' '}
								{foreseen.goal === null
									? null
									: words('goal', {
											...{ value: format.number(foreseen.goal.value), year: String(foreseen.goal.year) },
											odds: odds(foreseen.goal.odds.key, { runs: String(foreseen.goal.odds.runs) }),
										})}{' '}
								<TextLink to={`/follow-up/forecast/${foreseen.forecastId}`}>{words('toForecast')}</TextLink>
							</>
						),
					},
				]),
		...(weakened === 0
			? []
			: [
					{
						key: 'quality',
						text: (
							<>
								{words('weakened', { checks: weakened })}{' '}
								<TextLink to="/follow-up/quality">{words('toQuality')}</TextLink>
							</>
						),
					},
				]),
	]
}
