import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { BalanceRow } from './balance.ts'
import type { FlowMonth } from './months.ts'
import { type Told, toldToReaders } from './told.ts'

export type ToldRow = Pick<BalanceRow, 'line'> & { readonly categories: readonly Told[]; readonly all: Told }
export type ToldMonth = Pick<FlowMonth, 'month' | 'lastDay'> & {
	readonly stock: readonly Told[]
	readonly stockAll: Told
	readonly in: Told
	readonly out: Told
}
export type ToldFigures = { readonly balance: readonly ToldRow[]; readonly months: readonly ToldMonth[] }

type Figures = { readonly balance: readonly BalanceRow[]; readonly months: readonly FlowMonth[] }

/** A board's account and months as a reader is told them: no number that is hidden can be reckoned from the others of its sums. */
export function readerFigures({ balance, months }: Figures, accountFrom: PlainDate): ToldFigures {
	const cells = new Map<string, number>()
	const bonds: string[][] = []
	const keep = (name: string, value: number) => {
		cells.set(name, value)
		return name
	}
	const columns = balance[0]?.categories.length ?? 0
	for (const row of balance) {
		const names = row.categories.map((value, at) => keep(`${row.line} ${at}`, value))
		bonds.push([...names, keep(`${row.line} all`, row.all)])
	}
	for (const column of [...Array.from({ length: columns }, (_, at) => String(at)), 'all']) {
		const of = (lines: readonly BalanceRow[]) => lines.map(({ line }) => `${line} ${column}`)
		bonds.push(of(balance.filter(({ line }) => line !== 'in' && line !== 'out')))
		for (const side of ['in', 'out'] as const) {
			bonds.push(of(balance.filter(({ line }) => line === side || line.startsWith(`${side}-`))))
		}
	}
	for (const [place, month] of months.entries()) {
		const stock = month.stock.map((value, at) => keep(`${month.month} ${at}`, value))
		const all = keep(`${month.month} all`, month.stockAll)
		bonds.push([...stock, all])
		const before = months[place - 1]
		const crossing = [keep(`${month.month} in`, month.in), keep(`${month.month} out`, month.out)]
		if (before !== undefined) bonds.push([`${before.month} all`, ...crossing, all])
	}
	// The account ends with the last month, and begins, corrected, with the month before it.
	const last = months.at(-1)?.month
	const before = months[months.findIndex(({ month }) => month === accountFrom) - 1]?.month
	for (const column of [...Array.from({ length: columns }, (_, at) => String(at)), 'all']) {
		if (last !== undefined) bonds.push([`closing ${column}`, `${last} ${column}`])
		if (before !== undefined)
			bonds.push([`opening ${column}`, `corrections ${column}`, `${before} ${column}`])
	}
	const told = toldToReaders({ cells, bonds })
	const tell = (name: string) => told.get(name) ?? null
	return {
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
}
