import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { fillRiket, riketAccounts } from '../../samples/riket/load.ts'
import { instant } from '../../src/foundation/plain-date.ts'
import { stoppedClock } from '../../src/platform/clock.ts'
import { openHouse } from '../../src/platform/open-house.ts'
import { lillhamnFilled } from '../support/lillhamn-house.ts'
import { withSql } from '../support/sql.ts'
import { unzip } from '../support/unzip.ts'
import { barriers } from './support/axe.ts'
import { openBrowser, picture } from './support/browser.ts'
import { type Instance, instance } from './support/instances.ts'
import { stickingOut } from './support/layout.ts'
import { signInAs, signInWith } from './support/sign-in.ts'

// Four houses in processes of their own, each with its own database: three municipalities and the country's network.
const towns = [
	{ code: '9911', name: 'Storby' },
	{ code: '9912', name: 'Mellanby' },
	{ code: '9913', name: 'Lillby' },
] as const
const { visit } = await openBrowser()
let country: Instance
let houses: Instance[]

beforeAll(async () => {
	country = await instance(undefined, async ({ url, secret }) => {
		const house = openHouse({
			...{ databaseUrl: url, secret, baseUrl: 'http://127.0.0.1' },
			clock: stoppedClock(instant('2026-10-12T07:00:00Z')),
			...{ demo: false, logLevel: 'silent', connections: 2 },
		})
		await fillRiket(house)
		await house.close()
		await withSql(url, async (sql) => {
			await sql.rows(`update named.municipality set code = 'LANDET'`)
			await sql.rows(
				`insert into published.site (municipality_id, slug, name, locale, band_colour, link_colour, contact, digest)
				values (1, 'landet', 'Landet', 'sv', '#fff3ec', '#0b5cad', 'kansliet@riket.example', 'd')`,
			)
			for (const { code, name } of towns) {
				await sql.rows(
					`insert into counted.network_place (municipality_id, kind, country, code, name, short_name, county_code, invented, source)
					values (1, 'municipality', 'SE', $1, $2, $2, '99', true, 'Påhittad för provet')`,
					[code, name],
				)
			}
		})
	})
	const filled = await lillhamnFilled()
	houses = []
	for (const { code, name } of towns) {
		houses.push(
			await instance(filled, ({ url }) =>
				withSql(url, async (sql) => {
					await sql.rows(`update named.municipality set code = $1, name = $2 where municipality_id = 1`, [
						code,
						name,
					])
				}),
			),
		)
	}
}, 600_000)

const houseOf = (at: number): Instance => {
	const found = houses[at]
	if (found === undefined) throw new Error('that house is not open')
	return found
}

async function secretariat(): Promise<Page> {
	const page = await visit({})
	const karin = riketAccounts.find(({ name }) => name === 'Karin Lund')
	if (karin === undefined) throw new Error('the network has no secretariat')
	await signInWith(page, country.url, karin)
	return page
}

async function strategistOf(at: number): Promise<Page> {
	const page = await visit({})
	await signInAs(page, houseOf(at).url, 'Maria Ström')
	return page
}

/** Adds the network; gives the key that the municipality signs with. */
async function links(page: Page, at: number, way: 'push' | 'file'): Promise<string> {
	await page.goto(`${houseOf(at).url}/releases/links`)
	await page.getByLabel('Nätverkets kod').fill('LANDET')
	await page.getByLabel('Kommunens kod').fill(towns[at]?.code ?? '')
	await page.getByLabel('Nätverkets namn').fill('Landet')
	await page.getByRole('radio', { name: way === 'push' ? 'Sänds av systemet' : 'Lämnas som fil' }).check()
	if (way === 'push') await page.getByLabel('Nätverkets adress').fill(country.url)
	await page.getByRole('button', { name: 'Lägg till' }).click()
	await page.getByText('Nätverket är tillagt').waitFor()
	// The three towns are copies of one, key and all, and a network takes no key for two of them.
	await page.locator('summary', { hasText: 'Byt nyckel' }).click()
	await page.locator('button', { hasText: 'Byt nyckel' }).click()
	await page.getByText('Nyckeln är bytt.').waitFor()
	const key = page.locator('dt', { hasText: 'Öppen nyckel' }).locator('xpath=following-sibling::dd[1]')
	return (await key.innerText()).trim()
}

/** Looks at what is published and releases it to the network; ends on the package's page. */
async function releases(page: Page, at: number): Promise<void> {
	await page.goto(`${houseOf(at).url}/releases/new`)
	await page.getByLabel('Nätverk', { exact: true }).selectOption({ label: 'Landet' })
	await page.getByRole('button', { name: 'Visa vad som lämnas' }).click()
	await page.getByRole('button', { name: 'Släpp paketet' }).click()
	await page.getByText('Paketet är släppt.').waitFor()
}

async function trusts(page: Page, at: number, key: string): Promise<void> {
	const placeId = await withSql(country.database.url, async (sql) => {
		const [found] = await sql.rows<{ id: string }>('select id from counted.network_place where code = $1', [
			towns[at]?.code,
		])
		return found?.id ?? ''
	})
	await page.goto(`${country.url}/submissions/senders/${placeId}`)
	await page.getByText('Lägg in kommunens nyckel').click()
	await page.getByLabel('Kommunens publika nyckel').fill(key)
	await page.getByLabel('Så kontrollerades nyckeln').fill('Uppläst i telefon av kommunens registrator.')
	await page.getByRole('button', { name: 'Lägg in nyckeln' }).click()
	await page.getByText('Nyckeln är inlagd.').waitFor()
}

