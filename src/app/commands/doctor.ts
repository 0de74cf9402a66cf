import { statfsSync } from 'node:fs'
import pg from 'pg'
import { digestWords } from '../../features/desk/words/digest.en.ts'
import { openData } from '../../platform/database/data-lock.ts'
import { GroundFault } from '../../platform/database/ground-fault.ts'
import { pendingMigrations } from '../../platform/database/migrate.ts'
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
		own === undefined ? await openData(folder, 'command', say) : { url: own, release: async () => undefined }
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
