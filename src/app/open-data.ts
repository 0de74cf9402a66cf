import type { Context, Hono } from 'hono'
import { openData, openDataset, standingDatasets } from '../features/open-data/index.ts'
import { type DataAddress, readAddress } from '../features/open-data/rules/addresses.ts'
import { catalogueFile, type DataFile, datasetFile } from '../features/open-data/rules/files.ts'
import { drawDataset, drawGone, drawList } from '../features/open-data/screens/reader/draw.tsx'
import { drawFramed, type Framed } from '../features/public-pages/screens/reader/framed.tsx'
import { dayOf, type Instant } from '../foundation/plain-date.ts'
import type { House } from '../platform/house.ts'
import type { Served } from './http-safety.ts'
import { openPolicy } from './public-pages.ts'

type Asked = Context<Served>
type Data = NonNullable<Awaited<ReturnType<typeof openData>>>

/** Open data as pages and files, at addresses that stay: without script, cookie or key, and for any site to fetch. */
export function answerOpenData(app: Hono<Served>, house: House): void {
	const origin = house.baseUrl.replace(/\/$/, '')
	// After an update of the house the same content may be told otherwise.
	const raised = house.clock.now().replace(/\D/g, '')

	app.get('/p/:site/data/:below{.*}', (c, next) => answer(c, next, c.req.param('below')))
	app.get('/p/:site/data', (c, next) => answer(c, next, ''))

	async function answer(c: Asked, next: () => Promise<void>, below: string): Promise<Response | undefined> {
		const address = readAddress(below)
		const data = address === null ? null : await openData(house, c.req.param('site') ?? '')
		if (address === null || data === null) return void (await next())
		const tag = `"${data.digest}-${raised}"`
		c.header('ETag', tag)
		c.header('Cache-Control', 'public, no-cache')
		c.header('Content-Security-Policy', openPolicy)
		if (address.is === 'catalogue' || address.is === 'file') openToOthers(c)
		if (c.req.header('if-none-match')?.includes(tag) === true) return c.body(null, 304)
		const answered = await told(c, data, address)
		if (answered === null) {
			// Nothing stands there: the public pages say so, with a tag of their own.
			c.header('ETag', undefined)
			return void (await next())
		}
		return answered
	}

	async function told(c: Asked, data: Data, address: DataAddress): Promise<Response | null> {
		const place = { origin, site: data.site.slug }
		if (address.is === 'list' || address.is === 'catalogue') {
			const listed = await standingDatasets(house, data)
			if (address.is === 'list') return page(c, data, drawList(data, listed))
			// A catalogue without a dataset is none.
			return listed.length === 0
				? null
				: file(c, catalogueFile(listed, address.kind, { terms: data.terms, place }))
		}
		const { slug, version } = address
		const found = await openDataset(house, data, slug, version)
		if (found.is === 'missing') return null
		if (found.is === 'gone') return gone(c, data, address, found.on)
		if (address.is === 'page') return page(c, data, drawDataset(data, found, version))
		const name = version === null ? slug : String(version)
		const made = datasetFile(found.open, address.kind, { terms: data.terms, place, beside: `${name}.csv` })
		if (address.kind === 'csv') {
			c.header('Link', `<${name}.csv-metadata.json>; rel="describedby"; type="application/csvm+json"`)
		}
		return file(c, made)
	}

	function gone(c: Asked, data: Data, address: DataAddress, on: Instant): Response {
		const drawn = drawGone(data, on)
		if (address.is === 'page') return page(c, data, drawn, 410)
		return c.text(`${drawn.title}. ${drawn.lead}\n`, 410)
	}

	function page(
		c: Asked,
		{ site }: Data,
		drawn: Omit<Framed, 'site' | 'today' | 'origin'>,
		status: 200 | 410 = 200,
	): Response {
		const today = dayOf(house.clock.now(), 'Europe/Stockholm')
		return c.html(drawFramed({ site, today, origin, ...drawn }), status)
	}
}

function file(c: Asked, { body, type, name }: DataFile): Response {
	c.header('Content-Disposition', `inline; filename="${name}"`)
	return c.body(body, 200, { 'Content-Type': type })
}

/** Anybody's page may fetch it: nobody's rights hang on who asks. */
function openToOthers(c: Asked): void {
	c.header('Access-Control-Allow-Origin', '*')
	c.header('Access-Control-Expose-Headers', 'ETag, Link')
	c.header('Cross-Origin-Resource-Policy', 'cross-origin')
}
