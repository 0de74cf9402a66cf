import { mkdirSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll } from 'vitest'

// No sandbox as root, and nothing that looks for hosts outside.
const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
]

export type Visit = { readonly script?: boolean; readonly width?: number; readonly locale?: string }

/** Real Chromium for one file's stories: each visit is somebody else at a browser of their own. */
export async function openBrowser(): Promise<{ visit(how?: Visit): Promise<Page> }> {
	const browser: Browser = await chromium.launch({
		executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
		args: flags,
	})
	const contexts: BrowserContext[] = []
	afterAll(() => browser.close())
	return {
		visit: async ({ script = true, width = 1440, locale = 'sv-SE' } = {}) => {
			const context = await browser.newContext({
				javaScriptEnabled: script,
				viewport: { width, height: 900 },
				locale,
				timezoneId: 'Europe/Stockholm',
				acceptDownloads: true,
			})
			contexts.push(context)
			return context.newPage()
		},
	}
}

/** A picture of the whole page, when `SHOTS` names a folder for it. */
export async function picture(page: Page, name: string): Promise<void> {
	const folder = process.env.SHOTS
	if (folder === undefined) return
	mkdirSync(folder, { recursive: true })
	await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}
