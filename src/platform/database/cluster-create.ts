import { chown, mkdir, readdir, readFile, rename, rm, stat, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Place } from './cluster-place.ts'
import { runAs } from './cluster-user.ts'
import { cannotWrite, codeOf, GroundFault } from './ground-fault.ts'

const majorVersion = '18'
const neededMegabytes = 300

/** Whether a whole database stands in the folder; throws when what stands there is none that this server can open. */
export async function isCreated(cluster: string): Promise<boolean> {
	try {
		await stat(cluster)
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return false
		throw cannotWrite(cluster, error)
	}
	const version = await readFile(path.join(cluster, 'PG_VERSION'), 'utf8').catch((error) => codeOf(error))
	if (version.trim() === majorVersion) return true
	if (version === 'EACCES') throw cannotWrite(cluster, Object.assign(new Error(), { code: 'EACCES' }))
	throw damaged(
		cluster,
		version === 'ENOENT' ? 'PG_VERSION is missing' : `it is of version ${version.trim()}`,
	)
}

export function damaged(cluster: string, reason: string): GroundFault {
	return new GroundFault(
		`The database in ${cluster} is damaged and does not start (${reason}); restore a backup, or move that folder away to begin anew.`,
	)
}

/** The database grows beside its place and moves in when it is whole, so a kill on the way leaves nothing half. */
export async function createCluster(place: Place, password: string): Promise<void> {
	await refuseFullDisk(place.home)
	const draft = `${place.cluster}${draftMark}${process.pid}`
	const passwordFile = path.join(place.home, 'postgres.password')
	try {
		await sweepDrafts(place)
		await mkdir(draft, { mode: 0o700 })
		await writeFile(passwordFile, password, { mode: 0o600 })
		if (place.user !== undefined) {
			await chown(draft, place.user.uid, place.user.gid)
			await chown(passwordFile, place.user.uid, place.user.gid)
		}
		await runInitdb(place, draft, passwordFile)
		await rename(draft, place.cluster)
	} catch (error) {
		await rm(draft, { recursive: true, force: true })
		throw cannotWrite(place.home, error)
	} finally {
		await rm(passwordFile, { force: true })
	}
}

const draftMark = '.new-'

/** What killed starts left half made. An initdb of theirs may still be writing: what it keeps is swept next time. */
async function sweepDrafts({ cluster }: Place): Promise<void> {
	const folder = path.dirname(cluster)
	for (const name of await readdir(folder)) {
		if (!name.startsWith(`${path.basename(cluster)}${draftMark}`)) continue
		await rm(path.join(folder, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(
			() => undefined,
		)
	}
}

async function runInitdb(place: Place, draft: string, passwordFile: string): Promise<void> {
	const made = await runAs(place.user, path.join(place.binaries, 'bin', 'initdb'), [
		...['-D', draft, '--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`],
		// The same order and letters on every machine, whatever languages it has installed.
		...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
	])
	if (made.status === 0) return
	if (made.output.includes('No space left')) throw Object.assign(new Error(), { code: 'ENOSPC' })
	const reason = /(?:FATAL|PANIC|error): *(.+)/.exec(made.output)?.[1] ?? `status ${made.status}`
	throw new GroundFault(`The database could not be made in ${place.home}: ${reason}.`)
}

async function refuseFullDisk(home: string): Promise<void> {
	const disk = await statfs(home)
	const free = Math.floor((disk.bavail * disk.bsize) / 1_000_000)
	if (free >= neededMegabytes) return
	throw new GroundFault(
		`Only ${free} MB are free where ${home} lies and a new database needs ${neededMegabytes}; make room or give another folder with --data.`,
	)
}
