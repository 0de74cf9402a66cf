import type { Context, Hono } from 'hono'
import { fileOf, openLibrary, sharedVersion } from '../features/network/index.ts'
import type { House } from '../platform/house.ts'
import type { Served } from './http-safety.ts'

type Asked = Context<Served>
type Open = NonNullable<Awaited<ReturnType<typeof openLibrary>>>

/** What a network shares: JSON and files at addresses that stay, without cookie or key, and for any site to fetch. */
export function answerOpenLibrary(app: Hono<Served>, house: House): void {
	const base = '/open/v1/networks/:code'
	app.get(`${base}/library`, (c) => answer(c, ({ library }) => c.json(library)))
	app.get(`${base}/library.json`, (c) =>
		answer(c, ({ library }) => {
			asFile(c, `${library.network.code}-library.json`)
			return c.json(library)
		}),
	)
	app.get(`${base}/library/templates/:template`, (c) => answer(c, (open) => version(c, open)))
	app.get(`${base}/library/templates/:template/versions/:number`, (c) =>
		answer(c, (open) => version(c, open)),
	)
	app.get(`${base}/library/templates/:template/versions/:number/file`, (c) =>
		answer(c, (open) => {
			const found = asked(c, open)
			if (found === null) return nothing(c)
			const { body, type, ending } = fileOf(found)
			asFile(c, `${found.template.id}-${found.version.number}.${ending}`)
			return c.body(body, 200, { 'Content-Type': type })
		}),
	)

	async function answer(c: Asked, told: (open: Open) => Response): Promise<Response> {
		const open = await openLibrary(house, c.req.param('code') ?? '')
		openToOthers(c)
		if (open === null) return nothing(c)
		const tag = `"${open.digest.slice(0, 32)}"`
		c.header('ETag', tag)
		c.header('Cache-Control', 'public, no-cache')
		return c.req.header('if-none-match')?.includes(tag) === true ? c.body(null, 304) : told(open)
	}
}

function version(c: Asked, open: Open): Response {
	const found = asked(c, open)
	if (found === null) return nothing(c)
	const { versions, ...template } = found.template
	return c.json({ ...template, versions: versions.map(({ number }) => number), version: found.version })
}

function asked(c: Asked, { library }: Open) {
	const number = c.req.param('number')
	if (number !== undefined && !/^[1-9]\d{0,5}$/.test(number)) return null
	return sharedVersion(library, c.req.param('template') ?? '', number === undefined ? null : Number(number))
}

function nothing(c: Asked): Response {
	c.header('ETag', undefined)
	return c.json({ type: 'about:blank', title: 'Not found', status: 404 }, 404, {
		'Content-Type': 'application/problem+json',
	})
}

function asFile(c: Asked, name: string): void {
	c.header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
}

/** Anybody's page may fetch it: nobody's rights hang on who asks. */
function openToOthers(c: Asked): void {
	c.header('Access-Control-Allow-Origin', '*')
	c.header('Access-Control-Expose-Headers', 'ETag')
	c.header('Cross-Origin-Resource-Policy', 'cross-origin')
}
