import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { visitList } from '../../queries/coordination/visit-list.ts'
import { CoordinationTabs } from './coordination-tabs.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await visitList(callerOf(context), {}))
}

export default function VisitsScreen() {
	const { visits, mayKeep } = useLoaderData<typeof loader>()
	const words = useTranslations('coordination.visits')
	const format = useFormat()
	const add = mayKeep ? (
		<ButtonLink to="/network/visits/new" kind="primary">
			{words('new')}
		</ButtonLink>
	) : undefined
	return (
		<>
			<PageHead
				title={words('title')}
				state={words('state', { visits: visits.length })}
				actions={visits.length === 0 ? undefined : add}
			/>
			<CoordinationTabs mayKeep={mayKeep} />
			{visits.length === 0 ? (
				<EmptyState title={words('empty')} action={add}>
					{words('emptyText')}
				</EmptyState>
			) : (
				<DataTable
					caption={words('title')}
					rows={visits}
					rowKey={(row) => row.id}
					columns={[
						{
							key: 'place',
							head: words('columns.place'),
							width: '20%',
							cell: (row) => <TextLink to={`/network/visits/${row.id}`}>{row.placeName}</TextLink>,
						},
						{
							key: 'day',
							head: words('columns.day'),
							fold: 'state',
							cell: (row) => format.day(row.visitedOn, { weekday: false }),
						},
						{
							key: 'purpose',
							head: words('columns.purpose'),
							fold: 'plain',
							width: '45%',
							cell: (row) => (
								<>
									{row.purpose}
									<div className="quiet small">{words(`ways.${row.way}`)}</div>
								</>
							),
						},
						{
							key: 'points',
							head: words('columns.points'),
							fold: 'line',
							cell: ({ points, open }) => (
								<>
									{words('points', { points })}
									{points === 0 ? null : <span className="quiet">, {words('open', { open })}</span>}
								</>
							),
						},
					]}
				/>
			)}
		</>
	)
}
