import { useTranslations } from 'use-intl'
import { ore } from '../../../../foundation/money.ts'
import { Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { FigureRow } from '../../rules/versions/figures.ts'

type FiguresProps = { rows: readonly FigureRow[]; sides: { readonly from: string; readonly to: string } }

/** How much there is of what in both versions, and how much more or less. */
export function DifferenceFigures({ rows, sides }: FiguresProps) {
	const words = useTranslations('planVersions.difference')
	const format = useFormat()
	const said = ({ what }: FigureRow, value: number) =>
		what === 'cost' ? format.amount(ore(value)) : format.number(value)
	const difference = (row: FigureRow) => {
		const by = row.after - row.before
		return by === 0 ? words('nothing') : `${by > 0 ? '+' : ''}${said(row, by)}`
	}
	return (
		<Section title={words('figures')}>
			<DataTable
				caption={words('figuresCaption')}
				rows={rows}
				rowKey={({ what, year }) => `${what} ${year}`}
				columns={[
					{
						key: 'what',
						head: words('what'),
						cell: ({ what, year }) =>
							what === 'cost' ? words('cost', { year: String(year) }) : words(`parts.${what}`),
					},
					{
						key: 'from',
						head: sides.from,
						align: 'right',
						fold: 'figure',
						cell: (row) => said(row, row.before),
					},
					{ key: 'to', head: sides.to, align: 'right', fold: 'figure', cell: (row) => said(row, row.after) },
					{
						key: 'by',
						head: words('differs'),
						align: 'right',
						fold: 'figure',
						strong: true,
						cell: difference,
					},
				]}
			/>
		</Section>
	)
}
