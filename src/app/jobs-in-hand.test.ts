import type { EventEmitter } from 'node:events'
import { Client } from 'pg'
import { afterAll, expect, test } from 'vitest'
import { testHouse } from '../../tests/support/house.ts'
import { openRolePool } from '../platform/database/connect.ts'
import { holdJobs } from './jobs-in-hand.ts'

const { house, databaseUrl } = await testHouse()
const client = new Client({ connectionString: databaseUrl })
await client.connect()
afterAll(() => client.end())

test('a job given to us while the net broke is taken back; what we work on is ours however long it takes', async () => {
	const [known, lost] = await Promise.all(['known', 'lost'].map((key) => given(key, 'our-runner')))
	const pool = openRolePool(house.databaseUrl, 'bofast_worker', house.keys)
	const jobs = holdJobs(pool)
	const told = jobs.events as unknown as EventEmitter
	told.emit('pool:create', { workerPool: { id: 'our-runner' } })
	told.emit('job:start', { job: { id: known } })
	await expect.poll(() => holderOf(lost), { timeout: 10_000 }).toBe(null)
	expect(await holderOf(known)).toBe('our-runner')
	expect(await errorOf(lost)).toBe(null)
	await jobs.close()
	await pool.end()
})

test('a job whose worker ended in the middle of it is taken back, and it is said of it', async () => {
	const [first, failedBefore] = await Promise.all(
		['first', 'before'].map((key) => given(key, 'a-dead-runner')),
	)
	await client.query(`update graphile_worker._private_jobs set last_error = 'mail' where id = $1`, [
		failedBefore,
	])
	const pool = openRolePool(house.databaseUrl, 'bofast_worker', house.keys)
	const jobs = holdJobs(pool)
	await expect.poll(() => holderOf(first), { timeout: 10_000 }).toBe(null)
	expect([await errorOf(first), await errorOf(failedBefore)]).toEqual(['killed', 'mail'])
	await jobs.close()
	await pool.end()
})

/** As the database leaves a job that it gave to a runner a minute ago. */
async function given(key: string, runner: string): Promise<string> {
	const { rows } = await client.query(
		`select id from graphile_worker.add_job('compactFlow', job_key => $1)`,
		[key],
	)
	await client.query(
		`update graphile_worker._private_jobs set locked_by = $2, locked_at = now() - interval '1 minute'
		where id = $1`,
		[rows[0].id, runner],
	)
	return rows[0].id
}

async function kept(id: string | undefined) {
	const { rows } = await client.query(
		'select locked_by, last_error from graphile_worker._private_jobs where id = $1',
		[id],
	)
	return rows[0]
}

async function holderOf(id: string | undefined): Promise<string | null> {
	return (await kept(id)).locked_by
}

async function errorOf(id: string | undefined): Promise<string | null> {
	return (await kept(id)).last_error
}
