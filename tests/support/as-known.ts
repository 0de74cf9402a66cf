import { withSql } from './sql.ts'

/**
 * Takes every table that keeps history back to what it held at a moment of the database's own clock: rows written after it go,
 * those they wrote over return. For asking again what was known then.
 */
export async function asKnownAt(databaseUrl: string, moment: string): Promise<void> {
	await withSql(databaseUrl, async (sql) => {
		const tables = await sql.rows<{ kept: string; history: string; columns: string }>(`
			select format('%I.%I', n.nspname, c.relname) as kept, format('history.%I', c.relname) as history,
				(select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
					where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
			from pg_class c
			join pg_namespace n on n.oid = c.relnamespace and n.nspname in ('named', 'counted')
			where exists (select from pg_class h join pg_namespace hn on hn.oid = h.relnamespace and hn.nspname = 'history'
				where h.relname = c.relname)`)
		await sql.rows('begin')
		await sql.rows('set local session_replication_role = replica')
		for (const { kept, history, columns } of tables) {
			await sql.rows(`delete from ${kept} where recorded_at > $1`, [moment])
			await sql.rows(
				`insert into ${kept} (${columns}) select ${columns} from ${history} where recorded_at <= $1 and recorded_to > $1`,
				[moment],
			)
			await sql.rows(`delete from ${history} where recorded_to > $1`, [moment])
		}
		await sql.rows('commit')
	})
}
