const restMs = 1000

/**
 * Does the same again and again, a second between, until stopped; what is under way is finished first. A fault is told
 * once, until it has gone well again: what lies beneath may be away for long.
 */
export function keepDoing(
	work: () => Promise<unknown>,
	tell: (fault: unknown) => void,
): { stop(): Promise<void> } {
	const ended = new AbortController()
	const working = (async () => {
		let failing = false
		while (!ended.signal.aborted) {
			try {
				await work()
				failing = false
			} catch (fault) {
				if (!failing) tell(fault)
				failing = true
			}
			await rest(ended.signal)
		}
	})()
	return {
		stop: async () => {
			ended.abort()
			await working
		},
	}
}

async function rest(signal: AbortSignal): Promise<void> {
	await new Promise<void>((resolve) => {
		const done = () => {
			clearTimeout(timer)
			resolve()
		}
		const timer = setTimeout(done, restMs)
		signal.addEventListener('abort', done, { once: true })
		if (signal.aborted) done()
	})
}
