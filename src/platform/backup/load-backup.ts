import type pg from 'pg'
import { GroundFault } from '../database/ground-fault.ts'
import { prepareServer, runListed } from '../database/migrate.ts'
import type { Keys } from '../keys.ts'
import { type CopyIn, copyIn, copyOut } from './copy.ts'
import type { KeptTable, Manifest } from './manifest.ts'
import { readBackup } from './read-backup.ts'
import { digestOfRows } from './row-digest.ts'
import { into, outOf, plainText } from './what-is-kept.ts'

export type LoadPlan = {
	readonly databaseUrl: string
	readonly keys: Keys
	readonly file: string
	/** What the file was found to hold when it was read through. */
	readonly manifest: Manifest
	readonly at?: (share: number) => void
}

/**
 * All rows into an empty database, counted and compared as they lie there, in one transaction: all of them or none. When
 * it is done the database is marked as not yet restored, and nobody can sign in.
 */
export async function loadBackup(client: pg.Client, plan: LoadPlan): Promise<void> {
	await prepareServer(client, plan.databaseUrl, plan.keys)
	await client.query('begin')
	try {
		await client.query('set local role bofast_owner')
		await runListed(client, plan.manifest.migrations)
		await client.query(`${plainText}; set local search_path = pg_catalog`)
		const { close, force } = await openTables(client)
		await emptyTables(client, plan.manifest.tables)
		await pourIn(client, plan)
		await client.query('set constraints all immediate')
		await client.query(close)
		await compare(client, plan)
		await forgetWhoWasInside(client)
		await beginEra(client)
		await client.query(force)
		await markUnfinished(client, plan.manifest.id)
		await client.query('commit')
	} catch (fault) {
		await client.query('rollback').catch(() => {})
		throw fault
	}
}

/**
 * Triggers would write of each row that it changed now, foreign keys ask for rows that come later, and forced row security
 * hides all from the owner. Keys are made anew afterwards, and so tried on every row. Gives the statements that close again, and those that force.
 */
async function openTables(client: pg.Client): Promise<{ close: string; force: string }> {
	const { rows } = await client.query<{ open: string | null; close: string | null; force: string | null }>(`
		with tables as (
			select c.oid, c.oid::regclass as name, c.relforcerowsecurity as forced,
				exists (select from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal) as triggered
			from pg_class c where c.relkind = 'r' and pg_get_userbyid(c.relowner) = 'bofast_owner'
		), steps as (
			select 1 as step, name::text, format('alter table %s disable trigger user', name) as open,
				format('alter table %s enable trigger user', name) as close, null as force
			from tables where triggered
			union all
			select 2, k.oid::text, format('alter table %s drop constraint %I', t.name, k.conname),
				format('alter table %s add constraint %I %s', t.name, k.conname, pg_get_constraintdef(k.oid)), null
			from pg_constraint k join tables t on t.oid = k.conrelid where k.contype = 'f'
			union all
			select 3, name::text, format('alter table %s no force row level security', name), null,
				format('alter table %s force row level security', name)
			from tables where forced
		)
		select string_agg(open, '; ' order by step, name) as open, string_agg(close, '; ' order by step, name) as close,
			string_agg(force, '; ') as force
		from steps`)
	await client.query(rows[0]?.open ?? '')
	return { close: rows[0]?.close ?? '', force: rows[0]?.force ?? '' }
}

/** What migrations put in by themselves gives way to what was there. */
async function emptyTables(client: pg.Client, tables: readonly KeptTable[]): Promise<void> {
	for (const owner of new Set(tables.map((table) => table.owner))) {
		const names = tables.filter((table) => table.owner === owner).map(({ name }) => name)
		await client.query(`set local role ${owner}; truncate ${names.join(', ')}`)
	}
}

async function pourIn(client: pg.Client, { file, keys, manifest, at }: LoadPlan): Promise<void> {
	const tables = new Map(manifest.tables.map((table) => [table.name, table]))
	let open: CopyIn | undefined
	let nth = 0
	for await (const part of readBackup(file, keys)) {
		if (part.is === 'table') {
			const table = tables.get(part.name)
			if (table === undefined) throw new Error(`${part.name} is not told of in the backup`)
			await client.query(`set local role ${table.owner}`)
			open = await copyIn(client, into(table))
		} else if (part.is === 'rows') await open?.write(part.lines)
		else if (part.is === 'table-ended') {
			await open?.end()
			nth += 1
			at?.(nth / manifest.tables.length)
		}
	}
	for (const { name, owner, last, isCalled } of manifest.sequences) {
		await client.query(`set local role ${owner}`)
		await client.query('select setval($1::regclass, $2::bigint, $3)', [name, last, isCalled])
	}
	await client.query('set local role bofast_owner')
}

