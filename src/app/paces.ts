import { createHash } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { keepPace } from '../platform/rest/pace.ts'
import { networkOf } from '../platform/visitors.ts'
import type { Served } from './http-safety.ts'

/** A kind of request, and how many of them one session, or one network without a session, may make in a minute. */
export type Pace = {
	readonly door: 'upload' | 'form' | 'file' | 'open' | 'page'
	readonly inAMinute: number
	/** What it keeps from happening. */
	readonly why: string
}

/** More than anybody makes who reads and writes; what a program makes that does not stop by itself. */
export const usualPaces: readonly Pace[] = [
	{ door: 'upload', inAMinute: 20, why: 'each file is unpacked and read whole' },
	{ door: 'form', inAMinute: 120, why: 'each is a transaction and a row in the log' },
	{ door: 'file', inAMinute: 60, why: 'each is counted and set anew; many are a way to take everything out' },
	{ door: 'open', inAMinute: 600, why: 'anyone may ask, and none may ask so that others wait' },
	{ door: 'page', inAMinute: 600, why: 'a page asks the database some ten times' },
]

/** A whole municipality often comes from one address: so many sessions as much as this one network may have together. */
const sessionsInAPlace = 40

/** The API keeps a pace of its own, key by key; scripts and styles are the house's own. */
const heldElsewhere = /^\/(?:api|assets)\//
const isFile = /\.(?:csv|xlsx|docx|pdf|zip|json|svg|png|ics|bofast)$/
const isOpen = /^\/(?:p|open)(?:\/|$)/

function doorOf(c: Context): Pace['door'] {
	if (c.req.method === 'POST')
		return c.req.header('content-type')?.startsWith('multipart/form-data') === true ? 'upload' : 'form'
	if (isOpen.test(c.req.path)) return 'open'
	return isFile.test(c.req.path) ? 'file' : 'page'
}

/** Whoever asks too often is told to wait, and for how long; `tell` finds the words. */
export function holdPace(
	now: () => number,
	addressOf: (c: Context) => string,
	tell: (c: Context<Served>, seconds: number) => Promise<Response>,
	paces: readonly Pace[] = usualPaces,
): MiddlewareHandler<Served> {
	const kept = new Map(
		paces.map(({ door, inAMinute }) => [
			door,
			{ one: keepPace(now, inAMinute), place: keepPace(now, inAMinute * sessionsInAPlace) },
		]),
	)
	return async (c, next) => {
		const pace = kept.get(doorOf(c))
		if (pace === undefined || heldElsewhere.test(c.req.path)) return next()
		const place = networkOf(addressOf(c))
		const session = sessionIn(c)
		const seconds = Math.max(
			pace.one.secondsToWait(session ?? place),
			session === null ? 0 : pace.place.secondsToWait(place),
		)
		if (seconds === 0) return next()
		const answer = await tell(c, seconds)
		answer.headers.set('Retry-After', String(seconds))
		return answer
	}
}

/** The cookie's digest: what is kept in memory signs nobody in. */
function sessionIn(c: Context): string | null {
	const token = /bofast\.session_token=([^;]{20,})/.exec(c.req.header('cookie') ?? '')?.[1]
	return token === undefined ? null : createHash('sha256').update(token).digest('base64url')
}
