import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable, type RowGroup } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { networkEventList } from '../../queries/coordination/network-event-list.ts'
import { CoordinationTabs } from './coordination-tabs.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await networkEventList(callerOf(context), {}))
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['held'][number]

export default function EventsScreen() {
	const { coming, held, mayKeep } = useLoaderData<typeof loader>()
	const words = useTranslations('coordination.events')
	const format = useFormat()
	const groups: RowGroup<Row>[] = [
		{ key: 'coming', head: words('coming'), rows: coming },
		{ key: 'held', head: words('held'), rows: held },
	]
	const none = coming.length + held.length === 0
	const add = mayKeep ? (
		<ButtonLink to="/network/events/new" kind="primary">
			{words('new')}
		</ButtonLink>
	) : undefined
	const planned = coming.filter(({ cancelled }) => !cancelled).length
	return (
		<>
			<PageHead
				title={words('title')}
				state={words('state', { coming: planned })}
				actions={none ? undefined : add}
			/>
			<CoordinationTabs mayKeep={mayKeep} />
			{none ? (
				<EmptyState title={words('empty')} action={add}>
					{words('emptyText')}
				</EmptyState>
			) : (
				<DataTable<Row>
					caption={words('title')}
					groups={groups.filter(({ rows }) => rows.length > 0)}
					rowKey={(row) => row.id}
					columns={[
						{
							key: 'title',
							head: words('columns.title'),
							width: '45%',
							cell: (row) => (
								<>
									<TextLink to={`/network/events/${row.id}`}>{row.title}</TextLink>{' '}
									{row.cancelled ? <Tone kind="warning">{words('cancelled')}</Tone> : null}
									<div className="quiet small">{words(`kinds.${row.kind}`)}</div>
								</>
							),
						},
						{
							key: 'day',
							head: words('columns.day'),
							fold: 'state',
							cell: (row) => format.day(row.heldOn, { weekday: false }),
						},
						{ key: 'where', head: words('columns.where'), fold: 'plain', cell: (row) => row.heldAt },
						{
							key: 'came',
							head: words('columns.came'),
							fold: 'line',
							cell: ({ people, from }) => words('came', { people, from: String(from) }),
						},
					]}
				/>
			)}
		</>
	)
}
