import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { barriers } from './support/axe.ts'
import { openBrowser, picture } from './support/browser.ts'
import { caseUrl, openOwnCase, said, send, step } from './support/case.ts'
import { stickingOut } from './support/layout.ts'
import { served } from './support/served.ts'
import { signInAs } from './support/sign-in.ts'

// Two houses, each with a Lillhamn of its own: what one knows, the other learns from the file alone.
const here = await served()
const there = await served()
const { visit } = await openBrowser()
const code = '9999'

async function officerOf({ url }: typeof here): Promise<Page> {
	const page = await visit()
	await signInAs(page, url, 'Sara Holm')
	return page
}

/** Down with the sealed file, as it is then carried over. */
async function fileFrom(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
	const waiting = page.waitForEvent('download')
	await page.getByRole('link', { name: 'Hämta den förseglade filen' }).click()
	const download = await waiting
	return {
		...{ name: download.suggestedFilename(), mimeType: 'application/json' },
		buffer: readFileSync(await download.path()),
	}
}

test('a case is sealed, carried over, opened with its key, taken over, and closed here by the receipt', async () => {
	const sender = await officerOf(here)
	await openOwnCase(sender, here.url, {
		...{ givenName: 'Flora', familyName: 'Flyttström', bornOn: '1982-03-14', address: 'Packgatan 5' },
		...{ children: 'no', ground: 'arrears', debt: '7 200' },
	})
	await step(sender, 'transfer')
	await sender.locator('[name=toName]').fill('Grannhamn')
	await sender.locator('[name=toCode]').fill(code)
	await sender.locator('[name=ground][value=request]').check()
	await sender.locator('[name=requestedOn]').fill('2026-10-12')
	await sender.locator('[name=summary]').fill('Vill bo nära sin syster.')
	await sender.getByRole('button', { name: 'Försegla ärendet' }).click()
	const key = (await sender.locator('.receipt-number').first().textContent())?.trim() ?? ''
	expect(key).toMatch(/^[0-9A-Z-]{9,}$/)
	await picture(sender, 'transfer-sealed')
	expect(await barriers(sender)).toEqual([])
	const file = await fileFrom(sender)
	expect(file.buffer.toString('utf8')).not.toMatch(/Flora|Flyttström|Packgatan|syster/)
	await step(sender, 'transfer')
	expect(await sender.content()).not.toContain(key)

	const receiver = await officerOf(there)
	const receipt = await takenOver(receiver, file, key)

	await sender.locator('[name=receiptNumber]').fill(receipt)
	await send(sender, 'Avsluta som överflyttat')
	expect(await said(sender)).toMatch(/Avslutat .*Överflyttat/)
	await receiver.getByRole('link', { name: 'Till ärendet' }).click()
	await receiver.getByRole('heading', { level: 1, name: 'Flora Flyttström, Packgatan 5' }).waitFor()
	await receiver.goto(`${caseUrl(receiver)}/transfer`)
	expect(await said(receiver)).toContain('Vill bo nära sin syster.')
}, 240_000)

/** Handed in, opened with a wrong key and with the right one, seen and accepted; gives the receipt's number. */
async function takenOver(
	page: Page,
	file: Awaited<ReturnType<typeof fileFrom>>,
	key: string,
): Promise<string> {
	await page.goto(`${there.url}/evictions/transfers`)
	await page.locator('[name=file]').setInputFiles(file)
	await page.getByRole('button', { name: 'Lämna in filen' }).click()
	await page.locator('[name=key]').fill('ABCD-EFGH-JKMN')
	await page.getByRole('button', { name: 'Öppna med nyckeln' }).click()
	await page.getByText('Nyckeln öppnar inte filen').first().waitFor()
	await page.locator('[name=key]').fill(key)
	await page.getByRole('button', { name: 'Öppna med nyckeln' }).click()
	await page.getByText('Inget är sparat än').waitFor()
	expect(await said(page)).toMatch(/Flora Flyttström/)
	await picture(page, 'transfer-seen')
	expect(await barriers(page)).toEqual([])
	expect(await stickingOut(page)).toEqual([])
	await page.getByRole('button', { name: 'Ta över ärendet' }).click()
	await page.getByText('Ärendet är övertaget').first().waitFor()
	await picture(page, 'transfer-accepted')
	return (await page.locator('.receipt-number').first().textContent())?.trim() ?? ''
}
