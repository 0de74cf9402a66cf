import { useTranslations } from 'use-intl'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'

/** How many rows of each kind are gone. */
export function RowsTable({ rows }: { rows: readonly { heading: string; rows: number }[] }) {
	const words = useTranslations('retention.run')
	const inventory = useTranslations('inventory.headings')
	const format = useFormat()
	return (
		<DataTable
			caption={words('rows')}
			rows={rows}
			rowKey={({ heading }) => heading}
			folds={false}
			columns={[
				{
					key: 'what',
					head: words('rowsHead'),
					cell: ({ heading }) => (heading === 'history' ? words('earlier') : inventory(heading as 'person')),
				},
				{ key: 'rows', head: words('rowsCount'), align: 'right', cell: (row) => format.number(row.rows) },
			]}
		/>
	)
}
