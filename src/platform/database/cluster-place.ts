import { createHash, randomUUID } from 'node:crypto'
import { access, chmod, constants, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { commonGround, findBinaries } from './cluster-binaries.ts'
import { findServerUser, mayEnter, type ServerUser } from './cluster-user.ts'
import { cannotWrite, GroundFault } from './ground-fault.ts'

/** Where one database lies and who runs it. */
export type Place = {
	/** PostgreSQL's own data folder. */
	readonly cluster: string
	/** The folder that `cluster` is made in; new data stands beside it until it is whole. */
	readonly home: string
	readonly binaries: string
	readonly user: ServerUser
}

export type Say = (sentence: string) => void

export async function findPlace(dataDir: string, say: Say): Promise<Place> {
	const home = await findHome(dataDir, say)
	const cluster = clusterIn(home)
	const user = await findServerUser(cluster)
	return { cluster, home, user, binaries: await findBinaries(user) }
}

/** PostgreSQL's folder for this data, also when it had to be laid elsewhere. */
export async function findCluster(dataDir: string): Promise<string> {
	return clusterIn((await movedHome(dataDir)) ?? dataDir)
}

/** Makes the data folder when there is none and sees that it can be written. */
export async function openFolder(dataDir: string): Promise<void> {
	try {
		await mkdir(dataDir, { recursive: true, mode: 0o700 })
		await access(dataDir, constants.W_OK | constants.X_OK)
		// Root's own new folder is closed to the server's user: others may pass through it, but not look.
		if (process.getuid?.() === 0 && (await readdir(dataDir)).length === 0) await chmod(dataDir, 0o711)
	} catch (error) {
		throw cannotWrite(dataDir, error)
	}
}

function clusterIn(home: string): string {
	return path.join(home, 'postgres')
}

const signpost = (dataDir: string) => path.join(dataDir, 'database-lies-in')

async function movedHome(dataDir: string): Promise<string | undefined> {
	const text = await readFile(signpost(dataDir), 'utf8').catch(() => '')
	return text.trim() === '' ? undefined : text.trim()
}

async function findHome(dataDir: string, say: Say): Promise<string> {
	const moved = await movedHome(dataDir)
	if (moved !== undefined) return moved
	const user = await findServerUser(clusterIn(dataDir))
	if (await mayEnter(user, dataDir)) return dataDir
	if (await stat(clusterIn(dataDir)).catch(() => undefined)) {
		throw new GroundFault(
			`The database's own user can no longer enter ${dataDir}; make the folders above it passable (chmod o+x) again.`,
		)
	}
	return moveHome(dataDir, say)
}

async function moveHome(dataDir: string, say: Say): Promise<string> {
	const folder = createHash('sha256').update(dataDir).update(randomUUID()).digest('hex').slice(0, 12)
	const home = path.join(commonGround, folder)
	try {
		await mkdir(home, { recursive: true, mode: 0o711 })
		await writeFile(path.join(home, 'belongs-to'), `${dataDir}\n`)
		await writeFile(signpost(dataDir), `${home}\n`)
	} catch (error) {
		throw cannotWrite(home, error)
	}
	say(`The database lies in ${home}, because PostgreSQL's user cannot enter ${dataDir}.`)
	return home
}
