import { useTranslations } from 'use-intl'
import { Unverified } from '../../../../ui/marks.tsx'
import { Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { ReferenceFigure } from '../../rules/comparison/reference-figures.ts'

/** What others publish of whole countries, beside what municipalities tell: with source, and marked where nobody has verified it. */
export function ReferencesPart({ figures }: { figures: readonly ReferenceFigure[] }) {
	const words = useTranslations('comparison.references')
	const countries = useTranslations('comparison.countries')
	const format = useFormat()
	if (figures.length === 0) return null
	const told = ({ value, unit }: ReferenceFigure) => {
		if (unit === 'share') return format.percent(value)
		const number = format.number(value, Number.isInteger(value) ? 0 : 2)
		return unit === 'number' ? number : words('perTenThousand', { value: number })
	}
	return (
		<Section title={words('title')}>
			<p className="reading">{words('note')}</p>
			<DataTable
				caption={words('title')}
				rows={figures}
				rowKey={({ id }) => id}
				columns={[
					{
						...{ key: 'measure', head: words('measure'), width: '38%' },
						cell: ({ measure, country }) => `${countries(country)}: ${words(`measures.${measure}`)}`,
					},
					{
						...{ key: 'period', head: words('period'), align: 'right', fold: 'figure' },
						cell: ({ period }) => period,
					},
					{
						...{ key: 'value', head: words('value'), align: 'right', strong: true, fold: 'figure' },
						cell: (figure) => told(figure),
					},
					{
						...{ key: 'source', head: words('source') },
						cell: ({ source, status }) => (
							<>
								{source === null ? (
									words('noSource')
								) : source.startsWith('http') ? (
									<a href={source}>{new URL(source).hostname}</a>
								) : (
									source
								)}{' '}
								{status === 'verified' || status === 'rounded' || status === 'computed' ? (
									<span className="quiet small">{words(`status.${status}`)}</span>
								) : (
									<>
										<span className="quiet small">{words(`status.${status}`)}</span>{' '}
										<Unverified of="source" />
									</>
								)}
							</>
						),
					},
				]}
			/>
		</Section>
	)
}
