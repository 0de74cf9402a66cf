import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findPostmaster, isAlive } from '../../src/platform/database/postmaster.ts'

const prefix = 'bofast-test-'

/** A throw-away data folder. Its name tells whose it is. */
export function makeTestData(): Promise<string> {
	return mkdtemp(path.join(tmpdir(), `${prefix}${process.pid}-`))
}

export async function removeTestData(dataDir: string): Promise<void> {
	await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}

/** What runs that were killed have left behind: their servers and their folders. */
export async function sweepTestData(): Promise<void> {
	for (const name of await readdir(tmpdir())) {
		const owner = Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1] ?? process.pid)
		if (isAlive(owner)) continue
		const dataDir = path.join(tmpdir(), name)
		const postmaster = await findPostmaster(path.join(dataDir, 'postgres'))
		if (postmaster !== undefined) process.kill(postmaster.pid, 'SIGKILL')
		await removeTestData(dataDir)
	}
}
