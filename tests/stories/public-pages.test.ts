import { get } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { HtmlValidate } from 'html-validate'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { type Served, secureHeaders } from '../../src/app/http-safety.ts'
import { answerPublicPages } from '../../src/app/public-pages.ts'
import { openAddresses } from '../../src/features/public-pages/index.ts'
import { samplePlan } from '../../src/features/public-pages/samples.ts'
import { lillhamnHouse } from '../support/lillhamn-house.ts'
import { withSql } from '../support/sql.ts'
import { barriers } from './support/axe.ts'
import { openBrowser } from './support/browser.ts'
import { stickingOut } from './support/layout.ts'

const { house, databaseUrl } = await lillhamnHouse()

// A plan of thirty indicators beside Lillhamn's own, and a municipality that has published nothing.
await withSql(databaseUrl, async (sql) => {
	const content = { ...samplePlan(30), sharePicture: 'none' }
	const parts = Object.fromEntries(
		[...content.goals, ...content.indicators].map(({ address, id }) => [address, id]),
	)
	await sql.rows(
		`insert into published.page (municipality_id, kind, subject_id, plan_id, slug, number, content, parts, digest, prepared_at, published_at)
		values (1, 'plan', '0199aaaa-0000-7000-8000-000000000001', '0199aaaa-0000-7000-8000-000000000001', 'trettio', 1, $1, $2, 'd', now(), now())`,
		[JSON.stringify(content), JSON.stringify(parts)],
	)
	await sql.rows(
		`insert into published.site (municipality_id, slug, name, locale, band_colour, link_colour, contact, digest)
		values (77, 'quietville', 'Quietville', 'en', '#004b87', '#0b5cad', 'a@quietville.example', 'q')`,
	)
})

const app = new Hono<Served>()
app.use(secureHeaders(false))
app.use(compress())
answerPublicPages(app, house)
const port = await new Promise<number>((open) => {
	const server = serve({ fetch: app.fetch, port: 0 }, (info) => open(info.port))
	afterAll(() => void server.close())
})
const url = `http://127.0.0.1:${port}`

const listed = await openAddresses(house)
const own = listed.filter((address) => /\/(?:plans|consultations)\/[^/]+$/.test(address))
const addresses = [
	...listed,
	...own
		.filter((address) => address.includes('/plans/'))
		.flatMap((plan) => [`${plan}/activities`, `${plan}/versions`]),
	...['/p/lillhamn/about', '/p/lillhamn/nothing-here', '/p/quietville/about'],
]
/** Of the thirty alike, a few stand for all. */
const looked = addresses.filter((address) => !/trettio\/(?:goals|indicators)\/.*[1-9]$/.test(address))

const validator = new HtmlValidate({
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: { 'long-title': 'off', 'no-inline-style': 'error', 'void-style': ['error', { style: 'selfclose' }] },
})
const { visit } = await openBrowser()

describe('every page that anyone may read', () => {
	test('is there: the plan with its parts, the follow-up and the consultation', () => {
		for (const kind of [
			/plans\/[^/]+$/,
			/versions\/1-2$/,
			/follow-ups\/2024$/,
			/consultations\/[^/]+\/answers$/,
		]) {
			expect(addresses.filter((address) => kind.test(address))).not.toEqual([])
		}
		expect(addresses).toContain('/p/quietville')
	})

	test.each([
		['sv-SE', 1440],
		['sv-SE', 390],
	])(
		'has no barrier, asks nobody else and keeps nothing (%s, %i pixels)',
		async (locale, width) => {
			// axe itself is script: the page has none, which the next test holds.
			const page = await visit({ width, locale })
			const asked = requestsOf(page)
			const faults: string[] = []
			for (const address of looked) {
				await page.goto(url + address)
				const found = [...(await barriers(page)), ...(await stickingOut(page))]
				faults.push(...found.map((fault) => `${address}: ${fault}`))
			}
			expect(faults).toEqual([])
			expect(asked.filter((one) => !one.startsWith(url))).toEqual([])
			expect(await keptBy(page)).toEqual({ cookies: [], local: 0, session: 0 })
		},
		600_000,
	)

	test('is valid HTML without a script', async () => {
		for (const address of addresses) {
			const html = await (await fetch(url + address)).text()
			expect(html).not.toContain('<script')
			const { results } = await validator.validateString(html)
			expect([address, ...results.flatMap(({ messages }) => messages.map(({ message }) => message))]).toEqual(
				[address],
			)
		}
	})

	test('weighs less than sixty kilobytes without its pictures, as it is transferred', async () => {
		const heavy: string[] = []
		for (const address of addresses) {
			const html = await weightOf(address)
			const sheet = /href="([^"]+\.css)"/.exec(html.text)?.[1] ?? ''
			const all = html.bytes + (await weightOf(sheet)).bytes
			if (all >= 60_000) heavy.push(`${address}: ${all}`)
		}
		expect(heavy).toEqual([])
	})
})

