import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { replayDestruction } from '../../features/data-protection/index.ts'
import { checkAudit } from '../../platform/audit-check.ts'
import { readGoneAuditKeys } from '../../platform/audit-key.ts'
import { sealAudit } from '../../platform/audit-seal.ts'
import { readAuditSetting } from '../../platform/audit-setting.ts'
import { groundFor, loadBackup, openHouseAgain } from '../../platform/backup/load-backup.ts'
import { type Manifest, summaryOf } from '../../platform/backup/manifest.ts'
import { readThrough } from '../../platform/backup/read-backup.ts'
import { openFolder } from '../../platform/database/cluster-place.ts'
import { readSecrets, writeSecrets } from '../../platform/database/cluster-secrets.ts'
import { openData } from '../../platform/database/data-lock.ts'
import { GroundFault } from '../../platform/database/ground-fault.ts'
import { knowTables } from '../../platform/database/know-tables.ts'
import { migrate } from '../../platform/database/migrate.ts'
import { type Destroyed, readDestroyed, unrecognised } from '../../platform/destroyed-list.ts'
import type { House } from '../../platform/house.ts'
import { type Keys, keysFrom, secretsBefore } from '../../platform/keys.ts'
import { destroyedPlace, folderOf } from './destroyed-place.ts'
import { type Ground, inHouseOn, openGround } from './open.ts'
import { progress } from './progress.ts'
import { say } from './say.ts'
import { readArgs, UsageFault } from './usage.ts'

const usage = 'restore FILE [--data DIR] [--without-destroyed] [--with-broken-log] [--json]'
const flags = {
	data: { type: 'string', default: '.bofast' },
	'without-destroyed': { type: 'boolean' },
	'with-broken-log': { type: 'boolean' },
	json: { type: 'boolean' },
} as const

/** `bofast restore`: a backup into an empty database, tried whole before anybody is let in. */
export async function restore(args: string[]): Promise<number> {
	const given = readArgs(args, flags, usage)
	const [file, ...more] = given.positionals
	if (file === undefined || more.length > 0) throw new UsageFault(`Name one file. Usage: bofast ${usage}`)
	const folder = folderOf(given)
	const secrets = await secretsFor(folder)
	// Read through before a database is opened or made: nothing is begun with a file that cannot be finished.
	const { manifest, carried } = await readThrough(file, keysFrom(secrets.secret, { before: secrets.before }))
	const gone = given.ticked('without-destroyed') ? [] : await goneSince(folder, manifest)
	refuseUnrecognised(gone, keysFrom(secrets.secret, { before: secrets.before, carried }))
	const ground = await groundOf(folder, secrets)
	try {
		await bringIn(ground, file, manifest)
		const { auditHeads } = await readAuditSetting(process.env, folder)
		await setAside(auditHeads, manifest)
		const done = await inHouseOn(ground, (house) => finish(house, gone, given.ticked('with-broken-log')))
		await onGround(ground, openHouseAgain)
		const summary = { file, ...summaryOf(manifest), ...done }
		process.stdout.write(
			given.ticked('json')
				? `${JSON.stringify(summary, null, 2)}\n`
				: `${file}: ${summary.rows} rows of ${summary.takenAt} are restored, counted and compared. Everybody signs in anew.\n`,
		)
		say(done.brokenLog ?? 'The log’s chain holds.')
		say(`${done.destroyedAgain} of those destroyed since were in it, and are destroyed again.`)
		if (done.shared > 0)
			say(
				`${done.shared} of their cases and households stand: the copy gives others in them too. Let whoever answers for the records look.`,
			)
		return 0
	} finally {
		await ground.release()
	}
}

type Secrets = Pick<Ground, 'secret' | 'before'>

async function secretsFor(folder: string | null): Promise<Secrets> {
	const older = secretsBefore(process.env)
	if (folder !== null && hasSecrets(folder)) {
		const kept = await readSecrets(folder)
		return { secret: kept.secret, before: [...new Set([...kept.before, ...older])] }
	}
	const secret = process.env.BOFAST_SECRET
	if (secret !== undefined && secret.length >= 32) return { secret, before: older }
	throw new GroundFault(
		'A backup is opened by the secret it was made with: set BOFAST_SECRET, or put secrets.json of the old data folder into the new one.',
	)
}

const hasSecrets = (folder: string) => existsSync(path.join(folder, 'secrets.json'))

