import { useTranslations } from 'use-intl'
import type { Ore } from '../../../../foundation/money.ts'
import { FieldRow, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Unverified } from '../../../../ui/marks.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { ShownForecast } from '../../queries/forecast/shown-forecast.ts'

type Props = { shown: ShownForecast; mayKeep: boolean; outcome: Outcome | undefined }

/** What the levers would spare, by prices that are told with their source: an example, no budget. */
export function CostPart({ shown, mayKeep, outcome }: Props) {
	const words = useTranslations('forecast.cost')
	const format = useFormat()
	if (shown.costs === null) return null
	const { years, assumptions } = shown.costs
	const failed = outcome !== undefined && !outcome.ok && outcome.values.intent === 'setCostAssumption'
	return (
		<Section id="cost" title={words('title')} note={words('note')}>
			{years.length === 0 ? (
				<p>{words('noLever')}</p>
			) : (
				<DataTable
					caption={words('caption')}
					rowKey={({ year }) => String(year)}
					rows={years}
					columns={[
						{ key: 'year', head: words('year'), fold: 'title', cell: ({ year }) => String(year) },
						{
							...{ key: 'nights', head: words('nights'), fold: 'line', align: 'right' },
							cell: ({ nights }) => format.number(nights),
						},
						{
							...{ key: 'nightsOre', head: words('nightsOre'), fold: 'line', align: 'right' },
							cell: ({ nightsOre }) => format.amount(nightsOre),
						},
						{
							...{ key: 'evictionsOre', head: words('evictionsOre'), fold: 'line', align: 'right' },
							cell: ({ evictionsOre }) => format.amount(evictionsOre),
						},
						{
							...{ key: 'sum', head: words('sum'), fold: 'line', align: 'right', strong: true },
							cell: ({ sumOre }) => format.amount(sumOre),
						},
					]}
				/>
			)}
			<DataTable
				caption={words('assumptions')}
				captionVisible
				rowKey={({ key }) => key}
				rows={assumptions}
				columns={[
					{ key: 'what', head: words('what'), fold: 'title', cell: ({ key }) => words(`keys.${key}`) },
					{
						...{ key: 'value', head: words('value'), fold: 'line', align: 'right' },
						cell: ({ key, value }) =>
							key === 'placed-share'
								? words('share', { value: format.number(value) })
								: format.amount(value as Ore),
					},
					{
						...{ key: 'from', head: words('from'), fold: 'line' },
						cell: ({ source, year }) =>
							source === null ? (
								<>
									{words('example')} <Unverified of="source" />
								</>
							) : (
								words('sourceYear', { source, year: String(year) })
							),
					},
				]}
			/>
			{mayKeep ? (
				<Disclosure summary={words('own')} open={failed}>
					<Form name="setCostAssumption" words="forecast" outcome={outcome}>
						<SelectInput
							name="key"
							options={assumptions.map(({ key }) => ({ value: key, label: words(`keys.${key}`) }))}
						/>
						<FieldRow>
							<TextInput name="value" width="short" inputMode="decimal" />
							<TextInput name="year" width="short" inputMode="numeric" />
						</FieldRow>
						<TextInput name="source" width="medium" />
						<Submit kind="secondary">{words('save')}</Submit>
					</Form>
				</Disclosure>
			) : null}
		</Section>
	)
}
