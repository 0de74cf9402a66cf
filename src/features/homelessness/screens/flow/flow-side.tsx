import { useTranslations } from 'use-intl'
import { Explain, FilterLinks } from '../../../../ui/links.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { breakdowns } from '../../rules/board/group.ts'
import { explainPage, flowAddress } from './flow-address.ts'
import type { Board, BrokenDownBoard, Measures } from './flow-types.ts'
import { useTold } from './use-told.ts'

/** Children under 18: those who live in homelessness themselves, and those with a parent who does. */
export function FlowChildren({ board, asked }: { board: Board; asked: Readonly<Record<string, string>> }) {
	const words = useTranslations('homelessness.flow.children')
	const format = useFormat()
	const told = useTold()
	const rows = (['onTheList', 'acute', 'inHotels', 'elsewhere'] as const).map((key) => ({
		key,
		value: board.children[key],
	}))
	const { until } = board.asked.period
	const change = { population: 'child', of: 'stock', day: until }
	return (
		<Section
			title={words('title')}
			id="children"
			aside={<Explain to={flowAddress(asked, change, explainPage)} />}
		>
			<p className="quiet small">{words('deck', { day: format.dayFull(until) })}</p>
			<DataTable
				caption={words('title')}
				folds={false}
				rows={rows}
				rowKey={(row) => row.key}
				columns={[
					{ key: 'what', head: words('what'), cell: (row) => words(row.key) },
					{
						...{ key: 'count', head: words('count'), align: 'right', strong: true },
						cell: (row) => told.value(row.value),
					},
				]}
			/>
		</Section>
	)
}

type BreakdownProps = { broken: BrokenDownBoard; asked: Readonly<Record<string, string>> }

export function FlowBreakdown({ broken, asked }: BreakdownProps) {
	const words = useTranslations('homelessness.flow')
	const told = useTold()
	const { by } = broken
	const names = {
		sex: 'sexes',
		ageBand: 'ages',
		children: 'withChildren',
		population: 'populations',
	} as const
	const columns = ['opening', 'in', 'out', 'other', 'closing'] as const
	const heads = {
		...{ opening: words('breakdown.opening'), in: words('in'), out: words('out') },
		...{ other: words('breakdown.other'), closing: words('breakdown.closing') },
	}
	return (
		<Section title={words(`breakdown.titles.${by}`)} id="breakdown">
			<div className="stack-16">
				<FilterLinks
					label={words('breakdown.by')}
					filters={breakdowns.map((one) => ({
						...{ to: `${flowAddress(asked, { by: one })}#breakdown`, current: one === by },
						label: words(`breakdown.${one}`),
					}))}
				/>
				<DataTable
					caption={words('breakdown.caption')}
					rows={broken.groups}
					rowKey={(row) => row.group}
					columns={[
						{
							...{ key: 'group', head: words('breakdown.group') },
							cell: (row) => words(`${names[by]}.${row.group}` as 'sexes.woman'),
						},
						...columns.map((part) => ({
							...({ key: part, head: heads[part], align: 'right', fold: 'figure' } as const),
							...{ strong: part === 'closing' },
							cell: (row: BrokenDownBoard['groups'][number]) =>
								part === 'opening' || part === 'closing' ? told.value(row[part]) : told.signed(row[part]),
						})),
					]}
				/>
			</div>
		</Section>
	)
}

export function FlowMeasures({ measures }: { measures: Measures }) {
	const words = useTranslations('homelessness.flow.measures')
	const format = useFormat()
	const days = (value: number | null | undefined) =>
		value === null || value === undefined ? '–' : words('days', { days: format.number(Math.round(value)) })
	const rows = [
		{ key: 'firstTime' as const, people: measures.firstTime, spread: null },
		{ key: 'length' as const, people: measures.length?.persons ?? null, spread: measures.length },
		{
			key: 'timeToHousing' as const,
			people: measures.timeToHousing?.persons ?? null,
			spread: measures.timeToHousing,
		},
	]
	return (
		<Section title={words('title')} id="measures">
			<p className="quiet small">
				{words('deck', { range: format.range(measures.year.from, measures.year.to) })}
			</p>
			<DataTable
				caption={words('title')}
				rows={rows}
				rowKey={(row) => row.key}
				columns={[
					{ key: 'measure', head: words('measure'), cell: (row) => words(row.key) },
					{
						...{ key: 'people', head: words('people'), align: 'right', fold: 'figure' },
						cell: (row) => (row.people === null ? words('hidden') : format.number(row.people)),
					},
					{
						...{ key: 'mean', head: words('mean'), align: 'right', fold: 'figure' },
						cell: (row) => days(row.spread?.mean),
					},
					{
						...{ key: 'median', head: words('median'), align: 'right', fold: 'figure', strong: true },
						cell: (row) => days(row.spread?.median),
					},
				]}
			/>
			<Returns measures={measures} />
			<Disclosure summary={words('explained.title')}>
				<div className="stack-8 reading">
					{(['firstTime', 'length', 'timeToHousing', 'returns'] as const).map((key) => (
						<p key={key}>{words(`explained.${key}`)}</p>
					))}
				</div>
			</Disclosure>
		</Section>
	)
}

function Returns({ measures: { returns, followed } }: { measures: Measures }) {
	const words = useTranslations('homelessness.flow.measures')
	const format = useFormat()
	if (returns === null) return <p>{`${words('returns')}: ${words('hidden')}`}</p>
	const range = format.range(followed.from, followed.to)
	if (returns.cohort === 0) return <p>{`${words('returns')} (${range}): ${words('nobody')}`}</p>
	const rows = ([6, 12, 24] as const).map((months) => ({ months, people: returns[`within${months}`] }))
	return (
		<Section
			level={3}
			title={words('returns')}
			note={` ${words('returnsDeck', { cohort: String(returns.cohort), range })}`}
		>
			<DataTable
				caption={words('returns')}
				folds={false}
				rows={rows}
				rowKey={(row) => String(row.months)}
				columns={[
					{
						key: 'months',
						head: words('measure'),
						cell: (row) => words('within', { months: String(row.months) }),
					},
					{
						...{ key: 'people', head: words('people'), align: 'right' },
						cell: (row) =>
							words('share', {
								...{
									count: format.number(row.people),
									share: format.percent(row.people / returns.cohort, 0),
								},
							}),
					},
				]}
			/>
		</Section>
	)
}
