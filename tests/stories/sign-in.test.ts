import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { instant } from '../../src/foundation/plain-date.ts'
import { codeAt, stepAt } from '../../src/platform/sign-in/one-time-password.ts'
import { openPassword } from '../../src/platform/sign-in/sign-in.ts'
import { identityProvider } from '../support/identity-provider.ts'
import { barriers } from './support/axe.ts'
import { openBrowser, picture } from './support/browser.ts'
import { stickingOut } from './support/layout.ts'
import { served } from './support/served.ts'
import { signInAs } from './support/sign-in.ts'

const began = Date.now()
let ahead = 0
const clock = {
	now: () => instant(new Date(Date.parse('2026-10-12T07:00:00Z') + Date.now() - began + ahead).toISOString()),
}
// A passkey belongs to a name, not to an address of digits.
const { url } = await served(clock, null, { host: 'localhost', reach: 'own-machine-too' })
const { visit } = await openBrowser()

const signOut = async (page: Page) => await page.getByRole('button', { name: 'Logga ut' }).first().click()
// What looks for barriers is a script itself: where none may run, the layout alone is looked at.
const looksRight = async (page: Page, name: string, how: 'scripted' | 'unscripted' = 'scripted') => {
	if (how === 'scripted') expect(await barriers(page)).toEqual([])
	await picture(page, name)
	await page.setViewportSize({ width: 390, height: 900 })
	// Fields that grow with what they hold measure themselves anew a moment after.
	await expect.poll(() => stickingOut(page)).toEqual([])
	await picture(page, `${name}-390`)
	await page.setViewportSize({ width: 1440, height: 900 })
}

async function withPassword(page: Page, email: string) {
	await page.goto(`${url}/sign-in`)
	await page.getByRole('textbox', { name: 'E-postadress' }).fill(email)
	await page.getByLabel('Lösenord').fill(openPassword)
	await page.getByRole('button', { name: 'Logga in', exact: true }).first().click()
}

test('without script an app is added, its codes open the account, and each is used once', async () => {
	const page = await visit({ script: false })
	await signInAs(page, url, 'Maria Ström')
	await page.getByRole('link', { name: 'Ditt konto' }).click()
	await looksRight(page, 'account', 'unscripted')
	await page.getByRole('button', { name: 'Börja' }).click()
	const address = await page
		.getByRole('link', { name: 'Har du appen på den här enheten' })
		.getAttribute('href')
	const secret = fromBase32(new URL(address ?? '').searchParams.get('secret') ?? '')
	const codeNow = () => codeAt(secret, stepAt(Date.parse(clock.now())))
	await looksRight(page, 'account-app', 'unscripted')
	await page.getByRole('textbox', { name: 'Kod' }).fill('000000')
	await page.getByRole('button', { name: 'Bekräfta koden' }).click()
	expect(await page.getByRole('alert').textContent()).toContain('Koden stämde inte')
	await page.getByRole('textbox', { name: 'Kod' }).fill(codeNow())
	await page.getByRole('button', { name: 'Bekräfta koden' }).click()
	const codes = (await page.locator('.callout .code').textContent())?.split('\n') ?? []
	expect(codes).toHaveLength(10)
	await picture(page, 'account-codes')
	await signOut(page)
	await withPassword(page, 'maria.strom@lillhamn.example')
	await page.waitForURL(`${url}/sign-in/code`)
	await looksRight(page, 'sign-in-code', 'unscripted')
	await page.getByRole('textbox', { name: 'Kod' }).fill(codes[0] ?? '')
	await page.getByRole('button', { name: 'Logga in' }).click()
	await page.waitForURL(`${url}/plans`)
	await page.goto(`${url}/account/security`)
	expect(await page.textContent('main')).toContain('9 reservkoder finns kvar')
})

test('a passkey is added and signs in, by the device and nothing written', async () => {
	const page = await visit()
	const devices = await page.context().newCDPSession(page)
	await devices.send('WebAuthn.enable')
	await devices.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
			...{ isUserVerified: true, automaticPresenceSimulation: true },
		},
	})
	await signInAs(page, url, 'Mats Ek')
	await page.goto(`${url}/account/security`)
	await page.getByRole('textbox', { name: 'Vad nyckeln ska heta' }).fill('Kontorsdatorn')
	await page.getByRole('button', { name: 'Lägg till en passernyckel' }).click()
	await page.getByText('Passernyckeln är tillagd').waitFor()
	expect(await page.textContent('main')).toContain('Kontorsdatorn')
	await looksRight(page, 'account-passkey')
	await signOut(page)
	await page.waitForURL(`${url}/sign-in`)
	await page.getByRole('button', { name: 'Logga in med en passernyckel' }).click()
	await page.waitForURL(`${url}/landlord`)
})

