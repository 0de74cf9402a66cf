import { statfsSync } from 'node:fs'
import pg from 'pg'
import { digestWords } from '../../features/desk/words/digest.en.ts'
import { checkAudit } from '../../platform/audit-check.ts'
import { auditKeysFrom } from '../../platform/audit-key.ts'
import { isNewestKey } from '../../platform/audit-rows.ts'
import { readAuditSetting } from '../../platform/audit-setting.ts'
import { openDatabase } from '../../platform/database/connect.ts'
import { openData } from '../../platform/database/data-lock.ts'
import { failedJobsOfTheHouse } from '../../platform/database/failed-jobs.ts'
import { GroundFault } from '../../platform/database/ground-fault.ts'
import { pendingMigrations } from '../../platform/database/migrate.ts'
import { keysFrom, secretsBefore } from '../../platform/keys.ts'
import { waitingForKey } from '../../platform/keys-in-turn/reseal.ts'
import { openPost } from '../../platform/mail/post.ts'
import { readMailSetting } from '../../platform/mail/setting.ts'
import { say } from './say.ts'
import { readArgs } from './usage.ts'

type Finding = { what: string; well: boolean; said: string }

/** `bofast doctor`: looks at what the house stands on, a line each; exit status 1 when something is wrong. */
export async function doctor(args: string[]): Promise<number> {
	const given = readArgs(
		args,
		{ data: { type: 'string', default: '.bofast' }, json: { type: 'boolean' } },
		'doctor [--data DIR] [--json]',
	)
	const folder = given.text('data') ?? '.bofast'
	const own = process.env.DATABASE_URL
	const ground =
		own === undefined
			? await openData(folder, 'command', say)
			: {
					...{ url: own, secret: process.env.BOFAST_SECRET, before: secretsBefore(process.env) },
					release: async () => undefined,
				}
	const client = new pg.Client({ connectionString: ground.url })
	try {
		await client.connect()
		const findings = [
			await versionOf(client),
			await pendingOf(client),
			await rowSecurityOf(client),
			await rolesOf(client),
			await clockOf(client),
			diskOf(own === undefined ? folder : '.'),
			await mailOf(),
			await jobsOf(client),
			...(await secretsOf(client, ground)),
			...(await logOf(client, ground, own === undefined ? folder : null)),
		]
		process.stdout.write(
			given.ticked('json')
				? `${JSON.stringify(findings, null, 2)}\n`
				: `${findings.map(({ what, well, said }) => `${well ? 'ok  ' : 'BAD '} ${what}: ${said}`).join('\n')}\n`,
		)
		return findings.every((finding) => finding.well) ? 0 : 1
	} finally {
		await client.end()
		await ground.release()
	}
}

async function versionOf(client: pg.Client): Promise<Finding> {
	const answer = await client.query<{ server_version: string }>('show server_version')
	const version = answer.rows[0]?.server_version ?? ''
	return {
		what: 'database',
		well: Number.parseInt(version, 10) >= 18,
		said: `PostgreSQL ${version}, 18 or later is needed`,
	}
}

async function pendingOf(client: pg.Client): Promise<Finding> {
	const pending = await pendingMigrations(client)
	return {
		what: 'migrations',
		well: pending.length === 0,
		said: pending.length === 0 ? 'all have run' : `${pending.length} to run: bofast migrate`,
	}
}

async function rowSecurityOf(client: pg.Client): Promise<Finding> {
	const open = await client.query<{ name: string }>(`
		select n.nspname || '.' || c.relname as name
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where c.relkind = 'r' and n.nspname in ('named', 'counted', 'history', 'audit')
			and not (c.relrowsecurity and c.relforcerowsecurity)
	`)
	const names = open.rows.map((row) => row.name)
	return {
		what: 'row security',
		well: names.length === 0,
		said: names.length === 0 ? 'on and forced everywhere' : `open: ${names.join(', ')}`,
	}
}

async function rolesOf(client: pg.Client): Promise<Finding> {
	const strong = await client.query<{ rolname: string }>(`
		select rolname from pg_roles
		where rolname in ('bofast_app', 'bofast_signin', 'bofast_worker', 'bofast_public')
			and (rolsuper or rolbypassrls or rolcreaterole)
	`)
	const there = await client.query<{ n: number }>(
		`select count(*)::int as n from pg_roles where rolname like 'bofast_%'`,
	)
	const well = strong.rows.length === 0 && (there.rows[0]?.n ?? 0) >= 6
	return {
		what: 'roles',
		well,
		said: well ? 'there, and none may pass row security' : 'missing or too strong: bofast migrate',
	}
}

async function clockOf(client: pg.Client): Promise<Finding> {
	const answer = await client.query<{ ms: number }>(
		'select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms',
	)
	const apart = Math.round(Math.abs(Date.now() - (answer.rows[0]?.ms ?? 0)) / 1000)
	return { what: 'clock', well: apart < 5, said: `${apart} s between this machine and the database` }
}

