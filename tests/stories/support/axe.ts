import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

declare const axe: { run(options: object): Promise<AxeResults> }

/** What axe finds against WCAG 2.2 AA, one line a fault; none is what a story wants. */
export async function barriers(page: Page): Promise<string[]> {
	await page.evaluate(source)
	const results = await page.evaluate((tags) => axe.run({ runOnly: { type: 'tag', values: tags } }), standard)
	return results.violations.flatMap((violation) =>
		violation.nodes.map((node) => `${violation.id}: ${violation.help} at ${node.target.join(' ')}`),
	)
}
