import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { limitBody, ownOriginOnly, readableAddressOnly, type Served, secureHeaders } from './http-safety.ts'

const megabyte = 1024 * 1024
const app = new Hono<Served>()
app.use(limitBody(async (c) => c.text('too large', 413)))
app.all('*', async (c) => c.text(String((await c.req.arrayBuffer()).byteLength)))

async function posted(path: string, megabytes: number, type: string): Promise<number> {
	const body = new Uint8Array(megabytes * megabyte)
	const headers = { 'content-type': type, 'content-length': String(body.length) }
	return (await app.request(path, { method: 'POST', body, headers })).status
}

test('as much is taken as the forms say: from staff three files of ten, from those without an account nine in all', async () => {
	const files = 'multipart/form-data; boundary=x'
	expect(await posted('/follow-up/1/decided', 20, files)).toBe(200)
	expect(await posted('/consultations/1/answers/new', 31, files)).toBe(200)
	expect(await posted('/consultations/1/answers/new', 33, files)).toBe(413)
	expect(await posted('/remiss/abcdefgh', 9, files)).toBe(200)
	expect(await posted('/remiss/abcdefgh', 11, files)).toBe(413)
	expect(await posted('/remiss/answer', 11, files)).toBe(413)
	expect(await posted('/follow-up/1/decided', 2, 'application/x-www-form-urlencoded')).toBe(413)
})

const guarded = new Hono<Served>()
guarded.use(ownOriginOnly)
guarded.all('*', (c) => c.text('taken'))

test.each([
	[{ origin: 'https://evil.example' }, 403],
	[{ origin: 'null' }, 403],
	[{ 'sec-fetch-site': 'cross-site' }, 403],
	[{ 'sec-fetch-site': 'same-site', origin: 'https://bofast.example' }, 403],
	[{ 'sec-fetch-site': 'same-origin', origin: 'https://bofast.example' }, 200],
	[{ 'sec-fetch-site': 'none' }, 200],
	[{}, 200],
])(
	'a post that says %j of where it comes from is answered %i, and reading is for all',
	async (said, status) => {
		const headers = { host: 'bofast.example', ...said }
		expect((await guarded.request('/evictions', { method: 'POST', headers })).status).toBe(status)
		expect((await guarded.request('/evictions', { headers })).status).toBe(200)
	},
)

test.each([true, false])('over TLS (%s) a year of it is asked for, and only then', async (overTls) => {
	const hono = new Hono<Served>()
	hono.use(secureHeaders(overTls))
	hono.get('*', (c) => c.text(c.get('nonce')))
	const answer = await hono.request('/')
	expect(answer.headers.get('strict-transport-security')).toBe(overTls ? 'max-age=31536000' : null)
	expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${await answer.text()}'`)
	expect(answer.headers.get('permissions-policy')).toContain('camera=()')
	expect(answer.headers.get('cache-control')).toBe('private, no-store')
})

test('an address that is no text leads nowhere', async () => {
	const hono = new Hono<Served>()
	hono.use(readableAddressOnly)
	hono.all('*', (c) => c.text('read'))
	for (const path of ['/a%00b', '/%ff', '/%ed%a0%80', '/%1b'])
		expect((await hono.request(path)).status).toBe(404)
	for (const path of ['/', '/%C3%85sa', '/a%20b', '/%F0%9F%91%A9'])
		expect((await hono.request(path)).status).toBe(200)
})
