import { projecting } from '../../../../platform/purpose.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { exchangedTables } from '../../rules/register/exchange.ts'
import type { TableWrites } from '../../rules/register/exchange-changes.ts'
import type { ExchangedRow } from '../../rules/register/exchanged-table.ts'
import { destroyExchanged, findKeeper, settleExchanged, writeExchanged } from '../../store/exchange.ts'
import { retellFigures } from '../../store/retold-figures.ts'

/**
 * Writes what a document changes: each table after those that it rests on, then what closes rows that have come in whole, then
 * what is destroyed, last what the packages tell that came in or were taken back. What only a member writes is let in here and
 * nowhere else, and never over something that is there.
 */
export async function bringIn(act: Act, write: ReadonlyMap<string, TableWrites>): Promise<void> {
	const by = act.actor.actorId === '' ? await findKeeper(act.db) : act.actor.actorId
	const tables = exchangedTables.map((table) => ({ table, rows: write.get(table.table) ?? nothing }))
	for (const { table, rows } of tables) {
		if (table.ends !== undefined) await settleExchanged(act, table, table.ends, rows.ended)
		// What is known here goes first: one that has ended makes room for the one after it.
		const all = [...rows.changed, ...rows.added]
		if (table.ofMembers === true && all.length > 0)
			await projecting(act, async (db) => await writeExchanged({ ...act, db }, table, all, by))
		else await writeExchanged(act, table, all, by)
	}
	for (const { table, rows } of tables) {
		const { first } = table
		if (first === undefined) continue
		const closed = (row: ExchangedRow) => Object.keys(first).some((column) => row[column] !== first[column])
		const those = [...rows.changed, ...rows.added].filter(closed)
		await settleExchanged(act, table, Object.keys(first), those)
	}
	for (const { table, rows } of tables) await destroyExchanged(act, table, rows.gone)
	const { added, ended } = write.get('counted.received_package') ?? nothing
	await retellFigures(act, [...new Set([...added, ...ended].map((row) => String(row.place_id)))])
}

const nothing: TableWrites = { added: [], changed: [], ended: [], gone: [] }
