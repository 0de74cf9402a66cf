import { useTranslations } from 'use-intl'
import { Unverified } from '../../../../ui/marks.tsx'
import { Section } from '../../../../ui/page.tsx'
import { Callout } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { ShownForecast } from '../../queries/forecast/shown-forecast.ts'

type Rates = NonNullable<ShownForecast['forecast']>['rates']

/** Everything that the answer rests on: each value, where it comes from and what it does. */
export function AssumptionsPart({ shown }: { shown: ShownForecast }) {
	const words = useTranslations('forecast.rates')
	const format = useFormat()
	const rates = shown.forecast?.rates
	const basis = rates?.list ?? rates?.evictions
	if (rates === undefined || basis === null || basis === undefined) return null
	const { assumed } = shown.question
	return (
		<Section
			id="assumptions"
			title={words('title')}
			note={words('note', {
				...{ from: format.monthOfYear(basis.from), through: format.monthOfYear(basis.through) },
				months: String(basis.months),
			})}
		>
			{basis.short ? (
				<Callout kind="warning" title={words('short', { months: String(basis.months) })}>
					{null}
				</Callout>
			) : null}
			<ul className="reading">
				{sentences(rates, words, format.number).map((sentence) => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
			<DataTable
				caption={words('caption')}
				rowKey={({ key }) => key}
				rows={rates.rates}
				columns={[
					{ key: 'what', head: words('what'), fold: 'title', cell: ({ key }) => words(`keys.${key}`) },
					{
						...{ key: 'value', head: words('value'), fold: 'line', align: 'right' },
						cell: ({ key, value }) => {
							if (value === null) return '–'
							const ofPeople = key === 'housed' || key === 'left' || key === 'moved'
							return ofPeople
								? words('perHundred', { value: format.number(100 * value, 1) })
								: words('aMonth', { value: format.number(value, 1) })
						},
					},
					{
						...{ key: 'rests', head: words('rests'), fold: 'line', align: 'right' },
						cell: ({ events }) =>
							typeof events === 'number' ? words('events', { count: events }) : words('few'),
					},
					{ key: 'does', head: words('does'), fold: 'plain', cell: ({ key }) => words(`effects.${key}`) },
				]}
			/>
			<h3>{words('assumed')}</h3>
			<ul className="reading">
				<li>
					{words('peoplePerEviction', { value: format.number(assumed.peoplePerEviction, 1) })}{' '}
					<Unverified of="source" />
				</li>
				<li>{words('peoplePerHome', { value: format.number(assumed.peoplePerHome, 1) })}</li>
			</ul>
		</Section>
	)
}

const signed = (value: number, number: (value: number) => string) => `${value > 0 ? '+' : ''}${number(value)}`

function sentences(
	{ list, evictions }: Rates,
	words: ReturnType<typeof useTranslations<'forecast.rates'>>,
	number: (value: number, decimals?: number) => string,
): string[] {
	const basis = list ?? evictions
	if (basis === null) return []
	const { trend, uneven } = basis
	return [
		...(list === null ? [] : [words('definition', { definition: list.definition })]),
		trend === null
			? words('noTrend')
			: words('trend', {
					likely: number(Math.round(100 * trend.likely)),
					change: signed(Math.round(100 * (trend.yearly - 1)), number),
				}),
		words(uneven ? 'uneven' : 'even'),
		words('left'),
	]
}
