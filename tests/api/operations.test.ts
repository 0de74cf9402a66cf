import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { api } from '../../src/app/api.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { answerApi, largestBodies } from '../../src/platform/rest/answer-api.ts'
import { apiOf, arrears, keyFor } from '../support/api.ts'
import { testHouse } from '../support/house.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Apiby')
const { key } = await keyFor(town.as('administrator'), town.landlordId)
const ask = apiOf(house)(key)
const csv = { 'content-type': 'text/csv' }

async function report(given: object = {}) {
	return (await ask('POST', '/notices', { json: { ...arrears, ...given } })).body
}

describe('reporting', () => {
	test('the same report again adds nothing, other values under its reference change it', async () => {
		expect(await report({ reference: 'R-1' })).toMatchObject({ outcome: 'received' })
		expect(await report({ reference: 'R-1' })).toMatchObject({ outcome: 'duplicate' })
		expect(await report({ reference: 'R-1', status: 'paid' })).toMatchObject({ outcome: 'changed' })
	})

	test('a change is told to the receipt, with when and how', async () => {
		const { noticeId } = await report({ reference: 'R-2' })
		const changed = await ask('PATCH', `/notices/${noticeId}`, {
			json: { amount: '8000', servedOn: '2026-10-11' },
		})
		expect(changed).toMatchObject({ status: 200, body: { noticeId, outcome: 'changed' } })
		const { body } = await ask('GET', `/notices/${noticeId}`)
		expect(body).toMatchObject({ amount: '8000.00', servedOn: '2026-10-11' })
		expect(body.changes).toMatchObject([
			{ channel: 'api', field: 'servedOn' },
			{ channel: 'api', field: 'amount' },
			{ channel: 'api', field: 'debts' },
		])
	})

	test('a flat elsewhere is refused by name, and can be passed on', async () => {
		const elsewhere = { ...arrears, flatIn: 'another-municipality' }
		expect(await ask('POST', '/notices', { json: elsewhere })).toMatchObject({
			status: 409,
			body: {
				...{ title: 'A rule said no', because: 'flat-in-another-municipality', status: 409 },
				detail: expect.stringContaining('another municipality'),
			},
		})
		const passed = await ask('POST', '/misdirected-notices', {
			json: { ...elsewhere, otherMunicipality: 'Grannby' },
		})
		expect(passed).toMatchObject({ status: 200, body: { misdirectedId: expect.any(String) } })
	})

	test('a file is read row by row, and rehearsed when asked', async () => {
		const body =
			'tenant;address;amount;due_date;reference\nBo Ek;Hamngatan 1;9 120,50;2026-08-31;F-1\nEva Ek;;1;2026-08-31;F-2'
		const counted = {
			...{ accepted: 1, updated: 0, duplicates: 0 },
			rejected: [{ row: 3, faults: [{ column: 'address', problem: 'required' }] }],
		}
		expect(await ask('POST', '/uploads?mode=rehearse', { body, headers: csv })).toMatchObject({
			status: 200,
			body: counted,
		})
		expect((await ask('POST', '/uploads', { body, headers: csv })).body).toEqual(counted)
		expect((await ask('POST', '/uploads', { body, headers: csv })).body).toMatchObject({
			accepted: 0,
			duplicates: 1,
		})
	})
})

describe('reading', () => {
	test('goes page by page, the latest first, and by reference', async () => {
		for (const place of [1, 2, 3]) await report({ reference: `P-${place}` })
		const first = await ask('GET', '/notices?limit=2')
		const lines = first.body.receipts as { reference: string }[]
		expect(lines.map(({ reference }) => reference)).toEqual(['P-3', 'P-2'])
		const second = await ask('GET', `/notices?limit=2&before=${first.body.next}`)
		expect(second.body.receipts).toMatchObject([{ reference: 'P-1', amountToPay: '9132.50' }, {}])
		const one = await ask('GET', '/notices?reference=P-2')
		expect(one.body).toMatchObject({ receipts: [{ reference: 'P-2', tenant: 'Kim Lönn' }], next: null })
	})
})

