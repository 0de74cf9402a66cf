import { setTimeout as pause } from 'node:timers/promises'
import type { Runner } from 'graphile-worker'
import type { House } from '../platform/house.ts'

export type RunningWorker = { stop(): Promise<void> }

const pauses = [500, 1000, 2000, 5000, 10_000]

/**
 * A runner gives up when it cannot tell the database how a job went: the database was restarted, or the net broke. It is
 * begun anew until it stands, and what is under way when somebody stops it is finished first. The first one must stand.
 */
export async function keepWorking(
	{ log }: Pick<House, 'log'>,
	begin: () => Promise<Runner>,
): Promise<RunningWorker> {
	const stopping = new AbortController()
	let runner = await begin()
	const kept = keep()

	async function keep(): Promise<void> {
		for (let tried = 0; !stopping.signal.aborted; ) {
			const begun = performance.now()
			await runner.promise.catch(() => {})
			if (stopping.signal.aborted) return
			if (performance.now() - begun > 60_000) tried = 0
			log.warn({ from: 'jobs' }, 'the jobs stopped by themselves and are begun anew')
			for (let again = false; !again && !stopping.signal.aborted; tried += 1) {
				await pause(pauses[Math.min(tried, pauses.length - 1)], undefined, { signal: stopping.signal }).catch(
					() => {},
				)
				if (stopping.signal.aborted) return
				again = await begin().then(
					(next) => {
						runner = next
						return true
					},
					() => false,
				)
			}
		}
	}

	return {
		async stop() {
			stopping.abort()
			await runner.stop().catch(() => {})
			await runner.promise.catch(() => {})
			await kept
		},
	}
}
