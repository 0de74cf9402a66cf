import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { startSpell } from '../../src/features/homelessness/index.ts'
import { sampleBed, sampleProperty } from '../../src/features/housing/samples.ts'
import { formHousehold, joinHousehold, registerPerson } from '../../src/features/people/index.ts'
import { valueIn } from '../../src/platform/answer.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import { barriers } from './support/axe.ts'
import { openBrowser, picture } from './support/browser.ts'
import { said } from './support/case.ts'
import { stickingOut } from './support/layout.ts'
import { saraHolm } from './support/officer.ts'
import { served } from './support/served.ts'
import { signInAs } from './support/sign-in.ts'

const { url, house } = await served()
const { visit } = await openBrowser()
const sara = await saraHolm(house)
const unitId = sara.actor.unitIds[0] ?? ''

async function registered(givenName: string, bornOn: string): Promise<string> {
	const person = { givenName, familyName: 'Ankarsjö', bornOn, sex: 'woman', registerAnyway: 'yes' }
	return valueIn(await registerPerson(sara, person)).personId
}

let homes = 0
/** A flat for a household of four, in a property of its own. */
async function flat(): Promise<string> {
	homes += 1
	const { dwellingId } = await sampleProperty(sara, unitId, `Provhus ${homes}`)
	return sampleBed(sara, dwellingId, `Provgatan ${homes}`, { kind: 'home', sleeps: 4 })
}

/** Where somebody has lived, as the database has it: kind of place and the day it began. */
async function placesOf(personId: string): Promise<string[]> {
	const rows = await asSystem(house, 1, async ({ db }) =>
		db
			.selectFrom('named.spell')
			.select(['place', 'startsOn', 'destination'])
			.where('personId', '=', personId)
			.orderBy('startsOn')
			.execute(),
	)
	return rows.map(({ place, startsOn, destination }) => `${place} ${startsOn} ${destination ?? ''}`.trim())
}

async function ready(page: Page): Promise<void> {
	await page.waitForLoadState('load')
	expect(await barriers(page)).toEqual([])
	expect(await stickingOut(page)).toEqual([])
}

async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
	for (const [name, value] of Object.entries(fields)) {
		const field = page.locator(`main [name=${name}]`).first()
		if ((await field.evaluate((one) => one.tagName)) === 'SELECT') await field.selectOption(value)
		else if ((await field.getAttribute('type')) === 'radio') {
			await page.locator(`main [name=${name}][value=${value}]`).check()
		} else await field.fill(value)
	}
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()

const decision = {
	...{ decidedOn: '2026-05-25', reasons: 'Behöver ett hem och stöd för att behålla det.' },
	...{ rent: '6 200', supportKind: 'housing-support', hoursAWeek: '4' },
}

test('from the shelter to a lease of one’s own in four steps', async () => {
	const page = await visit()
	await signInAs(page, url, 'Sara Holm')
	const { dwellingId } = await sampleProperty(sara, unitId, 'Tärnans härbärge', { kind: 'shelter' })
	const bedId = await sampleBed(sara, dwellingId, 'Plats 1')
	const home = await flat()
	const personId = await registered('Loa', '1981-02-03')
	valueIn(await startSpell(sara, { personId, startsOn: '2026-04-01', place: 'rough-sleeping', unitId }))

	await page.goto(`${url}/housing/stays/new?bedId=${bedId}&from=2026-05-01`)
	await ready(page)
	await fill(page, { search: 'Loa Ankarsjö' })
	await press(page, 'Sök')
	await page.getByRole('listitem').filter({ hasText: 'Loa' }).getByRole('link', { name: 'Vuxen' }).click()
	await fill(page, { form: 'night-shelter' })
	await press(page, 'De flyttar in nu')
	await page.waitForURL(/\/housing\/stays\/[0-9a-f-]{36}/)
	await ready(page)

	await page.goto(`${url}/housing/ladder/grant/${personId}`)
	await ready(page)
	const { reasons, ...otherwise } = decision
	await fill(page, { ...otherwise, form: 'training-flat', bedId: home, startsOn: '2026-06-01' })
	await press(page, 'Bevilja och flytta in')
	// A decision without reasons is none: nothing is granted, and what was written stays.
	await page
		.getByRole('link', { name: /Motivering/ })
		.first()
		.waitFor()
	expect(await page.locator('main [name=startsOn]').inputValue()).toBe('2026-06-01')
	await fill(page, { reasons })
	await press(page, 'Bevilja och flytta in')
	await page.waitForURL(/\/housing\/ladder\/[0-9a-f-]{36}/)
	await ready(page)
	await picture(page, 'ladder-lease')

	// The same home on other terms: a new decision, a lease tied to the support.
	await page.goto(`${url}/housing/ladder/grant/${personId}`)
	await fill(page, { ...decision, form: 'support-contract', startsOn: '2026-08-01', decidedOn: '2026-07-20' })
	await press(page, 'Bevilja och flytta in')
	await page.waitForURL(/\/housing\/ladder\/[0-9a-f-]{36}/)
	await ready(page)

	await page.goto(`${page.url().split('?')[0]}/take-over`)
	await ready(page)
	await fill(page, { onDay: '2026-10-01', consentedBy: 'Strandens fastigheter', consentedOn: '2026-09-20' })
	await fill(page, { support: 'goes-on' })
	await press(page, 'Ta över')
	await page.waitForURL(/done=/)

	expect(await placesOf(personId)).toEqual([
		'rough-sleeping 2026-04-01 shelter',
		'night-shelter 2026-05-01 training-flat',
		'training-flat 2026-06-01 social-contract',
		'other-second-hand-with-conditions 2026-08-01 own-lease',
		'own-home 2026-10-01',
	])
	await page.goto(`${url}/people/${personId}`)
	await ready(page)
	expect(await said(page)).toMatch(/Egen bostad/)
	await picture(page, 'chain-person')
}, 240_000)

