import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type Instant, instant } from '../../src/foundation/plain-date.ts'
import type { Clock } from '../../src/platform/clock.ts'
import { barriers } from './support/axe.ts'
import { openBrowser, picture } from './support/browser.ts'
import { stickingOut } from './support/layout.ts'
import { served } from './support/served.ts'
import { signInAs } from './support/sign-in.ts'

let now: Instant = instant('2026-11-30T08:00:00Z')
const clock: Clock = { now: () => now }

const { url } = await served(clock)
const { visit } = await openBrowser()

const name = { given: 'Ebba', family: 'Provström', bornOn: '1991-03-08' }

test('from a stairwell to the flow board: met without a name, found, linked, and undone without a trace in the figures', async () => {
	const officer = await visit()
	await signInAs(officer, url, 'Sara Holm')
	const ebba = await aPersonOnTheList(officer)

	const outreach = await visit({ width: 390 })
	await signInAs(outreach, url, 'Ida Ek')
	const unknown = await metInAStairwell(outreach)

	now = instant('2026-12-07T08:00:00Z')
	await signInAs(officer, url, 'Sara Holm')
	await signInAs(outreach, url, 'Ida Ek')
	await movesToEmergencyAccommodation(officer, ebba)
	const strategist = await visit()
	await signInAs(strategist, url, 'Maria Ström')
	const before = await figures(strategist)

	await identityIsFound(outreach, unknown)
	await linkedAtTheMergeDesk(outreach, ebba)
	const linked = await figures(strategist)

	// One person now: came once in November, and was in the stairwell from its last day, so nobody moved in December.
	expect(change(before, linked, 'comeAndGo', 'nov 2026')).toEqual({ In: -1, Ut: 0 })
	expect(change(before, linked, 'stock', 'nov 2026')).toMatchObject({ Alla: -1 })
	expect(change(before, linked, 'comeAndGo', 'dec 2026')).toEqual({ In: 0, Ut: 0 })
	expect(change(before, linked, 'stock', 'dec 2026')).toMatchObject({ Alla: -1 })
	expect(change(before, linked, 'account', 'Bytt hit')).toMatchObject({ Alla: -1 })
	expect(change(before, linked, 'account', 'Rättelser')).toMatchObject({ Alla: -1 })

	await theLinkIsUndone(officer, ebba)
	expect(await figures(strategist)).toEqual(before)
}, 300_000)

/** Registered and with friends since the second of November. */
async function aPersonOnTheList(page: Page): Promise<string> {
	await page.goto(`${url}/people/new`)
	const form = page.locator('form').filter({ has: page.locator('[name=givenName]') })
	await form.locator('[name=givenName]').fill(name.given)
	await form.locator('[name=familyName]').fill(name.family)
	await form.locator('[name=bornOn]').fill(name.bornOn)
	await form.locator('[name=sex][value=woman]').check()
	await form.getByRole('button', { name: 'Registrera', exact: true }).click()
	const personId = await personIn(page)
	await page.goto(`${url}/people/${personId}/place`)
	await page.locator('[name=place]').selectOption('friends-acquaintances')
	await page.locator('[name=startsOn]').fill('2026-12-24')
	await page.getByRole('button', { name: 'Spara boendet' }).click()
	expect(await page.locator('.aksel-error-summary').textContent()).toContain('Dagen har inte varit än')
	expect(await page.locator('[name=place]').inputValue()).toBe('friends-acquaintances')
	await page.locator('[name=startsOn]').fill('2026-11-02')
	await page.locator('[name=contactOn]').fill('2026-11-02')
	await stands(page)
	await page.getByRole('button', { name: 'Spara boendet' }).click()
	await page.getByText('Boendet är antecknat.').waitFor()
	expect(await said(page)).toContain('4 Eget kortsiktigt')
	await stands(page)
	return personId
}

async function metInAStairwell(page: Page): Promise<string> {
	await page.goto(`${url}/homelessness/met`)
	await page.locator('[name=metOn]').fill('2026-11-30')
	await page.locator('[name=place]').selectOption('public-space-tent-car-stairwell')
	await page.locator('[name=called]').fill('Ebba i trappan')
	await stands(page)
	await page.getByRole('button', { name: 'Lägg till på listan' }).click()
	const personId = await personIn(page)
	expect(await said(page)).toContain('Ebba i trappan')
	expect(await said(page)).toContain('1 Akut')
	await picture(page, 'met-in-a-stairwell')
	await stands(page)
	return personId
}

