import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { barriers } from './support/axe.ts'
import { openBrowser, picture } from './support/browser.ts'
import { stickingOut } from './support/layout.ts'
import { served } from './support/served.ts'
import { signInAs } from './support/sign-in.ts'

const { url } = await served()
const { visit } = await openBrowser()

const starts = [
	['Sara Holm', '/my-work'],
	['Lena Wik', '/my-work'],
	['Karim Haddad', '/my-work'],
	['Maria Ström', '/plans'],
	['Gunnar Fors', '/plans'],
	['Ulla Bohlin', '/settings'],
	['Mats Ek', '/landlord'],
] as const

test.each(starts)('%s signs in and lands on %s, which has no barrier', async (name, start) => {
	const page = await visit()
	await signInAs(page, url, name)
	expect(new URL(page.url()).pathname).toBe(start)
	expect(await barriers(page)).toEqual([])
	await picture(page, `start-${name.split(' ')[0]?.toLowerCase()}`)
})

test('without script one signs in, walks the menu and signs out', async () => {
	const page = await visit({ script: false })
	await signInAs(page, url, 'Ulla Bohlin')
	await page.getByRole('link', { name: 'Personal och roller' }).click()
	expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Personal och roller')
	await page.getByRole('button', { name: 'Logga ut' }).first().click()
	await page.waitForURL(`${url}/sign-in`)
	await page.goto(`${url}/settings`)
	expect(new URL(page.url()).pathname).toBe('/sign-in')
})

test('without script one open account is one press away', async () => {
	const page = await visit({ script: false })
	await page.goto(`${url}/sign-in`)
	await page.getByRole('button', { name: 'Logga in Maria Ström' }).click()
	await page.waitForURL(`${url}/plans`)
})

test('a form shows what is missing, by field, and keeps what was written', async () => {
	const page = await visit({ script: false })
	await signInAs(page, url, 'Ulla Bohlin')
	await page.goto(`${url}/settings/competence`)
	await page.getByRole('textbox', { name: 'Kurs' }).fill('Samtal med barn')
	await page.getByRole('button', { name: 'Anteckna kurs' }).click()
	const summary = page.locator('.aksel-error-summary')
	expect(await summary.getByRole('link').allTextContents()).toEqual([
		'Person: Fyll i fältet',
		'Gick den: Fyll i fältet',
	])
	expect(await page.getByRole('textbox', { name: 'Kurs' }).inputValue()).toBe('Samtal med barn')
	await summary.getByRole('link').first().click()
	expect(await page.evaluate(() => document.activeElement?.getAttribute('name') ?? location.hash)).toContain(
		'staffId',
	)
	await page.getByLabel('Person').selectOption({ label: 'Sara Holm' })
	await page.getByLabel('Gick den').fill('2026-09-01')
	await page.getByRole('button', { name: 'Anteckna kurs' }).click()
	expect(await page.getByRole('status').textContent()).toContain('Kursen är antecknad')
})

test('a refusal says why', async () => {
	const page = await visit({ script: false })
	await signInAs(page, url, 'Ulla Bohlin')
	await page.goto(`${url}/settings/staff`)
	await page.getByRole('link', { name: 'Vad ser kontot? Ulla Bohlin' }).click()
	await page.getByRole('button', { name: 'Ta bort rollen Administratör' }).click()
	expect(await page.getByRole('alert').textContent()).toContain('Be en annan administratör')
})

test('what is missing and what is not for you answer alike', async () => {
	const page = await visit()
	await signInAs(page, url, 'Ulla Bohlin')
	const missing = await page.goto(`${url}/nowhere`)
	expect(missing?.status()).toBe(404)
	const words = await page.locator('main').textContent()
	const hidden = await page.goto(`${url}/settings/staff/00000000-0000-7000-8000-000000000000`)
	expect(hidden?.status()).toBe(404)
	expect(await page.locator('main').textContent()).toBe(words)
	expect(await barriers(page)).toEqual([])
})

test('the keyboard skips past the menu', async () => {
	const page = await visit()
	await signInAs(page, url, 'Ulla Bohlin')
	await page.goto(`${url}/settings/staff`)
	await page.keyboard.press('Tab')
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hoppa till innehållet')
	await page.keyboard.press('Enter')
	await page.keyboard.press('Tab')
	expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

test('Ctrl K leads to the search, which posts what is looked for', async () => {
	const page = await visit()
	await signInAs(page, url, 'Sara Holm')
	await page.locator('kbd').first().waitFor()
	await page.keyboard.press('Control+k')
	await page.keyboard.type('Åkerlund')
	await page.keyboard.press('Enter')
	await page.waitForURL(`${url}/search`)
	expect(await page.locator('main').textContent()).toContain('Åkerlund')
})

test('on a phone the menu opens, nothing scrolls sideways and there is no barrier', async () => {
	const page = await visit({ width: 390 })
	await signInAs(page, url, 'Ulla Bohlin')
	for (const path of ['/settings', '/settings/staff', '/settings/register', '/settings/competence']) {
		await page.goto(url + path)
		expect(await stickingOut(page)).toEqual([])
		expect(await barriers(page)).toEqual([])
	}
	await page.locator('summary', { hasText: 'Meny' }).click()
	expect(await page.getByRole('link', { name: 'Inställningar' }).isVisible()).toBe(true)
})

test('the page speaks English when the browser asks for it', async () => {
	const page = await visit({ locale: 'en-GB' })
	await page.goto(`${url}/sign-in`)
	expect(await page.locator('html').getAttribute('lang')).toBe('en')
	await page.getByRole('link', { name: 'På svenska' }).click()
	expect(await page.locator('html').getAttribute('lang')).toBe('sv')
})

test('nothing is asked of another host, and no script or console complains', async () => {
	const page = await visit()
	const asked: string[] = []
	const complaints: string[] = []
	page.on('request', (request) => asked.push(new URL(request.url()).origin))
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
	})
	page.on('pageerror', (fault) => complaints.push(fault.message))
	await signInAs(page, url, 'Ulla Bohlin')
	await page.waitForLoadState('networkidle')
	expect(new Set(asked)).toEqual(new Set([url]))
	expect(complaints).toEqual([])
})

test.each([true, false])(
	'a file of 50 MB ends at a page that names the limit (script: %s)',
	async (script) => {
		const page = await visit({ script })
		await signInAs(page, url, 'Mats Ek')
		await page.goto(`${url}/landlord/upload`)
		const file = join(mkdtempSync(join(tmpdir(), 'bofast-story-')), 'notices.csv')
		writeFileSync(file, Buffer.alloc(50 * 1024 * 1024))
		await page.locator('input[type=file]').setInputFiles(file)
		await page.locator('main button[type=submit]').first().click()
		await page.getByRole('heading', { name: 'Filen är för stor' }).waitFor()
		expect(await page.locator('h1').count()).toBe(1)
		expect(await page.locator('main').textContent()).toContain('högst 10 MB')
		rmSync(dirname(file), { recursive: true })
	},
)
