import { useTranslations } from 'use-intl'
import { Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import type { ToldStatistics } from '../../queries/decisions/told-statistics.ts'

const columns = ['waiting', 'three-to-six', 'six-to-twelve', 'over-a-year', 'done'] as const

/** How many and how long, and nobody: what the council is given. */
export function QuarterStatistics({ rows }: { rows: readonly ToldStatistics[] }) {
	const words = useTranslations('support.decisions.quarters')
	const codes = useTranslations('support.codes')
	const said = (told: ToldStatistics['waiting']) => {
		if (told === null) return <span className="quiet">{words('withheld')}</span>
		return typeof told === 'number' ? String(told) : words('fewer', { number: String(told.fewerThan) })
	}
	return (
		<Section title={words('statistics')} note={words('statisticsNote')}>
			<DataTable
				caption={words('statistics')}
				rows={rows}
				rowKey={(one) => one.about}
				columns={[
					{
						key: 'about',
						head: words('stat.about'),
						fold: 'title',
						cell: (one) => codes(`matters.${one.about}`),
					},
					...columns.map((key) => ({
						key,
						head: words(`stat.${key}`),
						align: 'right' as const,
						cell: (one: ToldStatistics) =>
							said(key === 'waiting' || key === 'done' ? one[key] : one.byLength[key]),
					})),
				]}
			/>
		</Section>
	)
}
