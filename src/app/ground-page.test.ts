import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { testHouse } from '../../tests/support/house.ts'
import { noteFullDisk } from '../platform/full-disk.ts'
import type { House } from '../platform/house.ts'
import { openHouse } from '../platform/open-house.ts'
import { tellBadGround } from './ground-page.ts'
import { answerHealth } from './health.ts'
import type { Served } from './http-safety.ts'

const { house, secret } = await testHouse()

function served(by: House) {
	const app = new Hono<Served>()
	app.use(tellBadGround(by))
	answerHealth(app, by)
	app.get('/page', (c) => c.text('TypeError: Åsa Lind at store.ts:12', 500))
	app.get('/api/v1/things', (c) => c.text('TypeError', 500))
	app.get('/fine', (c) => c.text('fine'))
	return app
}

const gone = openHouse({
	...{ databaseUrl: 'postgres://nobody@127.0.0.1:9/bofast', secret, clock: house.clock, connections: 1 },
	...{ baseUrl: 'http://127.0.0.1', demo: false, logLevel: 'silent' },
})

test('where the database is gone a page says so, when to try again, and nothing of the fault', async () => {
	const app = served(gone)
	const answer = await app.request('/page', { headers: { 'accept-language': 'sv' } })
	expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10'])
	const html = await answer.text()
	expect(html).toContain('<h1>Bofast når inte sin databas</h1>')
	expect(html).not.toMatch(/TypeError|Lind|store\.ts/)
	expect((await app.request('/fine')).status).toBe(200)
	expect((await app.request('/healthz')).status).toBe(200)
	expect((await app.request('/readyz')).status).toBe(503)
})

test('a machine is told the same as problem+json', async () => {
	const answer = await served(gone).request('/api/v1/things')
	expect(answer.status).toBe(503)
	expect(answer.headers.get('content-type')).toBe('application/problem+json')
	expect(await answer.json()).toMatchObject({ status: 503, type: 'about:blank' })
})

test('a fault of ours stays a fault of ours', async () => {
	expect((await served(house).request('/page')).status).toBe(500)
	expect((await served(house).request('/readyz')).status).toBe(200)
})

test('a full disk is told as one', async () => {
	noteFullDisk(house, '23505')
	expect((await served(house).request('/page')).status).toBe(500)
	noteFullDisk(house, '53100')
	const answer = await served(house).request('/page', { headers: { 'accept-language': 'sv' } })
	expect(answer.status).toBe(503)
	expect(await answer.text()).toContain('Disken är full')
})
