import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../../ui/context.ts'
import { Figure } from '../../../../ui/figure.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { StatusWord } from '../../../../ui/marks.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { VersionBanner } from '../../../../ui/states.tsx'
import { type Column, DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { timePlan } from '../../queries/activities/time-plan.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(
		await timePlan(callerOf(context), { planId: params.planId, locale: context.get(localeContext) }),
	)
}

type Group = Awaited<ReturnType<typeof loader>>['groups'][number]
type Activity = Group['activities'][number]
type Row = Activity | Activity['tasks'][number]

/** When everything is to be done: bars over the plan's years, each area with its table. */
export default function TimeScreen() {
	const { plan, version, groups, count, late, fromYear, throughYear } = useLoaderData<typeof loader>()
	const words = useTranslations('activities')
	const format = useFormat()
	return (
		<>
			<PageHead
				title={words('time.title')}
				crumbs={[{ to: `/plans/${plan.id}`, label: plan.title }]}
				state={count === 0 ? words('time.empty') : words('time.state', { late, count: String(count) })}
			/>
			{version.decidedOn === null ? <VersionBanner kind="draft">{words('page.draft')}</VersionBanner> : null}
			{groups.map((group) => (
				<Figure
					key={group.area}
					title={group.drawing.title}
					deck={words('time.deck', { years: format.years(String(fromYear), String(throughYear)) })}
					svg={group.drawing.svg}
					svgNarrow={group.drawing.svgNarrow}
					alt={group.drawing.alt}
				>
					<Times group={group} planId={plan.id} />
				</Figure>
			))}
		</>
	)
}

function Times({ group, planId }: { group: Group; planId: string }) {
	const words = useTranslations('activities.time')
	const format = useFormat()
	const day = (at: Row['from']) => (at === null ? '–' : format.day(at, { weekday: false, year: true }))
	const columns: Column<Row>[] = [
		{
			key: 'what',
			head: words('what'),
			width: '46%',
			cell: (row) =>
				'what' in row ? (
					<>
						<span className="quiet">{words('task')}:</span> {row.what}
					</>
				) : (
					<TextLink to={`/plans/${planId}/activities/${row.id}`}>
						{row.key} {row.text}
					</TextLink>
				),
		},
		{
			key: 'who',
			head: words('who'),
			fold: 'line',
			cell: (row) =>
				('what' in row ? [row.staff, row.unit].filter((one) => one !== null).join(', ') : row.owner) || '–',
		},
		{ key: 'from', head: words('from'), fold: 'figure', cell: (row) => day(row.from) },
		{
			key: 'through',
			head: words('through'),
			fold: 'figure',
			cell: (row) => (
				<>
					{day(row.through)}
					{'what' in row || row.due === null ? null : (
						<div className="quiet small">{words('due', { day: day(row.due) })}</div>
					)}
				</>
			),
		},
		{
			key: 'status',
			head: words('status'),
			fold: 'state',
			cell: (row) =>
				'what' in row && row.state === 'ongoing' ? (
					words('openTask')
				) : (
					<StatusWord status={row.state} inline />
				),
		},
	]
	return (
		<DataTable
			caption={words('caption', { area: group.area === '' ? words('noArea') : group.area })}
			columns={columns}
			rows={group.activities.flatMap((one): Row[] => [one, ...one.tasks])}
			rowKey={(row) => row.id}
		/>
	)
}
