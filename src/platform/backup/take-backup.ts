import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress } from 'node:zlib'
import pg from 'pg'
import { roleClient, urlFor } from '../database/connect.ts'
import { codeOf, GroundFault } from '../database/ground-fault.ts'
import { ranMigrations } from '../database/migrate.ts'
import type { Keys } from '../keys.ts'
import { copyOut } from './copy.ts'
import type { Closing, Manifest, Opening } from './manifest.ts'
import { checkBackup, endOfRows } from './read-backup.ts'
import { digestOfRows } from './row-digest.ts'
import { sealInto } from './sealed-file.ts'
import { keptSequences, keptTables, outOf, plainText } from './what-is-kept.ts'

export type BackupPlan = {
	readonly databaseUrl: string
	readonly keys: Keys
	readonly file: string
	/** The version of Bofast that takes it. */
	readonly bofast: string
	/** How many stand on the list of what was destroyed. */
	readonly destroyed: number
	readonly at?: (share: number) => void
}

/**
 * Every row of the house as it was at one moment, while it goes on working. Written beside its place, read back whole and
 * only then given its name; an earlier file of that name is replaced.
 */
export async function takeBackup(plan: BackupPlan): Promise<Manifest> {
	const file = path.resolve(plan.file)
	const part = `${file}.${process.pid}.part`
	const client = await enterAsBackup(plan)
	try {
		const records = Readable.from(recordsOf(client, plan), { objectMode: false })
		const out = createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true })
		await pipeline(records, createZstdCompress(), sealInto(plan.keys), out)
		const manifest = await checkBackup(part, plan.keys)
		await rename(part, file)
		await keepName(path.dirname(file))
		return manifest
	} catch (fault) {
		await rm(part, { force: true })
		const code = codeOf(fault)
		if (!/^E[A-Z]+$/.test(code) || fault instanceof pg.DatabaseError) throw fault
		throw new GroundFault(
			`${plan.file} cannot be written (${code}); choose a folder that exists, is yours and has room.`,
		)
	} finally {
		await client.end()
	}
}

async function enterAsBackup({ databaseUrl, keys }: BackupPlan): Promise<pg.Client> {
	const Client = roleClient(pg.Client, databaseUrl, 'bofast_backup', keys)
	const client = new Client({ connectionString: urlFor(databaseUrl, 'bofast_backup', keys) })
	client.on('error', () => {})
	try {
		await client.connect()
		await client.query(plainText)
		const { rows } = await client.query<{ may: boolean }>(
			`select (rolbypassrls or rolsuper) and to_regclass('house.migration') is not null as may
			from pg_roles where rolname = current_user`,
		)
		if (rows[0]?.may) return client
	} catch (fault) {
		await client.end().catch(() => {})
		if (codeOf(fault) === '28P01' || codeOf(fault) === '42501') throw notPrepared()
		throw fault
	}
	await client.end()
	throw new GroundFault(
		'The role bofast_backup may not read past row security; let a superuser say: alter role bofast_backup bypassrls',
	)
}

function notPrepared(): GroundFault {
	return new GroundFault(
		'The database is not prepared for backups with this secret; run bofast migrate with the secret it was made with.',
	)
}

async function* recordsOf(client: pg.Client, plan: BackupPlan): AsyncGenerator<Buffer> {
	// No migration meanwhile: a table that is written anew looks empty to whoever has an older snapshot.
	await client.query(`select pg_advisory_lock_shared(hashtext('bofast-migrate'))`)
	await client.query('begin isolation level repeatable read, read only')
	const opening = await openingOf(client, plan)
	yield line(JSON.stringify(opening))
	const tables: Closing['tables'] = []
	for (const [nth, table] of opening.tables.entries()) {
		yield line(table.name)
		const digest = digestOfRows()
		yield* copyOut(client, outOf(table), digest.add)
		yield endOfRows
		tables.push({ name: table.name, ...digest.told() })
		plan.at?.((nth + 1) / opening.tables.length)
	}
	const auditHeads = await auditHeadsOf(client)
	const sequences = await keptSequences(client)
	await client.query('commit')
	const closing: Closing = { tables, sequences, auditHeads }
	yield line(JSON.stringify(closing))
}

async function openingOf(client: pg.Client, { bofast, destroyed }: BackupPlan): Promise<Opening> {
	const { rows } = await client.query<{ at: string; version: string }>(
		`select to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, current_setting('server_version') as version`,
	)
	return {
		format: 1,
		id: randomUUID(),
		bofast,
		postgres: rows[0]?.version ?? '',
		takenAt: rows[0]?.at ?? '',
		migrations: await ranMigrations(client),
		destroyed,
		tables: await keptTables(client),
	}
}

/** The last sealed block of each municipality, so that a restored log can be seen to end where it ended. */
export async function auditHeadsOf(client: { query: pg.Client['query'] }): Promise<Closing['auditHeads']> {
	const there = await client.query<{ there: boolean }>(
		`select to_regclass('audit.block') is not null as there`,
	)
	if (!there.rows[0]?.there) return []
	const { rows } = await client.query<Closing['auditHeads'][number]>(
		`select distinct on (municipality_id) municipality_id as municipality, number::text, encode(signature, 'hex') as signature
		from audit.block order by municipality_id, audit.block.number desc`,
	)
	return rows
}

const line = (text: string) => Buffer.from(`${text}\n`)

/** The name is on disk too before anybody is told. */
async function keepName(folder: string): Promise<void> {
	const handle = await open(folder)
	await handle.sync().catch(() => {})
	await handle.close()
}
