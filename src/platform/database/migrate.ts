import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { type Keys, keysFrom } from '../keys.ts'
import { urlFor } from './connect.ts'

const folder = new URL('../../../database/', import.meta.url)
const roles = ['bofast_app', 'bofast_public', 'bofast_signin', 'bofast_worker', 'bofast_backup'] as const

/**
 * Brings a database up to date: roles, then each migration once and in order, then what may be repeated (functions,
 * views, policies) where its text has changed or a migration has run. Everything or nothing. Gives the names of the migrations that ran.
 * Throws when a migration that has run was altered afterwards.
 */
export async function migrate(databaseUrl: string, secret: string): Promise<string[]> {
	const keys = keysFrom(secret)
	const client = new pg.Client({ connectionString: databaseUrl })
	await client.connect()
	try {
		await client.query(`select pg_advisory_lock(hashtext('bofast-migrate'))`)
		await prepareRoles(client, keys)
		await runMigrations({
			connectionString: urlFor(databaseUrl, 'bofast_worker', keys),
			noPreparedStatements: true,
		})
		await client.query('begin')
		await client.query('set local role bofast_owner')
		const ran = await runPending(client)
		await giveSigningKey(client, keys)
		await client.query('commit')
		await openJobs(client)
		return ran
	} finally {
		await client.end()
	}
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
		await client.query(
			`insert into house.migration (name, digest) values ($1, $2)
			on conflict (name) do update set digest = excluded.digest, run_at = clock_timestamp()`,
			[source.name, source.digest],
		)
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
	for (const role of roles) {
		if (!known.has(role)) await client.query(`create role ${role} login`)
		await client.query(`alter role ${role} password ${client.escapeLiteral(keys.rolePassword(role))}`)
	}
	const database = await client.query<{ name: string }>('select quote_ident(current_database()) as name')
	const name = database.rows[0]?.name
	await client.query(`grant bofast_owner to current_user`)
	await client.query(`grant create on database ${name} to bofast_owner, bofast_worker`)
	await client.query(`alter role bofast_signin in database ${name} set search_path = signin`)
	await client.query('commit')
}

async function giveSigningKey(client: pg.Client, keys: Keys): Promise<void> {
	const { inner, outer } = keys.contextPads()
	await client.query(
		`insert into context.signing_key (inner_pad, outer_pad) values ($1, $2)
		on conflict (only_one) do update set inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad`,
		[inner, outer],
	)
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
	`)
}
