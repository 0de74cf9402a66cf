import { useTranslations } from 'use-intl'
import { Explain } from '../../../../ui/links.tsx'
import { Section } from '../../../../ui/page.tsx'
import { FigureLink } from '../../../../ui/situation.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Told } from '../../rules/board/told.ts'
import { explainPage, flowAddress } from './flow-address.ts'
import type { Board } from './flow-types.ts'
import { whoIn } from './use-group-words.ts'
import { useTold } from './use-told.ts'

type AccountProps = { board: Board; asked: Readonly<Record<string, string>> }
type Row = Board['balance'][number]

const sums: readonly Row['line'][] = ['opening', 'closing']
const strong: readonly Row['line'][] = [...sums, 'in', 'out']
const unsigned = sums

/** The account of a period: what it began with, what came, moved and left, corrections, and what it ended with. */
export function FlowAccount({ board, asked }: AccountProps) {
	const words = useTranslations('homelessness.flow')
	const format = useFormat()
	const told = useTold()
	const { account, categories, group } = board.asked
	const label = (line: Row['line']) => {
		const day = format.day(line === 'opening' ? board.asked.openedOn : account.until, { weekday: false })
		return words(`balance.lines.${line}`, { day })
	}
	const figure = (row: Row, value: Told, category: number | null, column: string) => {
		const text = unsigned.includes(row.line) ? told.value(value) : told.signed(value)
		const change = {
			...{ of: 'change', line: row.line },
			category: category === null ? undefined : String(category),
		}
		const name = words('figureLink', { line: label(row.line), column, value: text })
		return (
			<FigureLink to={flowAddress(asked, change, explainPage)} name={name}>
				{strong.includes(row.line) ? <b>{text}</b> : text}
			</FigureLink>
		)
	}
	const shown = board.balance.filter(
		(row) => row.line !== 'regrouped' || [...row.categories, row.all].some((one) => one !== 0),
	)
	return (
		<Section
			title={words('balance.title')}
			aside={<Explain to={flowAddress(asked, { of: 'change', line: 'closing' }, explainPage)} />}
		>
			<p className="quiet small">
				{words('balance.deck', { range: format.range(account.from, account.until), who: whoIn(group) })}
			</p>
			<div className="dense">
				<DataTable
					caption={words('balance.caption')}
					folds={categories.length > 4}
					rows={shown}
					rowKey={(row) => row.line}
					tone={(row) => (sums.includes(row.line) ? 'sum' : undefined)}
					columns={[
						{
							...{ key: 'line', head: words('balance.line') },
							cell: (row) => (strong.includes(row.line) ? <b>{label(row.line)}</b> : label(row.line)),
						},
						...categories.map((category, at) => ({
							...({
								key: category.key,
								head: told.situation(category),
								align: 'right',
								fold: 'figure',
							} as const),
							cell: (row: Row) =>
								figure(row, row.categories[at] ?? null, category.number, told.category(category)),
						})),
						{
							...{ key: 'all', head: words('all'), align: 'right', fold: 'figure' },
							cell: (row) => figure(row, row.all, null, words('all')),
						},
					]}
				/>
			</div>
			<p className="quiet small">
				{[board.exact ? sumOf(board, told) : words('withheldNote'), words('balance.note')]
					.filter(Boolean)
					.join(' ')}
			</p>
		</Section>
	)
}

/** `209 + 30 − 33 − 1 = 205.`; nothing where one of them is kept from the reader. */
function sumOf(board: Board, told: ReturnType<typeof useTold>): string {
	const all = (line: Row['line']) => Number(board.balance.find((row) => row.line === line)?.all ?? 0)
	const [opening, coming, leaving, closing] = [all('opening'), all('in'), all('out'), all('closing')]
	const other = closing - opening - coming - leaving
	const term = (value: number) => `${value < 0 ? '−' : '+'}\u00a0${told.value(Math.abs(value))}`
	const terms = [coming, leaving, ...(other === 0 ? [] : [other])].map(term)
	return `${told.value(opening)} ${terms.join(' ')} = ${told.value(closing)}.`
}
