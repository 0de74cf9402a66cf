import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { type Column, DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Board } from './agreement-types.ts'

type Sums = Pick<Board['all'], 'offered' | 'accepted' | 'supplied' | 'ownLease'>

function useSumColumns<Row extends Sums>(): Column<Row>[] {
	const words = useTranslations('agreements.board')
	const format = useFormat()
	const column = (key: keyof Sums): Column<Row> => ({
		...{ key, head: words(key), align: 'right', fold: 'figure', strong: key === 'supplied' },
		cell: (row) => format.number(row[key]),
	})
	return [column('offered'), column('accepted'), column('supplied'), column('ownLease')]
}

type Line = Sums & { key: string; name: string; promised: string; sum: boolean }

/** A line for each landlord, and the sum: what was promised first, then what came of it. */
export function LandlordTable({ board }: { board: Board }) {
	const words = useTranslations('agreements.board')
	const format = useFormat()
	const sums = useSumColumns<Line>()
	const { promised, atLeast } = board.all
	const all = promised === null ? words('unknown') : format.number(promised)
	const rows: Line[] = [
		...board.lines.map((line) => ({
			...line,
			...{ key: line.organisationId, name: line.landlord, sum: false },
			promised: line.promised === null ? words('unknown') : format.number(line.promised),
		})),
		{
			...board.all,
			...{ key: 'sum', name: words('sum'), sum: true },
			promised: atLeast && promised !== null ? words('atLeast', { count: all }) : all,
		},
	]
	return (
		<DataTable<Line>
			caption={words('landlords')}
			rows={rows}
			rowKey={(row) => row.key}
			tone={(row) => (row.sum ? 'sum' : undefined)}
			columns={[
				{
					...{ key: 'name', head: words('landlord'), fold: 'title' },
					cell: (row) =>
						row.sum ? (
							row.name
						) : (
							<TextLink to={`/housing/agreements?year=${board.year}&landlord=${row.key}#months`}>
								{row.name}
							</TextLink>
						),
				},
				{
					...{ key: 'promised', head: words('promised'), align: 'right', fold: 'figure' },
					cell: (row) => row.promised,
				},
				...sums,
			]}
		/>
	)
}

type Month = Sums & { key: string; name: string; sum: boolean }

/** The year's months so far; what lies ahead is not drawn as nought. */
export function MonthTable({ board }: { board: Board }) {
	const words = useTranslations('agreements.board')
	const format = useFormat()
	const sums = useSumColumns<Month>()
	const begun = board.months.filter(({ firstDay }) => firstDay <= board.today)
	const rows: Month[] = [
		...begun.map((one) => ({
			...one,
			...{ key: String(one.month), name: format.month(one.firstDay), sum: false },
		})),
		{ ...board.ofMonths, key: 'sum', name: words('sum'), sum: true },
	]
	return (
		<DataTable<Month>
			caption={words('months')}
			rows={rows}
			rowKey={(row) => row.key}
			tone={(row) => (row.sum ? 'sum' : undefined)}
			columns={[{ key: 'month', head: words('month'), cell: (row) => row.name, fold: 'title' }, ...sums]}
		/>
	)
}
