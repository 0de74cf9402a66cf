import { useTranslations } from 'use-intl'
import { Figure } from '../../../../ui/figure.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { ShownForecast } from '../../queries/forecast/shown-forecast.ts'

type Told = NonNullable<ShownForecast['forecast']>
type One = Told['figures'][number]

/** One figure's fan with its finding, and the ends of the years as a table. */
export function FigurePart({ shown, one }: { shown: ShownForecast; one: One }) {
	const words = useTranslations('forecast')
	const format = useFormat()
	const drawn = shown.drawings.find(({ figure }) => figure === one.figure)
	const basis = one.by === 'year' ? shown.forecast?.rates.evictions : shown.forecast?.rates.list
	if (drawn === undefined || basis === null || basis === undefined) return null
	const besides = one.asToday
	const rows = one.points.filter(({ month }) => month.slice(5, 7) === '12')
	const range = (low: number, high: number) =>
		words('table.range', { low: format.number(low), high: format.number(high) })
	return (
		<section className="section reading">
			<Figure
				title={drawn.fan.title}
				deck={`${words(`figures.${one.figure}`)}. ${words('deck')}${besides === null ? '' : ` ${words('deckBeside')}`}`}
				svg={drawn.fan.svg}
				svgNarrow={drawn.fan.svgNarrow}
				alt={drawn.fan.alt}
				source={words('source', {
					...{ months: String(basis.months), from: format.monthOfYear(basis.from) },
					through: format.monthOfYear(basis.through),
				})}
			>
				<DataTable
					caption={words('table.caption')}
					rowKey={({ month }) => month}
					rows={rows}
					folds={false}
					columns={[
						{ key: 'year', head: words('table.year'), cell: ({ month }) => month.slice(0, 4) },
						{
							...{ key: 'middle', head: words('table.middle'), align: 'right', strong: true },
							cell: ({ middle }) => format.number(middle),
						},
						{
							...{ key: 'most', head: words('table.most'), align: 'right' },
							cell: ({ low80, high80 }) => range(low80, high80),
						},
						{
							...{ key: 'nearlyAll', head: words('table.nearlyAll'), align: 'right' },
							cell: ({ low95, high95 }) => range(low95, high95),
						},
						...(besides === null
							? []
							: [
									{
										...{ key: 'today', head: words('table.today'), align: 'right' as const },
										cell: ({ month }: (typeof rows)[number]) =>
											format.number(besides.find((point) => point.month === month)?.middle ?? 0),
									},
								]),
					]}
				/>
			</Figure>
		</section>
	)
}

/** Which assumption moves the answer most. */
export function SensitivityPart({ shown, one }: { shown: ShownForecast; one: One }) {
	const words = useTranslations('forecast')
	const format = useFormat()
	const drawn = shown.drawings.find(({ figure }) => figure === one.figure)?.tornado ?? null
	if (drawn === null) return null
	return (
		<section className="section reading" id="sensitivity">
			<Figure
				title={drawn.title}
				deck={`${words(`figures.${one.figure}`)}. ${words('tornado.deck')}`}
				svg={drawn.svg}
				svgNarrow={drawn.svgNarrow}
				alt={drawn.alt}
				source={words('tornado.source', { runs: String(Math.min(250, shown.question.runs)) })}
			>
				<DataTable
					caption={words('tornado.caption')}
					rowKey={({ tried }) => tried}
					rows={one.sensitivity}
					folds={false}
					columns={[
						{ key: 'what', head: words('tornado.what'), cell: ({ tried }) => words(`tried.${tried}`) },
						{
							...{ key: 'lower', head: words('tornado.lower'), align: 'right' },
							cell: ({ lower }) => format.number(lower),
						},
						{
							...{ key: 'higher', head: words('tornado.higher'), align: 'right' },
							cell: ({ higher }) => format.number(higher),
						},
					]}
				/>
			</Figure>
		</section>
	)
}
