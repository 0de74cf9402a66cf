import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { stickingOut } from './layout.ts'

/** What the page says, with ordinary spaces where the typography has no-break ones. */
export async function said(page: Page): Promise<string> {
	return ((await page.locator('main').textContent()) ?? '').replace(/[\u00a0\u202f]/g, ' ')
}

/** The address of the case whose page, or a page below it, is open. */
export function caseUrl(page: Page): string {
	const found = /^.*\/evictions\/[0-9a-f-]{36}/.exec(page.url())?.[0]
	if (found === undefined) throw new Error(`no case at ${page.url()}`)
	return found
}

/** A page of the case that is open, by the last part of its address; nothing may stick out of it. */
export async function step(page: Page, name: string): Promise<void> {
	await page.goto(`${caseUrl(page)}/${name}`)
	expect(await stickingOut(page)).toEqual([])
}

/** Sends the form with that button and waits until the case, or one of its tabs, is there again. */
export async function send(page: Page, button: string): Promise<void> {
	const before = page.url()
	await page.getByRole('button', { name: button, exact: true }).first().click()
	await page.waitForURL((address) => address.href !== before)
}

export type Opening = {
	readonly givenName: string
	readonly familyName: string
	readonly bornOn: string
	readonly address: string
	readonly children: 'yes' | 'no'
	readonly ground: 'arrears' | 'disturbance'
	readonly debt?: string
}

/** A case that the tenant's own call opens. */
export async function openOwnCase(page: Page, url: string, opening: Opening): Promise<void> {
	await page.goto(`${url}/evictions/new`)
	for (const name of ['givenName', 'familyName', 'bornOn', 'address'] as const) {
		await page.locator(`[name=${name}]`).fill(opening[name])
	}
	await page.locator(`[name=children][value=${opening.children}]`).check()
	await page.locator('[name=ground]').selectOption(opening.ground)
	await page.locator('[name=openedBy]').selectOption('tenant')
	if (opening.debt !== undefined) await page.locator('[name=debt]').fill(opening.debt)
	await page.getByRole('button', { name: 'Öppna ärende', exact: true }).click()
	await page
		.getByRole('heading', {
			level: 1,
			name: `${opening.givenName} ${opening.familyName}, ${opening.address}`,
		})
		.waitFor()
}

/** Reached by phone on the day, with advice offered where it must be. */
export async function reachByPhone(
	page: Page,
	onDay: string,
	advice: 'offered' | 'not-asked',
): Promise<void> {
	await step(page, 'contact')
	await page.locator('[name=kind]').selectOption('phone')
	await page.locator('[name=result][value=reached]').check()
	await page.locator('[name=onDay]').fill(onDay)
	if (advice === 'offered') await page.locator('[name=debtAdviceOffered]').check()
	await send(page, 'Spara')
}

export async function addChild(
	page: Page,
	givenName: string,
	familyName: string,
	bornOn: string,
): Promise<void> {
	await step(page, 'add-children')
	await page.locator('[name=givenName]').fill(givenName)
	await page.locator('[name=familyName]').fill(familyName)
	await page.locator('[name=bornOn]').fill(bornOn)
	await page.locator('[name=living][value=full]').check()
	await send(page, 'Lägg till barnet')
}

/** A talk with the first child that has none, with the guardian's consent of the same day. */
export async function talkWithNextChild(
	page: Page,
	talk: { readonly onDay: string; readonly guardian: string; readonly view: string },
): Promise<void> {
	await step(page, 'child-talk')
	const form = page.locator('form').filter({ has: page.locator('[name=childsView]') })
	await form.locator('[name=heldOn]').fill(talk.onDay)
	await form.locator('[name=legalGround][value=guardian-consent]').check()
	await form.locator('[name="guardians.0.guardian"]').fill(talk.guardian)
	await form.locator('[name="guardians.0.givenOn"]').fill(talk.onDay)
	await form.locator('[name=childsView]').fill(talk.view)
	await send(page, 'Spara samtalet')
}
