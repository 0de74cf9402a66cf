import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { endApiKey } from '../../src/features/organisation/commands/keys/end-api-key.ts'
import { makeApiKey } from '../../src/features/organisation/commands/keys/make-api-key.ts'
import { replaceApiKey } from '../../src/features/organisation/commands/keys/replace-api-key.ts'
import { apiKeys } from '../../src/features/organisation/queries/keys/api-keys.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { instant } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import { requestsInAMinute } from '../../src/platform/rest/pace.ts'
import { enter } from '../../src/platform/transaction.ts'
import { apiOf, arrears, keyFor } from '../support/api.ts'
import { testHouse } from '../support/house.ts'
import { withSql } from '../support/sql.ts'

const { house, clock, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Nyckelby')
const administrator = town.as('administrator')
const monday = instant('2026-10-12T07:00:00Z')
beforeEach(() => clock.set(monday))

describe('a key', () => {
	test('reports for its landlord, through the API, and reads the receipt', async () => {
		const { key } = await keyFor(administrator, town.landlordId)
		const ask = apiOf(house)(key)
		const told = await ask('POST', '/notices', { json: arrears })
		expect(told).toMatchObject({ status: 200, body: { outcome: 'received', committee: 'Socialnämnden' } })
		const receipt = await ask('GET', `/notices/${told.body.noticeId}`)
		expect(receipt).toMatchObject({
			status: 200,
			body: {
				...{ receiptNumber: told.body.receiptNumber, channel: 'api', tenant: 'Kim Lönn', status: 'open' },
				...{ amount: '9120.50', interest: '12.00', amountToPay: '9132.50' },
				debts: [{ dueOn: '2026-09-30', amount: '9120.50', interest: '12.00' }],
			},
		})
	})

	test('stands nowhere in the database, only its digest', async () => {
		const { key } = await keyFor(administrator, town.landlordId)
		const rows = await withSql(databaseUrl, (db) => db.rows(`select * from named.api_key`))
		expect(JSON.stringify(rows)).not.toContain(key)
		expect(JSON.stringify(rows)).not.toContain(key.slice('bofast_'.length))
	})

	test.each([null, 'bofast_', `bofast_${'A'.repeat(43)}`, 'x'])(
		'that is none (%s) is answered 401',
		async (key) => {
			expect(await apiOf(house)(key)('POST', '/notices', { json: arrears })).toMatchObject({
				status: 401,
				body: { title: 'No valid key', status: 401 },
			})
		},
	)

	test('that is ended, or has run out, opens nothing from that moment', async () => {
		const { key, keyId } = await keyFor(administrator, town.landlordId)
		const ask = apiOf(house)(key)
		clock.set(instant('2027-10-11T21:00:00Z'))
		expect((await ask('GET', `/notices/${keyId}`)).status).toBe(404)
		clock.set(instant('2027-10-12T07:00:00Z'))
		expect((await ask('GET', `/notices/${keyId}`)).status).toBe(401)
		clock.set(monday)
		valueIn(await endApiKey(administrator, { keyId }))
		expect((await ask('GET', `/notices/${keyId}`)).status).toBe(401)
		expect(await endApiKey(administrator, { keyId })).toEqual({ is: 'missing' })
	})

	test('is replaced while both open for a fortnight, so that no report is lost between them', async () => {
		const { key, keyId } = await keyFor(administrator, town.landlordId, ['report-notices'])
		const made = valueIn(await replaceApiKey(administrator, { keyId }))
		expect(made).toMatchObject({
			landlord: 'Provbostäder',
			validThrough: '2027-10-12',
			bothThrough: '2026-10-26',
		})
		const asks = async (with_: string) =>
			(await apiOf(house)(with_)('POST', '/notices', { json: arrears })).status
		expect([await asks(key), await asks(made.key)]).toEqual([200, 200])
		expect((await apiOf(house)(made.key)('GET', `/notices/${keyId}`)).status).toBe(403)
		clock.set(instant('2026-10-27T07:00:00Z'))
		expect([await asks(key), await asks(made.key)]).toEqual([401, 200])
		expect(await replaceApiKey(administrator, { keyId })).toEqual({ is: 'missing' })
		const neighbour = await sampleMunicipality(house, 'Bytesby')
		expect(await replaceApiKey(neighbour.as('administrator'), { keyId: made.keyId })).toEqual({
			is: 'missing',
		})
		expect(await replaceApiKey(town.as('officer'), { keyId: made.keyId })).toEqual({ is: 'forbidden' })
	})

	test('of a landlord that has ended opens nothing', async () => {
		const other = await sampleMunicipality(house, 'Slutby')
		const { key } = await keyFor(other.as('administrator'), other.landlordId)
		await withSql(databaseUrl, (db) =>
			db.rows(`update named.organisation set ended_on = '2026-10-01' where id = $1`, [other.landlordId]),
		)
		expect((await apiOf(house)(key)('POST', '/notices', { json: arrears })).status).toBe(401)
	})

	test('does only what it was made for', async () => {
		const reports = apiOf(house)((await keyFor(administrator, town.landlordId, ['report-notices'])).key)
		const told = await reports('POST', '/notices', { json: { ...arrears, reference: 'LB-13' } })
		expect(told.status).toBe(200)
		expect((await reports('GET', `/notices/${told.body.noticeId}`)).status).toBe(403)
		const reads = apiOf(house)((await keyFor(administrator, town.landlordId, ['read-receipts'])).key)
		expect((await reads('GET', `/notices/${told.body.noticeId}`)).status).toBe(200)
		expect((await reads('POST', '/notices', { json: arrears })).status).toBe(403)
	})

	test('is one of a landlord, not of anybody else, and lasts at most two years', async () => {
		const given = { label: 'X', scopes: ['read-receipts'], validThrough: '2026-12-31' }
		expect(await makeApiKey(administrator, { ...given, organisationId: town.informantId })).toMatchObject({
			refusal: { because: 'not-a-landlord' },
		})
		for (const [validThrough, problem] of [
			['2026-10-11', 'day-has-passed'],
			['2028-10-13', 'key-valid-too-long'],
		]) {
			expect(
				await makeApiKey(administrator, { ...given, validThrough, organisationId: town.landlordId }),
			).toEqual({ is: 'bad-input', faults: [{ path: 'validThrough', problem }] })
		}
		const neighbour = await sampleMunicipality(house, 'Grannköping')
		expect(
			await makeApiKey(neighbour.as('administrator'), { ...given, organisationId: town.landlordId }),
		).toEqual({
			is: 'missing',
		})
	})

	test('is seen with when it was last used, by staff, and by no landlord', async () => {
		const { key, keyId } = await keyFor(administrator, town.landlordId)
		clock.set(instant('2026-10-12T08:30:00Z'))
		await apiOf(house)(key)('GET', `/notices/${keyId}`)
		const { keys } = valueIn(await apiKeys(administrator, {}))
		expect(keys.find(({ id }) => id === keyId)).toMatchObject({
			...{ ending: key.slice(-4), landlord: 'Provbostäder', state: 'open' },
			lastUsedAt: '2026-10-12T08:30:00Z',
		})
		expect(await apiKeys(town.as('landlord'), {})).toEqual({ is: 'forbidden' })
		for (const role of ['landlord', 'officer', 'strategist'] as const) {
			expect(await endApiKey(town.as(role), { keyId })).toEqual({ is: 'forbidden' })
		}
	})

	test('that asks too fast is told how long to wait', async () => {
		const { key, keyId } = await keyFor(administrator, town.landlordId)
		const ask = apiOf(house)(key)
		for (let asked = 0; asked < requestsInAMinute; asked++) await ask('GET', `/notices/${keyId}`)
		const tooFast = await ask('GET', `/notices/${keyId}`)
		expect([tooFast.status, tooFast.headers.get('retry-after')]).toEqual([429, '60'])
		clock.set(instant('2026-10-12T07:01:00Z'))
		expect((await ask('GET', `/notices/${keyId}`)).status).toBe(404)
	})
})

test('a key that has ended says nothing in the database either', async () => {
	const { keyId } = await keyFor(administrator, town.landlordId)
	valueIn(await endApiKey(administrator, { keyId }))
	const actor = { ...town.as('landlord').actor, actorId: keyId }
	const seen = await house.app.transaction().execute(async (db) => {
		await enter(db, house, actor, 'work')
		return (await sql`select from named.notice`.execute(db)).rows.length
	})
	expect(seen).toBe(0)
})
