import { useTranslations } from 'use-intl'
import { DayText } from '../../../../ui/dates.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { MakeReady } from '../../rules/stock/free-stretch.ts'

type Ready = MakeReady & {
	readonly bedId: string
	readonly label: string
	readonly property: string
	readonly unit: string | null
}

/** Who makes which bed ready by when, the first night first. */
export function ReadyTable({ rows }: { rows: readonly Ready[] }) {
	const words = useTranslations('houses.ready')
	const format = useFormat()
	if (rows.length === 0) return <p className="quiet">{words('nothing')}</p>
	return (
		<DataTable
			caption={words('title')}
			rows={rows}
			rowKey={({ bedId, startsOn }) => `${bedId} ${startsOn}`}
			columns={[
				{
					key: 'bed',
					head: words('bed'),
					fold: 'title',
					cell: ({ bedId, label, property }) => (
						<TextLink to={`/housing/stock/beds/${bedId}`}>
							{property}, {label}
						</TextLink>
					),
				},
				{ key: 'unit', head: words('who'), fold: 'plain', cell: ({ unit }) => unit },
				{
					key: 'from',
					head: words('from'),
					fold: 'line',
					cell: ({ startsOn, planned }) => (
						<>
							{format.day(startsOn, { weekday: false })}{' '}
							{planned ? <span className="quiet">{words('planned')}</span> : null}
						</>
					),
				},
				{
					key: 'by',
					head: words('by'),
					fold: 'line',
					cell: ({ readyBy, taken }) => (
						<>
							<DayText day={readyBy} relative="late" />{' '}
							{taken ? <Tone kind="warning">{words('taken')}</Tone> : null}
						</>
					),
				},
			]}
		/>
	)
}
