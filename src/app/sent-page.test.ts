import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { sent } from './sent-page.ts'

const page = Buffer.from(`<!doctype html>${'<p>Lillhamn</p>'.repeat(200)}`)
const asked = (accepts?: string) =>
	new Request('http://127.0.0.1/', accepts === undefined ? {} : { headers: { 'Accept-Encoding': accepts } })
const answerTo = (accepts?: string, html = page) =>
	sent(asked(accepts), html, { status: 200, headers: new Headers({ 'Content-Type': 'text/html' }) })

test('a browser that takes gzip is given the page in a third of its size, and it is the same page', async () => {
	for (const accepts of ['gzip', 'gzip, deflate, br', 'deflate, GZIP;q=0.5']) {
		const answer = await answerTo(accepts)
		const bytes = Buffer.from(await answer.arrayBuffer())
		expect(answer.headers.get('Content-Encoding'), accepts).toBe('gzip')
		expect(answer.headers.get('Vary')).toBe('Accept-Encoding')
		expect(bytes.length).toBeLessThan(page.length / 3)
		expect(gunzipSync(bytes)).toEqual(page)
	}
})

test('whoever does not, or refuses it, is given the page as it is, and so is a page too short to gain', async () => {
	for (const accepts of [undefined, 'br', 'gzip;q=0, br', 'gzip; q=0.0']) {
		const answer = await answerTo(accepts)
		expect(answer.headers.get('Content-Encoding'), accepts).toBeNull()
		expect(Buffer.from(await answer.arrayBuffer())).toEqual(page)
	}
	expect((await answerTo('gzip', Buffer.from('<p>kort</p>'))).headers.get('Content-Encoding')).toBeNull()
})
