import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startCluster } from '../../src/platform/database/cluster.ts'
import { migrate } from '../../src/platform/database/migrate.ts'

/** One throw-away PostgreSQL for the whole run, with a migrated template that each file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const dataDir = mkdtempSync(join(tmpdir(), 'bofast-test-'))
	const cluster = await startCluster({ dataDir, settings: { fsync: 'off', full_page_writes: 'off', max_connections: '120' } })
	const client = new pg.Client({ connectionString: cluster.url })
	await client.connect()
	await client.query('create database bofast_template')
	await client.end()
	const template = new URL(cluster.url)
	template.pathname = '/bofast_template'
	await migrate(template.toString(), cluster.secret)
	project.provide('clusterUrl', cluster.url)
	project.provide('secret', cluster.secret)
	return async () => {
		await cluster.stop()
		rmSync(dataDir, { recursive: true, force: true })
	}
}
