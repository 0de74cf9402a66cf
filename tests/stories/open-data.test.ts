import { gzipSync } from 'node:zlib'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { HtmlValidate } from 'html-validate'
import { afterAll, describe, expect, test } from 'vitest'
import { type Served, secureHeaders } from '../../src/app/http-safety.ts'
import { answerOpenData } from '../../src/app/open-data.ts'
import { answerPublicPages } from '../../src/app/public-pages.ts'
import { testHouse } from '../support/house.ts'
import { openDataTown } from '../support/open-data-town.ts'
import { barriers } from './support/axe.ts'
import { openBrowser, picture } from './support/browser.ts'
import { stickingOut } from './support/layout.ts'

const { house, databaseUrl } = await testHouse()
await openDataTown(databaseUrl)
const app = new Hono<Served>()
app.use(secureHeaders(false))
answerOpenData(app, house)
answerPublicPages(app, house)
const port = await new Promise<number>((open) => {
	const server = serve({ fetch: app.fetch, port: 0 }, (info) => open(info.port))
	afterAll(() => void server.close())
})
const url = `http://127.0.0.1:${port}`
const home = '/p/datakoping/data'
const pages = ['', '/homeless-by-situation', '/homeless-by-situation/v/1', '/evictions', '/nothing'].map(
	(below) => `${home}${below}`,
)

const validator = new HtmlValidate({
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: { 'long-title': 'off', 'no-inline-style': 'error', 'void-style': ['error', { style: 'selfclose' }] },
})
const { visit } = await openBrowser()

describe('the pages of open data', () => {
	test.each([1440, 390])(
		'have no barrier, ask nobody else and keep nothing at %i pixels',
		async (width) => {
			const page = await visit({ width })
			const asked: string[] = []
			page.on('request', (request) => asked.push(request.url()))
			const faults: string[] = []
			for (const address of pages) {
				await page.goto(url + address)
				await picture(page, `${address.slice(home.length).replaceAll('/', '-') || 'list'}-${width}`)
				const found = [...(await barriers(page)), ...(await stickingOut(page))]
				faults.push(...found.map((fault) => `${address}: ${fault}`))
			}
			expect(faults).toEqual([])
			expect(asked.filter((one) => !one.startsWith(url))).toEqual([])
			expect(await page.context().cookies()).toEqual([])
		},
		120_000,
	)

	test('are valid HTML without a script, and light', async () => {
		for (const address of pages) {
			const html = await (await fetch(url + address)).text()
			expect(html).not.toContain('<script')
			const { results } = await validator.validateString(html)
			expect([address, ...results.flatMap(({ messages }) => messages.map(({ message }) => message))]).toEqual(
				[address],
			)
			expect(gzipSync(html).length).toBeLessThan(30_000)
		}
	})

	test('lead from the municipality’s first page to the table and its file', async () => {
		const page = await visit({ script: false })
		await page.goto(`${url}/p/datakoping`)
		await page.getByRole('link', { name: 'Siffrorna som öppna data' }).click()
		await page.getByRole('link', { name: 'Personer i hemlöshet efter situation och kön' }).click()
		const row = page.getByRole('row', { name: /Akut hemlöshet Kvinnor/ })
		expect(await row.textContent()).toContain('visas inte')
		expect(await page.getByText('Inte kontrollerad mot källan än.').isVisible()).toBe(true)
		const file = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href')
		expect(await (await fetch(url + file)).text()).toMatch(/^year,situation,sex,persons,status\r\n/)
	})
})