/** As the rows lie there now, not as they were sent. */
async function compare(client: pg.Client, { manifest }: LoadPlan): Promise<void> {
	for (const [nth, table] of manifest.tables.entries()) {
		const digest = digestOfRows()
		await client.query(`set local role ${table.owner}`)
		for await (const _ of copyOut(client, outOf(table), digest.add));
		const { rows, digest: found } = digest.told()
		const wanted = manifest.counted[nth]
		if (wanted?.rows !== rows || wanted.digest !== found) {
			throw new GroundFault(
				`${table.name} does not hold what the backup holds (${rows} rows of ${wanted?.rows}); nothing was restored.`,
			)
		}
	}
}

/** Sessions ended since the backup must not live again, nor codes be used twice; a job that was in hand is taken up anew. */
async function forgetWhoWasInside(client: pg.Client): Promise<void> {
	await client.query(`
		set local role bofast_owner;
		delete from signin.session;
		delete from signin.verification;
		set local role bofast_worker;
		update graphile_worker._private_jobs set locked_at = null, locked_by = null where locked_at is not null;
		update graphile_worker._private_job_queues set locked_at = null, locked_by = null where locked_at is not null;
		set local role bofast_owner`)
}

/** Another server counts its transactions anew: what is logged from now on comes after all that came with the backup. */
async function beginEra(client: pg.Client): Promise<void> {
	const { rows } = await client.query<{ there: boolean }>(`
		select exists (select from pg_attribute where attrelid = to_regclass('audit.entry') and attname = 'era') as there`)
	if (!rows[0]?.there) return
	const last = await client.query<{ era: number }>(`
		select greatest((select coalesce(max(era), 1) from audit.entry), (select coalesce(max(last_era), 1) from audit.block)) as era`)
	await client.query(`alter table audit.entry alter column era set default ${(last.rows[0]?.era ?? 1) + 1}`)
}

async function markUnfinished(client: pg.Client, id: string): Promise<void> {
	await client.query(`
		create table house.unfinished_restore (backup_id text not null);
		comment on table house.unfinished_restore is 'A restore that is not done. retention: until it is';
		create function house.not_restored_yet() returns trigger language plpgsql as $$
		begin
			raise exception 'the house is not restored yet';
		end
		$$;
		create trigger not_restored_yet before insert on signin.session execute function house.not_restored_yet()`)
	await client.query('insert into house.unfinished_restore (backup_id) values ($1)', [id])
}

/** The last step: from now on people may come in. */
export async function openHouseAgain(client: pg.Client): Promise<void> {
	await client.query(`
		begin;
		set local role bofast_owner;
		drop trigger not_restored_yet on signin.session;
		drop function house.not_restored_yet();
		drop table house.unfinished_restore;
		commit`)
}

/** `empty` may be restored into; `unfinished` goes on when it is of the same backup; everything else is somebody's. */
export async function groundFor(
	client: pg.Client,
	id: string,
): Promise<'empty' | 'unfinished' | 'of-another' | 'used' | 'open'> {
	const { rows } = await client.query<{ half: boolean; tables: number; inside: number }>(`
		select to_regclass('house.unfinished_restore') is not null as half,
			(select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace
				where c.relkind in ('r', 'p', 'v', 'm') and n.nspname !~ '^pg_'
					and n.nspname not in ('information_schema', 'graphile_worker')
					and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')) as tables,
			(select count(*)::int from pg_stat_activity a
				where a.datname = current_database() and a.usename like 'bofast\\_%') as inside`)
	const [found] = rows
	if (found === undefined) throw new Error('the database did not answer')
	if (found.half) {
		const half = await client.query<{ backup_id: string }>('select backup_id from house.unfinished_restore')
		return half.rows[0]?.backup_id === id ? 'unfinished' : 'of-another'
	}
	if (found.tables > 0) return 'used'
	return found.inside > 0 ? 'open' : 'empty'
}
