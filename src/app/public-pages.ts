import type { Context, Hono, MiddlewareHandler } from 'hono'
import { openDataAddresses } from '../features/open-data/index.ts'
import {
	latestOf,
	openAddresses,
	openLogo,
	openPicture,
	openPlace,
	openSite,
	openSites,
} from '../features/public-pages/index.ts'
import { atomFeed, robots, siteMap } from '../features/public-pages/rules/atom.ts'
import { styleSheet } from '../features/public-pages/rules/style-sheet.ts'
import { drawPage } from '../features/public-pages/screens/reader/draw.tsx'
import { drawEmbedded } from '../features/public-pages/screens/reader/embedded.tsx'
import { feedTitle } from '../features/public-pages/screens/reader/feed-title.ts'
import { dayOf } from '../foundation/plain-date.ts'
import { formats, mediaTypes } from '../platform/documents/print.ts'
import type { House } from '../platform/house.ts'
import { keepPace } from '../platform/rest/pace.ts'
import { networkOf } from '../platform/visitors.ts'
import type { Served } from './http-safety.ts'
import { keepPrints } from './kept-prints.ts'

type Asked = Context<Served>

/** Nothing runs, nothing is sent anywhere, nobody else is asked for anything. */
export const openPolicy =
	"default-src 'none'; img-src 'self' data:; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
/** The one page that may stand within a page of somebody else's: still nothing runs in it. */
const embeddedPolicy = openPolicy.replace("frame-ancestors 'none'", 'frame-ancestors *')
/** An SVG that is opened by itself styles itself and does nothing else. */
const picturePolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

const aDay = 'public, max-age=86400, immutable'
const entriesInFeed = 30
/** Papers that nobody has asked for of late, a minute and place: each takes the house a second. */
const printsInAMinute = 6

