import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { ForecastRow } from '../../queries/forecast/forecast-start.ts'
import { usePulled } from './use-pulled.ts'

type Props = { rows: readonly ForecastRow[]; mayKeep: boolean; outcome: Outcome | undefined }

/** Every forecast by its name, with what it changes and how far it has come. */
export function SavedList({ rows, mayKeep, outcome }: Props) {
	const words = useTranslations('forecast.saved')
	const format = useFormat()
	const pulled = usePulled()
	if (rows.length === 0) return null
	const underWay = ({ state }: ForecastRow) => state === 'waiting' || state === 'running'
	return (
		<Section title={words('title')}>
			<DataTable
				caption={words('caption')}
				rowKey={({ id }) => id}
				rows={rows}
				columns={[
					{
						...{ key: 'name', head: words('name'), fold: 'title' },
						cell: ({ id, name }) => <TextLink to={`/follow-up/forecast/${id}`}>{name}</TextLink>,
					},
					{
						...{ key: 'levers', head: words('levers'), fold: 'line' },
						cell: ({ levers }) => pulled(levers),
					},
					{
						...{ key: 'asked', head: words('asked'), fold: 'line' },
						cell: ({ askedAt }) => format.moment(askedAt),
					},
					{
						...{ key: 'state', head: words('state'), fold: 'line' },
						cell: (row) => (
							<>
								{words(`states.${row.state}`, { percent: String(percentOf(row)) })}
								{mayKeep && underWay(row) ? (
									<Form name="cancelForecast" words="forecast" outcome={outcome} inline>
										<HiddenInput name="forecastId" value={row.id} />
										<Submit kind="quiet">{words('cancel')}</Submit>
									</Form>
								) : null}
							</>
						),
					},
				]}
			/>
		</Section>
	)
}

export function percentOf({ stepsDone, stepsTotal }: Pick<ForecastRow, 'stepsDone' | 'stepsTotal'>): number {
	return stepsTotal === null || stepsTotal === 0 ? 0 : Math.round((100 * stepsDone) / stepsTotal)
}
