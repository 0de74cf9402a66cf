import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type Instant, instant } from '../../src/foundation/plain-date.ts'
import type { Clock } from '../../src/platform/clock.ts'
import { barriers } from './support/axe.ts'
import { openBrowser, picture } from './support/browser.ts'
import { stickingOut } from './support/layout.ts'
import { served } from './support/served.ts'
import { signInAs } from './support/sign-in.ts'

let now: Instant = instant('2026-12-14T08:00:00Z')
const clock: Clock = { now: () => now }

const { url } = await served(clock)
const { visit } = await openBrowser()

const tenant = 'Linnéa Provström'
const home = 'Provgatan 7'

test('from a landlord’s notice to the board’s paper, as the four people of the chain', async () => {
	const landlord = await visit()
	await reportArrears(landlord)

	const officer = await visit()
	await signInAs(officer, url, 'Sara Holm')
	await openCase(officer)
	await clockStartsWithService(officer)
	await closingIsRefusedBeforeTheTalks(officer)

	const strategist = await visit()
	await signInAs(strategist, url, 'Maria Ström')
	const before = await childTalksSoFar(strategist)

	await talkWithTheChildren(officer)
	await consultAndClose(officer)

	const after = await childTalksSoFar(strategist)
	expect(after).toBe(before + 2)

	now = instant('2027-01-18T08:00:00Z')
	await signInAs(strategist, url, 'Maria Ström')
	await freezeAndDownload(strategist)
}, 240_000)

async function reportArrears(page: Page): Promise<void> {
	await signInAs(page, url, 'Mats Ek')
	await page.getByLabel('Hyresgästens namn').fill(tenant)
	await page.locator('[name=address]').fill(home)
	await page.locator('[name=dwelling]').fill('1102')
	await page.locator('[name=children][value=yes]').check()
	await page.locator('[name="debts.0.amount"]').fill('9 120')
	await page.locator('[name="debts.0.interest"]').fill('204')
	await page.locator('[name=reference]').fill('PROV-1')
	await page.locator('[name=sentOn]').fill('2026-12-10')
	expect(await barriers(page)).toEqual([])
	await page.getByRole('button', { name: 'Skicka anmälan' }).click()
	await page.getByText('Vi har fått din anmälan').waitFor()
	await picture(page, 'landlord-receipt')
	// The receipt says what was sent, and nothing about whether anybody is known.
	expect(await said(page)).toContain('9 324 kr')
}

async function openCase(page: Page): Promise<void> {
	await expect.poll(() => noticeRow(page), { timeout: 15_000, interval: 500 }).toContain(tenant)
	const row = page.getByRole('row').filter({ hasText: tenant })
	expect(await row.textContent()).toContain('Barn')
	await row.getByRole('button').click()
	await page.getByRole('heading', { level: 1, name: `${tenant}, ${home}` }).waitFor()
}

/** The first of what landlords have told; the job that lets it be read runs beside the page. */
async function noticeRow(page: Page): Promise<string> {
	await page.goto(`${url}/evictions`)
	return await said(page)
}

async function clockStartsWithService(page: Page): Promise<void> {
	expect(await said(page)).toContain('Fristen har inte börjat')
	await step(page, 'learn-service-date')
	await page.locator('[name=onDay]').fill('2026-12-31')
	await page.getByRole('button', { name: 'Spara' }).click()
	expect(await page.locator('.aksel-error-summary').textContent()).toContain('Dagen har inte varit än')
	await page.locator('[name=onDay]').fill('2026-12-14')
	await page.getByRole('button', { name: 'Spara' }).click()
	await page.getByText('21 dagar från det senare').waitFor()
	// 21 days from the later of posting (10 Dec) and service (14 Dec).
	expect(await said(page)).toMatch(/mån 4 jan 2027/)
	await picture(page, 'case')
	expect(await barriers(page)).toEqual([])
}

async function closingIsRefusedBeforeTheTalks(page: Page): Promise<void> {
	for (const [givenName, bornOn] of [
		['Ebba', '2014-05-02'],
		['Nils', '2018-09-17'],
	] as const) {
		await step(page, 'add-children')
		await page.locator('[name=givenName]').fill(givenName)
		await page.locator('[name=familyName]').fill('Provström')
		await page.locator('[name=bornOn]').fill(bornOn)
		await page.locator('[name=living][value=full]').check()
		await page.getByRole('button', { name: 'Lägg till barnet' }).click()
		await page.waitForURL(/\/evictions\/[0-9a-f-]+(\?|$)/)
	}
	await step(page, 'close')
	await page.locator('[name=outcome]').selectOption('payment_plan')
	await page.getByRole('button', { name: 'Avsluta ärendet' }).click()
	await page.locator('main').getByText('Ebba', { exact: false }).first().waitFor()
	expect(await said(page)).toMatch(/samtal/)
	expect(page.url()).toContain('/close')
	await picture(page, 'closing-refused')
}

