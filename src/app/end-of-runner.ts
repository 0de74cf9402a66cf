import { setTimeout as pause } from 'node:timers/promises'
import type { WorkerEvents } from 'graphile-worker'

const toldWithinMs = 2000

/**
 * A runner that gives up waits until it has told the database how its last jobs went. Where several could not be told, the
 * library counts below none and waits for ever: the runner never ends, and no other is begun. So what is not told soon
 * after the last job is not waited for; the job is taken back with the rest of that runner's, and begun once more.
 */
export const endsAtLast: GraphileConfig.Plugin = {
	name: 'EndsAtLast',
	version: '1.0.0',
	worker: {
		middleware: {
			async poolGracefulShutdown(next, { ctx }) {
				const ended = new AbortController()
				const jobsEnded = new Promise((resolve) => ctx.events.once('pool:gracefulShutdown:complete', resolve))
				const late = jobsEnded.then(() => pause(toldWithinMs, undefined, { signal: ended.signal }))
				try {
					await Promise.race([next(), late])
				} finally {
					ended.abort()
				}
			},
		},
	},
}

/**
 * What the library asks once for all it keeps, and where the connection broke just then it keeps the fault: that runner
 * would never take a job. It is known by its giving the very same fault again, and ended, so that another is begun.
 */
export function endWhatKeepsItsFault(events: WorkerEvents): void {
	let before: unknown
	events.on('worker:getJob:error', ({ worker, error }) => {
		if (error === before) worker.workerPool.gracefulShutdown()
		before = error
	})
}