/** Reads the page anew until it says so: jobs of two houses take their time. */
async function saysSoon(page: Page, words: string): Promise<void> {
	for (let tries = 0; tries < 90; tries += 1) {
		if ((await page.getByText(words).count()) > 0) return
		await page.waitForTimeout(500)
		await page.reload()
	}
	throw new Error(`the page never says "${words}": ${await page.locator('main').innerText()}`)
}

test('a municipality is refused with the reason, mends it, and its figures stand with the others’', async () => {
	const karin = await secretariat()

	// The first one sends before anybody has made sure of its key.
	const storby = await strategistOf(0)
	const key = await links(storby, 0, 'push')
	await picture(storby, 'linked')
	await releases(storby, 0)
	await saysSoon(storby, 'Nätverket tog inte emot paketet')
	expect(await storby.getByRole('table', { name: 'Försök och svar' }).innerText()).toMatch(/nyckel/i)
	await picture(storby, 'refused')
	await trusts(karin, 0, key)
	await picture(karin, 'trusted')
	await storby.getByRole('button', { name: 'Försök igen' }).click()
	await storby.getByText('Paketet sänds igen.').waitFor()
	await saysSoon(storby, 'Nätverket har tagit emot paketet')
	await picture(storby, 'received')

	// The second is known before it sends.
	const mellanby = await strategistOf(1)
	await trusts(karin, 1, await links(mellanby, 1, 'push'))
	await releases(mellanby, 1)
	await saysSoon(mellanby, 'Nätverket har tagit emot paketet')

	// The third comes as a file, once changed on the way.
	const lillby = await strategistOf(2)
	await trusts(karin, 2, await links(lillby, 2, 'file'))
	await releases(lillby, 2)
	const asked = lillby.waitForEvent('download')
	await lillby.getByRole('link', { name: 'Ladda ner paketet' }).click()
	const text = readFileSync(await (await asked).path(), 'utf8')
	const changed = text.replace(
		/(\\"value\\":)(\d+)/,
		(_, before: string, number: string) => `${before}${Number(number) + 1}`,
	)
	expect(changed).not.toBe(text)
	const bring = async (content: string) => {
		await karin.goto(`${country.url}/submissions`)
		await karin
			.getByLabel('Paketets fil')
			.setInputFiles({ name: 'package.json', mimeType: 'application/json', buffer: Buffer.from(content) })
		await karin.getByRole('button', { name: 'Läs in filen' }).click()
	}
	await bring(changed)
	await karin
		.locator('main')
		.getByText(/signatur/i)
		.first()
		.waitFor()
	await picture(karin, 'changed-on-the-way')
	await bring(text)
	await karin.getByText('Paketet är mottaget.').waitFor()
	await picture(karin, 'received-as-file')
	await karin.goto(`${country.url}/submissions`)
	await picture(karin, 'submissions')

	await karin.goto(`${country.url}/comparison?definition=homeless-on-list&year=2025`)
	const compared = await karin.locator('main').innerText()
	for (const { name } of towns) expect(compared).toContain(name)
	await picture(karin, 'compared')
	expect([...(await barriers(karin)), ...(await stickingOut(karin))]).toEqual([])
}, 300_000)

test('the partnership’s yearly report of it is frozen, and is Word, PDF and a page for anyone', async () => {
	const karin = await secretariat()
	await karin.goto(`${country.url}/yearly-reports`)
	await karin.getByRole('link', { name: /2026/ }).first().click()
	await karin.waitForURL(/\/yearly-reports\/[^/?]+/)
	const page = karin.url()
	await karin.getByRole('button', { name: 'Hämta på nytt' }).click()
	await karin.getByText('Underlaget hämtas.').waitFor()
	// The page asks again by itself while the gathering goes on.
	await karin.getByRole('button', { name: 'Hämta på nytt' }).waitFor({ timeout: 90_000 })
	await karin.goto(`${page}?edit=summary`)
	await karin
		.getByLabel('Sammanfattning för alla')
		.fill('Färre saknar hem. Alla tre kommuner har lämnat sina tal.')
	await karin.getByRole('button', { name: 'Spara' }).click()
	await karin.getByText('Sparat.').waitFor()
	await karin.goto(page)
	await karin.getByRole('button', { name: 'Frys rapporten' }).click()
	await karin.getByText('Rapporten är fryst.').waitFor()
	await karin.getByRole('button', { name: 'Öppna för alla' }).click()
	await karin.getByText('Rapporten är öppen för alla.').waitFor()
	await picture(karin, 'yearly-report')

	const anyone = await visit({ script: false, width: 390 })
	await anyone.goto(`${country.url}/p/landet/reports/2026`)
	expect(await anyone.locator('body').innerText()).toContain('Alla tre kommuner har lämnat sina tal.')
	expect([...(await stickingOut(anyone))]).toEqual([])
	await picture(anyone, 'yearly-report-open')
	const fetched = async (name: string) =>
		new Uint8Array(await (await fetch(`${country.url}/p/landet/reports/2026/${name}`)).arrayBuffer())
	expect(new TextDecoder('latin1').decode((await fetched('report.pdf')).slice(0, 5))).toBe('%PDF-')
	const word = unzip(await fetched('report.docx'))
	expect(JSON.stringify([...word.keys()])).toContain('word/document.xml')
}, 300_000)
