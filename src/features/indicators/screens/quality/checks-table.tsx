import { useTranslations } from 'use-intl'
import { Sparkline } from '../../../../ui/figure.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { DataQuality } from '../../queries/quality/data-quality.ts'
import { useDefinitionNames } from './use-definition-names.ts'

type Row = DataQuality['checks'][number]

/** A row a check: how much it finds, which figures that weakens, and the way to where it is mended. */
export function ChecksTable({ checks }: { checks: readonly Row[] }) {
	const words = useTranslations('quality')
	const nameOf = useDefinitionNames()
	const format = useFormat()
	return (
		<DataTable
			caption={words('caption')}
			rows={checks}
			rowKey={({ id }) => id}
			columns={[
				{
					key: 'check',
					head: words('check'),
					width: '32%',
					fold: 'title',
					cell: ({ id, kind }) => (
						<>
							{words(`checks.${id}`)} <span className="quiet small">{words(`kinds.${kind}`)}</span>
						</>
					),
				},
				{
					key: 'found',
					head: words('found'),
					align: 'right',
					strong: true,
					fold: 'figure',
					cell: ({ found }) => (found === 'few' ? words('few') : format.number(found)),
				},
				{
					key: 'share',
					head: words('share'),
					align: 'right',
					fold: 'figure',
					cell: ({ found, share }) => (share === null || found === 0 ? '–' : format.percent(share, 1)),
				},
				{
					key: 'trend',
					head: words('trend'),
					fold: 'plain',
					cell: ({ trend }) =>
						trend === null ? (
							<span className="quiet small">{words('hidden')}</span>
						) : trend.every((count) => count === 0) ? null : (
							<Sparkline values={trend} label={words('trendLabel')} />
						),
				},
				{
					key: 'weakens',
					head: words('weakens'),
					width: '26%',
					fold: 'line',
					cell: ({ weakens }) => <span className="small">{weakens.map(nameOf).join(', ')}</span>,
				},
				{
					key: 'mend',
					head: words('mend'),
					fold: 'plain',
					cell: ({ found, mendAt }) =>
						found === 0 ? null : <TextLink to={mendAt}>{words('mend')}</TextLink>,
				},
			]}
		/>
	)
}
