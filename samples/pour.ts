import type { InsertObject, Transaction } from 'kysely'
import type { DB } from '../database/types.ts'
import type { Instant, PlainDate } from '../src/foundation/plain-date.ts'

const rowsAtOnce = 500

/** Writes many rows in few statements. */
export async function pour<Table extends keyof DB & string>(
	db: Transaction<DB>,
	table: Table,
	rows: readonly InsertObject<DB, Table>[],
): Promise<void> {
	for (let from = 0; from < rows.length; from += rowsAtOnce) {
		await db
			.insertInto(table)
			.values(rows.slice(from, from + rowsAtOnce))
			.execute()
	}
}

/** Recorded time of an invented row: on its day, during office hours. */
export function writtenOn(day: PlainDate, hour = 10): Instant {
	return `${day}T${String(hour).padStart(2, '0')}:20:00Z` as Instant
}