/** The pages that anyone may read: plain HTML from what is published, without cookie, script or sign-in. */
export function answerPublicPages(
	app: Hono<Served>,
	house: House,
	/** Where a request came from, for keeping the pace; unsaid, all come from one place. */
	addressOf: (c: Context) => string = () => '',
): void {
	const prints = keepPrints()
	const pace = keepPace(() => Date.parse(house.clock.now()), printsInAMinute)
	const origin = house.baseUrl.replace(/\/$/, '')
	// After an update of the house the same content may be drawn otherwise.
	const raised = house.clock.now()

	app.get('/robots.txt', (c) => text(c, robots(origin), 'text/plain'))
	app.get('/p/sitemap.xml', async (c) => {
		const addresses = [...(await openAddresses(house)), ...(await openDataAddresses(house))]
		return text(c, siteMap(addresses.map((address) => origin + address)), 'application/xml')
	})
	app.get('/p', async (c, next) => {
		const [only, ...others] = await openSites(house)
		return only === undefined || others.length > 0 ? next() : c.redirect(`/p/${only.slug}`)
	})
	app.get('/p/:site/feed.atom', async (c, next) => {
		const found = await openSite(house, c.req.param('site'))
		if (found === null) return next()
		const { site, standing } = found
		const latest = await latestOf(house, site, standing, entriesInFeed)
		const home = `${origin}/p/${site.slug}`
		const say = feedTitle(site.locale)
		const feed = atomFeed({
			...{
				title: say.feed(site.name),
				author: site.name,
				language: site.locale,
				home,
				self: `${home}/feed.atom`,
			},
			entries: latest.map((one) => ({
				...{ id: one.id, title: say.entry(one), href: origin + one.href, at: one.publishedAt },
			})),
		})
		return text(c, feed, 'application/atom+xml')
	})
	app.get('/p/:site/:file{looks-.+\\.css}', async (c, next) => {
		const found = await openSite(house, c.req.param('site'))
		return found === null ? next() : text(c, styleSheet(found.site), 'text/css', aDay)
	})
	app.get('/p/:site/:file{logo-.+\\.png}', async (c, next) => {
		const found = await openSite(house, c.req.param('site'))
		const logo = found === null ? null : await openLogo(house, found.site)
		return logo === null ? next() : picture(c, logo, 'image/png', aDay)
	})
	app.get('/p/:site/pictures/:file', async (c, next) => {
		const found = await openSite(house, c.req.param('site'))
		const digest = c.req.param('file').replace(/\.(?:svg|png)$/, '')
		const drawn = found === null ? null : await openPicture(house, found.site, digest)
		if (drawn === null) return next()
		// Asked for each time: a chart that is withdrawn is gone at once.
		const tag = `"${digest}"`
		c.header('ETag', tag)
		if (c.req.header('if-none-match')?.includes(tag) === true) return c.body(null, 304)
		return picture(c, drawn.bytes, drawn.mediaType)
	})
	app.get('/p/:site/plans/:plan/indicators/:indicator/embed', async (c, next) => {
		const found = await openSite(house, c.req.param('site'))
		if (found === null) return next()
		const { site, standing, digest } = found
		const part = `indicators/${c.req.param('indicator')}`
		const place = await openPlace(house, site, standing, ['plans', c.req.param('plan'), ...part.split('/')])
		if (place.is === 'moved') return c.redirect(`${place.to}/embed`, 301)
		// What is published no more is shown in nobody's page.
		if (place.is !== 'plan' || place.earlier) return next()
		const { content, publishedAt } = place.plan
		const indicator = content.indicators.find(({ address }) => address === part)
		if (indicator === undefined) return next()
		const tag = `W/"${digest}-${raised.replace(/\D/g, '')}-embed"`
		c.header('ETag', tag)
		c.header('Cache-Control', 'public, no-cache')
		c.header('Content-Security-Policy', embeddedPolicy)
		c.header('Cross-Origin-Resource-Policy', 'cross-origin')
		if (c.req.header('if-none-match')?.includes(tag) === true) return c.body(null, 304)
		const home = `/p/${site.slug}`
		const places = { home, plan: `${home}/plans/${place.slug}`, pictures: `${home}/pictures` }
		const today = dayOf(house.clock.now(), 'Europe/Stockholm')
		const canonical = `${origin}${places.plan}/${part}`
		return c.html(drawEmbedded({ site, places, today, canonical, plan: content, indicator, publishedAt }))
	})
	const report: MiddlewareHandler<Served> = async (c, next) => {
		const [, slug = '', ...address] = c.req.path.split('/').filter((part) => part !== '')
		const format = formats.find((one) => address.at(-1) === `report.${one}`)
		const found = format === undefined ? null : await openSite(house, slug)
		if (found === null || format === undefined) return next()
		const place = await openPlace(house, found.site, found.standing, address.slice(0, -1))
		if (place.is !== 'yearly-report') return next()
		const { year, version, document, digest } = place.content
		const tag = `W/"${digest}-${format}-${raised.replace(/\D/g, '')}"`
		c.header('ETag', tag)
		c.header('Cache-Control', 'public, no-cache')
		c.header('Content-Security-Policy', openPolicy)
		if (c.req.header('if-none-match')?.includes(tag) === true) return c.body(null, 304)
		const wait = prints.isAtHand(digest, format) ? 0 : pace.secondsToWait(networkOf(addressOf(c)))
		if (wait > 0) return c.body(null, 429, { 'Retry-After': String(wait), 'Cache-Control': 'no-store' })
		const bytes = await prints.of(digest, format, document)
		return c.body(new Uint8Array(bytes).buffer, 200, {
			'Content-Type': mediaTypes[format],
			'Content-Disposition': `attachment; filename="${found.site.slug}-${year}-${version}.${format}"`,
		})
	}
	app.get('/p/:site/reports/:year/:file{report\\.(?:docx|pdf)}', report)
	app.get('/p/:site/reports/:year/versions/:version/:file{report\\.(?:docx|pdf)}', report)
	const page: MiddlewareHandler<Served> = async (c, next) => {
		const [, slug = '', ...address] = c.req.path.split('/').filter((part) => part !== '')
		const found = await openSite(house, slug)
		if (found === null) return next()
		const { site, standing, digest } = found
		const today = dayOf(house.clock.now(), 'Europe/Stockholm')
		// A consultation that was open yesterday may be over today.
		const tag = `W/"${digest}-${today}-${raised.replace(/\D/g, '')}"`
		c.header('ETag', tag)
		c.header('Cache-Control', 'public, no-cache')
		c.header('Content-Security-Policy', openPolicy)
		if (c.req.header('if-none-match')?.includes(tag) === true) return c.body(null, 304)
		const place = await openPlace(house, site, standing, address)
		if (place.is === 'moved') return c.redirect(place.to, 301)
		const home = `/p/${site.slug}`
		const planSlug = place.is === 'plan' ? place.slug : place.is === 'follow-up' ? place.planSlug : ''
		const html = drawPage({
			...{ site, place, today, origin, path: ['/p', slug, ...address].join('/') },
			places: { home, plan: `${home}/plans/${planSlug}`, pictures: `${home}/pictures` },
		})
		if (html === null) return next()
		return c.html(html, place.is === 'missing' ? 404 : place.is === 'gone' ? 410 : 200)
	}
	app.get('/p/:site/*', page)
	app.get('/p/:site', page)
}

function text(c: Asked, body: string, type: string, kept = 'public, no-cache'): Response {
	c.header('Cache-Control', kept)
	c.header('Content-Security-Policy', openPolicy)
	return c.body(body, 200, { 'Content-Type': `${type}; charset=utf-8` })
}

/** Pictures are shown by whoever shares a page, so other sites may fetch them. */
function picture(c: Asked, bytes: Uint8Array, type: string, kept = 'public, no-cache'): Response {
	c.header('Cache-Control', kept)
	c.header('Content-Security-Policy', picturePolicy)
	c.header('Cross-Origin-Resource-Policy', 'cross-origin')
	return c.body(new Uint8Array(bytes).buffer, 200, { 'Content-Type': type })
}
