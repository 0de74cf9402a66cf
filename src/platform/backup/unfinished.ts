import pg from 'pg'
import { GroundFault } from '../database/ground-fault.ts'

/** Stands from the moment the rows are in until what was destroyed since is gone again: until then nobody is let in. */
export const isUnfinishedSql = `exists (
	select from pg_class c join pg_namespace n on n.oid = c.relnamespace
	where n.nspname = 'house' and c.relname = 'unfinished_restore') as unfinished`

type Asks = { query(text: string): Promise<{ rows: { unfinished?: boolean }[] }> }

/** A half restored database is neither served nor worked on. */
export async function refuseUnfinished(client: Asks): Promise<void> {
	const { rows } = await client.query(`select ${isUnfinishedSql}`)
	if (rows[0]?.unfinished !== true) return
	throw new GroundFault(
		'The restore into this database was not finished; run bofast restore with the same file again, and it goes on where it was.',
	)
}

/** The same for whoever has no connection yet. */
export async function refuseUnfinishedAt(databaseUrl: string): Promise<void> {
	const client = new pg.Client({ connectionString: databaseUrl })
	await client.connect()
	try {
		await refuseUnfinished(client)
	} finally {
		await client.end()
	}
}
