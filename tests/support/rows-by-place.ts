import { randomUUID } from 'node:crypto'
import type { Sql } from './sql.ts'

type Column = {
	readonly table: string
	readonly column: string
	readonly type: string
	readonly required: boolean
	readonly given: boolean
	/** The table and column that a foreign key of one row leads to. */
	readonly to: string | null
	readonly choice: string | null
}

export type RowsByPlace = {
	/** Every table with rows about places, and those that hang on them. */
	readonly tables: readonly string[]
	/** The id of each table's row about a place, by table. */
	idsOf(placeId: string): ReadonlyMap<string, string>
}

const ofPlaces = `
	with recursive about(oid) as (
		select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
		join pg_attribute a on a.attrelid = c.oid and a.attname = 'place_id' and not a.attisdropped
		where c.relkind = 'r' and n.nspname in ('counted', 'named')
		union
		select k.conrelid from pg_constraint k join about on about.oid = k.confrelid
		where k.contype = 'f' and not about.oid::regclass::text = any ($1) and k.conrelid::regclass::text not like 'history.%'
	)
	select n.nspname || '.' || c.relname as table, a.attname as column, format_type(a.atttypid, null) as type,
		a.attnotnull and d.adbin is null as required, a.attgenerated <> '' or a.attidentity <> '' as given,
		(select k.confrelid::regclass::text from pg_constraint k
			where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any (k.conkey) and a.attname <> 'municipality_id'
			order by k.confrelid = c.oid limit 1) as to,
		(select substring(pg_get_constraintdef(k.oid) from '''([^'']+)''::text') from pg_constraint k
			where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
				and pg_get_constraintdef(k.oid) like '%ANY (ARRAY[%' limit 1) as choice
	from about join pg_class c on c.oid = about.oid join pg_namespace n on n.oid = c.relnamespace
	join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
	left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum and a.attgenerated = ''
	order by 1, a.attnum`

/**
 * A row about each of the places in every table that has such rows, made from the catalogue alone: a table that is added later
 * is there too. The database is a test's own: its keys and checks are set aside.
 */
export async function makeRowsByPlace(
	sql: Sql,
	municipalityId: number,
	{
		places,
		staffId,
		openToAll,
	}: {
		readonly places: readonly string[]
		readonly staffId: string
		/** Tables that everybody reads: what hangs on their rows is not about a place by that. */
		readonly openToAll: ReadonlySet<string>
	},
): Promise<RowsByPlace> {
	const columns = Map.groupBy(await sql.rows<Column>(ofPlaces, [[...openToAll]]), ({ table }) => table)
	const byPlace = new Map(
		places.map((place) => [
			place,
			new Map([...columns.keys()].map((table) => [table, randomUUID() as string])),
		]),
	)
	await sql.rows(`set session_replication_role = replica`)
	for (const [table, its] of columns) {
		const checks = await sql.rows<{ name: string }>(
			`select conname as name from pg_constraint where contype in ('c', 'x') and conrelid = '${table}'::regclass`,
		)
		for (const { name } of checks) await sql.rows(`alter table ${table} drop constraint "${name}"`)
		for (const [at, [place, ids]] of [...byPlace].entries()) {
			const said = its.flatMap((column) => {
				const value = madeUp(column, { place, ids, at, municipalityId, staffId })
				return value === undefined ? [] : [{ column: `"${column.column}"`, value }]
			})
			await sql.rows(
				`insert into ${table} (${said.map(({ column }) => column).join(', ')}) values (${said.map((_, n) => `$${n + 1}`).join(', ')})`,
				said.map(({ value }) => value),
			)
		}
	}
	await sql.rows(`set session_replication_role = origin`)
	return { tables: [...columns.keys()], idsOf: (place) => byPlace.get(place) ?? new Map() }
}

type Of = {
	readonly place: string
	readonly ids: ReadonlyMap<string, string>
	readonly at: number
	readonly municipalityId: number
	readonly staffId: string
}

function madeUp({ table, column, type, required, given, to, choice }: Column, of: Of): unknown {
	if (given) return undefined
	if (column === 'municipality_id') return of.municipalityId
	if (column === 'place_id' || to === 'counted.network_place') return of.place
	if (column === 'id') return of.ids.get(table)
	if (to === 'named.staff') return of.staffId
	if (to !== null && to !== table && of.ids.has(to)) return of.ids.get(to)
	return required ? (choice ?? plainValue(type, of.at)) : undefined
}

function plainValue(type: string, at: number): unknown {
	if (type.endsWith('[]')) return '{}'
	switch (type) {
		case 'uuid':
			return randomUUID()
		case 'integer':
		case 'double precision':
			return at + 1
		case 'boolean':
			return false
		case 'date':
			return '2026-09-01'
		case 'timestamp with time zone':
			return '2026-09-01T08:00:00Z'
		case 'jsonb':
			return '{}'
		case 'bytea':
			return Buffer.from(`prov ${at}`)
		default:
			return `prov ${at}`
	}
}
