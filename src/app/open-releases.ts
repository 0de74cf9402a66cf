import type { Context, Hono } from 'hono'
import { standingPackage } from '../features/network/index.ts'
import type { House } from '../platform/house.ts'
import type { Served } from './http-safety.ts'

/**
 * What a municipality of this house lays out to be fetched by a network: its standing package, signed, and its public keys.
 * Without a key, since all of it is published already; `?sender=` says whose where several have something, and `?after=` the
 * number that the network has come to, so that it is given the next one and misses none.
 */
export function answerReleases(app: Hono<Served>, house: House): void {
	app.get('/open/v1/networks/packages/:network', (c) => answer(c, ({ signed }) => signed))
	app.get('/open/v1/networks/packages/:network/key', (c) => answer(c, ({ keys }) => ({ keys })))

	async function answer(
		c: Context<Served>,
		tell: (found: Extract<Awaited<ReturnType<typeof standingPackage>>, { is: 'open' }>) => object,
	): Promise<Response> {
		const [network, sender] = [c.req.param('network') ?? '', c.req.query('sender') ?? null]
		const found = await standingPackage(house, network, sender, numberIn(c.req.query('after')))
		if (found.is === 'missing') return problem(c, 404, 'missing', [])
		if (found.is === 'several') {
			return problem(
				c,
				400,
				'sender-not-said',
				found.senders.map((sender) => ({ path: 'sender', sender })),
			)
		}
		const body = JSON.stringify(tell(found))
		const tag = `"${found.digest.slice(0, 32)}-${found.keys.length}"`
		c.header('ETag', tag)
		c.header('Cache-Control', 'public, no-cache')
		if (c.req.header('if-none-match')?.includes(tag) === true) return c.body(null, 304)
		return c.body(body, 200, { 'Content-Type': 'application/json; charset=utf-8' })
	}
}

const numberIn = (text: string | undefined): number | undefined =>
	text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : undefined

function problem(c: Context, status: 400 | 404, because: string, known: readonly object[]): Response {
	const told = { type: `about:blank#${because}`, title: because, status, known }
	return c.body(JSON.stringify(told), status, { 'Content-Type': 'application/problem+json' })
}
