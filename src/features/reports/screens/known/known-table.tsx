import { useTranslations } from 'use-intl'
import { Tone } from '../../../../ui/marks.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { KnownFigure } from '../../queries/known/frozen-again.ts'
import { useDefinitionName } from '../use-definition-name.ts'
import { useKnown } from './use-known.ts'

/** A row a figure: as frozen, what it was counted from, as counted again, on the day asked for, and now. */
export function KnownTable({
	figures,
	knownOn,
}: {
	figures: readonly KnownFigure[]
	knownOn: string | null
}) {
	const words = useTranslations('known')
	const format = useFormat()
	const known = useKnown()
	const definitionName = useDefinitionName()
	const day = figures.length === 0 || knownOn === null ? null : known.day(knownOn)
	return (
		<DataTable
			caption={words('caption')}
			rows={figures}
			rowKey={(one) => `${one.indicatorId} ${one.until}`}
			tone={(one) => (one.state === 'differs' ? 'danger' : undefined)}
			columns={[
				{
					key: 'name',
					head: words('indicator'),
					width: '26%',
					fold: 'title',
					cell: (one) => (
						<>
							{one.name}
							<br />
							<span className="quiet small">
								{words('until')} {format.dayFull(one.until)}
							</span>
						</>
					),
				},
				{
					key: 'frozen',
					head: words('frozen'),
					align: 'right',
					strong: true,
					fold: 'figure',
					cell: (one) => known.value(one.frozen, one),
				},
				{
					key: 'source',
					head: words('source'),
					width: '26%',
					fold: 'line',
					cell: (one) => (
						<>
							{words('definition', {
								name: definitionName(one.definition.id),
								version: String(one.definition.version),
							})}
							<br />
							<span className="quiet small">
								{one.frozenRows === null || one.digest === null
									? words('valueOnly')
									: words('rows', { count: one.frozenRows, digest: one.digest.slice(0, 8) })}
							</span>
						</>
					),
				},
				{
					key: 'again',
					head: words('again'),
					fold: 'line',
					cell: (one) =>
						one.state === 'differs' ? <Tone kind="danger">{known.again(one)}</Tone> : known.again(one),
				},
				...(day === null
					? []
					: [
							{
								key: 'then',
								head: words('knownThen', { day }),
								fold: 'line' as const,
								cell: (one: KnownFigure) => known.knownThen(one),
							},
						]),
				{
					key: 'now',
					head: words('now'),
					align: 'right',
					fold: 'figure',
					cell: (one) => (one.nowValue === null ? '–' : known.value(one.nowValue, one)),
				},
			]}
		/>
	)
}