function diskOf(folder: string): Finding {
	const { bavail, bsize } = statfsSync(folder)
	const free = Math.round((bavail * bsize) / 1e9)
	return { what: 'disk', well: free >= 1, said: `${free} GB free` }
}

/** Whether something is sealed by another secret than the one that stands; nothing is said where no secret is given. */
async function secretsOf(
	client: pg.Client,
	{ secret, before }: { secret: string | undefined; before: readonly string[] },
): Promise<Finding[]> {
	if (secret === undefined || (await pendingMigrations(client)).length > 0) return []
	const waiting = await waitingForKey(client, keysFrom(secret, { before }))
	const values = waiting.reduce((sum, one) => sum + one.waiting, 0)
	if (values === 0) {
		const said =
			before.length === 0
				? 'all is sealed by the current one'
				: 'all is sealed by the current one; the older can go'
		return [{ what: 'secret', well: true, said }]
	}
	// With an older secret at hand all can be read: it is on its way. Without, it cannot.
	const said = `${values} values wait for the current one: bofast rotate-key`
	return [{ what: 'secret', well: before.length > 0, said }]
}

/** What the house does for itself; each municipality's own jobs are told to its administrator. Once is no failure yet. */
async function jobsOf(client: pg.Client): Promise<Finding> {
	const failed = await failedJobsOfTheHouse(client)
	const named = failed.map(({ task, jobs, tries, most, fault }) => {
		const often = tries >= most ? 'given up' : `tried ${tries} of ${most} times`
		return `${jobs > 1 ? `${jobs} ` : ''}${task} (${fault}, ${often})`
	})
	return {
		what: 'jobs of the house',
		well: failed.every(({ tries }) => tries < 2),
		said: named.length === 0 ? 'none has failed' : `failed: ${named.join(', ')}`,
	}
}

async function mailOf(): Promise<Finding> {
	try {
		const setting = readMailSetting(process.env)
		if (setting === null) {
			const said = 'not set, so none is sent: BOFAST_SMTP_URL and BOFAST_MAIL_FROM'
			return { what: 'mail', well: true, said }
		}
		const post = openPost(setting)
		const trouble = await post.tryServer()
		return {
			what: 'mail',
			well: trouble === null,
			said: trouble === null ? `${post.server} answers` : `${post.server}: ${digestWords.troubles[trouble]}`,
		}
	} catch (fault) {
		if (fault instanceof GroundFault) return { what: 'mail', well: false, said: fault.message }
		throw fault
	}
}

type Sealed = { url: string; secret: string | undefined; before: readonly string[] }

/** How far the log is sealed, and whether each block of it is as it was sealed. */
async function logOf(
	client: pg.Client,
	{ url, secret, before }: Sealed,
	folder: string | null,
): Promise<Finding[]> {
	const there = await client.query<{ there: boolean }>(
		`select to_regclass('house.log_key') is not null as there`,
	)
	if (!there.rows[0]?.there) return [{ what: 'log', well: false, said: 'not sealed yet: bofast migrate' }]
	if (secret === undefined || secret.length < 32)
		return [{ what: 'log', well: true, said: 'not looked through: that takes BOFAST_SECRET' }]
	const keys = keysFrom(secret, { before })
	const { auditKeys, auditKeysGone, auditHeads = null } = await readAuditSetting(process.env, folder)
	const sealer = openDatabase(url, 'bofast_sealer', keys, 1)
	try {
		const given = auditKeysFrom({ own: auditKeys, house: [secret, ...before], gone: auditKeysGone })
		const { unsealed, broken, checked } = await checkAudit({ sealer, auditHeads, auditKeys: given })
		const newest = await sealer.transaction().execute((db) => isNewestKey(db, given.keyId))
		const late = await client.query<{ late: boolean }>(
			`select coalesce($1::timestamptz < clock_timestamp() - interval '1 hour', false) as late`,
			[unsealed.since],
		)
		const waiting =
			unsealed.since === null ? 'all rows are' : `${unsealed.count} rows are not, since ${unsealed.since}`
		const blocks = checked.reduce((sum, one) => sum + one.blocks, 0)
		const named = broken.map(
			({ municipalityId, number, because }) => `municipality ${municipalityId} block ${number} (${because})`,
		)
		const succeeded = 'a newer key than the one given here seals it: nothing more is sealed with this one'
		return [
			...(newest ? [] : [{ what: 'log key', well: false, said: succeeded }]),
			{ what: 'log sealed', well: late.rows[0]?.late !== true, said: waiting },
			{
				what: 'log whole',
				well: broken.length === 0,
				said:
					broken.length === 0 ? `${blocks} blocks are as they were sealed` : `broken: ${named.join(', ')}`,
			},
		]
	} finally {
		await sealer.destroy()
	}
}
