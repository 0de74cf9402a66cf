import { useTranslations } from 'use-intl'
import { type Column, DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { BreakdownPage } from '../../queries/breakdown/breakdown-page.ts'

type Year = BreakdownPage['years'][number]
type Cell = Year['total']
type Row = { readonly key: string; readonly name: string; readonly cellOf: (year: Year) => Cell | undefined }

type GroupTableProps = { page: BreakdownPage; of: 'value' | 'share' | 'perThousand' }
const headed = { value: 'counts', share: 'shares', perThousand: 'rates' } as const

/** Groups down, years across, the whole last. */
export function GroupTable({ page, of }: GroupTableProps) {
	const words = useTranslations('breakdown')
	const format = useFormat()
	const { groups, names, years, thisYear } = page
	const rows: readonly Row[] = [
		...groups.map((group, at) => ({
			...{ key: group, name: names[group] ?? group },
			cellOf: ({ cells }: Year) => cells[at],
		})),
		{ key: 'total', name: words('total'), cellOf: ({ total }) => total },
	]
	const text = (cell: Cell | undefined) => {
		if (cell === undefined || cell.value === null) return words('withheld')
		const told = cell[of]
		if (told === null) return '–'
		if (of === 'value') return format.number(told)
		return of === 'share'
			? format.percent(told / 100)
			: format.number(told, told === 0 ? 0 : told < 1 ? 2 : 1)
	}
	const columns: readonly Column<Row>[] = [
		{ key: 'group', head: words('group'), fold: 'title', cell: ({ name }) => name },
		...years.map(
			(year): Column<Row> => ({
				...{ key: String(year.year), align: 'right', fold: 'figure' },
				head: year.year === thisYear ? words('running', { year: String(year.year) }) : String(year.year),
				strong: year.year === page.drawnYear,
				cell: (row) => text(row.cellOf(year)),
			}),
		),
	]
	return (
		<DataTable
			caption={words(headed[of])}
			rows={rows}
			rowKey={({ key }) => key}
			tone={({ key }) => (key === 'total' ? 'sum' : undefined)}
			columns={columns}
		/>
	)
}
