import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { startCluster } from '../../src/platform/database/cluster.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { makeTestData, removeTestData, sweepTestData } from './test-data.ts'

// Nothing here must outlive the run, and a statistics job in the template would keep copies waiting.
const settings = {
	fsync: 'off',
	full_page_writes: 'off',
	synchronous_commit: 'off',
	autovacuum: 'off',
	max_connections: '120',
}

/** One throw-away PostgreSQL for the whole run, with a migrated template that each file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	await sweepTestData()
	const dataDir = await makeTestData()
	const cluster = await startCluster({ dataDir, settings })
	await makeTemplate(cluster.url, cluster.secret)
	project.provide('clusterUrl', cluster.url)
	project.provide('secret', cluster.secret)
	return async () => {
		await cluster.stop()
		await removeTestData(dataDir)
	}
}

async function makeTemplate(clusterUrl: string, secret: string): Promise<void> {
	const client = new Client({ connectionString: clusterUrl })
	await client.connect()
	await client.query('create database bofast_template')
	await client.end()
	const template = new URL(clusterUrl)
	template.pathname = '/bofast_template'
	await migrate(template.href, secret)
}
