import { Worker } from 'node:worker_threads'
import type { Proof } from '../../rules/disclosure/proof.ts'
import type { Release, Rule } from '../../rules/disclosure/release.ts'

export type HidingStep = 'hiding' | 'attacking'

export type Hidden = {
	readonly hidden: readonly number[]
	readonly proof: Proof
}

/** What the thread says: how far it has come, and in the end what it found. */
export type FromThread =
	| { readonly is: 'at'; readonly step: HidingStep; readonly share: number }
	| { readonly is: 'found'; readonly found: Hidden }

/**
 * Hides and attacks beside the house, in a thread of its own: what takes the solver minutes keeps nobody waiting, and can
 * be stopped at any moment. Null when it was stopped.
 */
export async function hideAndProve(
	release: Release,
	rule: Rule,
	watch: (step: HidingStep, share: number) => void = () => undefined,
	stop: AbortSignal = new AbortController().signal,
): Promise<Hidden | null> {
	const worker = new Worker(new URL('./hiding-thread.ts', import.meta.url), { workerData: { release, rule } })
	return await new Promise<Hidden | null>((resolve, reject) => {
		stop.addEventListener('abort', () => void worker.terminate().then(() => resolve(null)))
		worker.on('error', reject)
		worker.on('exit', () => resolve(null))
		worker.on('message', (said: FromThread) => {
			if (said.is === 'at') watch(said.step, said.share)
			else {
				resolve(said.found)
				void worker.terminate()
			}
		})
	})
}
