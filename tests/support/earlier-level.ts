import { readdirSync } from 'node:fs'
import type pg from 'pg'
import released from '../../database/released.json' with { type: 'json' }
import { copyIn, copyOut } from '../../src/platform/backup/copy.ts'
import { into, keptTables, outOf } from '../../src/platform/backup/what-is-kept.ts'
import { prepareServer, ranMigrations, runListed } from '../../src/platform/database/migrate.ts'
import type { Keys } from '../../src/platform/keys.ts'

export { released }

const folder = new URL('../../database/migrations/', import.meta.url)

/** An empty database as a released version had it: its migrations and no later ones. */
export async function bringToLevel(
	client: pg.Client,
	now: pg.Client,
	{ databaseUrl, keys, last }: { databaseUrl: string; keys: Keys; last: string },
): Promise<void> {
	const known = readdirSync(folder)
	if (!known.includes(last)) throw new Error(`${last} was released and is not there any more`)
	const listed = (await ranMigrations(now)).filter(({ name }) => name <= `migrations/${last}`)
	await prepareServer(client, databaseUrl, keys)
	await client.query('begin; set local role bofast_owner')
	await runListed(client, listed)
	await client.query('commit')
}

/**
 * Rows of today in the tables and columns that stood then. A table whose rules of then refuse them stays empty, and what
 * led to it goes too. Gives how many rows there are.
 */
export async function fillAsThen(client: pg.Client, now: pg.Client): Promise<number> {
	const today = new Map((await keptTables(now)).map((table) => [table.name, table]))
	const then = (await keptTables(client)).filter(({ name }) => !/^(?:signin|graphile_worker)\./.test(name))
	await client.query('set session_replication_role = replica; set search_path = pg_catalog')
	for (const table of then) {
		const columns = today.get(table.name)?.columns.filter((one) => table.columns.includes(one)) ?? []
		if (columns.length === 0) continue
		const both = { ...table, columns }
		await client.query('begin')
		try {
			await client.query(`delete from ${table.name}`)
			const rows = await copyIn(client, into(both))
			for await (const lines of copyOut(now, outOf(both), () => {})) await rows.write(lines)
			await rows.end()
			await client.query('commit')
		} catch {
			await client.query('rollback')
		}
	}
	await dropLoose(client)
	await client.query('set session_replication_role = origin; reset search_path')
	const counts = await Promise.all(
		then.map(async ({ name }) => {
			const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${name}`)
			return rows[0]?.n ?? 0
		}),
	)
	return counts.reduce((sum, one) => sum + one, 0)
}

/** Rows that lead to a row that is not there, until there is none. */
async function dropLoose(client: pg.Client): Promise<void> {
	const { rows } = await client.query<{ statement: string }>(`
		select format('delete from %s c where %s and not exists (select from %s p where %s)',
			k.conrelid::regclass,
			(select string_agg(format('c.%I is not null', a.attname), ' and ') from unnest(k.conkey) n
				join pg_attribute a on a.attrelid = k.conrelid and a.attnum = n),
			k.confrelid::regclass,
			(select string_agg(format('p.%I %s c.%I', b.attname,
					case when x.at = cardinality(k.conkey) and k.conperiod then '&&' else '=' end, a.attname), ' and ')
				from unnest(k.conkey, k.confkey) with ordinality x (own, other, at)
				join pg_attribute a on a.attrelid = k.conrelid and a.attnum = x.own
				join pg_attribute b on b.attrelid = k.confrelid and b.attnum = x.other)) as statement
		from pg_constraint k where k.contype = 'f' and k.connamespace::regnamespace::text not in ('graphile_worker')`)
	for (let gone = 1; gone > 0; ) {
		gone = 0
		for (const { statement } of rows) gone += (await client.query(statement)).rowCount ?? 0
	}
}

/** Every row's key, table by table, where a table has one. */
export async function keysOf(client: pg.Client): Promise<Map<string, { key: string; rows: Set<string> }>> {
	const { rows: tables } = await client.query<{ name: string; key: string }>(`
		select c.oid::regclass::text as name, (select string_agg(quote_ident(a.attname), ', ' order by x.at)
			from unnest(k.conkey) with ordinality x (n, at) join pg_attribute a on a.attrelid = c.oid and a.attnum = x.n) as key
		from pg_class c join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
		where pg_get_userbyid(c.relowner) = 'bofast_owner' and c.oid::regclass::text not in ('house.migration', 'context.signing_key')`)
	const found = new Map<string, { key: string; rows: Set<string> }>()
	for (const { name, key } of tables) {
		const { rows } = await client.query<{ key: string }>(`select row(${key})::text as key from ${name}`)
		found.set(name, { key, rows: new Set(rows.map((row) => row.key)) })
	}
	return found
}
