import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable, type RowGroup } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { letterOfIntentList } from '../../queries/coordination/letter-of-intent-list.ts'
import { CoordinationTabs } from './coordination-tabs.tsx'
import { CommitmentsKept, LetterStateSaid } from './states-said.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await letterOfIntentList(callerOf(context), {}))
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['letters'][number]

export default function LettersScreen() {
	const { letters, mayKeep } = useLoaderData<typeof loader>()
	const words = useTranslations('coordination.letters')
	const format = useFormat()
	const inForce = letters.filter(({ state }) => state === 'in-force')
	const groups: RowGroup<Row>[] = [
		{ key: 'in-force', head: words('groups.in-force'), rows: inForce },
		{ key: 'before', head: words('groups.before'), rows: letters.filter((one) => !inForce.includes(one)) },
	]
	const add = mayKeep ? (
		<ButtonLink to="/network/letters/new" kind="primary">
			{words('new')}
		</ButtonLink>
	) : undefined
	return (
		<>
			<PageHead
				title={words('title')}
				state={words('state', { inForce: inForce.length })}
				actions={letters.length === 0 ? undefined : add}
			/>
			<CoordinationTabs mayKeep={mayKeep} />
			{letters.length === 0 ? (
				<EmptyState title={words('empty')} action={add}>
					{words('emptyText')}
				</EmptyState>
			) : (
				<DataTable
					caption={words('title')}
					groups={groups.filter(({ rows }) => rows.length > 0)}
					rowKey={(row) => row.id}
					columns={[
						{
							key: 'place',
							head: words('columns.place'),
							width: '20%',
							cell: (row) => <TextLink to={`/network/letters/${row.id}`}>{row.placeName}</TextLink>,
						},
						{
							key: 'title',
							head: words('columns.title'),
							fold: 'plain',
							width: '35%',
							cell: (row) => (
								<>
									{row.title}
									<div className="quiet small">{format.day(row.datedOn, { weekday: false })}</div>
								</>
							),
						},
						{
							key: 'commitments',
							head: words('columns.commitments'),
							fold: 'line',
							cell: ({ states }) => <CommitmentsKept states={states} />,
						},
						{
							key: 'review',
							head: words('columns.review'),
							fold: 'line',
							cell: ({ state, reviewOn }) => {
								if (state !== 'in-force') return <LetterStateSaid state={state} />
								if (reviewOn === null) return <span className="quiet">{words('noReview')}</span>
								return format.day(reviewOn, { weekday: false })
							},
						},
					]}
				/>
			)}
		</>
	)
}
