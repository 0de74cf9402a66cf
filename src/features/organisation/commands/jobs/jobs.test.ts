import { Client } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { failedJobsOfTheHouse } from '../../../../platform/database/failed-jobs.ts'
import { actingAs } from '../../../../platform/transaction.ts'
import { failedJobs } from '../../queries/jobs/failed-jobs.ts'
import { sampleMunicipality } from '../../samples.ts'
import { leaveJob } from './leave-job.ts'
import { tryJobAgain } from './try-job-again.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Brevby')
const other = await sampleMunicipality(house, 'Annatköping')
const admin = town.as('administrator')

const sqlSays = (text: string) => withSql(databaseUrl, (sql) => sql.rows<Record<string, unknown>>(text))

/** As the worker leaves a job that failed so many times. */
async function failedJob(caller = admin, attempts = 25, task = 'sendDigest'): Promise<number> {
	await actingAs(caller, { writes: true }, (act) => act.queue(task, { staffId: 'x' }))
	const [job] = await sqlSays(`
		update graphile_worker._private_jobs set attempts = ${attempts}, last_error = 'mail', run_at = now() + interval '1 hour'
		where id = (select max(id) from graphile_worker._private_jobs) returning id`)
	return Number(job?.id)
}

const listed = async (caller = admin) =>
	valueIn(await failedJobs(caller, {})).failed.map(({ id }) => Number(id))

test('an administrator is told of the own municipality’s failed jobs, by kind, and of nothing they carry', async () => {
	const id = await failedJob()
	const theirs = await failedJob(other.as('administrator'))
	const { failed } = valueIn(await failedJobs(admin, {}))
	expect(failed).toMatchObject([
		{ id, task: 'sendDigest', attempts: 25, most: 25, nextAt: null, fault: 'mail' },
	])
	expect(Object.keys(failed[0] ?? {}).sort()).toEqual([
		'attempts',
		'begunAt',
		'failedAt',
		'fault',
		'id',
		'most',
		'nextAt',
		'task',
	])
	expect(await listed(other.as('administrator'))).toEqual([theirs])
	expect((await failedJobs(town.as('officer'), {})).is).toBe('forbidden')
	expect((await tryJobAgain(admin, { jobId: theirs })).is).toBe('missing')
	expect((await leaveJob(admin, { jobId: theirs, reason: 'Vår är den inte' })).is).toBe('missing')
})

test('what was given up is tried once more', async () => {
	const id = await failedJob()
	valueIn(await tryJobAgain(admin, { jobId: id }))
	expect(
		await sqlSays(
			`select attempts, run_at <= now() as due, is_available from graphile_worker._private_jobs where id = ${id}`,
		),
	).toEqual([{ attempts: 24, due: true, is_available: true }])
})

test('a job that is left is gone, and why is kept', async () => {
	const id = await failedJob(admin, 3)
	expect((await leaveJob(admin, { jobId: id, reason: ' ' })).is).toBe('bad-input')
	valueIn(await leaveJob(admin, { jobId: id, reason: 'Mottagaren har slutat' }))
	expect(await listed()).not.toContain(id)
	expect(valueIn(await failedJobs(admin, {})).left).toMatchObject([
		{ task: 'sendDigest', attempts: 3, fault: 'mail', reason: 'Mottagaren har slutat' },
	])
	expect((await tryJobAgain(admin, { jobId: id })).is).toBe('missing')
})

test('a job in hand is left to the one who has it', async () => {
	const id = await failedJob(admin, 2)
	await sqlSays(
		`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'w' where id = ${id}`,
	)
	expect(await listed()).not.toContain(id)
	expect((await leaveJob(admin, { jobId: id, reason: 'Nej' })).is).toBe('missing')
})

test('a job whose worker ended each time before it could say why is listed too, and so are those of no municipality', async () => {
	const id = await failedJob()
	await sqlSays(`update graphile_worker._private_jobs set last_error = null where id = ${id}`)
	const mine = valueIn(await failedJobs(admin, {})).failed.find((job) => Number(job.id) === id)
	expect(mine).toMatchObject({ attempts: 25, fault: 'killed', nextAt: null })
	valueIn(await leaveJob(admin, { jobId: id, reason: 'Den tar för mycket minne' }))
	const client = new Client({ connectionString: databaseUrl })
	await client.connect()
	onTestFinished(() => client.end())
	expect(await failedJobsOfTheHouse(client)).toEqual([])
	await sqlSays(`select graphile_worker.add_job('checkLog'), graphile_worker.add_job('destroyByTime')`)
	await sqlSays(`
		update graphile_worker._private_jobs j set attempts = 2, last_error = 'bug'
		from graphile_worker._private_tasks t where t.id = j.task_id and t.identifier = 'checkLog'`)
	expect(await failedJobsOfTheHouse(client)).toEqual([
		{ task: 'checkLog', jobs: 1, tries: 2, most: 25, fault: 'bug' },
	])
})
