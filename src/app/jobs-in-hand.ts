import { EventEmitter } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { WorkerEvents } from 'graphile-worker'
import type pg from 'pg'

/** Our own kind of lock, apart from every other use of the database's advisory locks. */
const ours = 0x6a6f6273
const lookEverySeconds = 5
const deadAfterSeconds = 10

export type JobsInHand = { readonly events: WorkerEvents; close(): Promise<void> }

/**
 * Whoever takes a job holds a lock in its name, and the lock goes with the process. A job whose holder is gone is taken up
 * by another at once; by itself the queue would wait for four hours. So is a job that was given to us without our knowing,
 * as the net broke before the answer came. A job may so be begun twice, as after any kill: each does what it does once.
 */
export function holdJobs(pool: pg.Pool): JobsInHand {
	const closing = new AbortController()
	const events: WorkerEvents = new EventEmitter() as unknown as WorkerEvents
	const names = new Set<string>()
	const inHand = new Set<string>()
	let holder: pg.PoolClient | undefined
	// Jobs are taken in the name of the runner, which has another each time that it is begun.
	events.on('pool:create', ({ workerPool }) => {
		names.add(workerPool.id)
		void hold([workerPool.id])
	})
	events.on('pool:release', ({ workerPool }) => {
		names.delete(workerPool.id)
		void holder
			?.query('select pg_advisory_unlock_shared($1, hashtext($2))', [ours, workerPool.id])
			.catch(() => {})
	})
	events.on('job:start', ({ job }) => inHand.add(job.id))
	events.on('job:complete', ({ job }) => inHand.delete(job.id))

	async function hold(wanted: readonly string[]): Promise<void> {
		await holder
			?.query('select pg_advisory_lock_shared($1, hashtext(name)) from unnest($2::text[]) name', [
				ours,
				wanted,
			])
			.catch(() => {})
	}

	async function look(): Promise<void> {
		if (holder === undefined) {
			holder = await pool.connect()
			const mine = holder
			mine.on('error', () => {
				if (holder !== mine) return
				holder = undefined
				mine.release(true)
			})
			await hold([...names])
		}
		await holder.query(takeBack, [ours, deadAfterSeconds, [...names], [...inHand]])
	}

	async function watch(): Promise<void> {
		while (!closing.signal.aborted) {
			await look().catch(() => {})
			await pause(lookEverySeconds * 1000, undefined, { signal: closing.signal }).catch(() => {})
		}
	}

	const watching = watch()
	return {
		events,
		async close() {
			closing.abort()
			await watching
			holder?.release(true)
			holder = undefined
		},
	}
}

// Whoever ended in the middle of a job said nothing of it, so it is said here: without a word it would be on no page.
const takeBack = `
	update graphile_worker._private_jobs j
	set locked_at = null, locked_by = null, updated_at = now(),
		last_error = case when j.locked_by = any ($3::text[]) then j.last_error else coalesce(j.last_error, 'killed') end
	where j.locked_at < now() - $2 * interval '1 second' and (
		(j.locked_by = any ($3::text[]) and j.id <> all ($4::bigint[]))
		or not exists (
			select from pg_locks l
			where l.locktype = 'advisory' and l.granted and l.objsubid = 2 and l.classid = $1::bigint::oid
				and l.database = (select d.oid from pg_database d where d.datname = current_database())
				and l.objid = (hashtext(j.locked_by)::bigint & 4294967295)::oid))`
