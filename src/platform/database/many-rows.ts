import { type Insertable, sql, type Transaction, type Updateable } from 'kysely'
import type { DB } from '../../../database/types.ts'

type Table = keyof DB & string
type Db = Transaction<DB>

/** One statement for any number of rows: they go as one value, so that its text, and its plan, are the same for all. */
export async function insertMany<T extends Table>(
	db: Db,
	table: T,
	rows: readonly Insertable<DB[T]>[],
): Promise<void> {
	const [first] = rows
	if (first === undefined) return
	const columns = columnsOf(first)
	await sql`
		insert into ${sql.table(table)} (${sql.join(columns.map(sql.ref))})
		select ${sql.join(columns.map((column) => sql.ref(`given.${column}`)))}
		from jsonb_populate_recordset(null::${sql.table(table)}, ${asJson(rows)}::jsonb) as given
	`.execute(db)
}

/** The same for changing rows of a table whose key is the municipality and an id: every row names the same columns. */
export async function updateMany<T extends Table>(
	db: Db,
	table: T,
	rows: readonly (Updateable<DB[T]> & { municipalityId: number; id: string })[],
): Promise<void> {
	const [first] = rows
	if (first === undefined) return
	const columns = columnsOf(first).filter((column) => column !== 'municipalityId' && column !== 'id')
	await sql`
		update ${sql.table(table)} as kept
		set ${sql.join(columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`given.${column}`)}`))}
		from jsonb_populate_recordset(null::${sql.table(table)}, ${asJson(rows)}::jsonb) as given
		where kept.municipality_id = given.municipality_id and kept.id = given.id
	`.execute(db)
}

/** Ids in the order of time, as the database gives them to single rows. */
export async function manyIds(db: Db, count: number): Promise<string[]> {
	const made = await sql<{ id: string }>`
		select uuidv7() as id from generate_series(1, ${count}::int)
	`.execute(db)
	return made.rows.map(({ id }) => id).sort()
}

function columnsOf(row: object): string[] {
	return Object.keys(row)
}

function asJson(rows: readonly object[]): string {
	return JSON.stringify(rows.map((row) => Object.fromEntries(Object.entries(row).map(cellOf))))
}

function cellOf([column, value]: [string, unknown]): [string, unknown] {
	return [snakeCase(column), value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value]
}

function snakeCase(column: string): string {
	return column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
