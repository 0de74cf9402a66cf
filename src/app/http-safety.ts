import { randomBytes } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { isPlainText } from '../foundation/plain-text.ts'

export type Served = { Variables: { nonce: string } }

const megabyte = 1024 * 1024
const formLimit = 1 * megabyte
const uploadLimit = 10 * megabyte
/** Three files of ten, or a decided paper of twenty: only where staff hand such in. */
const bundleLimit = 32 * megabyte
const takesBundles = /^\/(?:consultations|follow-up)\//

/** What a browser can lend a page: none of it. */
const nothingAllowed = [
	...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'encrypted-media'],
	...['geolocation', 'gyroscope', 'hid', 'idle-detection', 'magnetometer', 'microphone', 'midi'],
	...['payment', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'],
]
	.map((power) => `${power}=()`)
	.join(', ')

/** No outside request, no framing, no script but ours: the page is safe even where markup slipped through. */
export function secureHeaders(overTls: boolean): MiddlewareHandler<Served> {
	return async (c, next) => {
		const nonce = randomBytes(16).toString('base64')
		c.set('nonce', nonce)
		await next()
		// Public pages and pictures have stricter ones of their own.
		if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', policyWith(nonce))
		// For browsers that do not read the policy.
		if (c.res.headers.get('Content-Security-Policy')?.includes("frame-ancestors 'none'") === true)
			c.header('X-Frame-Options', 'DENY')
		c.header('X-Content-Type-Options', 'nosniff')
		c.header('Referrer-Policy', 'same-origin')
		c.header('Cross-Origin-Opener-Policy', 'same-origin')
		if (!c.res.headers.has('Cross-Origin-Resource-Policy'))
			c.header('Cross-Origin-Resource-Policy', 'same-origin')
		c.header('Permissions-Policy', nothingAllowed)
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

/**
 * A post that another site's page sent is refused before anything reads it: by where the browser says the page came from,
 * and by what it says of the two. A program that says neither has no cookies of somebody's browser to borrow.
 */
export const ownOriginOnly: MiddlewareHandler = async (c, next) => {
	if (isSafe(c.req.method)) return next()
	const origin = c.req.header('origin')
	const site = c.req.header('sec-fetch-site')
	const isOwn = origin === undefined || hostOf(origin) === c.req.header('host')
	if (isOwn && (site === undefined || site === 'same-origin' || site === 'none')) return next()
	return c.text('The request came from another site.', 403)
}

/** An address that is no text leads nowhere: nothing below has to read it. */
export const readableAddressOnly: MiddlewareHandler = async (c, next) =>
	isReadable(new URL(c.req.url).pathname) ? next() : c.text('404', 404)

function isReadable(path: string): boolean {
	try {
		return isPlainText(decodeURIComponent(path))
	} catch {
		return false
	}
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