test('one proves anew and comes back to the page one wanted, never to another site; an hour later the session has ended', async () => {
	const page = await visit()
	await signInAs(page, url, 'Sara Holm')
	await page.goto(`${url}/prove?next=${encodeURIComponent('/my-work')}`)
	await looksRight(page, 'prove')
	await page.getByLabel('Lösenord').fill('fel lösenord')
	await page.getByRole('button', { name: 'Bekräfta', exact: true }).click()
	expect(await page.getByRole('alert').textContent()).toContain('Det stämmer inte')
	await page.getByLabel('Lösenord').fill(openPassword)
	await page.getByRole('button', { name: 'Bekräfta', exact: true }).click()
	await page.waitForURL(`${url}/my-work`)
	await page.goto(`${url}/prove?next=${encodeURIComponent('https://elsewhere.example/')}`)
	await page.getByLabel('Lösenord').fill(openPassword)
	await page.getByRole('button', { name: 'Bekräfta', exact: true }).click()
	expect(new URL(page.url()).origin).toBe(url)
	ahead += 61 * 60_000
	await page.goto(`${url}/my-work`)
	expect(new URL(page.url()).pathname).toBe('/sign-in')
})

test('an administrator connects a service, somebody comes by it with the role it gives, and signs out there too', async () => {
	let providerId = ''
	const people = [{ sub: 'u1', name: 'Nora Ny', email: 'nora.ny@lillhamn.example', groups: ['strateger'] }]
	const real = await identityProvider(people, {
		backAt: () => `${url}/sign-in/back/${providerId}`,
		endedAt: () => `${url}/sign-in/ended/${providerId}`,
		outAt: `${url}/sign-in`,
	})
	afterAll(() => real.close())
	const administrator = await visit()
	await signInAs(administrator, url, 'Ulla Bohlin')
	await administrator.goto(`${url}/settings/sign-in`)
	await looksRight(administrator, 'sign-in-settings-empty')
	await administrator.getByRole('link', { name: 'Anslut en inloggningstjänst' }).click()
	await administrator.getByRole('button', { name: 'Anslut' }).click()
	await looksRight(administrator, 'sign-in-settings-faults')
	const field = (name: string) => administrator.locator(`[name="${name}"]`)
	await field('name').fill('Kommunkontot')
	await field('issuer').fill(real.issuer)
	await field('clientId').fill(real.clientId)
	await field('clientSecret').fill(real.clientSecret)
	await field('mapping.roles.0.claim').fill('groups')
	await field('mapping.roles.0.value').fill('strateger')
	await field('mapping.roles.0.role').selectOption('strategist')
	await administrator.getByRole('button', { name: 'Anslut' }).click()
	await administrator.getByText('Tjänsten är ansluten').waitFor()
	providerId = new URL(administrator.url()).pathname.split('/').at(-1) ?? ''
	await looksRight(administrator, 'sign-in-settings-one')
	await administrator.goto(`${url}/settings/sign-in`)
	await looksRight(administrator, 'sign-in-settings')

	const page = await visit()
	await page.goto(`${url}/sign-in`)
	await page.getByRole('link', { name: 'Logga in med Kommunkontot' }).click()
	await page.waitForURL(`${url}/sign-in?said=not-answering`).catch(() => undefined)
	real.start()
	await page.goto(`${url}/sign-in?said=not-answering`)
	await looksRight(page, 'sign-in-not-answering')
	await expect
		.poll(
			async () => {
				await page.goto(`${url}/sign-in/with/${providerId}`)
				return new URL(page.url()).pathname
			},
			{ timeout: 20_000 },
		)
		.toBe('/plans')
	expect(await page.textContent('body')).toContain('Nora Ny')
	await page.goto(`${url}/account/security`)
	expect(await page.textContent('main')).toContain('Kontot skyddas där du loggar in')
	await looksRight(page, 'account-of-a-service')
	await signOut(page)
	await page.waitForURL(`${url}/signed-out/${providerId}`)
	await picture(page, 'signed-out')
	await page.waitForURL((at) => at.href.startsWith(real.issuer))
})

function fromBase32(text: string): Buffer {
	const bits = [...text]
		.map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
		.join('')
	return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)))
}