async function talkWithTheChildren(page: Page): Promise<void> {
	for (const view of ['Vill bo kvar nära skolan.', 'Undrar om katten får följa med.']) {
		await step(page, 'child-talk')
		const form = page.locator('form').filter({ has: page.locator('[name=childsView]') })
		await form.locator('[name=heldOn]').fill('2026-12-14')
		await form.locator('[name=legalGround][value=guardian-consent]').check()
		await form.locator('[name="guardians.0.guardian"]').fill(tenant)
		await form.locator('[name="guardians.0.givenOn"]').fill('2026-12-14')
		await form.locator('[name=childsView]').fill(view)
		await form.getByRole('button', { name: 'Spara samtalet' }).click()
		await page.waitForURL(/\/evictions\/[0-9a-f-]+(\?|$)/)
	}
}

async function consultAndClose(page: Page): Promise<void> {
	await step(page, 'contact')
	await page.locator('[name=kind]').selectOption('phone')
	await page.locator('[name=result][value=reached]').check()
	await page.locator('[name=onDay]').fill('2026-12-14')
	await page.locator('[name=debtAdviceOffered]').check()
	await save(page)

	await step(page, 'call-consultation')
	await page.locator('[name=plannedFor]').fill('2026-12-14')
	await page.locator('[name=consentOn]').fill('2026-12-14')
	await page.getByRole('button', { name: 'Kalla', exact: true }).click()
	await page.waitForURL(/\/evictions\/[0-9a-f-]+(\?|$)/)
	await step(page, 'record-consultation')
	await page.locator('[name=heldOn]').fill('2026-12-14')
	await page.locator('[name=result][value=agreed]').check()
	await page.locator('[name=agreement]').fill('Två betalningar, värden tar tillbaka uppsägningen.')
	await save(page)

	await step(page, 'agree-payment-plan')
	await page.locator('[name=instalment]').fill('4 662')
	await page.locator('[name=firstDueOn]').fill('2026-12-31')
	await save(page)

	await step(page, 'close')
	await page.locator('[name=outcome]').selectOption('payment_plan')
	await page.getByRole('button', { name: 'Avsluta ärendet' }).click()
	await page.waitForURL(/\/evictions\/[0-9a-f-]+(\?|$)/)
	expect(await said(page)).toMatch(/[Aa]vslutat/)
	await picture(page, 'case-closed')
}

/** What the plan's page of the indicator says has been counted so far, and that it can explain itself. */
async function childTalksSoFar(page: Page): Promise<number> {
	await page.goto(`${url}/plans`)
	await page
		.getByRole('link', { name: /^Ett hem i Lillhamn – plan mot hemlöshet [0-9–]+$/ })
		.first()
		.click()
	await page.getByRole('link', { name: 'Samtal med barn när vräkning hotar' }).click()
	await page.getByRole('heading', { level: 1, name: 'Samtal med barn när vräkning hotar' }).waitFor()
	const row = page.getByRole('row').filter({ has: page.getByText('2026', { exact: true }) })
	const counted = /2026\s*(\d+)\s*hittills/.exec((await row.first().textContent()) ?? '')
	await row
		.first()
		.getByRole('link', { name: /Förklara/ })
		.click()
	await page.getByRole('heading', { name: `Så blev det ${counted?.[1]}` }).waitFor()
	await picture(page, 'indicator')
	return Number(counted?.[1])
}

async function freezeAndDownload(page: Page): Promise<void> {
	await page.goto(`${url}/follow-up`)
	for (const plan of await page.locator('[name="planIds[]"]').all()) await plan.uncheck()
	await page.getByLabel(/^Ett hem i Lillhamn/).check()
	await page.locator('[name=part]').selectOption('year')
	await page.locator('[name=year]').fill('2026')
	await page.getByRole('button', { name: 'Öppna omgången' }).click()
	await page.waitForURL(/\/follow-up\/[0-9a-f-]+/)
	await picture(page, 'round')
	await page.getByRole('button', { name: /Frys/ }).click()
	await page
		.getByText(/[Ff]ryst/)
		.first()
		.waitFor()
	await page.goto(`${page.url().split('?')[0]}/paper`)
	await picture(page, 'paper')
	for (const [name, begins] of [
		['Word', 'PK'],
		['PDF', '%PDF'],
	] as const) {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name, exact: true }).click(),
		])
		const file = await readFile(await download.path())
		expect(file.subarray(0, begins.length).toString('latin1')).toBe(begins)
	}
}

async function step(page: Page, name: string): Promise<void> {
	const caseUrl = /\/evictions\/[0-9a-f-]+/.exec(page.url())?.[0]
	await page.goto(`${url}${caseUrl}/${name}`)
	expect(await stickingOut(page)).toEqual([])
}

async function save(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Spara' }).click()
	await page.waitForURL(/\/evictions\/[0-9a-f-]+(\?|$)/)
}

/** What the page says, with ordinary spaces where the typography has no-break ones. */
async function said(page: Page): Promise<string> {
	return ((await page.locator('main').textContent()) ?? '').replace(/[\u00a0\u202f]/g, ' ')
}
