import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { refuseUnfinished } from '../backup/unfinished.ts'
import { type Keys, keysFrom } from '../keys.ts'
import { sealOpenContacts } from '../keys-in-turn/seal-open-contacts.ts'
import { urlFor } from './connect.ts'
import { failedJobs } from './failed-jobs.ts'
import { GroundFault } from './ground-fault.ts'

const folder = new URL('../../../database/', import.meta.url)
const roles = [
	...(['bofast_app', 'bofast_public', 'bofast_signin'] as const),
	...(['bofast_worker', 'bofast_backup', 'bofast_sealer'] as const),
]

/**
 * Brings a database up to date: roles, then each migration once and in order, then what may be repeated (functions,
 * views, policies) where its text has changed or a migration has run. Everything or nothing. Gives the names of the migrations that ran.
 * Throws when a migration that has run was altered afterwards.
 */
export async function migrate(
	databaseUrl: string,
	secret: string,
	before: readonly string[] = [],
	of: 'serving' | 'restoring' = 'serving',
): Promise<string[]> {
	const keys = keysFrom(secret, { before })
	const client = new pg.Client({ connectionString: databaseUrl })
	await client.connect()
	try {
		await client.query(`select pg_advisory_lock(hashtext('bofast-migrate'))`)
		if (of === 'serving') await refuseUnfinished(client)
		await prepareServer(client, databaseUrl, keys)
		await client.query('begin')
		await client.query('set local role bofast_owner')
		const ran = await runPending(client)
		await client.query('select audit.begin_era_where_moved()')
		await giveSigningKeys(client, keys)
		await sealOpenContacts(client, keys)
		await client.query('commit')
		await openJobs(client)
		return ran
	} finally {
		await client.end()
	}
}

/** Roles, and the tables that jobs wait in: what stands before the first migration. */
export async function prepareServer(client: pg.Client, databaseUrl: string, keys: Keys): Promise<void> {
	await prepareRoles(client, keys)
	await runMigrations({
		connectionString: urlFor(databaseUrl, 'bofast_worker', keys),
		noPreparedStatements: true,
	})
}

export type RanMigration = { readonly name: string; readonly digest: string }

/** What a database has behind it, in order; what may be repeated is not counted. */
export async function ranMigrations(client: { query: pg.Client['query'] }): Promise<RanMigration[]> {
	const ran = [...(await digestsOf(client))].filter(([name]) => name.startsWith('migrations/'))
	return ran
		.map(([name, digest]) => ({ name, digest }))
		.sort((one, other) => (one.name < other.name ? -1 : 1))
}

/**
 * Brings an empty database as far as another one was, and no further. In the owner's transaction. Throws GroundFault when
 * that one had run something else than we have.
 */
export async function runListed(client: pg.Client, listed: readonly RanMigration[]): Promise<void> {
	const ours = new Map(sources().map((source) => [source.name, source]))
	for (const { name, digest } of listed) {
		const source = ours.get(name)
		if (source?.digest !== digest) {
			throw new GroundFault(
				`The backup was made by another version of Bofast, with ${name} that this one does not have so; install that version, or a later one.`,
			)
		}
		await client.query(source.text)
		await keepDigest(client, source)
	}
}

async function keepDigest(client: pg.Client, { name, digest }: RanMigration): Promise<void> {
	await client.query(
		`insert into house.migration (name, digest) values ($1, $2)
		on conflict (name) do update set digest = excluded.digest, run_at = clock_timestamp()`,
		[name, digest],
	)
}

/** Names of migrations and changed repeatables that have not run yet; all of them for an empty database. */
export async function pendingMigrations(client: { query: pg.Client['query'] }): Promise<string[]> {
	const known = await digestsOf(client)
	return sources()
		.filter((source) => known.get(source.name) !== source.digest)
		.map((source) => source.name)
}

type Source = { name: string; text: string; digest: string; repeatable: boolean }

function sources(): Source[] {
	return ['migrations', 'repeatable'].flatMap((part) =>
		readdirSync(new URL(`${part}/`, folder))
			.filter((file) => file.endsWith('.sql'))
			.sort()
			.map((file) => {
				const text = readFileSync(new URL(`${part}/${file}`, folder), 'utf8')
				const digest = createHash('sha256').update(text).digest('hex')
				return { name: `${part}/${file}`, text, digest, repeatable: part === 'repeatable' }
			}),
	)
}

async function digestsOf(client: { query: pg.Client['query'] }): Promise<Map<string, string>> {
	const there = await client.query<{ there: boolean }>(
		`select to_regclass('house.migration') is not null as there`,
	)
	if (!there.rows[0]?.there) return new Map()
	const rows = await client.query<{ name: string; digest: string }>(
		'select name, digest from house.migration',
	)
	return new Map(rows.rows.map((row) => [row.name, row.digest]))
}