/** Whoever was destroyed must not come back: a list that is shorter than it was when the backup was taken is not the one. */
async function goneSince(folder: string | null, manifest: Manifest): Promise<readonly Destroyed[]> {
	const place = destroyedPlace(process.env, folder)
	const gone = place === undefined ? [] : await readDestroyed(place)
	if (gone.length >= manifest.destroyed) return gone
	throw new GroundFault(
		`The list of what was destroyed${place === undefined ? '' : ` (${place})`} tells of ${gone.length} and told of ${manifest.destroyed} when the backup was taken: give the right one with BOFAST_DESTROYED_FILE. Where it is lost, --without-destroyed goes on, and the people on it come back.`,
	)
}

/** By a digest whose key is not at hand nobody is recognised: whoever it stands for would come back without a word. */
function refuseUnrecognised(gone: readonly Destroyed[], keys: Keys): void {
	const many = unrecognised(keys, gone)
	if (many === 0) return
	throw new GroundFault(
		`${many} of the ${gone.length} on the list of what was destroyed are told by a secret that is not given, and would come back: give the newest secret of the house as BOFAST_SECRET, and every other that stood since the backup was taken, and at its time, as BOFAST_SECRET_BEFORE (commas between).`,
	)
}

async function groundOf(folder: string | null, { secret, before }: Secrets): Promise<Ground> {
	if (folder === null) return await openGround('')
	if (!hasSecrets(folder)) {
		await openFolder(folder)
		const password = randomBytes(24).toString('base64url')
		await writeSecrets(folder, { secret, before, auditKeysGone: readGoneAuditKeys(process.env), password })
	}
	return { ...(await openData(folder, 'command', say)), before, folder }
}

/** The older secrets that the rows take are the folder's own from now on. */
async function keepOlder({ folder, before }: Ground): Promise<void> {
	if (folder === null) return
	const kept = await readSecrets(folder)
	if (before.some((one) => !kept.before.includes(one))) await writeSecrets(folder, { ...kept, before })
}

async function onGround<T>(ground: Ground, work: (client: pg.Client) => Promise<T>): Promise<T> {
	const client = new pg.Client({ connectionString: ground.url })
	await client.connect()
	try {
		return await work(client)
	} finally {
		await client.end()
	}
}

async function bringIn(ground: Ground, file: string, manifest: Manifest): Promise<void> {
	await onGround(ground, async (client) => {
		const stands = await groundFor(client, manifest.id)
		if (stands !== 'empty' && stands !== 'unfinished') throw new GroundFault(whyNot[stands])
		await keepOlder(ground)
		if (stands === 'unfinished') return say('This backup was brought in before; going on from there.')
		const shown = progress('Restore')
		const keys = keysFrom(ground.secret, { before: ground.before })
		await loadBackup(client, { databaseUrl: ground.url, keys, file, manifest, at: shown.at })
		shown.done()
		await knowTables(ground.url)
	})
	await migrate(ground.url, ground.secret, ground.before, 'restoring')
}

const whyNot = {
	used: 'The database is not empty, and nothing is ever restored over something else: make a new one, or give a new folder with --data.',
	'of-another':
		'A restore of another backup into this database was not finished: make a new one, or give a new folder with --data.',
	open: 'Bofast still runs on this database: stop it everywhere, and restore then.',
}

/** What was told of blocks that came after the backup is kept for whoever asks, and no longer waited for. */
async function setAside(heads: string | undefined, { id }: Manifest): Promise<void> {
	if (heads === undefined || !existsSync(heads)) return
	const aside = `${heads}.before-${id}`
	if (existsSync(aside)) return
	await rename(heads, aside)
	say(`What was told of the log until now lies in ${aside}; blocks after the backup are not in it any more.`)
}

type Done = { readonly brokenLog: string | null; readonly destroyedAgain: number; readonly shared: number }

async function finish(house: House, gone: readonly Destroyed[], evenBroken: boolean): Promise<Done> {
	const brokenLog = await faultOfLog(house)
	if (brokenLog !== null && !evenBroken) throw new GroundFault(brokenLog)
	const { people, shared } = await replayDestruction(house, gone)
	await sealAudit(house)
	return { brokenLog, destroyedAgain: people, shared }
}

/** What is wrong with the log's chain, as a sentence; null when it holds. */
async function faultOfLog(house: House): Promise<string | null> {
	const [first] = (await checkAudit({ ...house, auditHeads: null })).broken
	if (first === undefined) return null
	return `The log does not hold from block ${first.number} of municipality ${first.municipalityId} (${first.because}): it was altered before the backup was taken. Take an earlier backup, or go on with --with-broken-log.`
}
