import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCluster } from '../src/platform/database/cluster.ts'
import { migrate } from '../src/platform/database/migrate.ts'

/** A database of its own, migrated from nothing, that is gone afterwards. */
export async function withFreshDatabase(use: (url: string) => Promise<void>): Promise<void> {
	const dataDir = mkdtempSync(join(tmpdir(), 'bofast-scratch-'))
	const cluster = await startCluster({ dataDir })
	try {
		await migrate(cluster.url, cluster.secret)
		await use(cluster.url)
	} finally {
		await cluster.stop()
		rmSync(dataDir, { recursive: true, force: true })
	}
}
