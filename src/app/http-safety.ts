import { randomBytes } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'

export type Served = { Variables: { nonce: string } }

const megabyte = 1024 * 1024
const formLimit = 1 * megabyte
const uploadLimit = 10 * megabyte
/** Three files of ten, or a decided paper of twenty: only where staff hand such in. */
const bundleLimit = 32 * megabyte
const takesBundles = /^\/(?:consultations|follow-up)\//

/** No outside request, no framing, no script but ours: the page is safe even where markup slipped through. */
export function secureHeaders(overTls: boolean): MiddlewareHandler<Served> {
	return async (c, next) => {
		const nonce = randomBytes(16).toString('base64')
		c.set('nonce', nonce)
		await next()
		// Public pages and pictures have stricter ones of their own.
		if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', policyWith(nonce))
		c.header('X-Content-Type-Options', 'nosniff')
		c.header('Referrer-Policy', 'same-origin')
		c.header('Cross-Origin-Opener-Policy', 'same-origin')
		if (!c.res.headers.has('Cross-Origin-Resource-Policy'))
			c.header('Cross-Origin-Resource-Policy', 'same-origin')
		c.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
		if (overTls) c.header('Strict-Transport-Security', 'max-age=31536000')
		// Pages hold people: neither a proxy nor the next user's back button may show them.
		if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'private, no-store')
	}
}

function policyWith(nonce: string): string {
	return [
		"default-src 'none'",
		`script-src 'self' 'nonce-${nonce}'`,
		"style-src 'self'",
		// Aksel sizes some components by style attributes.
		"style-src-attr 'unsafe-inline'",
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"frame-ancestors 'none'",
	].join('; ')
}

/** A post that another site's page sent is refused before anything reads it. */
export const ownOriginOnly: MiddlewareHandler = async (c, next) => {
	const origin = c.req.header('origin')
	if (isSafe(c.req.method) || origin === undefined || hostOf(origin) === c.req.header('host')) return next()
	return c.text('The request came from another site.', 403)
}

/** Bodies are refused by their announced length, or as soon as they have grown past the limit. */
export function limitBody(refuse: (c: Context<Served>) => Promise<Response>): MiddlewareHandler<Served> {
	const forms = bodyLimit({ maxSize: formLimit, onError: refuse })
	const uploads = bodyLimit({ maxSize: uploadLimit, onError: refuse })
	const bundles = bodyLimit({ maxSize: bundleLimit, onError: refuse })
	return (c, next) => {
		if (c.req.header('content-type')?.startsWith('multipart/form-data') !== true) return forms(c, next)
		return takesBundles.test(c.req.path) ? bundles(c, next) : uploads(c, next)
	}
}

function isSafe(method: string): boolean {
	return method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
}

function hostOf(origin: string): string | null {
	return URL.canParse(origin) ? new URL(origin).host : null
}
