import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { BalanceLine, BalanceRow } from './balance.ts'
import type { FlowMonth } from './months.ts'
import { type Bond, type BoundCells, type Told, toldToReaders } from './told.ts'

export type ToldRow = Pick<BalanceRow, 'line'> & { readonly categories: readonly Told[]; readonly all: Told }
export type ToldMonth = Pick<FlowMonth, 'month' | 'lastDay'> & {
	readonly stock: readonly Told[]
	readonly stockAll: Told
	readonly in: Told
	readonly out: Told
}
export type ToldFigures = { readonly balance: readonly ToldRow[]; readonly months: readonly ToldMonth[] }

type Figures = { readonly balance: readonly BalanceRow[]; readonly months: readonly FlowMonth[] }

/** What else a reader is told of the board's last day, and how it hangs together with its figures. */
export type BesideBoard = (lastDay: (column: number | 'all') => string) => BoundCells

/**
 * A board's account and months as a reader is told them, and what stands beside: no small number that is hidden can be
 * reckoned from the others.
 */
export function readerFigures({ balance, months }: Figures, accountFrom: PlainDate, beside?: BesideBoard) {
	const cells = new Map<string, number>()
	const bonds: Bond[] = []
	const keep = (name: string, value: number) => {
		cells.set(name, value)
		return name
	}
	const columns = [...(balance[0]?.categories.keys() ?? []), 'all' as const]
	for (const row of balance) {
		const of = row.categories.map((value, at) => keep(`${row.line} ${at}`, value))
		bonds.push({ sum: [keep(`${row.line} all`, row.all)], of })
	}
	for (const column of columns) {
		const lines = (which: (line: BalanceLine) => boolean) =>
			balance.filter(({ line }) => which(line)).map(({ line }) => `${line} ${column}`)
		bonds.push({
			sum: [`closing ${column}`],
			of: lines((line) => line !== 'closing' && line !== 'in' && line !== 'out'),
		})
		for (const side of ['in', 'out'] as const) {
			bonds.push({ sum: [`${side} ${column}`], of: lines((line) => line.startsWith(`${side}-`)) })
		}
	}
	bonds.push({ sum: ['moved-here all', 'moved-from-here all'], of: [] })
	for (const [place, { month, ...told }] of months.entries()) {
		const of = told.stock.map((value, at) => keep(`${month} ${at}`, value))
		const all = keep(`${month} all`, told.stockAll)
		bonds.push({ sum: [all], of })
		const [coming, leaving] = [keep(`${month} in`, told.in), keep(`${month} out`, told.out)]
		const before = months[place - 1]
		if (before !== undefined) bonds.push({ sum: [all, leaving], of: [`${before.month} all`, coming] })
	}
	// The account ends with the last month, begins, corrected, with the month before it, and sums those between.
	const last = months.at(-1)?.month
	const before = months[months.findIndex(({ month }) => month === accountFrom) - 1]?.month
	for (const column of columns) {
		if (last !== undefined) bonds.push({ sum: [`closing ${column}`], of: [`${last} ${column}`] })
		if (before !== undefined) {
			bonds.push({ sum: [`opening ${column}`, `corrections ${column}`], of: [`${before} ${column}`] })
		}
	}
	const within = months.filter(({ month }) => month >= accountFrom).map(({ month }) => month)
	bonds.push({ sum: ['in all'], of: within.map((month) => `${month} in`) })
	bonds.push({ sum: ['out all', ...within.map((month) => `${month} out`)], of: [] })
	const more = beside?.((column) => `closing ${column}`)
	for (const [name, value] of more?.cells ?? []) keep(name, value)
	const told = toldToReaders({ cells, bonds: [...bonds, ...(more?.bonds ?? [])] })
	const tell = (name: string) => told.get(name) ?? null
	const figures: ToldFigures = {
		balance: balance.map(({ line, categories }) => ({
			line,
			categories: categories.map((_, at) => tell(`${line} ${at}`)),
			all: tell(`${line} all`),
		})),
		months: months.map(({ month, lastDay, stock }) => ({
			month,
			lastDay,
			stock: stock.map((_, at) => tell(`${month} ${at}`)),
			stockAll: tell(`${month} all`),
			in: tell(`${month} in`),
			out: tell(`${month} out`),
		})),
	}
	return { ...figures, beside: new Map([...(more?.cells.keys() ?? [])].map((name) => [name, tell(name)])) }
}
