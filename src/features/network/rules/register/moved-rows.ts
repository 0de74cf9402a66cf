import { bareName, exchangedTables } from './exchange.ts'
import { keyBy, type RegisterDocument } from './exchange-document.ts'
import type { ExchangedRow } from './exchanged-table.ts'

type RowsOf = ReadonlyMap<string, readonly ExchangedRow[]>

/** The document's rows with the ids that the same things have here already: a municipality that was loaded is not another one. */
export function onceMoved(here: RowsOf, { tables }: RegisterDocument): RowsOf {
	const ids = new Map<string, string>()
	const rowsOf = new Map<string, readonly ExchangedRow[]>()
	for (const table of exchangedTables) {
		const { alike, columns } = table
		const idColumns = Object.keys(columns).filter((column) => columns[column]?.startsWith('id'))
		const told = tables[bareName(table)] ?? []
		if (alike !== undefined) {
			const rows = here.get(table.table) ?? []
			const known = new Map(rows.map((row) => [keyBy(alike, row), String(row.id)]))
			const there = new Set(rows.map((row) => String(row.id)))
			for (const row of told) {
				// What it is alike by may itself be something that has another id here.
				const same = known.get(keyBy(alike, moved(row, idColumns, ids)))
				if (same !== undefined && !there.has(String(row.id))) ids.set(String(row.id), same)
			}
		}
		rowsOf.set(
			table.table,
			told.map((row) => moved(row, idColumns, ids)),
		)
	}
	return rowsOf
}

function moved(
	row: ExchangedRow,
	columns: readonly string[],
	ids: ReadonlyMap<string, string>,
): ExchangedRow {
	const others = columns.flatMap((column) => {
		const id = ids.get(String(row[column]))
		return id === undefined ? [] : [[column, id] as const]
	})
	return others.length === 0 ? row : { ...row, ...Object.fromEntries(others) }
}
