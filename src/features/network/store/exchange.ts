import { type RawBuilder, sql } from 'kysely'
import type { Act } from '../../../platform/transaction.ts'
import { exchangedTables, nameOf } from '../rules/register/exchange.ts'
import type { ColumnKind, ExchangedRow, ExchangedTable } from '../rules/register/exchanged-table.ts'

type Db = Act['db']

/** Every registered table's rows, by its name in the database; what is sealed is opened. */
export async function listExchanged({ db, house }: Act): Promise<Map<string, ExchangedRow[]>> {
	const rowsOf = new Map<string, ExchangedRow[]>()
	for (const table of exchangedTables) {
		const columns = Object.entries(table.columns)
		const fields = columns.flatMap(([column, kind]) => [sql.lit(nameOf(column, kind)), told(column, kind)])
		const { rows } = await sql<{ row: string }>`
			select jsonb_build_object(${sql.join(fields)})::text as row from ${sql.table(table.table)}`.execute(db)
		const open = turner(columns, {
			sealed: (hex) => house.keys.unseal(Buffer.from(hex, 'hex')),
			bytes: (hex) => Buffer.from(hex, 'hex').toString('base64'),
		})
		rowsOf.set(
			table.table,
			rows.map(({ row }) => open(JSON.parse(row) as ExchangedRow)),
		)
	}
	return rowsOf
}

/** In the database's own words, whatever the session's time zone. */
function told(column: string, kind: ColumnKind): RawBuilder<unknown> {
	const value = sql.ref(column)
	if (kind.startsWith('time')) {
		return sql`to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
	}
	return turnOf(kind) === null ? value : sql`encode(${value}, 'hex')`
}

type Turns = Readonly<Record<'sealed' | 'bytes', (text: string) => string>>

function turnOf(kind: ColumnKind): keyof Turns | null {
	const bare = kind.replace('?', '')
	return bare === 'sealed' || bare === 'bytes' ? bare : null
}

function turner(
	columns: readonly (readonly [string, ColumnKind])[],
	turns: Turns,
): (row: ExchangedRow) => ExchangedRow {
	const how = columns.map(([column, kind]) => ({ name: nameOf(column, kind), turn: turnOf(kind) }))
	return (row) =>
		Object.fromEntries(
			how.map(({ name, turn }) => {
				const value = row[name] ?? null
				return [name, turn !== null && typeof value === 'string' ? turns[turn](value) : value]
			}),
		)
}

/** Who is named where the one who did it was an account of another house: a keeper, or who else runs this one. */
export async function findKeeper(db: Db): Promise<string | null> {
	const found = await db
		.selectFrom('named.staffRole as r')
		.innerJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'r.municipalityId').onRef('s.id', '=', 'r.staffId'),
		)
		.select('s.id')
		.where('r.role', 'in', ['secretariat', 'administrator'])
		.where('s.endedOn', 'is', null)
		.orderBy('r.role', 'desc')
		.orderBy('s.id')
		.limit(1)
		.executeTakeFirst()
	return found?.id ?? null
}

/**
 * Writes rows of one table in one statement, so that rows may rest on each other; those that are there get what is told. What
 * closes a row is left until all that belongs to it is in. `by` is named wherever an account must be.
 */
export async function writeExchanged(
	{ db, actor, house }: Pick<Act, 'db' | 'actor' | 'house'>,
	table: ExchangedTable,
	rows: readonly ExchangedRow[],
	by: string | null = null,
): Promise<void> {
	if (rows.length === 0) return
	const columns = Object.entries(table.columns)
	const who = Object.entries(table.who ?? {})
	const seal = turner(columns, {
		sealed: (text) => `\\x${house.keys.seal(text).toString('hex')}`,
		bytes: (text) => `\\x${Buffer.from(text, 'base64').toString('hex')}`,
	})
	const given = rows.map((row) => {
		const sealed = seal(row)
		return {
			...Object.fromEntries(columns.map(([column, kind]) => [column, sealed[nameOf(column, kind)]])),
			...table.first,
			...Object.fromEntries(who.map(([column, isNamed]) => [column, isNamed(row) ? by : null])),
		}
	})
	const names = columns.map(([column]) => column)
	const written = [...names, ...who.map(([column]) => column)]
	const others = names.filter((name) => !table.key.includes(name) && !(name in (table.first ?? {})))
	const update = sql.join(others.map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`))
	const met = table.fixed === true || others.length === 0 ? sql`nothing` : sql`update set ${update}`
	await sql`
		insert into ${sql.table(table.table)} (municipality_id, ${refs(written)})
		select ${actor.municipalityId}, ${refs(written)} from ${recordset(table, given)} given
		on conflict (municipality_id, ${refs(table.key)}) do ${met}`.execute(db)
}

/** Tells some columns of rows that are there: what closes them, or that they have ended. */
export async function settleExchanged(
	{ db, actor }: Pick<Act, 'db' | 'actor'>,
	table: ExchangedTable,
	columns: readonly string[],
	rows: readonly ExchangedRow[],
): Promise<void> {
	if (rows.length === 0) return
	const names = [...table.key, ...columns]
	const given = rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])))
	const update = columns.map((name) => sql`${sql.ref(name)} = ${sql.ref(`given.${name}`)}`)
	await sql`
		update ${sql.table(table.table)} kept set ${sql.join(update)} from ${recordset(table, given)} given
		where kept.municipality_id = ${actor.municipalityId} and ${sameKey(table)}`.execute(db)
}

export async function destroyExchanged(
	{ db, actor }: Pick<Act, 'db' | 'actor'>,
	table: ExchangedTable,
	rows: readonly ExchangedRow[],
): Promise<void> {
	if (rows.length === 0) return
	const given = rows.map((row) => Object.fromEntries(table.key.map((name) => [name, row[name]])))
	await sql`
		delete from ${sql.table(table.table)} kept using ${recordset(table, given)} given
		where kept.municipality_id = ${actor.municipalityId} and ${sameKey(table)}`.execute(db)
}

const refs = (of: readonly string[]) => sql.join(of.map((name) => sql.ref(name)))

const recordset = ({ table }: ExchangedTable, rows: readonly object[]) =>
	sql`jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`

const sameKey = ({ key }: ExchangedTable) =>
	sql.join(
		key.map((name) => sql`${sql.ref(`kept.${name}`)} = ${sql.ref(`given.${name}`)}`),
		sql` and `,
	)
