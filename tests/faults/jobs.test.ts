import { Client } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { startWorker } from '../../src/app/worker.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { testHouse } from '../support/house.ts'
import { ask } from './ground.ts'

const { house, databaseUrl } = await testHouse()
await sampleMunicipality(house, 'Brevby')
const soon = { timeout: 15_000 }

/** Somebody else on the database, who holds what they take until they let go. */
async function somebodyElse(takes: string): Promise<Client> {
	const client = new Client({ connectionString: databaseUrl })
	await client.connect()
	onTestFinished(() => client.end())
	await client.query(takes)
	return client
}

const queue = async (task: string) => await ask(databaseUrl, `select graphile_worker.add_job('${task}')`)

async function waiting(task: string): Promise<number> {
	const jobs = `select id from graphile_worker.jobs where task_identifier = '${task}'`
	return (await ask(databaseUrl, jobs)).length
}

/** Who waits for somebody else to let go, in a question like this. */
const stuck = (like: string) => `select pid from pg_stat_activity
	where datname = current_database() and wait_event_type = 'Lock' and query like '%${like}%'`

async function stuckIn(like: string): Promise<number> {
	return (await ask(databaseUrl, stuck(like))).length
}

async function breakOff(like: string): Promise<void> {
	await ask(databaseUrl, `select pg_terminate_backend(pid) from (${stuck(like)}) them`)
	await expect.poll(() => stuckIn(like), soon).toBe(0)
}

test('work goes on when several jobs were done and the database could be told of none of them', async () => {
	const busy = await somebodyElse(
		'begin; lock table named.representative_invitation in access exclusive mode',
	)
	const telling = 'delete from "graphile_worker"._private_jobs'
	const between = await somebodyElse(`
		create function public.wait_here() returns trigger language plpgsql
			as $$ begin perform pg_advisory_xact_lock(4711); return old; end $$;
		create trigger wait_here before delete on graphile_worker._private_jobs
			for each row execute function public.wait_here();
		select pg_advisory_lock(4711)`)
	const worker = await startWorker(house)
	await queue('destroyOldInvitations')
	await expect.poll(() => stuckIn('representative_invitation'), soon).toBe(1)
	for (const nth of [1, 2, 3]) {
		await queue('compactFlow')
		await expect.poll(() => stuckIn(telling), soon).toBeGreaterThanOrEqual(nth)
	}
	await breakOff(telling)
	await between.query(
		'drop trigger wait_here on graphile_worker._private_jobs; select pg_advisory_unlock(4711)',
	)
	await busy.query('rollback')
	await queue('queueDigests')
	await expect.poll(() => waiting('queueDigests'), soon).toBe(0)
	await worker.stop()
}, 60_000)

test('work begins when the connection broke just as jobs were asked for the first time', async () => {
	const busy = await somebodyElse('begin; lock table graphile_worker._private_tasks in access exclusive mode')
	const worker = await startWorker(house)
	await expect.poll(() => stuckIn('_private_tasks'), soon).toBeGreaterThanOrEqual(1)
	await breakOff('_private_tasks')
	await busy.query('rollback')
	await queue('queueDigests')
	await expect.poll(() => waiting('queueDigests'), soon).toBe(0)
	await worker.stop()
}, 60_000)
