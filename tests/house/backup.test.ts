import { copyFile, mkdtemp, open, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { printSchema } from '../../scripts/print-schema.ts'
import { openSampleCase } from '../../src/features/eviction-prevention/samples.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { checkAudit } from '../../src/platform/audit-check.ts'
import { sealAudit } from '../../src/platform/audit-seal.ts'
import { groundFor, loadBackup, openHouseAgain } from '../../src/platform/backup/load-backup.ts'
import { checkBackup } from '../../src/platform/backup/read-backup.ts'
import { takeBackup } from '../../src/platform/backup/take-backup.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { openHouse } from '../../src/platform/open-house.ts'
import { emptyDatabase } from '../support/cluster.ts'
import { lillhamnHouse } from '../support/lillhamn-house.ts'
import { sealAll } from '../support/sealed-log.ts'
import { withSql } from '../support/sql.ts'

const { house, databaseUrl, secret } = await lillhamnHouse()
const plan = {
	secret,
	clock: house.clock,
	baseUrl: 'http://127.0.0.1',
	demo: false,
	logLevel: 'silent',
	connections: 3,
}
const town = await sampleMunicipality(house, 'Brevby')
const folder = await mkdtemp(path.join(tmpdir(), 'bofast-backup-'))
afterAll(() => rm(folder, { recursive: true }))
const at = (name: string) => path.join(folder, name)
const sealedTake = async (file: string) => {
	await sealAudit(house)
	return await take(file)
}
const take = (file: string) =>
	takeBackup({ databaseUrl, keys: house.keys, file, bofast: '1.0.0', destroyed: 0 })

async function onClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
	const client = new pg.Client({ connectionString: url })
	await client.connect()
	try {
		return await work(client)
	} finally {
		await client.end()
	}
}

async function restore(file: string): Promise<string> {
	const { url, drop } = await emptyDatabase()
	onTestFinished(drop)
	const manifest = await checkBackup(file, house.keys)
	await onClient(url, async (client) => {
		expect(await groundFor(client, manifest.id)).toBe('empty')
		await loadBackup(client, { databaseUrl: url, keys: house.keys, file, manifest })
		expect(await groundFor(client, manifest.id)).toBe('unfinished')
	})
	await migrate(url, secret, [], 'restoring')
	await onClient(url, openHouseAgain)
	return url
}

/** Counted and digested by the server itself, in another way than the backup does. */
async function digestsOf(url: string): Promise<Record<string, string>> {
	return await withSql(url, async (sql) => {
		const tables = await sql.rows<{ name: string }>(`
			select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where c.relkind = 'r' and n.nspname in ('named', 'counted', 'published', 'audit', 'history', 'reference', 'signin')
				and c.relname not in ('session', 'verification') order by 1`)
		const found: Record<string, string> = {}
		for (const { name } of tables) {
			const [row] = await sql.rows<{ digest: string }>(
				`select count(*) || ' ' || coalesce(md5(string_agg(line, E'\\n' order by line)), '') as digest
				from (select md5(t::text) as line from ${name} t) lines`,
			)
			found[name] = row?.digest ?? ''
		}
		return found
	})
}

test('a backup of a quiet house is restored row for row, with the same schema, rights and numbers to come', async () => {
	const manifest = await take(at('quiet'))
	const url = await restore(at('quiet'))
	expect(await digestsOf(url)).toEqual(await digestsOf(databaseUrl))
	// What is logged from now on is of another era; all else is as it was.
	const schema = async (of: string) =>
		(await onClient(of, printSchema)).replace(/\tera integer not null default \d+/, '')
	expect(await schema(url)).toBe(await schema(databaseUrl))
	const sequences = `select schemaname || '.' || sequencename as name, last_value from pg_sequences order by 1`
	const of = (one: string) => withSql(one, (sql) => sql.rows(sequences))
	expect(await of(url)).toEqual(await of(databaseUrl))
	expect(manifest.counted.reduce((sum, one) => sum + one.rows, 0)).toBeGreaterThan(50_000)
	expect((await stat(at('quiet'))).mode & 0o777).toBe(0o600)
	expect(await readdir(folder)).toEqual(['quiet'])
}, 300_000)

