import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { bookStay } from '../../src/features/housing/commands/stays/book-stay.ts'
import { sampleBed, sampleProperty } from '../../src/features/housing/samples.ts'
import { registerPerson } from '../../src/features/people/index.ts'
import { instant } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import { clockFrom } from '../../src/platform/clock.ts'
import type { Caller } from '../../src/platform/house.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import { barriers } from './support/axe.ts'
import { openBrowser, picture } from './support/browser.ts'
import { stickingOut } from './support/layout.ts'
import { saraHolm } from './support/officer.ts'
import { served } from './support/served.ts'
import { signInAs } from './support/sign-in.ts'

// Nine in the evening.
const { url, house } = await served(clockFrom(instant('2026-10-12T19:00:00Z')))
const { visit } = await openBrowser()
const guests = 20

/** A shelter with twenty beds, each booked for tonight by somebody of an own name. */
async function twentyExpected(sara: Caller): Promise<{ propertyId: string; people: string[] }> {
	const unitId = sara.actor.unitIds[0] ?? ''
	const { propertyId, dwellingId } = await sampleProperty(sara, unitId, 'Akterns härbärge', {
		kind: 'shelter',
	})
	const people: string[] = []
	for (let at = 1; at <= guests; at += 1) {
		const name = { givenName: `Gäst ${at}`, familyName: 'Nattgäst', registerAnyway: 'yes' }
		const { personId } = valueIn(await registerPerson(sara, name))
		const bedId = await sampleBed(sara, dwellingId, `${at}`)
		const night = { startsOn: '2026-10-12', plannedEndOn: '2026-10-13', form: 'night-shelter' }
		valueIn(await bookStay(sara, { bedId, personId, ...night }))
		people.push(personId)
	}
	return { propertyId, people }
}

test('twenty who are expected are noted as come by keyboard alone, one Enter each', async () => {
	const sara = await saraHolm(house)
	const { propertyId, people } = await twentyExpected(sara)
	const page = await visit()
	await signInAs(page, url, 'Sara Holm')
	await page.goto(`${url}/housing/tonight?desk=${propertyId}`)
	await picture(page, 'tonight-expected')
	expect(await barriers(page)).toEqual([])
	expect(await stickingOut(page)).toEqual([])
	expect(await smallestTap(page)).toBeGreaterThanOrEqual(44)

	const began = performance.now()
	await tabTo(page, 'Kom Gäst')
	for (let at = 1; at <= guests; at += 1) {
		const loaded = page.waitForEvent('load')
		await page.keyboard.press('Enter')
		await loaded
		if (at < guests) expect(await focused(page)).toContain('Kom Gäst')
	}
	const seconds = (performance.now() - began) / 1000
	process.stdout.write(`twenty arrivals by keyboard: ${seconds.toFixed(1)} s\n`)
	await picture(page, 'tonight-here')
	expect(await page.getByText('Ingen mer väntas.').count()).toBe(1)

	const written = await asSystem(house, 1, async ({ db }) => ({
		spells: await db
			.selectFrom('named.spell')
			.select(['personId', 'place', 'startsOn'])
			.where('personId', 'in', people)
			.execute(),
		nights: await db
			.selectFrom('named.contact')
			.select('personId')
			.where('personId', 'in', people)
			.where('kind', '=', 'night')
			.where('onDay', '=', '2026-10-12' as never)
			.execute(),
		stays: await db
			.selectFrom('named.stay')
			.select('id')
			.where('personId', 'in', people)
			.where('state', '=', 'here')
			.execute(),
	}))
	expect(written.stays).toHaveLength(guests)
	expect(new Set(written.nights.map(({ personId }) => personId)).size).toBe(guests)
	expect(written.spells.map(({ place, startsOn }) => `${place} ${startsOn}`)).toEqual(
		Array.from({ length: guests }, () => 'night-shelter 2026-10-12'),
	)
}, 240_000)

test('without script a tap is undone the same night, and a twenty-first is turned away', async () => {
	const page = await visit({ script: false, width: 390 })
	await signInAs(page, url, 'Sara Holm')
	await page.goto(`${url}/housing/tonight`)
	await page.getByRole('link', { name: 'Akterns härbärge' }).click()
	await page
		.getByRole('button', { name: /^Ångra Gäst/ })
		.first()
		.click()
	await page.getByText('Ångrat. Allt är som det var.').waitFor()
	await page.getByRole('button', { name: /^Kom Gäst/ }).click()
	await page.getByText('Ankomsten är antecknad.').waitFor()
	expect(await page.getByRole('button', { name: /^Kom Gäst/ }).count()).toBe(0)

	await page.getByText('Okänd person').click()
	await page.locator('form:has([name=intent][value=walkInUnknown]) [name=called]').fill('Lillen')
	await page.getByRole('button', { name: 'Ge plats i natt' }).first().click()
	await page.getByText('Det är fullt.').waitFor()
	await page.getByText('Anteckna någon som inte fick plats').click()
	await page.locator('[name=reason][value=full]').check()
	await page.getByRole('button', { name: 'Anteckna', exact: true }).click()
	await page.getByText('Antecknat.').waitFor()
	await picture(page, 'tonight-390')
	expect(await stickingOut(page)).toEqual([])
}, 120_000)

async function tabTo(page: Page, words: string): Promise<void> {
	for (let presses = 0; presses < 80; presses += 1) {
		if ((await focused(page)).includes(words)) return
		await page.keyboard.press('Tab')
	}
	throw new Error(`no way to "${words}" by keyboard`)
}

/** The words of the button or link that has the focus; the page itself is neither. */
const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.closest('button, a')?.textContent ?? '')

const smallestTap = (page: Page) =>
	page.evaluate(() =>
		Math.min(
			...[...document.querySelectorAll('.desk-do button')].map((one) => one.getBoundingClientRect().height),
		),
	)
