import { beforeEach, describe, expect, test } from 'vitest'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { instant } from '../../src/foundation/plain-date.ts'
import { forgetAnsweredRequests } from '../../src/platform/rest/forget-answers.ts'
import { apiOf, arrears, keyFor } from '../support/api.ts'
import { testHouse } from '../support/house.ts'
import { withSql } from '../support/sql.ts'

const { house, clock, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Engångsby')
const { key } = await keyFor(town.as('administrator'), town.landlordId)
const ask = apiOf(house)(key)
const monday = instant('2026-10-12T07:00:00Z')
beforeEach(() => clock.set(monday))

const named = (name: string) => ({ 'idempotency-key': name })
// Without a reference: the same words are known again by their digest alone.
const report = (place: number) => ({ ...arrears, reference: undefined, address: `Hamngatan ${place}` })

const count = async (table: string) =>
	await withSql(databaseUrl, async (db) => {
		const [row] = await db.rows<{ count: number }>(`select count(*)::int as count from ${table}`)
		return row?.count ?? 0
	})
const effects = async () => ({
	notices: await count('named.notice'),
	changes: await count('named.notice_change'),
	jobs: await count('graphile_worker._private_jobs'),
	audit: await count('audit.entry'),
})

describe('a request with a name of its own', () => {
	test('does nothing twice, and is answered the same', async () => {
		const asked = { json: report(1), headers: named('first') }
		const first = await ask('POST', '/notices', asked)
		const before = await effects()
		const again = await ask('POST', '/notices', asked)
		expect(again).toMatchObject({ status: 200, body: first.body })
		expect([first, again].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([null, 'true'])
		expect(again.body.outcome).toBe('received')
		expect(await effects()).toEqual(before)
	})

	test('a change, a file and a refusal likewise', async () => {
		const { body } = await ask('POST', '/notices', { json: report(2) })
		const csv = { 'content-type': 'text/csv' }
		const file = 'tenant,address,amount,due_date\nBo Ek,Hamngatan 77,9120,2026-08-31'
		const asked = [
			['PATCH', `/notices/${body.noticeId}`, { json: { status: 'paid' }, headers: named('change') }],
			['POST', '/uploads', { body: file, headers: { ...csv, ...named('file') } }],
			[
				'POST',
				'/notices',
				{ json: { ...arrears, flatIn: 'another-municipality' }, headers: named('refused') },
			],
		] as const
		for (const [method, path, given] of asked) {
			const first = await ask(method, path, given)
			const before = await effects()
			const again = await ask(method, path, given)
			expect([again.status, again.body]).toEqual([first.status, first.body])
			expect([path, await effects()]).toEqual([path, before])
		}
	})

	test('ten at once have one effect and one answer', async () => {
		const before = await effects()
		const asked = { json: report(3), headers: named('volley') }
		const answers = await Promise.all(Array.from({ length: 10 }, () => ask('POST', '/notices', asked)))
		expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
		expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === null).length).toBe(1)
		expect((await effects()).notices).toBe(before.notices + 1)
	})

	test('with other content is told that the name is taken, and does nothing', async () => {
		await ask('POST', '/notices', { json: report(4), headers: named('taken') })
		const before = await effects()
		const other = await ask('POST', '/notices', { json: report(5), headers: named('taken') })
		expect(other).toMatchObject({ status: 422, body: { title: 'The request’s name is taken' } })
		expect(await effects()).toEqual(before)
	})

	test('that had a fault is asked anew under its name when it is mended', async () => {
		const wrong = { ...report(6), tenant: '' }
		expect((await ask('POST', '/notices', { json: wrong, headers: named('mended') })).status).toBe(400)
		const future = { ...report(6), sentOn: '2026-10-13' }
		expect((await ask('POST', '/notices', { json: future, headers: named('mended') })).status).toBe(400)
		expect((await ask('POST', '/notices', { json: report(6), headers: named('mended') })).status).toBe(200)
	})

	test("is another key's own, whatever it is called", async () => {
		const other = apiOf(house)((await keyFor(town.as('administrator'), town.landlordId)).key)
		await ask('POST', '/notices', { json: report(7), headers: named('mine') })
		const theirs = await other('POST', '/notices', { json: report(8), headers: named('mine') })
		expect(theirs).toMatchObject({ status: 200, body: { outcome: 'received' } })
	})

	test('is remembered for a day, sealed, and no longer', async () => {
		const asked = { json: report(9), headers: named('a day') }
		await ask('POST', '/notices', asked)
		const stored = await withSql(databaseUrl, (db) =>
			db.rows<{ cipher: Buffer }>(`select answer_cipher as cipher from named.answered_request`),
		)
		expect(stored.map(({ cipher }) => cipher.toString('latin1')).join()).not.toMatch(/receiptNumber|done/)
		clock.set(instant('2026-10-13T06:59:59Z'))
		expect((await ask('POST', '/notices', asked)).headers.get('idempotency-replayed')).toBe('true')
		clock.set(instant('2026-10-13T07:00:00Z'))
		const next = await ask('POST', '/notices', asked)
		expect([next.body.outcome, next.headers.get('idempotency-replayed')]).toEqual(['duplicate', null])
		clock.set(instant('2026-10-14T07:00:00Z'))
		await forgetAnsweredRequests(house)
		expect(await count('named.answered_request')).toBe(0)
	})

	test.each(['', 'x'.repeat(201)])('needs a name that can be kept', async (name) => {
		const { status, body } = await ask('POST', '/notices', { json: report(10), headers: named(name) })
		expect([status, body.faults]).toMatchObject([400, [{ path: 'Idempotency-Key' }]])
	})
})