test('a backup taken while people work holds what was acknowledged before it began, and no case half', async () => {
	const cases: { id: string; at: number }[] = []
	const officer = town.as('officer')
	let working = true
	const worker = async () => {
		while (working) {
			const id = await openSampleCase(officer)
			cases.push({ id, at: performance.now() })
		}
	}
	const workers = [worker(), worker(), worker()]
	await expect.poll(() => cases.length, { timeout: 20_000 }).toBeGreaterThan(10)
	const begun = performance.now()
	const manifest = await sealedTake(at('busy'))
	const ended = performance.now()
	working = false
	await Promise.all(workers)
	expect(cases.filter((one) => one.at > begun && one.at < ended).length).toBeGreaterThan(3)

	const url = await restore(at('busy'))
	const kept = await withSql(url, (sql) =>
		sql.rows<{ id: string; tenants: number; audited: boolean }>(`
			select c.id::text,
				(select count(*)::int from named.household_member m
					where m.municipality_id = c.municipality_id and m.household_id = c.household_id) as tenants,
				exists (select from audit.entry e where e.municipality_id = c.municipality_id
					and e.name = 'openOwnCase' and c.id = any(e.subject_ids)) as audited
			from named.eviction_case c where c.municipality_id = ${town.municipalityId}`),
	)
	const there = new Set(kept.map(({ id }) => id))
	expect(cases.filter((one) => one.at < begun && !there.has(one.id))).toEqual([])
	expect(kept.filter((one) => one.tenants === 0 || !one.audited)).toEqual([])
	const rows = await withSql(url, (sql) =>
		sql.rows<{ n: number }>('select count(*)::int as n from audit.entry'),
	)
	expect(rows[0]?.n).toBe(manifest.counted.find(({ name }) => name === 'audit.entry')?.rows)
	expect(await withSql(url, (sql) => sql.rows('select from signin.session'))).toEqual([])
	await expectChainGoesOn(url)
}, 300_000)

/** What was sealed holds, what was not is sealed now, and what is done from now on comes after it. */
async function expectChainGoesOn(url: string): Promise<void> {
	const restored = openHouse({ ...plan, databaseUrl: url })
	try {
		expect((await checkAudit(restored)).broken).toEqual([])
		await sealAll(restored)
		expect((await checkAudit(restored)).unsealed.count).toBe(0)
		await openSampleCase({ ...town.as('officer'), house: restored })
		expect(await sealAll(restored)).toBeGreaterThan(0)
		expect(await checkAudit(restored)).toMatchObject({ unsealed: { count: 0, since: null }, broken: [] })
	} finally {
		await restored.close()
	}
}

test('into a database that holds something nothing is restored', async () => {
	const { id } = await checkBackup(at('quiet'), house.keys)
	expect(await onClient(databaseUrl, (client) => groundFor(client, id))).toBe('used')
})

test('until all is done nobody signs in, and whoever would serve is told', async () => {
	const { url, drop } = await emptyDatabase()
	onTestFinished(drop)
	const manifest = await checkBackup(at('quiet'), house.keys)
	await onClient(url, (client) =>
		loadBackup(client, { databaseUrl: url, keys: house.keys, file: at('quiet'), manifest }),
	)
	await expect(migrate(url, secret)).rejects.toThrow('The restore into this database was not finished')
	const session = `insert into signin.session (id, sign_in_id, token, expires_at, created_at, updated_at)
		select gen_random_uuid(), id, 'x', now(), now(), now() from signin.sign_in limit 1`
	await expect(withSql(url, (sql) => sql.rows(session))).rejects.toThrow('not restored yet')
	expect(await onClient(url, (client) => groundFor(client, 'another'))).toBe('of-another')
}, 300_000)

test('a row that was altered on the way is found before anything is kept', async () => {
	const { url, drop } = await emptyDatabase()
	onTestFinished(drop)
	const manifest = await checkBackup(at('quiet'), house.keys)
	const counted = manifest.counted.map((one) =>
		one.name === 'named.person' ? { ...one, digest: '0'.repeat(64) } : one,
	)
	await onClient(url, async (client) => {
		await expect(
			loadBackup(client, {
				databaseUrl: url,
				keys: house.keys,
				file: at('quiet'),
				manifest: { ...manifest, counted },
			}),
		).rejects.toThrow('named.person does not hold what the backup holds')
		expect(await groundFor(client, manifest.id)).toBe('empty')
	})
}, 300_000)

test('a file cut short is one sentence', async () => {
	await copyFile(at('quiet'), at('cut'))
	const handle = await open(at('cut'), 'r+')
	await handle.truncate((await handle.stat()).size - 1)
	await handle.close()
	await expect(checkBackup(at('cut'), house.keys)).rejects.toThrow('is cut off before its end')
})

test('the backup’s role reads all that is kept and writes nothing', async () => {
	const url = new URL(databaseUrl)
	url.username = 'bofast_backup'
	url.password = house.keys.rolePassword('bofast_backup')
	await withSql(url.href, async (sql) => {
		expect(
			(await sql.rows<{ n: number }>('select count(*)::int as n from named.person'))[0]?.n,
		).toBeGreaterThan(500)
		await expect(sql.rows('select from context.signing_key')).rejects.toThrow('permission denied')
		await expect(sql.rows('delete from named.person')).rejects.toThrow(/permission denied|read-only/)
		await sql.rows('set default_transaction_read_only = off')
		await expect(sql.rows('delete from named.person')).rejects.toThrow('permission denied')
	})
})
