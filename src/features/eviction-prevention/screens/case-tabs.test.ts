import { expect, test } from 'vitest'
import { serverInProcess } from '../../../../tests/support/server-in-process.ts'

const { signedIn } = await serverInProcess()
const tabs = [
	'children',
	'debt',
	'around',
	'meetings',
	'decisions',
	'work',
	'authorities',
	'letters',
	'journal',
]

/** The words that stand in a page. */
const wordsIn = (html: string) =>
	(/<main[\s>].*<\/main>/s.exec(html)?.[0] ?? '').replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

test('every tab of a case shows its own, however its address is spelt', async () => {
	const { ask } = await signedIn('Sara Holm')
	const [own = ''] = /\/evictions\/[0-9a-f-]{36}/.exec(await (await ask('/evictions')).text()) ?? []
	const overview = wordsIn(await (await ask(own)).text())
	expect(wordsIn(await (await ask(`${own}/`)).text())).toBe(overview)
	const seen = new Set([overview])
	for (const tab of tabs) {
		const shown = wordsIn(await (await ask(`${own}/${tab}`)).text())
		expect([tab, seen.has(shown), shown.length > 500]).toEqual([tab, false, true])
		seen.add(shown)
		for (const spelt of [tab.toUpperCase(), tab.replace('e', '%65')]) {
			const other = await ask(`${own}/${spelt}`)
			expect([spelt, other.status, wordsIn(await other.text())]).toEqual([spelt, 200, shown])
		}
		expect((await ask(`${own}/${tab}.data`)).status, tab).toBe(200)
	}
})
