import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { testHouse } from '../../tests/support/house.ts'
import { addTemplate } from '../features/network/commands/knowledge/add-template.ts'
import { sampleNetwork } from '../features/network/samples.ts'
import { valueIn } from '../platform/answer.ts'
import type { Served } from './http-safety.ts'
import { answerOpenLibrary } from './open-library.ts'

const { house } = await testHouse()
const network = await sampleNetwork(house)
const app = new Hono<Served>()
answerOpenLibrary(app, house)
const base = '/open/v1/networks/9009-Provriket/library'

test('a network’s library is read by anyone as JSON and as files, and told again only when it has changed', async () => {
	expect((await app.request(base)).status).toBe(404)
	const { templateId } = valueIn(
		await addTemplate(network.as('secretariat'), {
			...{ kind: 'checklist', title: 'Första mötet', about: 'Så här', said: 'Ring\nBesök' },
			...{ licence: 'cc-by-4.0', licensor: 'Provriket' },
		}),
	)
	const whole = await app.request(base)
	expect(whole.headers.get('access-control-allow-origin')).toBe('*')
	expect(await whole.json()).toMatchObject({ format: 'bofast-library/1', templates: [{ id: templateId }] })
	const tag = whole.headers.get('etag') ?? ''
	expect((await app.request(base, { headers: { 'if-none-match': tag } })).status).toBe(304)
	expect((await app.request(`${base}.json`)).headers.get('content-disposition')).toContain('attachment')

	const one = await app.request(`${base}/templates/${templateId}`)
	expect(await one.json()).toMatchObject({ versions: [1], version: { number: 1 } })
	const file = await app.request(`${base}/templates/${templateId}/versions/1/file`)
	expect(await file.text()).toContain('☐ Ring\n\n☐ Besök')
	for (const nowhere of [
		`${templateId}/versions/2`,
		`${templateId}/versions/x`,
		'x',
		`${templateId}/versions/2/file`,
	]) {
		expect((await app.request(`${base}/templates/${nowhere}`)).status).toBe(404)
	}
})
