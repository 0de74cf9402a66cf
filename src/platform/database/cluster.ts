import path from 'node:path'
import { ensureDatabase, isAnswering, urlOf } from './cluster-connection.ts'
import { createCluster, isCreated } from './cluster-create.ts'
import { findCluster, findPlace, openFolder, type Say } from './cluster-place.ts'
import { makeSecrets, readSecrets } from './cluster-secrets.ts'
import { startServer } from './cluster-start.ts'
import { endPostmaster, findPostmaster, stopPostmaster } from './postmaster.ts'

/** A running PostgreSQL 18. `url` is its superuser's, on 127.0.0.1 only; `secret` is the product's BOFAST_SECRET. */
export type Cluster = {
	readonly url: string
	readonly secret: string
	/** Secrets that it replaces. */
	readonly before: readonly string[]
	/** Whether `stop` ends the server: false when another process of ours has it. */
	readonly owned: boolean
	stop(): Promise<void>
}

export type ClusterOptions = {
	readonly dataDir: string
	/** PostgreSQL's settings that differ from the ordinary ones. */
	readonly settings?: Readonly<Record<string, string>>
	readonly say?: Say
}

/**
 * Starts the embedded server on this folder, making its database at the first time. A server that outlived its owner is
 * adopted when it answers and stopped when it does not. Throws GroundFault with one sentence when the ground is bad.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
	const dataDir = path.resolve(options.dataDir)
	await openFolder(dataDir)
	const place = await findPlace(dataDir, options.say ?? (() => undefined))
	const created = await isCreated(place.cluster)
	const { secret, before, password } = await (created ? readSecrets(dataDir) : makeSecrets(dataDir))
	if (!created) await createCluster(place, password)

	const port = (await adopt(place.cluster, password)) ?? (await restart())
	const url = urlOf(port, password)
	await ensureDatabase(url)
	return { url, secret, before, owned: true, stop: () => stopPostmaster(place) }

	async function restart(): Promise<number> {
		if (await findPostmaster(place.cluster)) await endPostmaster(place)
		return startServer(place, options.settings ?? {})
	}
}

/** The server that another process of ours runs on this folder, once it answers. */
export async function joinCluster(folder: string): Promise<Cluster | undefined> {
	const dataDir = path.resolve(folder)
	const cluster = await findCluster(dataDir)
	if (!(await isCreated(cluster))) return undefined
	const { secret, before, password } = await readSecrets(dataDir)
	const port = await adopt(cluster, password)
	if (port === undefined) return undefined
	return { url: urlOf(port, password), secret, before, owned: false, stop: async () => undefined }
}

async function adopt(cluster: string, password: string): Promise<number | undefined> {
	const running = await findPostmaster(cluster)
	if (running === undefined) return undefined
	return (await isAnswering(running.port, password, cluster)) ? running.port : undefined
}
