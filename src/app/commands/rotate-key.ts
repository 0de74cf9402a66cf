import pg from 'pg'
import { auditKeyId, auditKeysFrom, publicAuditKey } from '../../platform/audit-key.ts'
import { readAuditSetting } from '../../platform/audit-setting.ts'
import { newSecret, readSecrets, writeSecrets } from '../../platform/database/cluster-secrets.ts'
import { openData } from '../../platform/database/data-lock.ts'
import { GroundFault } from '../../platform/database/ground-fault.ts'
import { migrate } from '../../platform/database/migrate.ts'
import { keysFrom, secretsBefore } from '../../platform/keys.ts'
import { type Resealed, resealAll } from '../../platform/keys-in-turn/reseal.ts'
import { progress } from './progress.ts'
import { say } from './say.ts'
import { readArgs, UsageFault } from './usage.ts'

const usage = 'rotate-key [--begin | --end] [--data DIR] [--json]'

/**
 * `bofast rotate-key`: seals anew, by the current secret, what an older one sealed, while the house is open. The secrets of
 * a data folder are its own: `--begin` gives it a new one (while nothing runs on it), `--end` takes the older ones away
 * when nothing waits any longer. Exit status 1 when something still waits.
 */
export async function rotateKey(args: string[]): Promise<number> {
	const given = readArgs(
		args,
		{
			...{ begin: { type: 'boolean' }, end: { type: 'boolean' }, json: { type: 'boolean' } },
			data: { type: 'string', default: '.bofast' },
		},
		usage,
	)
	const [begins, ends] = [given.ticked('begin'), given.ticked('end')]
	const folder = given.text('data') ?? '.bofast'
	if (begins && ends) throw new UsageFault(`Either --begin or --end. Usage: bofast ${usage}`)
	const own = process.env.DATABASE_URL ?? ''
	if (own !== '' && (begins || ends))
		throw new GroundFault(
			'With DATABASE_URL the secrets are set by you: BOFAST_SECRET the new one, BOFAST_SECRET_BEFORE the older ones.',
		)
	if (begins) return await begin(folder)
	const ground = own === '' ? await openData(folder, ends ? 'serving' : 'command', say) : groundOf(own)
	const client = new pg.Client({ connectionString: ground.url })
	try {
		const { url, secret, before } = ground
		await migrate(url, secret, before)
		await client.connect()
		const bar = progress('Sealing anew')
		const done = await resealAll(client, keysFrom(secret, { before }), (share) => bar.at(share))
		bar.done()
		const gone = ends && done.waiting === 0
		if (gone) {
			await endIn(folder)
			await migrate(url, secret)
		}
		const unchecked = own === '' ? [] : await uncheckedWithout(client, ground)
		tell(done, given.ticked('json'), { older: before.length, gone, own: own !== '', unchecked })
		return done.waiting === 0 && unchecked.length === 0 ? 0 : 1
	} finally {
		await client.end()
		await ground.release()
	}
}

function groundOf(url: string) {
	const secret = process.env.BOFAST_SECRET ?? ''
	if (secret.length < 32)
		throw new GroundFault('DATABASE_URL is set but BOFAST_SECRET is not; give the secret that shall stand.')
	return { url, secret, before: secretsBefore(process.env), release: async () => undefined }
}

/** The older secrets go; what the log's blocks that they signed are checked with stays. */
async function endIn(folder: string): Promise<void> {
	const kept = await readSecrets(folder)
	const auditKeysGone = [...new Set([...kept.before.map(publicAuditKey), ...kept.auditKeysGone])]
	await writeSecrets(folder, { ...kept, before: [], auditKeysGone })
}

/** Public keys of older secrets that blocks of the log could not be checked without, once BOFAST_SECRET_BEFORE is gone. */
async function uncheckedWithout(
	client: pg.Client,
	{ secret, before }: { secret: string; before: readonly string[] },
): Promise<string[]> {
	const { auditKeys, auditKeysGone } = await readAuditSetting(process.env, null)
	const lasting = auditKeysFrom({ own: auditKeys, house: [secret], gone: auditKeysGone })
	const { rows } = await client.query<{ id: string }>('select key_id as id from house.log_key')
	const signed = new Set(rows.map(({ id }) => id))
	return before
		.filter((one) => signed.has(auditKeyId(one)) && lasting.ageOf(auditKeyId(one)) === null)
		.map(publicAuditKey)
}

async function begin(folder: string): Promise<number> {
	const ground = await openData(folder, 'serving', say)
	try {
		const secrets = await readSecrets(folder)
		const next = { ...secrets, secret: newSecret(), before: [secrets.secret, ...secrets.before] }
		await writeSecrets(folder, next)
		await migrate(ground.url, next.secret, next.before)
	} finally {
		await ground.release()
	}
	process.stdout.write('A new secret stands. Start Bofast, then run: bofast rotate-key\n')
	return 0
}

type Standing = { older: number; gone: boolean; own: boolean; unchecked: readonly string[] }

function tell(
	{ resealed, waiting, unreadable }: Resealed,
	json: boolean,
	{ older, gone, own, unchecked }: Standing,
): void {
	if (json) {
		process.stdout.write(
			`${JSON.stringify({ resealed, waiting, unreadable, olderSecrets: gone ? 0 : older, auditKeysBefore: unchecked })}\n`,
		)
		return
	}
	const lines = [
		`${resealed} values sealed anew, ${waiting} wait.`,
		...unreadable.map(
			({ table, column, values }) => `${values} of ${table}.${column} open by none of the secrets given.`,
		),
	]
	if (unchecked.length > 0)
		lines.push(
			`Blocks of the log are signed by older secrets. To check them without, give every process BOFAST_AUDIT_KEY_BEFORE=${unchecked.join(',')} before BOFAST_SECRET_BEFORE is taken away.`,
		)
	if (waiting === 0 && gone) lines.push('The older secrets are gone.')
	else if (waiting === 0 && older > 0 && unchecked.length === 0)
		lines.push(
			own
				? 'BOFAST_SECRET_BEFORE can be taken away when every process has been started with the new secret.'
				: 'Stop Bofast and run bofast rotate-key --end to take the older secrets away.',
		)
	process.stdout.write(`${lines.join('\n')}\n`)
}
