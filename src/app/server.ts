import { resolve } from 'node:path'
import * as build from 'virtual:react-router/server-build'
import { serve as listen } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { createRequestHandler } from 'react-router'
import type { House } from '../platform/house.ts'
import { answerApi } from '../platform/rest/answer-api.ts'
import { answerOpenApi } from '../platform/rest/answer-open-api.ts'
import { openSignIn, type SignIn } from '../platform/sign-in/sign-in.ts'
import { countVisitors, placeOf } from '../platform/visitors.ts'
import { actorContext } from '../ui/context.ts'
import { api } from './api.ts'
import { answerByArea } from './areas.ts'
import type { AnswerPage, Beside } from './beside.ts'
import { noteFileGivenOut } from './files-given-out.ts'
import { tellBadGround } from './ground-page.ts'
import { answerHealth } from './health.ts'
import { limitBody, ownOriginOnly, readableAddressOnly, type Served, secureHeaders } from './http-safety.ts'
import { inTurn } from './in-turn.ts'
import { openMetrics } from './metrics.ts'
import { openApi } from './open-api.ts'
import { answerOpenData } from './open-data.ts'
import { answerOpenLibrary } from './open-library.ts'
import { answerReleases } from './open-releases.ts'
import { holdPace, type Pace, usualPaces } from './paces.ts'
import { answerPublicPages } from './public-pages.ts'
import { receivePackages } from './receive-packages.ts'
import { contextFor } from './request-context.ts'
import { wholeFirst } from './whole-first.ts'

const files = resolve(import.meta.dirname, '../client')

// Our own origin check stands before React Router's, which cannot know the address in front of a proxy.
const answerPage = answerByArea({ ...build, basename: '/', allowedActionOrigins: ['**'] }, (part) =>
	createRequestHandler(part, 'production'),
)

// While the database reads for one page, the thread draws the other.
const pagesInTurn = { atOnce: 2, longMs: 500 }

/** A page for whoever asks, and a note of the file where it gives one out. */
function pagesOf(house: House, signIn: SignIn): AnswerPage {
	const visitorFrom = countVisitors(() => Date.parse(house.clock.now()))
	const answer = inTurn<Parameters<AnswerPage>, Response>(async (request, { nonce, address }) => {
		// Whoever has left meanwhile keeps nobody else waiting.
		if (request.method === 'GET' && request.signal.aborted) return new Response(null, { status: 499 })
		const context = await contextFor(house, signIn, request, nonce, visitorFrom(address))
		const given = await answerPage(request, context)
		const { pathname } = new URL(request.url)
		return await noteFileGivenOut(house, context.get(actorContext), pathname, given)
	}, pagesInTurn)
	return wholeFirst(answer)
}

/** Pages alone, for a thread that has nothing else to answer. */
export function openPages(house: House): { readonly answer: AnswerPage; close(): Promise<void> } {
	const signIn = openSignIn(house)
	return { answer: pagesOf(house, signIn), close: () => signIn.close() }
}

/** Screens, files and health in one server; what is alive comes in as the house. */
export function createServer(
	house: House,
	signIn: SignIn,
	paces: readonly Pace[] = usualPaces,
	beside?: Beside,
): Hono<Served> {
	const answerHere = pagesOf(house, signIn)
	const answer = beside?.share(answerHere) ?? answerHere
	const addressOf = (c: Context) =>
		placeOf(getConnInfo(c).remote.address ?? '', c.req.header('x-forwarded-for'))
	const page = (request: Request, c: Context<Served>) =>
		answer(request, { nonce: c.get('nonce'), address: addressOf(c) })

	const app = new Hono<Served>()
	const metrics = openMetrics(house)
	app.use(metrics.count)
	app.use(secureHeaders(house.baseUrl.startsWith('https:')))
	app.use(tellBadGround(house))
	answerHealth(app, house)
	metrics.answer(app)
	const inPlaceOf = (path: string, c: Context<Served>) =>
		page(new Request(new URL(path, c.req.url), { headers: bodilessOf(c) }), c)
	app.use(readableAddressOnly)
	app.use(compress())
	app.use(
		holdPace(
			() => Date.parse(house.clock.now()),
			addressOf,
			(c) => inPlaceOf('/too-many', c),
			paces,
		),
	)
	answerOpenData(app, house)
	answerOpenLibrary(app, house)
	answerReleases(app, house)
	answerPublicPages(app, house, addressOf)
	app.use(
		'/assets/*',
		serveStatic({
			root: files,
			onFound: (_, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
		}),
	)
	// Before what concerns browsers: keys come without cookies, so no other site can borrow one.
	app.route(api.base, answerApi(house, api))
	receivePackages(app, house, { addressOf })
	app.route(openApi.base, answerOpenApi(house, openApi))
	app.use(ownOriginOnly)
	app.use(limitBody((c) => inPlaceOf('/too-large', c)))
	app.all('*', (c) => page(c.req.raw, c))
	app.onError((fault, c) => {
		house.log.error({ fault: fault.name, at: c.req.path }, 'a request failed outside the screens')
		return c.text('500', 500)
	})
	return app
}

export type Serving = { close(): Promise<void> }

/** Listens on every address of the machine; rejects when the port is taken. */
export function serve(house: House, port: number, beside?: Beside): Promise<Serving> {
	const signIn = openSignIn(house)
	return new Promise((open, fail) => {
		const server = listen({ fetch: createServer(house, signIn, usualPaces, beside).fetch, port }, () =>
			open({
				close: async () => {
					await new Promise<void>((closed) => {
						server.close(() => closed())
						if ('closeIdleConnections' in server) server.closeIdleConnections()
					})
					await beside?.close()
					await signIn.close()
				},
			}),
		)
		server.once('error', fail)
	})
}

/** Who asks, without what describes the body that is not passed on. */
function bodilessOf(c: Context): Headers {
	const headers = new Headers(c.req.raw.headers)
	for (const name of ['content-length', 'content-type', 'transfer-encoding']) headers.delete(name)
	return headers
}
