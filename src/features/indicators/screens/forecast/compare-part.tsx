import { useTranslations } from 'use-intl'
import { SelectInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { ShownForecast } from '../../queries/forecast/shown-forecast.ts'

type Page = ShownForecast & {
	readonly beside: ShownForecast | null
	readonly others: readonly { readonly id: string; readonly name: string; readonly askedAt: string }[]
}

/** Two forecasts side by side at the end of each year. */
export function ComparePart({ page }: { page: Page }) {
	const words = useTranslations('forecast')
	const format = useFormat()
	const { beside, others } = page
	if (others.length === 0) return null
	const range = (point: { middle: number; low80: number; high80: number } | undefined) =>
		point === undefined
			? '–'
			: `${format.number(point.middle)} (${words('table.range', { low: format.number(point.low80), high: format.number(point.high80) })})`
	const rows = (page.forecast?.figures ?? []).flatMap(({ figure, points }) =>
		points
			.filter(({ month }) => month.slice(5, 7) === '12')
			.map((point) => ({
				...{ figure, month: point.month, own: point },
				other: beside?.forecast?.figures
					.find((one) => one.figure === figure)
					?.points.find(({ month }) => month === point.month),
			})),
	)
	return (
		<Section title={words('compare.title')} id="compare">
			<Form name="compare" words="forecast" method="get" inline>
				<SelectInput
					name="beside"
					label={words('compare.with')}
					options={others.map(({ id, name, askedAt }) => ({
						value: id,
						label: `${name}, ${askedAt.slice(0, 10)}`,
					}))}
				/>
				<Submit kind="secondary">{words('compare.show')}</Submit>
			</Form>
			{beside === null ? null : (
				<DataTable
					caption={words('compare.caption', { name: page.name, other: beside.name })}
					captionVisible
					rowKey={({ figure, month }) => `${figure} ${month}`}
					rows={rows}
					columns={[
						{
							...{ key: 'figure', head: words('compare.figure'), fold: 'title' },
							cell: ({ figure }) => words(`figures.${figure}`),
						},
						{
							...{ key: 'when', head: words('compare.when'), fold: 'line' },
							cell: ({ month }) => month.slice(0, 4),
						},
						{ key: 'own', head: page.name, fold: 'line', align: 'right', cell: ({ own }) => range(own) },
						{
							key: 'other',
							head: beside.name,
							fold: 'line',
							align: 'right',
							cell: ({ other }) => range(other),
						},
					]}
				/>
			)}
		</Section>
	)
}