async function movesToEmergencyAccommodation(page: Page, personId: string): Promise<void> {
	await page.goto(`${url}/people/${personId}/place`)
	await page.locator('[name=place]').selectOption('emergency-accommodation')
	await page.locator('[name=startsOn]').fill('2026-12-03')
	await page.locator('[name=contactOn]').fill('2026-12-03')
	await page.getByRole('button', { name: 'Spara boendet' }).click()
	await page.getByText('Boendet är antecknat.').waitFor()
	expect(await said(page)).toContain('1 Akut')
	await picture(page, 'person')
}

async function identityIsFound(page: Page, personId: string): Promise<void> {
	await page.goto(`${url}/people/${personId}/identify`)
	await page.locator('[name=givenName]').fill(name.given)
	await page.locator('[name=familyName]').fill('Provstrom')
	await page.locator('[name=bornOn]').fill(name.bornOn)
	await page.locator('[name=sex][value=woman]').check()
	await stands(page)
	await page.getByRole('button', { name: 'Spara namnet' }).click()
	// Somebody of nearly that name, born the same day, is there already.
	await page.getByRole('heading', { level: 1, name: 'Samma person?' }).waitFor()
	expect(await said(page)).toContain(`${name.given} ${name.family}`)
	await picture(page, 'same-person')
	await stands(page)
}

async function linkedAtTheMergeDesk(page: Page, ebba: string): Promise<void> {
	const [, first, second] = /doubles\/([0-9a-f-]+)\/([0-9a-f-]+)/.exec(page.url()) ?? []
	await page.goto(`${url}/homelessness/doubles`)
	await stands(page)
	await page.locator(`main a[href*="${first}"][href*="${second}"]`).first().click()
	await page.locator('[name=reason]').fill('Visade legitimation')
	await page.getByRole('button', { name: 'Länka, det är samma person' }).click()
	await page.getByText('Posterna är länkade.').waitFor()
	await page.goto(`${url}/people/${ebba}`)
	expect(await said(page)).toContain('trappuppgång')
	expect(await said(page)).toContain('Akutboende')
	await picture(page, 'linked-390')
	await stands(page)
}

async function theLinkIsUndone(page: Page, ebba: string): Promise<void> {
	await page.goto(`${url}/people/${ebba}`)
	await picture(page, 'linked')
	await stands(page)
	await page.getByRole('button', { name: 'Ångra länken' }).click()
	await page.getByText('Länken är ångrad. Allt är som det var.').waitFor()
}

const captions = {
	stock: 'Personer per månad och situation',
	comeAndGo: 'In och ut per månad',
	account: 'Balans: aktiva vid början',
} as const

type Figures = Record<keyof typeof captions, Record<string, Record<string, string>>>

/** What the board's tables say of November and December, by row and column. */
async function figures(page: Page): Promise<Figures> {
	await page.goto(`${url}/homelessness/flow?from=2026-11&to=2026-12&since=2026-12`)
	await stands(page)
	await picture(page, 'flow')
	const read = async (caption: string) => {
		const table = page.locator('table').filter({ has: page.locator('caption', { hasText: caption }) })
		const heads = (await table.locator('thead th, thead td').allTextContents()).map(plain)
		const rows = await table.locator('tbody tr').all()
		const cells = await Promise.all(rows.map((row) => row.locator('th, td').allTextContents()))
		return Object.fromEntries(
			cells.map(([first = '', ...rest]) => [
				plain(first),
				Object.fromEntries(rest.map((cell, at) => [heads[at + 1] ?? '', plain(cell)])),
			]),
		)
	}
	return {
		stock: await read(captions.stock),
		comeAndGo: await read(captions.comeAndGo),
		account: await read(captions.account),
	}
}

/** How much each figure of a row changed. */
function change(before: Figures, after: Figures, table: keyof Figures, row: string): Record<string, number> {
	const was = before[table][row] ?? {}
	return Object.fromEntries(
		Object.entries(after[table][row] ?? {}).map(([column, value]) => [
			column,
			count(value) - count(was[column]),
		]),
	)
}

const count = (text = '') => Number(text.replace('−', '-').replace(/[^\d-]/g, ''))

/** No barrier for anybody on the page, and nothing beside it. */
async function stands(page: Page): Promise<void> {
	expect(await barriers(page)).toEqual([])
	expect(await stickingOut(page)).toEqual([])
}

async function personIn(page: Page): Promise<string> {
	await page.waitForURL(/\/people\/[0-9a-f]{8}-[0-9a-f-]+(?:\?|$)/)
	return /people\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? ''
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').trim()

/** What the page says, with ordinary spaces where the typography has no-break ones. */
async function said(page: Page): Promise<string> {
	return plain((await page.locator('main').textContent()) ?? '')
}