async function runPending(client: pg.Client): Promise<string[]> {
	const known = await digestsOf(client)
	const ran: string[] = []
	for (const source of sources()) {
		const before = known.get(source.name)
		// What may be repeated is repeated after a migration: rights and policies hold for its new columns too.
		if (before === source.digest && !(source.repeatable && ran.length > 0)) continue
		if (before !== undefined && !source.repeatable) {
			throw new Error(`${source.name} was altered after it had run; write a new migration instead`)
		}
		try {
			await client.query(source.text)
		} catch (fault) {
			throw new Error(`${source.name}: ${(fault as Error).message}`, { cause: fault })
		}
		await keepDigest(client, source)
		ran.push(source.name)
	}
	return ran
}

async function prepareRoles(client: pg.Client, keys: Keys): Promise<void> {
	// Roles belong to the whole server: two databases migrated at once must not both create them.
	await client.query(`begin; select pg_advisory_xact_lock(hashtext('bofast-roles'))`)
	const there = await client.query<{ rolname: string }>(
		`select rolname from pg_roles where rolname like 'bofast%'`,
	)
	const known = new Set(there.rows.map((row) => row.rolname))
	if (!known.has('bofast_owner')) await client.query('create role bofast_owner nologin')
	if (!known.has('bofast_retention')) await client.query('create role bofast_retention nologin')
	for (const role of roles) {
		if (!known.has(role)) await client.query(`create role ${role} login`)
		await client.query(`alter role ${role} password ${client.escapeLiteral(keys.rolePassword(role))}`)
	}
	const database = await client.query<{ name: string }>('select quote_ident(current_database()) as name')
	const name = database.rows[0]?.name
	await client.query(`grant bofast_owner, bofast_worker to current_user`)
	// What destroys belongs to a role of its own; the owner has none of its rights, and only whoever migrates takes it.
	await client.query('grant bofast_retention to current_user with inherit false, set true')
	await client.query(`grant create on database ${name} to bofast_owner, bofast_worker`)
	await client.query(`alter role bofast_signin in database ${name} set search_path = signin`)
	await readPastRowSecurity(client)
	await client.query('commit')
}

/** A backup holds every row and changes none. Where we may not give that right, the backup says so (docs/operations.md). */
async function readPastRowSecurity(client: pg.Client): Promise<void> {
	const { rows } = await client.query<{ may: boolean }>(
		`select rolbypassrls as may from pg_roles where rolname = 'bofast_backup'`,
	)
	if (rows[0]?.may) return
	await client.query('alter role bofast_backup set default_transaction_read_only = on')
	await client.query('savepoint before_right')
	await client.query('alter role bofast_backup bypassrls').catch(async (fault: { code?: string }) => {
		if (fault.code !== '42501') throw fault
		await client.query('rollback to savepoint before_right')
	})
}

/** A context signed by any secret that stands is verified; one of a secret that is gone is forged. */
async function giveSigningKeys(client: pg.Client, keys: Keys): Promise<void> {
	const pads = keys.contextPads()
	for (const { keyId, inner, outer } of pads) {
		await client.query(
			`insert into context.signing_key (key_id, inner_pad, outer_pad) values ($1, $2, $3)
			on conflict (key_id) do update set inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad`,
			[keyId, inner, outer],
		)
	}
	const standing = pads.map(({ keyId }) => keyId)
	await client.query('delete from context.signing_key where not key_id = any($1)', [standing])
}

/**
 * The app queues jobs through one function only: it belongs to the worker, stamps municipality and actor from the
 * signed context, and takes ids alone.
 */
async function openJobs(client: pg.Client): Promise<void> {
	await client.query(`
		create or replace function jobs.queue(task text, ids jsonb) returns void
			language plpgsql security definer set search_path = pg_catalog
		as $$
		begin
			if context.municipality() is null then
				raise exception 'a job needs a municipality' using errcode = '42501';
			end if;
			perform graphile_worker.add_job(task, (ids || jsonb_build_object(
				'municipalityId', context.municipality(), 'actorId', context.actor()))::json);
		end
		$$;
		alter function jobs.queue(text, jsonb) owner to bofast_worker;
		revoke all on function jobs.queue(text, jsonb) from public;
		grant execute on function jobs.queue(text, jsonb) to bofast_app;
		create or replace function jobs.forget(ids uuid[]) returns void
			language sql security definer set search_path = pg_catalog
		as $$
			delete from graphile_worker._private_jobs j
			where exists (select from jsonb_each_text(j.payload::jsonb) p
				join unnest(ids) gone (id) on p.value = gone.id::text)
		$$;
		alter function jobs.forget(uuid[]) owner to bofast_worker;
		revoke all on function jobs.forget(uuid[]) from public;
		grant execute on function jobs.forget(uuid[]) to bofast_retention;
		grant usage on schema graphile_worker to bofast_backup;
		grant select on all tables in schema graphile_worker to bofast_backup;
		grant select on all sequences in schema graphile_worker to bofast_backup;
		${failedJobs}
	`)
}
