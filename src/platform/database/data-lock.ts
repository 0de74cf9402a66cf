import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { joinCluster, startCluster } from './cluster.ts'
import { openFolder, type Say } from './cluster-place.ts'
import { cannotWrite, GroundFault } from './ground-fault.ts'
import { dropLock, type Kind, takeLock } from './lock-file.ts'

/** The database of one data folder, open for one process of ours. */
export type OpenData = {
	/** The superuser's address. */
	readonly url: string
	/** BOFAST_SECRET of this data. */
	readonly secret: string
	/** BOFAST_SECRET_BEFORE of this data. */
	readonly before: readonly string[]
	/** Ends the server when this process had it alone, and lets the next one in. */
	release(): Promise<void>
}

const longestWaitMs = 600_000
// After Ctrl-C the shell is back before the database is closed.
const closingMs = 5000
const pauseMs = 100

/**
 * Opens the data in a folder. A command waits while another command works there, and joins the server of a process that
 * serves; two that serve the same data is a GroundFault.
 */
export async function openData(folder: string, kind: Kind, say: Say = () => undefined): Promise<OpenData> {
	const dataDir = path.resolve(folder)
	await openFolder(dataDir)
	const lock = path.join(dataDir, 'lock')
	for (let waited = 0, said = false; waited < longestWaitMs; waited += pauseMs) {
		const holder = await takeLock(lock, kind).catch((error) => {
			throw cannotWrite(dataDir, error)
		})
		if (holder === 'taken') return openAlone(dataDir, lock, say)
		if (holder.kind === 'serving' && kind === 'serving') {
			if (waited >= closingMs) throw alreadyServed(dataDir, holder.pid)
		} else {
			const joined = holder.kind === 'serving' ? await joinCluster(dataDir) : undefined
			if (joined !== undefined) {
				const { url, secret, before, stop } = joined
				return { url, secret, before, release: stop }
			}
			if (!said) say(`Waiting for process ${holder.pid}, which works on ${dataDir} …`)
			said = true
		}
		await pause(pauseMs)
	}
	throw new GroundFault(
		`Another command has worked on ${dataDir} for ten minutes; try again when it is done.`,
	)
}

async function openAlone(dataDir: string, lock: string, say: Say): Promise<OpenData> {
	try {
		const cluster = await startCluster({ dataDir, say })
		const release = async () => {
			await cluster.stop()
			await dropLock(lock)
		}
		return { url: cluster.url, secret: cluster.secret, before: cluster.before, release }
	} catch (error) {
		await dropLock(lock)
		throw error
	}
}

function alreadyServed(dataDir: string, pid: number): GroundFault {
	return new GroundFault(
		`Bofast already runs on ${dataDir} (process ${pid}); stop it first or give another folder with --data.`,
	)
}
