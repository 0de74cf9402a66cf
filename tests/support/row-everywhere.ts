import { randomUUID } from 'node:crypto'
import type { Table } from '../../src/features/data-protection/rules/inventory/table.ts'
import { leadingToAPerson } from '../../src/features/data-protection/rules/rights/gather-rows.ts'
import type { Sql } from './sql.ts'

type Column = { name: string; type: string; generated: boolean }
type Place = { municipalityId: number; committeeId: string; personId: string; seal(text: string): Buffer }
type Filled = Record<string, unknown>

/**
 * A row in every table that leads to a person, by each of its leads, with every column filled; beside each one row of
 * somebody else's. The rules of the tables are put aside: this is about reaching, not about sense.
 */
export async function rowsEverywhere(sql: Sql, tables: readonly Table[], place: Place): Promise<void> {
	const led = leadingToAPerson(tables)
	const columns = await columnsOf(sql)
	await putRulesAside(sql)
	const first = new Map<string, Filled>()
	const add = async (table: Table, fixed: Filled, mark: string) => {
		const row = filled(table.name, columns.get(`named.${table.name}`) ?? [], place, fixed, mark)
		await insert(sql, `named.${table.name}`, row)
		const earlier = columns.get(`history.${table.name}`)
		if (earlier !== undefined && mark !== 'another') {
			await insert(
				sql,
				`history.${table.name}`,
				filled(table.name, earlier, place, { ...row, ...texts(earlier) }, 'earlier'),
			)
		}
		return row
	}
	const waiting = new Set(led)
	for (const table of led.filter(({ name }) => name === 'person')) {
		first.set('person', await add(table, { id: place.personId }, 'own'))
		waiting.delete(table)
	}
	for (let before = -1; before !== waiting.size; ) {
		before = waiting.size
		for (const table of waiting) {
			const lead = table.leads.find(({ to }) => first.has(to))
			if (lead === undefined) continue
			first.set(table.name, await add(table, { [lead.by]: first.get(lead.to)?.[lead.at] }, 'own'))
			waiting.delete(table)
		}
	}
	if (waiting.size > 0)
		throw new Error(`nothing leads from ${[...waiting].map(({ name }) => name).join(', ')}`)
	for (const table of led) {
		for (const { by, to, at } of table.leads) {
			const leading = { [by]: first.get(to)?.[at] }
			await add(table, leading, 'own')
			const earlier = columns.get(`history.${table.name}`)
			if (earlier === undefined) continue
			const row = filled(table.name, earlier, place, leading, goneBy(table, by))
			await insert(sql, `history.${table.name}`, row)
		}
		await add(table, {}, 'another')
	}
}

/** What stands in a row that history alone still holds, or that it holds by this lead. */
export const goneBy = ({ name }: Table, by: string): string => `gone, by ${name}.${by}`

const texts = (columns: readonly Column[]): Filled =>
	Object.fromEntries(columns.filter(({ type }) => type === 'text').map(({ name }) => [name, undefined]))

async function columnsOf(sql: Sql): Promise<Map<string, Column[]>> {
	const rows = await sql.rows<Column & { place: string }>(`
		select n.nspname || '.' || c.relname as place, a.attname::text as name, format_type(a.atttypid, null) as type,
			a.attgenerated <> '' or a.attidentity <> '' as generated
		from pg_class c
		join pg_namespace n on n.oid = c.relnamespace and n.nspname in ('named', 'history')
		join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
		where c.relkind = 'r' order by a.attnum`)
	const found = new Map<string, Column[]>()
	for (const { place, ...column } of rows) found.set(place, [...(found.get(place) ?? []), column])
	return found
}

async function putRulesAside(sql: Sql): Promise<void> {
	const rules = await sql.rows<{ drop: string }>(`
		select format('alter table %s drop constraint %I cascade', c.conrelid::regclass, c.conname) as drop
		from pg_constraint c
		join pg_class t on t.oid = c.conrelid
		join pg_namespace n on n.oid = t.relnamespace and n.nspname in ('named', 'history')
		where c.contype in ('f', 'c', 'x', 'u', 'p') and c.coninhcount = 0
		order by c.contype = 'f' desc`)
	for (const { drop } of rules) await sql.rows(drop).catch(() => [])
	const indexes = await sql.rows<{ drop: string }>(`
		select format('drop index %s', i.indexrelid::regclass) as drop
		from pg_index i
		join pg_class t on t.oid = i.indrelid
		join pg_namespace n on n.oid = t.relnamespace and n.nspname in ('named', 'history')
		where i.indisunique`)
	for (const { drop } of indexes) await sql.rows(drop).catch(() => [])
	const tables = await sql.rows<{ off: string }>(`
		select format('alter table %s disable trigger all', c.oid::regclass) as off
		from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname in ('named', 'history')
		where c.relkind = 'r'`)
	for (const { off } of tables) await sql.rows(off)
}

function filled(
	table: string,
	columns: readonly Column[],
	place: Place,
	fixed: Filled,
	mark: string,
): Filled {
	const row: Filled = {}
	for (const { name, type, generated } of columns) {
		if (generated) continue
		const said = `${mark}: ${table}.${name}`
		row[name] =
			fixed[name] ??
			(name === 'municipality_id'
				? place.municipalityId
				: name === 'committee_id'
					? place.committeeId
					: name === 'code' && table === 'person_particulars'
						? `K-${mark}`
						: sampleOf(type, said, place))
	}
	return row
}

function sampleOf(type: string, said: string, { seal }: Place): unknown {
	switch (type) {
		case 'uuid':
			return randomUUID()
		case 'text':
			return said
		case 'text[]':
			return [said]
		case 'uuid[]':
			return [randomUUID()]
		case 'bytea':
			return seal(said)
		case 'date':
			return '2026-03-04'
		case 'timestamp with time zone':
			return '2026-03-04T10:00:00Z'
		case 'boolean':
			return true
		case 'integer':
		case 'bigint':
		case 'smallint':
		case 'numeric':
		case 'double precision':
		case 'real':
			return 7
		case 'integer[]':
		case 'smallint[]':
			return [7]
		case 'date[]':
			return ['2026-03-04']
		case 'jsonb':
			return JSON.stringify({ said })
		case 'daterange':
			return '[2026-03-04,2026-04-05)'
		default:
			throw new Error(`no sample of ${type}`)
	}
}

async function insert(sql: Sql, place: string, row: Filled): Promise<void> {
	const names = Object.keys(row)
	await sql.rows(
		`insert into ${place} (${names.map((name) => `"${name}"`).join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
		names.map((name) => row[name]),
	)
}
