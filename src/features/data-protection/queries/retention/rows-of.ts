import { everyTable } from '../../rules/inventory/every-table.ts'

const headings = new Map(everyTable.map(({ name, heading }) => [name, heading]))

/** Destroyed rows by the heading of their table, the most first; `history` is what was kept of earlier rows. */
export function rowsOf(told: unknown): { heading: string; rows: number }[] {
	const numbers = Object.entries(told as Readonly<Record<string, number>>)
	return numbers
		.filter(([, rows]) => rows > 0)
		.map(([table, rows]) => ({ heading: headings.get(table) ?? table, rows }))
		.toSorted((a, b) => b.rows - a.rows || (a.heading < b.heading ? -1 : 1))
}
