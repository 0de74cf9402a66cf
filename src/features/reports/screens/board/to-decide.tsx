import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { StatusWord } from '../../../../ui/marks.tsx'
import { Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import type { LeaderBoard } from '../../queries/board/leader-board.ts'

/** Of each figure that does not go as it should: what is done about it, and what there is to decide. */
export function ToDecidePart({ board: { toDecide, figures } }: { board: LeaderBoard }) {
	const words = useTranslations('leaders.decide')
	const rows = toDecide.flatMap((one) => {
		const figure = figures.find(({ id }) => id === one.indicatorId)
		return figure === undefined ? [] : [{ ...one, figure }]
	})
	return (
		<Section title={words('title')}>
			{rows.length === 0 ? (
				<p>{words('none')}</p>
			) : (
				<DataTable
					caption={words('title')}
					rows={rows}
					rowKey={(row) => row.indicatorId}
					columns={[
						{
							key: 'figure',
							head: words('figure'),
							width: '30%',
							cell: ({ figure }) => (
								<TextLink to={`/plans/${figure.planId}/indicators/${figure.id}`}>{figure.name}</TextLink>
							),
						},
						{
							key: 'status',
							head: words('status'),
							fold: 'state',
							width: '16%',
							cell: ({ status }) => (status === 'withheld' ? null : <StatusWord status={status} />),
						},
						{
							key: 'what',
							head: words('what'),
							fold: 'plain',
							cell: (row) => (
								<>
									{words(row.because, { all: row.activities, late: row.late.length })}
									{row.late.length === 0 ? null : (
										<ul className="small quiet">
											{row.late.map((one) => (
												<li key={one.id}>
													<TextLink to={`/plans/${row.figure.planId}/activities/${one.id}`}>
														{one.text}
													</TextLink>
												</li>
											))}
										</ul>
									)}
								</>
							),
						},
					]}
				/>
			)}
		</Section>
	)
}