test('what is shared has a picture: the plan its own, an indicator its chart', async () => {
	const plan = own.find((address) => address.includes('/plans/ett-hem')) ?? ''
	const indicator = listed.find((address) => address.startsWith(`${plan}/indicators/lh-2-`)) ?? ''
	const pictures = new Set<string>()
	for (const address of [plan, indicator]) {
		const { text } = await weightOf(address)
		const picture = /og:image" content="([^"]+)"/.exec(text)?.[1] ?? ''
		pictures.add(picture)
		const answer = await fetch(url + new URL(picture).pathname)
		expect(answer.headers.get('content-type')).toBe('image/png')
		expect(
			Buffer.from(await answer.arrayBuffer())
				.subarray(1, 4)
				.toString(),
		).toBe('PNG')
	}
	expect(pictures.size).toBe(2)
})

test('a feed names each page that was published, by whole addresses, and is well-formed', async () => {
	const page = await visit()
	await page.goto(`${url}/p/lillhamn/feed.atom`)
	const feed = await (await fetch(`${url}/p/lillhamn/feed.atom`)).text()
	const told = await page.evaluate((text) => {
		const read = new DOMParser().parseFromString(text, 'application/xml')
		const texts = (name: string) => [...read.querySelectorAll(name)].map((one) => one.textContent ?? '')
		return { faults: texts('parsererror'), ids: texts('entry > id'), authors: texts('author > name') }
	}, feed)
	expect(told).toMatchObject({ faults: [], authors: ['Lillhamns kommun'] })
	expect(new Set(told.ids).size).toBeGreaterThan(3)
})

test('a page that a browser has already is not sent again, until something is published', async () => {
	const first = await fetch(`${url}/p/lillhamn`)
	const tag = first.headers.get('etag') ?? ''
	const again = () => fetch(`${url}/p/lillhamn`, { headers: { 'if-none-match': tag } })
	expect((await again()).status).toBe(304)
	await withSql(databaseUrl, (sql) =>
		sql.rows(`update published.site set name = 'Lillhamn', digest = 'other' where municipality_id = 1`),
	)
	expect((await again()).status).toBe(200)
})

test('a plan on paper is without what belongs to a screen, and says where it stands', async () => {
	const page = await visit()
	await page.goto(url + (own[0] ?? ''))
	const pdf = await page.pdf({ format: 'A4' })
	expect(pdf.length).toBeGreaterThan(20_000)
	await page.emulateMedia({ media: 'print' })
	expect(await page.locator('.side').first().isVisible()).toBe(false)
	expect(await page.locator('.paper').textContent()).toContain(own[0] ?? '')
})

/** As a browser asks for it: compressed, its headers not counted. */
function weightOf(address: string): Promise<{ text: string; bytes: number }> {
	return new Promise((done, fail) => {
		get(url + address, { headers: { 'accept-encoding': 'gzip' } }, async (answer) => {
			const body = await buffer(answer)
			const packed = answer.headers['content-encoding'] === 'gzip'
			done({ text: (packed ? gunzipSync(body) : body).toString('utf8'), bytes: body.length })
		}).on('error', fail)
	})
}

function requestsOf(at: Page): string[] {
	const asked: string[] = []
	at.on('request', (request) => asked.push(request.url()))
	return asked
}

async function keptBy(at: Page) {
	const context: BrowserContext = at.context()
	const [local, session] = await at.evaluate(() => [localStorage.length, sessionStorage.length])
	return { cookies: await context.cookies(), local, session }
}
