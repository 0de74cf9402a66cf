import type { Instant } from '../../../../foundation/plain-date.ts'

export type DeliveryProblem = { readonly path: string; readonly because: string }

/** What came of handing over a package: a receipt, a refusal with what is wrong, or nothing that can be relied on. */
export type DeliveryAnswer =
	| { readonly outcome: 'received'; readonly receivedAt: Instant }
	| { readonly outcome: 'refused'; readonly because: string; readonly problems: readonly DeliveryProblem[] }
	/** To be tried again. */
	| { readonly outcome: 'failed'; readonly because: string }

type Sent = { readonly packageId: string; readonly number: number; readonly digest: string }

const mostProblems = 200

/** Reads a network's answer to a package; only a receipt of exactly what was sent is one. */
export function readAnswer(status: number, text: string, sent: Sent): DeliveryAnswer {
	const body = objectIn(text)
	if (status === 200) {
		const { packageId, number, digest, receivedAt } = body ?? {}
		const isOurs = packageId === sent.packageId && number === sent.number && digest === sent.digest
		if (!isOurs || !isInstant(receivedAt)) return { outcome: 'failed', because: 'receipt-not-ours' }
		return { outcome: 'received', receivedAt }
	}
	if (status === 429) return { outcome: 'failed', because: 'asked-to-wait' }
	if (status === 404 && body?.status === 404) return { outcome: 'failed', because: 'not-known-there' }
	if (status >= 500) return { outcome: 'failed', because: 'fault-there' }
	const problems = body === null || !Array.isArray(body.problems) ? [] : body.problems.flatMap(problemIn)
	// Without a word of what is wrong it was not the network's door that answered.
	if (problems.length === 0) return { outcome: 'failed', because: 'answer-not-understood' }
	return {
		outcome: 'refused',
		because: problems[0]?.because ?? '',
		problems: problems.slice(0, mostProblems),
	}
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
	try {
		const found: unknown = JSON.parse(text)
		return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : null
	} catch {
		return null
	}
}

/** Names alone are kept of what others write: a path and a reason. */
function problemIn(given: unknown): DeliveryProblem[] {
	if (typeof given !== 'object' || given === null || !('because' in given)) return []
	const { because } = given
	const path = 'path' in given ? given.path : ''
	if (typeof because !== 'string' || !/^[a-z][a-z0-9-]{0,60}$/.test(because)) return []
	return [{ path: typeof path === 'string' && /^[\w.[\]-]{0,80}$/.test(path) ? path : '', because }]
}

function isInstant(text: unknown): text is Instant {
	return (
		typeof text === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text))
	)
}

const minutesUntilNext = [1, 5, 15, 60, 240, 720, 1440, 1440]

/** When one who has a package in hand has long been answered; a house that went down meanwhile tries it again then. */
export const handedOverBy = (now: Instant): Instant =>
	new Date(Date.parse(now) + 15 * 60_000).toISOString() as Instant

/** When a package that could not be handed over is tried again; null when it has been tried enough. */
export function nextTry(attempts: number, now: Instant): Instant | null {
	const minutes = minutesUntilNext[attempts - 1]
	return minutes === undefined
		? null
		: (new Date(Date.parse(now) + minutes * 60_000).toISOString() as Instant)
}
