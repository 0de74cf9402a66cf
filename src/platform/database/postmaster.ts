import { readFile, readlink, realpath, rm } from 'node:fs/promises'
import path from 'node:path'
import { kill } from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import type { Place } from './cluster-place.ts'
import { runAs } from './cluster-user.ts'
import { codeOf } from './ground-fault.ts'

/** The server process as its own file (postmaster.pid) tells of it. */
export type Postmaster = { readonly pid: number; readonly port: number }

const fileIn = (cluster: string) => path.join(cluster, 'postmaster.pid')

/** The server that still runs on this folder, whoever started it. */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
	const lines = (await readFile(fileIn(cluster), 'utf8').catch(() => '')).split('\n')
	const postmaster = { pid: Number(lines[0]), port: Number(lines[3]) }
	if (!Number.isInteger(postmaster.pid) || postmaster.pid <= 0) return undefined
	return (await runsOn(postmaster.pid, cluster)) ? postmaster : undefined
}

/**
 * After a crash the number in the file may belong to another program by now, which would make the server refuse to start.
 * A number that nobody has is left alone: the server itself then also looks for remains in shared memory.
 */
export async function clearForeignPidFile(cluster: string): Promise<void> {
	const pid = Number.parseInt(await readFile(fileIn(cluster), 'utf8').catch(() => ''), 10)
	if (isAlive(pid) && !(await runsOn(pid, cluster))) await rm(fileIn(cluster), { force: true })
}

/** Lets transactions that run end in an error and writes everything down; a long way only when the disk is slow. */
export async function stopPostmaster(place: Place): Promise<void> {
	if (!(await stopBy('fast', 60, place))) await endPostmaster(place)
}

/** Stops a server that no longer answers; what was acknowledged comes back from its log at the next start. */
export async function endPostmaster(place: Place): Promise<void> {
	if (await stopBy('immediate', 5, place)) return
	const hanging = await findPostmaster(place.cluster)
	if (hanging === undefined) return
	kill(hanging.pid, 'SIGKILL')
	while (await findPostmaster(place.cluster)) await pause(50)
}

async function stopBy(mode: 'fast' | 'immediate', seconds: number, place: Place): Promise<boolean> {
	const stopped = await runAs(place.user, path.join(place.binaries, 'bin', 'pg_ctl'), [
		...['stop', '-w', '-t', String(seconds), '-m', mode, '-D', place.cluster],
	])
	return stopped.status === 0 || (await findPostmaster(place.cluster)) === undefined
}

export function isAlive(pid: number): boolean {
	if (!Number.isInteger(pid) || pid <= 0) return false
	try {
		return kill(pid, 0)
	} catch (error) {
		return codeOf(error) === 'EPERM'
	}
}

async function runsOn(pid: number, cluster: string): Promise<boolean> {
	if (!isAlive(pid)) return false
	if (process.platform !== 'linux') return true
	// The server works inside its data folder; another program with the same number does not.
	const [folder, wanted] = await Promise.all([
		readlink(`/proc/${pid}/cwd`).catch(() => ''),
		realpath(cluster).catch(() => cluster),
	])
	return folder === wanted
}
