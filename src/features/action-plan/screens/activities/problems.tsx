import { useTranslations } from 'use-intl'
import { Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import type { Finding } from '../../rules/findings.ts'

const mostShown = 100

/** What is wrong in a file, each by the row that a spreadsheet shows and the head of its column. */
export function Problems({ problems }: { problems: readonly Finding[] }) {
	const words = useTranslations('activities.problems')
	const findings = useTranslations('actionPlan.findings')
	const said = (because: string) => {
		const key = because as 'not-a-year'
		return findings.has(key) ? findings(key) : because
	}
	return (
		<Section title={words('title', { count: problems.length })}>
			<p className="quiet">{words('nothing')}</p>
			<DataTable
				caption={words('title', { count: problems.length })}
				rows={problems.slice(0, mostShown)}
				rowKey={({ row, column, because }) => `${row} ${column} ${because}`}
				columns={[
					{
						key: 'row',
						head: words('row'),
						cell: ({ row }) => (row === null ? words('whole') : String(row)),
					},
					{ key: 'column', head: words('column'), fold: 'line', cell: ({ column }) => column ?? '–' },
					{ key: 'why', head: words('why'), fold: 'line', cell: ({ because }) => said(because) },
					{
						key: 'found',
						head: words('found'),
						fold: 'line',
						cell: ({ found }) => found?.slice(0, 60) ?? '–',
					},
				]}
			/>
		</Section>
	)
}
