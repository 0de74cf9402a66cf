import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { Served } from './http-safety.ts'
import { holdPace, usualPaces } from './paces.ts'

/** A server that answers everything, at a time that the test says. */
function served() {
	let now = 0
	const app = new Hono<Served>()
	app.use(
		holdPace(
			() => now,
			(c) => c.req.header('x-place') ?? 'here',
			async (c) => c.text('wait', 429),
		),
	)
	app.all('*', (c) => c.text('answered'))
	const ask = async (path: string, init: RequestInit = {}) => await app.request(path, init)
	return {
		ask,
		until: async (path: string, init: RequestInit = {}, most = 3000) => {
			for (let asked = 0; asked < most; asked++) if ((await ask(path, init)).status === 429) return asked
			return most
		},
		wait: (seconds: number) => {
			now += seconds * 1000
		},
	}
}

const cookie = (name: string) => ({ headers: { cookie: `bofast.session_token=${name.repeat(30)}` } })
const multipart = { 'content-type': 'multipart/form-data; boundary=x' }

test.each([
	['page', '/evictions', {}],
	['file', '/homelessness/export/list.csv', {}],
	['open', '/p/lillhamn/data', {}],
	['open', '/open/v1/sites', {}],
	['form', '/evictions', { method: 'POST', body: 'a=1' }],
	['upload', '/notices', { method: 'POST', body: 'x', headers: multipart }],
] as const)('as many as the list says through the door %s (%s), then not', async (door, path, init) => {
	const { until } = served()
	expect(await until(path, init)).toBe(usualPaces.find((one) => one.door === door)?.inAMinute)
})

test('whoever is held is told for how long, and is let in again after that', async () => {
	const { ask, until, wait } = served()
	await until('/x.csv')
	wait(20)
	const held = await ask('/x.csv')
	expect([held.status, held.headers.get('retry-after')]).toEqual([429, '40'])
	wait(40)
	expect((await ask('/x.csv')).status).toBe(200)
})

test('one session holds nobody else, until their network as a whole asks too much', async () => {
	const { ask, until } = served()
	await until('/x.csv', cookie('a'))
	expect((await ask('/x.csv', cookie('b'))).status).toBe(200)
	let sessions = 0
	for (; sessions < 100; sessions++) if ((await until('/x.csv', cookie(`c${sessions}`), 60)) < 60) break
	expect(sessions).toBeLessThan(45)
	const elsewhere = { headers: { ...cookie('z').headers, 'x-place': '203.0.113.9' } }
	expect((await ask('/x.csv', elsewhere)).status).toBe(200)
})

test('scripts and styles are never held, nor the API, which keeps a pace of its own', async () => {
	const { until } = served()
	expect(await until('/assets/a.js', {}, 2000)).toBe(2000)
	expect(await until('/api/v1/notices', { method: 'POST' }, 500)).toBe(500)
})
