import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { MailServer } from '../../support/mail-server.ts'
import type { Visit } from './browser.ts'
import { said } from './case.ts'
import { invalidAt, letterTo } from './consultation.ts'

/** Where those who have no account are. */
export type Outside = {
	readonly url: string
	readonly server: MailServer
	visit(how?: Visit): Promise<Page>
	fine(page: Page, name: string): Promise<void>
	later(seconds: number): void
}

const file = { name: 'Kim Påhittsson brev.pdf', mimeType: 'application/pdf' }
const pdf = { ...file, buffer: Buffer.from('%PDF-1.7 påhittad bilaga') }

/** An invited body, on a phone without script, with a file. */
export async function answerByLink({ visit, fine }: Outside, link: string): Promise<void> {
	const page = await visit({ script: false, width: 390 })
	await page.goto(link)
	expect(await said(page)).toContain('Ni svarar för Kyrkan')
	await page.locator('[name=stance]').selectOption('supports-with-remarks')
	await page.locator('[name="parts.0.body"]').fill('Vi tillstyrker, om kostnaden skrivs ut.')
	await page.locator('[name="attachments[]"]').setInputFiles({ ...pdf, buffer: Buffer.from('<script>') })
	await page.getByRole('button', { name: 'Skicka svaret' }).click()
	expect(await said(page)).toContain('Filen är av ett slag som inte tas emot')
	await page.locator('[name="attachments[]"]').setInputFiles(pdf)
	await page.getByRole('button', { name: 'Skicka svaret' }).click()
	expect(await said(page)).toContain('Tack för svaret')
	await page.goto(link)
	expect(await said(page)).toMatch(/Ert svar kom in 12 oktober 2026, nummer 1/)
	expect(await said(page)).toContain('Bilaga 1: PDF')
	const looking = await visit({ width: 390 })
	await looking.goto(link)
	await fine(looking, 'body')
}

/** Anyone, without script: a form that is sent too fast is told so and keeps what was written; a letter confirms. */
export async function answerByHand(
	{ url, server, visit, fine, later }: Outside,
	address: string,
): Promise<void> {
	const looking = await visit({ width: 390 })
	const asked: string[] = []
	looking.on('request', (request) => asked.push(new URL(request.url()).origin))
	await looking.goto(`${url}/remiss/${address}`)
	await fine(looking, 'open')
	expect([...new Set(asked)]).toEqual([url])
	expect(await invalidAt(`${url}/remiss/${address}`)).toEqual([])
	expect(await looking.context().cookies()).toEqual([])
	const page = await visit({ script: false, width: 390 })
	await page.goto(`${url}/remiss/${address}`)
	await page.locator('details summary').first().click()
	await page.locator('[name="parts.0.body"]').fill('Skriv in hur många det gäller.')
	await page.locator('[name=writerName]').fill('Kim Påhittad')
	await page.locator('[name=writerEmail]').fill('kim@example.org')
	await page.getByRole('button', { name: 'Skicka svaret' }).click()
	expect(await said(page)).toContain('Det gick för fort')
	expect(await page.locator('[name="parts.0.body"]').inputValue()).toBe('Skriv in hur många det gäller.')
	later(10)
	await page.getByRole('button', { name: 'Skicka svaret' }).click()
	expect(await said(page)).toContain('Tack för svaret')
	expect(page.url()).toBe(`${url}/remiss/${address}`)
	const letter = await letterTo(server, 'kim@example.org', /^Bekräfta/)
	expect(`${letter.head} ${letter.body}`).not.toMatch(/Påhittad|hur många/)
	await page.goto(/http\S+/.exec(letter.body)?.[0] ?? '')
	await page.getByRole('button', { name: 'Bekräfta att svaret är mitt' }).click()
	expect(await said(page)).toContain('Svaret kom in 12 oktober 2026 och har nummer 2')
}
