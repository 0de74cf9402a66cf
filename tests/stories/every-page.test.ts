import type { Page, Response } from 'playwright-core'
import { expect, test } from 'vitest'
import { barriers } from './support/axe.ts'
import { openBrowser } from './support/browser.ts'
import { stickingOut } from './support/layout.ts'
import { served } from './support/served.ts'
import { signInAs } from './support/sign-in.ts'

const { url } = await served()
const { visit } = await openBrowser()

const walks = [
	['Sara Holm', 390],
	['Maria Ström', 1440],
	['Mats Ek', 390],
	['Karin Lund', 390],
] as const

test.each(walks)(
	'whatever %s can reach by links stands at %i pixels without a barrier',
	async (name, width) => {
		const page = await visit({ width })
		await signInAs(page, url, name)
		expect(await faultsOnTheWay(page)).toEqual([])
	},
	600_000,
)

/** One page of each kind, following links from where one stands. */
async function faultsOnTheWay(start: Page): Promise<string[]> {
	const complaints: string[] = []
	const ahead = [new URL(start.url()).pathname]
	const seen = new Set<string>()
	for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
		const kind = kindOf(path)
		if (seen.has(kind)) continue
		seen.add(kind)
		// A page of its own for each: one that walks through them all grows slower and slower.
		const page = await start.context().newPage()
		page.on('pageerror', (fault) => complaints.push(`${kind}: ${fault.message}`))
		const answer = await page.goto(url + path).catch((fault: Error) => handedOut(fault))
		if (answer !== 'file' && answer !== null) {
			if (answer.status() >= 500) complaints.push(`${kind}: ${answer.status()}`)
			if (isPage(answer)) {
				const faults = [...(await barriers(page)), ...(await stickingOut(page))]
				complaints.push(...faults.map((fault) => `${kind}: ${fault}`))
				ahead.push(...(await linksOn(page)))
			}
		}
		await page.close()
	}
	expect(seen.size).toBeGreaterThan(5)
	return complaints
}

/** A file is handed out, not shown. */
function handedOut(fault: Error): 'file' {
	if (fault.message.includes('Download is starting')) return 'file'
	throw fault
}

/** Open data answers in JSON and Turtle, which a browser shows as bare text. */
function isPage(answer: Response): boolean {
	return answer.headers()['content-type']?.startsWith('text/html') ?? false
}

/** `/evictions/0199…/close?x=1` and its like are one kind of page, and so are all tables of an edition. */
function kindOf(path: string): string {
	return path
		.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
		.replace(/[?#].*/, '')
		.replace(/(\/statistics\/:id|\/data)\/[^/.]+/, '$1/:slug')
}

async function linksOn(page: Page): Promise<string[]> {
	const links = await page.evaluate(() =>
		[...document.querySelectorAll('a[href^="/"]')].map((link) => link.getAttribute('href') ?? ''),
	)
	return links.filter((link) => !/^\/language|[./](?:pdf|docx|csv|xlsx|json|atom)(?:$|\?)/.test(link))
}
