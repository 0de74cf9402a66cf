import { realpath } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { Client, DatabaseError } from 'pg'

const databaseName = 'bofast'

export function urlOf(port: number, password: string, database: string = databaseName): string {
	return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`
}

/** Whether the server on this port serves this folder; waits while it says that it is starting or stopping. */
export async function isAnswering(port: number, password: string, cluster: string): Promise<boolean> {
	for (let second = 0; second < 60; second += 1) {
		const answer = await folderBehind(urlOf(port, password, 'postgres'))
		if (answer !== 'not-yet') return answer === (await realpath(cluster))
		await pause(1000)
	}
	return false
}

// 57P03: the server starts, recovers or stops just now.
const notYet = '57P03'

async function folderBehind(url: string): Promise<string | 'not-yet' | undefined> {
	const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000, query_timeout: 5000 })
	client.on('error', () => undefined)
	try {
		await client.connect()
		const { rows } = await client.query<{ folder: string }>(
			"select current_setting('data_directory') as folder",
		)
		return rows[0]?.folder
	} catch (error) {
		return error instanceof DatabaseError && error.code === notYet ? 'not-yet' : undefined
	} finally {
		await client.end().catch(() => undefined)
	}
}

/** The product's own database; `postgres` stays empty for maintenance. */
export async function ensureDatabase(url: string): Promise<void> {
	const maintenance = new URL(url)
	maintenance.pathname = '/postgres'
	const client = new Client({ connectionString: maintenance.href })
	await client.connect()
	try {
		const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName])
		if (rowCount === 0) await client.query(`create database ${databaseName}`)
	} finally {
		await client.end()
	}
}