describe('what cannot be done', () => {
	test('is said field by field, in words', async () => {
		const wrong = {
			...arrears,
			tenant: '',
			sentOn: '2026-13-01',
			debts: [{ dueOn: '2026-09-30', amount: 'much' }],
		}
		const { status, body, headers } = await ask('POST', '/notices', { json: wrong })
		expect([status, headers.get('content-type')]).toEqual([400, 'application/problem+json'])
		expect(body).toMatchObject({
			...{ title: 'Something in the request cannot be read', type: '/api/v1/docs#bad-input' },
			faults: expect.arrayContaining([
				{ path: 'tenant', problem: 'required', words: 'Fill in the field' },
				{ path: 'sentOn', problem: 'not-a-day', words: 'Write the day as 2026-10-12' },
				{ path: 'debts.0.amount', problem: 'amount-not-a-number', words: 'Write the amount as 14 250.50' },
			]),
		})
	})

	test.each([
		['a field that does not exist', { json: { ...arrears, ammount: '1' } }, 'ammount', 'unknown-field'],
		[
			'one inside a month',
			{ json: { ...arrears, debts: [{ dueDate: '2026-09-30' }] } },
			'debts.0.dueDate',
			'unknown-field',
		],
		[
			'another landlord',
			{ json: { ...arrears, organisationId: town.informantId } },
			'organisationId',
			'unknown-field',
		],
		['no JSON', { body: '{', headers: { 'content-type': 'application/json' } }, '', 'not-json'],
		['a list', { json: [arrears] }, '', 'not-json'],
		['a day to come', { json: { ...arrears, sentOn: '2026-10-13' } }, 'sentOn', 'date-in-future'],
	])('%s is a fault of its own', async (_, asked, path, problem) => {
		const { status, body } = await ask('POST', '/notices', asked)
		expect([status, body.faults]).toMatchObject([400, [{ path, problem }]])
	})

	test.each([
		['POST', '/notices', { body: 'x', headers: csv }, 415],
		['POST', '/uploads', { json: {} }, 415],
		['DELETE', '/notices', {}, 405],
		['PUT', '/uploads', {}, 405],
		['GET', '/people', {}, 404],
		['GET', '/notices/x', {}, 400],
		['GET', '/notices?tenant=Kim', {}, 400],
		['PATCH', '/notices/00000000-0000-4000-8000-000000000000', { json: { status: 'paid' } }, 404],
	] as const)('%s %s is answered with its own status', async (method, path, asked, status) => {
		const answer = await ask(method, path, asked)
		expect([answer.status, answer.body.status]).toEqual([status, status])
		expect(answer.headers.get('content-type')).toBe('application/problem+json')
	})

	test('what is too large is not read', async () => {
		const small = apiOf(house, { largest: { json: 1000, file: 2000 } })(key)
		const body = 'tenant,address\n'.padEnd(2001, 'x')
		expect(await small('POST', '/uploads', { body, headers: csv })).toMatchObject({
			status: 413,
			body: { status: 413 },
		})
		expect((await small('POST', '/notices', { json: { ...arrears, note: 'x'.repeat(1000) } })).status).toBe(
			413,
		)
		expect(largestBodies).toEqual({ json: 1024 ** 2, file: 10 * 1024 ** 2 })
	})

	test('is said in the language that is asked for', async () => {
		const { body } = await ask('GET', '/people', { headers: { 'accept-language': 'sv' } })
		expect(body.title).toBe('Finns inte')
	})
})

test('the page for people, and its data, are left to the screens; the description is for anyone', async () => {
	const app = new Hono().route(api.base, answerApi(house, api)).all('*', (c) => c.text('a screen'))
	for (const path of ['/docs', '/docs.data']) {
		expect(await (await app.request(api.base + path)).text()).toBe('a screen')
	}
	expect(await (await app.request(`${api.base}/openapi.json`)).json()).toMatchObject({ openapi: '3.1.1' })
	expect((await app.request(`${api.base}/doc`)).status).toBe(404)
})
