import type { MiddlewareHandler } from 'hono'
import { isReady } from '../platform/database/ready.ts'
import { isDiskFull } from '../platform/full-disk.ts'
import type { House } from '../platform/house.ts'
import { localeOf } from '../platform/words/locales.ts'
import type { Served } from './http-safety.ts'
import { say } from './say.ts'

/** Seconds after which it is worth trying again. */
const again = 10
const patienceMs = 3000

/**
 * A fault of ours is told as ours. Where the ground is bad, the database gone or the disk full, it is told so instead, with
 * when to try again: by a page for people, problem+json for machines, and never what the fault said.
 */
export function tellBadGround(house: House): MiddlewareHandler<Served> {
	return async (c, next) => {
		await next()
		if (c.res.status !== 500) return
		const what = isDiskFull(house) ? 'disk' : (await answers(house)) ? null : 'database'
		if (what === null) return
		const words = await say(localeOf(c.req.raw.headers))
		const told = (key: string) => words([`operations.ground.${what}.${key}`]) ?? ''
		const [title, detail] = [told('title'), told('text')]
		const isPage = !/^\/(?:api|open)\//.test(c.req.path)
		// Taken away first: what the fault's own page said of itself, as that it is compressed, is not so of this one.
		c.res = undefined
		c.res = new Response(isPage ? pageOf(title, detail) : problemOf(title, detail), {
			status: 503,
			headers: {
				'Content-Type': isPage ? 'text/html; charset=utf-8' : 'application/problem+json',
				'Retry-After': String(again),
			},
		})
	}
}

/** A server that is there and does not answer is as good as gone. */
async function answers(house: House): Promise<boolean> {
	const { promise, resolve } = Promise.withResolvers<boolean>()
	const timer = setTimeout(() => resolve(false), patienceMs)
	const found = await Promise.race([isReady(house), promise])
	clearTimeout(timer)
	return found
}

function problemOf(title: string, detail: string): string {
	return JSON.stringify({ type: 'about:blank', title, status: 503, detail })
}

/** By itself: what it would be drawn with may be what is gone. */
function pageOf(title: string, text: string): string {
	return `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} – Bofast</title></head>
<body style="font:1.125rem/1.5 system-ui,sans-serif;max-width:36rem;margin:4rem auto;padding:0 1rem"><h1>${title}</h1><p>${text}</p></body></html>`
}
