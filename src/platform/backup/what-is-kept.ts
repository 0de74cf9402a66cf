import type pg from 'pg'
import type { Closing, KeptTable } from './manifest.ts'

type Asks = { query: pg.Client['query'] }

/** Made anew by migrating: which migrations ran, the key that signs a context, and the jobs' own schema. */
const madeAnew = ['context.signing_key', 'house.migration', 'graphile_worker.migrations']

const ours = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
	and pg_get_userbyid(c.relowner) in ('bofast_owner', 'bofast_worker')`

/** Every table with rows of ours, and the columns that are kept: those that the database reckons it reckons again. */
export async function keptTables(client: Asks): Promise<KeptTable[]> {
	const { rows } = await client.query<KeptTable>(
		`select format('%I.%I', n.nspname, c.relname) as name, pg_get_userbyid(c.relowner)::text as owner,
			array(select quote_ident(a.attname) from pg_attribute a
				where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
				order by a.attnum)::text[] as columns
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where c.relkind = 'r' and ${ours} and not format('%I.%I', n.nspname, c.relname) = any($1)
		order by 1`,
		[madeAnew],
	)
	return rows
}

type Sequence = Closing['sequences'][number]

/** Where each sequence stands. One that gives numbers meanwhile stands further on than the snapshot: none is given twice. */
export async function keptSequences(client: Asks): Promise<Sequence[]> {
	const { rows } = await client.query<{ name: string; owner: string }>(
		`select format('%I.%I', n.nspname, c.relname) as name, pg_get_userbyid(c.relowner)::text as owner
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where c.relkind = 'S' and ${ours} order by 1`,
	)
	const found: Sequence[] = []
	for (const { name, owner } of rows) {
		const state = await client.query<{ last: string; called: boolean }>(
			`select last_value::text as last, is_called as called from ${name}`,
		)
		const [at] = state.rows
		if (at !== undefined) found.push({ name, owner, last: at.last, isCalled: at.called })
	}
	return found
}

/** Rows as text that reads the same on every server. */
export const plainText = `set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres';
	set extra_float_digits = 1; set bytea_output = 'hex'; set client_encoding = 'UTF8'; set statement_timeout = 0;
	set idle_in_transaction_session_timeout = 0; set row_security = off`

export const outOf = ({ name, columns }: KeptTable): string =>
	`copy ${name} (${columns.join(', ')}) to stdout`
export const into = ({ name, columns }: KeptTable): string =>
	`copy ${name} (${columns.join(', ')}) from stdin`
