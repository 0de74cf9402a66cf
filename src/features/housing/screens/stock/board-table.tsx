import { useTranslations } from 'use-intl'
import type { BoardGroup } from '../../../../ui/bed-board.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Source } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Board } from './board-types.ts'

/** The board in words and numbers: the same beds, the same nights. */
export function BoardTable({ board, groups }: { board: Board; groups: readonly BoardGroup[] }) {
	const words = useTranslations('stock')
	const format = useFormat()
	const states = new Map(
		board.properties.flatMap(({ beds }) => beds.map(({ id, state }) => [id, state] as const)),
	)
	const days = words('bars.days', {
		from: format.day(board.from, { weekday: false }),
		until: format.day(board.until, { weekday: false }),
	})
	const { capacity, stay, held, turnaround, free } = board.nights
	return (
		<>
			<DataTable
				caption={words('table.caption', { days })}
				rowKey={({ key }) => key}
				columns={[
					{
						key: 'bed',
						head: words('table.bed'),
						fold: 'title',
						cell: ({ label, note, to }) => (
							<>
								<TextLink to={to}>{label}</TextLink> <span className="quiet small">{note}</span>
							</>
						),
					},
					{
						key: 'tonight',
						head: words('table.tonight'),
						fold: 'state',
						cell: ({ key }) => words(`states.${states.get(key) ?? 'closed'}`),
					},
					{
						key: 'inOrder',
						head: words('table.inOrder'),
						fold: 'plain',
						cell: ({ bars }) => (
							<ol>
								{bars.map(({ start, text, days: when, to }) => (
									<li key={start}>
										{to === undefined ? text : <TextLink to={to}>{text}</TextLink>}{' '}
										<span className="quiet">{when}</span>
									</li>
								))}
							</ol>
						),
					},
					{
						key: 'free',
						head: words('table.free'),
						align: 'right',
						fold: 'figure',
						cell: ({ bars }) =>
							bars
								.filter(({ kind }) => kind === 'free' || kind === 'ready')
								.reduce((sum, { nights }) => sum + nights, 0),
					},
				]}
				groups={groups.map(({ key, name, note, rows }) => ({
					key,
					head: (
						<>
							{name} <span className="quiet small">{note}</span>
						</>
					),
					rows,
				}))}
			/>
			<Source>
				{words('sums.nights', {
					...{ capacity, stay, held, turnaround, free },
					out: board.nights.void + board.nights.renovation,
				})}
			</Source>
		</>
	)
}
