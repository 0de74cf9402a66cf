import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable, type RowGroup } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { supportRequestList } from '../../queries/coordination/support-request-list.ts'
import { CoordinationTabs } from './coordination-tabs.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await supportRequestList(callerOf(context), {}))
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['answered'][number] & { late?: boolean }

/** What municipalities have asked for; those that wait stand first. */
export default function RequestsScreen() {
	const { waiting, answered, mayKeep } = useLoaderData<typeof loader>()
	const words = useTranslations('coordination.requests')
	const format = useFormat()
	const groups: RowGroup<Row>[] = [
		{ key: 'waiting', head: words('waiting'), rows: waiting },
		{ key: 'answered', head: words('answered'), rows: answered },
	]
	const none = waiting.length + answered.length === 0
	const add = mayKeep ? (
		<ButtonLink to="/network/requests/new" kind="primary">
			{words('new')}
		</ButtonLink>
	) : undefined
	return (
		<>
			<PageHead
				title={words('title')}
				state={words('state', { waiting: waiting.length })}
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
							key: 'about',
							head: words('columns.about'),
							width: '50%',
							cell: (row) => <TextLink to={`/network/requests/${row.id}`}>{row.about}</TextLink>,
						},
						{ key: 'place', head: words('columns.place'), fold: 'line', cell: (row) => row.placeName },
						{
							key: 'asked',
							head: words('columns.asked'),
							fold: 'line',
							cell: (row) => format.day(row.askedOn, { weekday: false }),
						},
						{
							key: 'answer',
							head: words('columns.answer'),
							fold: 'line',
							cell: (row) => <Stands row={row} />,
						},
					]}
				/>
			)}
		</>
	)
}

function Stands({ row: { answeredOn, answerBy, outcome, late = false } }: { row: Row }) {
	const words = useTranslations('coordination.requests')
	const format = useFormat()
	if (outcome !== null && answeredOn !== null) {
		const day = format.day(answeredOn, { weekday: false })
		return words('ended', { outcome: words(`outcomes.${outcome}`), day })
	}
	if (answerBy === null) return <span className="quiet">{words('noDay')}</span>
	const said = words('answerBy', { day: format.day(answerBy, { weekday: false }) })
	return late ? <Tone kind="danger">{said}</Tone> : said
}