test('after a relapse the support changes and the home stays', async () => {
	const page = await visit()
	await signInAs(page, url, 'Sara Holm')
	const personId = await registered('Runa', '1990-07-08')
	const home = await flat()
	await page.goto(`${url}/housing/ladder/grant/${personId}`)
	await fill(page, { ...decision, form: 'training-flat', bedId: home, startsOn: '2026-06-01' })
	await press(page, 'Bevilja och flytta in')
	await page.waitForURL(/\/housing\/ladder\/[0-9a-f-]{36}/)
	const lease = page.url().split('?')[0] ?? ''

	// Nobody ends the lease before the support was looked through: there is not even a form for it.
	await page.goto(`${lease}/notice`)
	await ready(page)
	expect(await page.locator('[name=endsOn]').count()).toBe(0)
	await page.locator('main a[href$="/support"]').first().click()
	await page.waitForURL(/\/support$/)

	await page.goto(`${url}/people/${personId}/support/review`)
	await ready(page)
	await fill(page, {
		onDay: '2026-10-10',
		findings: 'Återfall i september. Vill ha fler besök.',
		changed: 'more',
	})
	await page.locator('main form button[type=submit]').first().click()
	await page.waitForURL(/\/people\/[0-9a-f-]{36}\/support(\?.*)?$/)
	await ready(page)
	const intensity = page.locator('a[href*="/support/intensity"]').first()
	await intensity.click()
	await fill(page, { fromDay: '2026-10-12', hoursAWeek: '9' })
	await page.locator('main form button[type=submit]').first().click()
	await page.waitForURL(/\/people\/[0-9a-f-]{36}\/support(\?.*)?$/)
	expect(await said(page)).toContain('9')

	await page.goto(lease)
	expect(await placesOf(personId)).toEqual(['training-flat 2026-06-01'])
	await ready(page)
}, 240_000)

test('a family leaves the hotel for a home, and the children’s places follow', async () => {
	const page = await visit()
	await signInAs(page, url, 'Sara Holm')
	const mother = await registered('Milda', '1988-01-02')
	const children = [await registered('Ebbe', '2016-03-04'), await registered('Signe', '2019-05-06')]
	const { householdId } = valueIn(await formHousehold(sara, { adultId: mother }))
	for (const personId of children)
		valueIn(await joinHousehold(sara, { householdId, personId, role: 'child' }))
	const { dwellingId } = await sampleProperty(sara, unitId, 'Hotell Provet', { kind: 'hotel' })
	const room = await sampleBed(sara, dwellingId, 'Rum 12', { kind: 'room', sleeps: 4 })
	const home = await flat()

	const asked = new URLSearchParams({ bedId: room, from: '2026-08-15', adult: mother })
	for (const child of children) asked.append('child', child)
	await page.goto(`${url}/housing/stays/new?${asked}`)
	await ready(page)
	await fill(page, { form: 'hotel' })
	await press(page, 'De flyttar in nu')
	// Children come to a hotel only after somebody has looked at what it is for each of them.
	await page.getByText(/bedöm/i).first().waitFor()
	for (const child of children) {
		const form = page.locator('form').filter({ has: page.locator(`input[name=personId][value="${child}"]`) })
		await form.locator('[name=school]').selectOption('reachable')
		await form.locator('[name=ownBed][value=yes]').check()
		await form.locator('[name=others]').selectOption('family-only')
		await form.locator('[name=nights]').fill('14')
		await form.locator('[name=verdict][value=for-now]').check()
		await form.locator('[name=reasons]').fill('Nära skolan. Ett eget hem söks genast.')
		await form.locator('button[type=submit]').click()
		await page.getByText('Bedömningen är sparad').first().waitFor()
		await page.goto(`${url}/housing/stays/new?${asked}`)
	}
	await fill(page, { form: 'hotel' })
	await press(page, 'De flyttar in nu')
	await page.waitForURL(/\/housing\/stays\/[0-9a-f-]{36}/)

	await page.goto(`${url}/housing/ladder/grant/${mother}`)
	await ready(page)
	await fill(page, { ...decision, form: 'social-contract', bedId: home, startsOn: '2026-10-05' })
	await press(page, 'Bevilja och flytta in')
	await page.waitForURL(/\/housing\/ladder\/[0-9a-f-]{36}/)
	for (const personId of [mother, ...children]) {
		expect(await placesOf(personId)).toEqual([
			'hotel-hostel-camping 2026-08-15 social-contract',
			'social-contract 2026-10-05',
		])
	}
	await page.goto(`${url}/people/${children[0]}`)
	await ready(page)
}, 240_000)
