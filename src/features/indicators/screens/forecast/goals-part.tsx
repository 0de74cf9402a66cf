import { useTranslations } from 'use-intl'
import { Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { ShownForecast } from '../../queries/forecast/shown-forecast.ts'
import { oddsOf } from '../../rules/forecast/odds.ts'

/** When each goal is reached, and what each lever alone would have to be. */
export function GoalsPart({ shown }: { shown: ShownForecast }) {
	const words = useTranslations('forecast')
	const format = useFormat()
	const goals = (shown.forecast?.figures ?? []).flatMap(({ goals: own }) => own)
	const said = (share: number) => {
		const { key, runs } = oddsOf(share)
		return words(`odds.${key}`, { runs: String(runs) })
	}
	return (
		<Section title={words('goals.title')}>
			{goals.length === 0 ? (
				<p>{words('goals.none')}</p>
			) : (
				<DataTable
					caption={words('goals.caption')}
					rowKey={({ figure, year }) => `${figure} ${year}`}
					rows={goals}
					columns={[
						{
							...{ key: 'figure', head: words('goals.figure'), fold: 'title' },
							cell: ({ figure }) => words(`figures.${figure}`),
						},
						{
							...{ key: 'goal', head: words('goals.goal'), fold: 'line' },
							cell: ({ value, year }) =>
								words('goals.goalIn', { value: format.number(value), year: String(year) }),
						},
						{
							...{ key: 'share', head: words('goals.share'), fold: 'line', strong: true },
							cell: ({ share }) => said(share),
						},
						...(shown.changed
							? [
									{
										...{ key: 'today', head: words('goals.today'), fold: 'line' as const },
										cell: ({ asToday }: (typeof goals)[number]) => said(asToday),
									},
								]
							: []),
						{
							...{ key: 'when', head: words('goals.when'), fold: 'line' },
							cell: ({ year50 }) => (year50 === null ? words('goals.never') : String(year50)),
						},
					]}
				/>
			)}
		</Section>
	)
}

export function LeversPart({ shown }: { shown: ShownForecast }) {
	const words = useTranslations('forecast')
	const format = useFormat()
	const goals = (shown.forecast?.figures ?? []).flatMap(({ goals: own }) => own)
	if (goals.length === 0) return null
	type Row = (typeof goals)[number]['needed'][number]
	const pulled = ({ lever }: Row, pull: number | null) => {
		if (pull === null) return words('needed.notEnough')
		return pull === 0 ? words('needed.noNeed') : words(`pulls.${lever}`, { count: pull })
	}
	return (
		<Section title={words('needed.title')} note={words(shown.changed ? 'needed.more' : 'needed.note')}>
			<DataTable
				caption={words('needed.caption')}
				rowKey={({ lever }) => lever}
				groups={goals.map((goal) => ({
					key: `${goal.figure} ${goal.year}`,
					head: words('needed.of', {
						...{ figure: words(`figures.${goal.figure}`), value: format.number(goal.value) },
						year: String(goal.year),
					}),
					rows: goal.needed,
				}))}
				columns={[
					{
						...{ key: 'lever', head: words('needed.lever'), fold: 'title' },
						cell: ({ lever }) => words(`levers.${lever}`),
					},
					{
						...{ key: 'half', head: words('needed.half'), fold: 'line' },
						cell: (row) => pulled(row, row.half),
					},
					{
						...{ key: 'mostly', head: words('needed.mostly'), fold: 'line' },
						cell: (row) => pulled(row, row.mostly),
					},
				]}
			/>
		</Section>
	)
}
