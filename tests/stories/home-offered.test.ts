import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { barriers } from './support/axe.ts'
import { openBrowser, picture } from './support/browser.ts'
import { said } from './support/case.ts'
import { stickingOut } from './support/layout.ts'
import { served } from './support/served.ts'
import { signInAs } from './support/sign-in.ts'

const { url } = await served()
const { visit } = await openBrowser()
const home = 'Erbjudandegatan 12'

const form = (page: Page, intent: string): Locator =>
	page.locator('form').filter({ has: page.locator(`input[name=intent][value=${intent}]`) })

async function ready(page: Page): Promise<void> {
	await page.waitForLoadState('load')
	expect(await barriers(page)).toEqual([])
	expect(await stickingOut(page)).toEqual([])
}

test('a landlord’s home is declined by the unit and taken by the next, and the landlord hears no more than that', async () => {
	const landlord = await visit()
	await signInAs(landlord, url, 'Mats Ek')
	await offerHome(landlord)

	const officer = await visit()
	await signInAs(officer, url, 'Sara Holm')
	const address = await declineAndPassOn(officer)

	const next = await visit()
	await signInAs(next, url, 'Karim Haddad')
	const tenant = await takeAndDecide(next, address)

	await landlord.goto(`${url}/landlord/vacancies`)
	const row = landlord.getByRole('row').filter({ hasText: home })
	expect(await row.textContent()).toContain('Tagen')
	expect(await landlord.content()).not.toContain(tenant)
	expect(await landlord.content()).not.toMatch(/För liten|Boendeenheten|Socialt kontrakt/)
}, 180_000)

async function offerHome(page: Page): Promise<void> {
	await page.goto(`${url}/landlord/vacancies`)
	await ready(page)
	const offer = form(page, 'offerVacancy')
	await offer.getByRole('button', { name: 'Erbjud hemmet' }).click()
	await page.getByText('Adress').first().waitFor()
	expect(await said(page)).toContain('Hyra i månaden')
	await offer.locator('[name=address]').fill(home)
	await offer.locator('[name=rooms]').fill('2')
	await offer.locator('[name=rentOre]').fill('7 450')
	await offer.locator('[name=accessibility]').selectOption('step-free')
	await offer.locator('[name=pets]').selectOption('yes')
	await offer.locator('[name=purpose]').selectOption('social')
	await offer.locator('[name=availableFrom]').fill('2026-11-01')
	await offer.locator('[name=answerBy]').fill('2026-10-13')
	await offer.getByRole('button', { name: 'Erbjud hemmet' }).click()
	await page.getByText('Hemmet är erbjudet.').waitFor()
	const row = page.getByRole('row').filter({ hasText: home })
	expect(await row.textContent()).toContain('Erbjuden')
	await picture(page, 'landlord-vacancies')
}

async function declineAndPassOn(page: Page): Promise<string> {
	await page.goto(`${url}/housing/agreements`)
	await ready(page)
	await picture(page, 'agreements')
	await page.locator('.work-row').filter({ hasText: home }).getByRole('link').click()
	await page.getByRole('heading', { level: 1, name: home }).waitFor()
	await ready(page)
	const answer = form(page, 'answerOffer')
	await answer.locator('[name=answer][value=declined]').check()
	await answer.getByRole('button', { name: 'Spara svaret' }).click()
	// A no without a reason is no answer.
	await page.locator('#answerOffer-reason').waitFor()
	await answer.locator('[name=reason]').selectOption('too-small')
	await answer.getByRole('button', { name: 'Spara svaret' }).click()
	await page.getByText('Svaret är sparat.').waitFor()
	await form(page, 'passOfferOn')
		.locator('[name=unitId]')
		.selectOption({ label: 'Budget- och skuldrådgivningen' })
	await form(page, 'passOfferOn').getByRole('button').click()
	await page.getByText('Enheten är tillfrågad.').waitFor()
	return new URL(page.url()).pathname
}

async function takeAndDecide(page: Page, address: string): Promise<string> {
	await page.goto(`${url}${address}`)
	const answer = form(page, 'answerOffer')
	await answer.locator('[name=answer][value=accepted]').check()
	await answer.getByRole('button', { name: 'Spara svaret' }).click()
	await page.getByText('Svaret är sparat.').waitFor()
	const move = form(page, 'planMoveIn')
	await move.locator('[name=form]').selectOption('social-contract')
	await move.locator('[name=movesInOn]').fill('2026-11-02')
	await move.locator('[name=needId]').selectOption({ index: 1 })
	await move.getByRole('button').click()
	await page.getByText('Inflyttningen är sparad.').waitFor()
	await ready(page)
	expect(await said(page)).toContain('För liten')
	const link = await page.getByRole('link', { name: /^Flyttar in: / }).textContent()
	const tenant = (link ?? '').replace('Flyttar in: ', '').trim()
	expect(tenant).toMatch(/^\S+ \S+/)
	await page.setViewportSize({ width: 390, height: 900 })
	expect(await stickingOut(page)).toEqual([])
	return tenant
}
