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

/** Fast first; a server that hangs is stopped the hard way, and recovers from its log at the next start. */
export async function stopPostmaster(place: Place): Promise<void> {
	for (const mode of ['fast', 'immediate']) {
		const stopped = await runAs(place.user, path.join(place.binaries, 'bin', 'pg_ctl'), [
			...['stop', '-w', '-t', '60', '-m', mode, '-D', place.cluster],
		])
		if (stopped.status === 0) return
		if ((await findPostmaster(place.cluster)) === undefined) return
	}
	const hanging = await findPostmaster(place.cluster)
	if (hanging !== undefined) {
		kill(hanging.pid, 'SIGKILL')
		await pause(500)
	}
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
