import { sql } from 'kysely'
import type { Instant } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

export type FailedJob = {
	readonly id: number
	readonly task: string
	readonly attempts: number
	readonly most: number
	readonly begunAt: Instant
	readonly failedAt: Instant
	/** Null when it is not tried again by itself. */
	readonly nextAt: Instant | null
	readonly fault: string
}

export async function listFailedJobs(db: Db): Promise<FailedJob[]> {
	const { rows } = await sql<FailedJob>`
		select id, task, attempts, most, begun_at, failed_at, next_at, fault from jobs.failed()`.execute(db)
	return rows
}

export async function putJobBack(db: Db, jobId: number): Promise<boolean> {
	const { rows } = await sql<{ done: boolean }>`select jobs.try_again(${jobId}) as done`.execute(db)
	return rows[0]?.done === true
}

export async function takeJobAway(db: Db, jobId: number) {
	const { rows } = await sql<{ task: string; attempts: number; fault: string }>`
		select task, attempts, fault from jobs.leave(${jobId})`.execute(db)
	return rows[0]
}

export async function keepJobLeft(
	{ db, actor, now }: Act,
	left: { task: string; attempts: number; fault: string; reason: string },
): Promise<void> {
	const by = { municipalityId: actor.municipalityId, leftBy: actor.actorId, leftAt: now }
	await db
		.insertInto('counted.jobLeft')
		.values({ ...by, ...left })
		.execute()
}

/** The newest first. */
export async function listJobsLeft(db: Db) {
	return await db
		.selectFrom('counted.jobLeft as l')
		.innerJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'l.municipalityId').onRef('s.id', '=', 'l.leftBy'),
		)
		.select(['l.id', 'l.task', 'l.attempts', 'l.fault', 'l.reason', 'l.leftAt', 's.name as leftBy'])
		.orderBy('l.id', 'desc')
		.limit(50)
		.execute()
}
