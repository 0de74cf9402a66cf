import { useTranslations } from 'use-intl'
import { Figure } from '../../../../ui/figure.tsx'
import { Disclosure } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { explainPage, flowAddress } from './flow-address.ts'
import type { Board } from './flow-types.ts'
import { useTold } from './use-told.ts'

type FiguresProps = { board: Board; asked: Readonly<Record<string, string>> }

/** The two charts, each with its table under it. */
export function FlowFigures({ board, asked }: FiguresProps) {
	const words = useTranslations('homelessness.flow')
	const format = useFormat()
	const { stock, inOut } = board.drawings
	const moment = format.moment(board.countedAt)
	return (
		<>
			<Figure
				title={stock.title}
				deck={words('stockDeck', { day: format.dayFull(board.asked.period.until) })}
				svg={stock.svg}
				svgNarrow={stock.svgNarrow}
				alt={stock.alt}
				source={words('source', { moment })}
				explainTo={flowAddress(asked, { of: 'stock', day: board.asked.period.until }, explainPage)}
			>
				<Disclosure summary={words('asTable')}>
					<StockTable board={board} />
				</Disclosure>
			</Figure>
			<Figure
				title={inOut.title}
				deck={words('inOutDeck')}
				svg={inOut.svg}
				svgNarrow={inOut.svgNarrow}
				alt={inOut.alt}
				source={board.asked.cut === null ? words('source', { moment }) : words('sourceCut', { moment })}
				explainTo={flowAddress(asked, { of: 'change', line: 'in' }, explainPage)}
			>
				<Disclosure summary={words('asTable')}>
					<InOutTable board={board} />
				</Disclosure>
			</Figure>
		</>
	)
}

function StockTable({ board }: { board: Board }) {
	const words = useTranslations('homelessness.flow')
	const told = useTold()
	return (
		<DataTable
			caption={words('stockTable')}
			rows={board.months.toReversed()}
			rowKey={(row) => row.month}
			columns={[
				{ key: 'month', head: words('month'), cell: (row) => told.month(row.month) },
				...board.asked.categories.map((category, at) => ({
					...({ key: category.key, head: told.category(category), align: 'right', fold: 'figure' } as const),
					cell: (row: Board['months'][number]) => told.value(row.stock[at] ?? null),
				})),
				{
					...{ key: 'all', head: words('all'), align: 'right', strong: true, fold: 'figure' },
					cell: (row) => told.value(row.stockAll),
				},
			]}
		/>
	)
}

function InOutTable({ board }: { board: Board }) {
	const words = useTranslations('homelessness.flow')
	const told = useTold()
	return (
		<DataTable
			caption={words('inOutTable')}
			rows={board.months.toReversed()}
			rowKey={(row) => row.month}
			columns={[
				{ key: 'month', head: words('month'), cell: (row) => told.month(row.month) },
				{
					...{ key: 'in', head: words('in'), align: 'right', fold: 'figure' },
					cell: (row) => told.value(row.in),
				},
				{
					...{ key: 'out', head: words('out'), align: 'right', fold: 'figure' },
					cell: (row) => told.value(row.out),
				},
			]}
		/>
	)
}
