import type { EventEmitter } from 'node:events'
import { Client } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { testHouse } from '../../tests/support/house.ts'
import { openRolePool } from '../platform/database/connect.ts'
import { holdJobs } from './jobs-in-hand.ts'

const { house, databaseUrl } = await testHouse()

test('a job given to us while the net broke is taken back; what we work on is ours however long it takes', async () => {
	const client = new Client({ connectionString: databaseUrl })
	await client.connect()
	onTestFinished(() => client.end())
	const [known, lost] = await Promise.all(['known', 'lost'].map(given))
	const pool = openRolePool(house.databaseUrl, 'bofast_worker', house.keys)
	const jobs = holdJobs(pool)
	const told = jobs.events as unknown as EventEmitter
	told.emit('pool:create', { workerPool: { id: 'our-runner' } })
	told.emit('job:start', { job: { id: known } })
	await expect.poll(() => holderOf(lost), { timeout: 10_000 }).toBe(null)
	expect(await holderOf(known)).toBe('our-runner')
	await jobs.close()
	await pool.end()

	/** As the database leaves a job that it gave to our runner a minute ago. */
	async function given(key: string): Promise<string> {
		const { rows } = await client.query(
			`select id from graphile_worker.add_job('compactFlow', job_key => $1)`,
			[key],
		)
		await client.query(
			`update graphile_worker._private_jobs set locked_by = 'our-runner', locked_at = now() - interval '1 minute'
			where id = $1`,
			[rows[0].id],
		)
		return rows[0].id
	}

	async function holderOf(id: string | undefined): Promise<string | null> {
		const found = await client.query('select locked_by from graphile_worker._private_jobs where id = $1', [
			id,
		])
		return found.rows[0].locked_by
	}
})
