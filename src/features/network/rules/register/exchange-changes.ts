import { bareName, exchangedTables } from './exchange.ts'
import { keyBy, type RegisterDocument, rowKey } from './exchange-document.ts'
import type { ExchangedRow, ExchangedTable, ExchangedValue } from './exchanged-table.ts'
import { onceMoved } from './moved-rows.ts'

type RowsOf = ReadonlyMap<string, readonly ExchangedRow[]>

/** What bringing a document in would do to one table. */
export type TableChanges = {
	readonly table: string
	readonly added: number
	readonly changed: number
	readonly same: number
	/** Differ, but stand here as they are: what was received, told or frozen once is not rewritten. */
	readonly stand: number
	/** Are destroyed here, since the document says that what they belong to was taken back or ended. */
	readonly gone: number
	/** Stand here and not in the document; they stay. */
	readonly onlyHere: number
}

/** What is written of one table. */
export type TableWrites = {
	readonly added: readonly ExchangedRow[]
	readonly changed: readonly ExchangedRow[]
	/** Rows that stand, of which it is told that they have ended. */
	readonly ended: readonly ExchangedRow[]
	readonly gone: readonly ExchangedRow[]
}

/** The rows to write, and how many of each table are new, other, the same, or here alone. */
export function exchangeChanges(here: RowsOf, document: RegisterDocument) {
	const incoming = onceMoved(here, document)
	const added = new Map<string, ReadonlySet<string>>()
	const told = exchangedTables.map((table) => {
		const outcome = changesOf(table, { here, incoming, added })
		added.set(table.table, new Set(outcome.write.added.map((row) => rowKey(table, row))))
		return outcome
	})
	return {
		/** The document's rows, by the ids that the same things have here. */
		incoming,
		changes: told.map(({ changes }) => changes),
		write: new Map<string, TableWrites>(told.map(({ table, write }) => [table, write])),
	}
}

type Known = {
	readonly here: RowsOf
	readonly incoming: RowsOf
	/** Keys of the rows that come in of each table before this one. */
	readonly added: ReadonlyMap<string, ReadonlySet<string>>
}

type Fate = 'added' | 'changed' | 'ended' | 'same' | 'stand'

function changesOf(table: ExchangedTable, known: Known) {
	const kept = byKey(table, known.here)
	const rows = known.incoming.get(table.table) ?? []
	const { letsIn, isGone } = belongingOf(table, known)
	const fates = Map.groupBy(rows, (row): Fate => {
		const before = kept.get(rowKey(table, row))
		if (before === undefined) return letsIn(row) ? 'added' : 'stand'
		if (canonical(before) === canonical(row)) return 'same'
		if (mayChange(table, before, row) && letsIn(row)) return 'changed'
		return tellsEnd(table, before, row) ? 'ended' : 'stand'
	})
	const those = (fate: Fate) => fates.get(fate) ?? []
	const told = new Set(rows.map((row) => rowKey(table, row)))
	const untold = [...kept].filter(([key]) => !told.has(key)).map(([, row]) => row)
	const gone = [...kept.values()].filter(isGone)
	return {
		table: table.table,
		write: { added: those('added'), changed: those('changed'), ended: those('ended'), gone },
		changes: {
			...{ table: bareName(table), added: those('added').length },
			...{ changed: those('changed').length + those('ended').length, same: those('same').length },
			...{ stand: those('stand').length, gone: gone.length },
			onlyHere: untold.filter((row) => !isGone(row)).length,
		},
	}
}

const mayChange = ({ fixed, stands }: ExchangedTable, before: ExchangedRow, told: ExchangedRow) =>
	fixed !== true && stands?.(before, told) !== true

const tellsEnd = ({ ends }: ExchangedTable, before: ExchangedRow, told: ExchangedRow) =>
	ends !== undefined && before[ends[0]] === null && told[ends[0]] !== null

/** Whether a row is let in beside the one that it belongs to, and whether one here goes with what that one has lost. */
function belongingOf({ of }: ExchangedTable, { here, incoming, added }: Known) {
	const owner = exchangedTables.find(({ table }) => table === of?.table)
	if (of === undefined || owner === undefined) return { letsIn: () => true, isGone: () => false }
	const kept = byKey(owner, here)
	const told = byKey(owner, incoming)
	const isGone = (row: ExchangedRow) => {
		const owning = told.get(keyBy(of.by, row))
		return owning !== undefined && of.gone?.(owning) === true
	}
	const letsIn = (row: ExchangedRow) => {
		const key = keyBy(of.by, row)
		if (isGone(row)) return false
		if (added.get(of.table)?.has(key) === true) return true
		const standing = kept.get(key)
		// What belongs to nothing at all is left for the database to refuse.
		return standing === undefined ? !told.has(key) : !of.until(standing)
	}
	return { letsIn, isGone }
}

function byKey(table: ExchangedTable, rowsOf: RowsOf): Map<string, ExchangedRow> {
	return new Map((rowsOf.get(table.table) ?? []).map((row) => [rowKey(table, row), row]))
}

/** The same content is the same text, in whatever order its fields stand. */
export function canonical(value: ExchangedValue): string {
	return JSON.stringify(value, (_, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
			: inner,
	)
}
