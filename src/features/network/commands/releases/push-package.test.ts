import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { packageServer } from '../../../../../tests/support/package-server.ts'
import { networkOf } from '../../../../../tests/support/sending-town.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { House } from '../../../../platform/house.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { networkLinks } from '../../queries/releases/network-links.ts'
import { releasePage } from '../../queries/releases/release-page.ts'
import { releasePreview } from '../../queries/releases/release-preview.ts'
import type { KeyNotice } from '../../rules/submissions/key-notice.ts'
import { sampleNetwork } from '../../samples.ts'
import { trustSenderKey } from '../submissions/trust-sender-key.ts'
import { addNetworkLink } from './add-network-link.ts'
import { answerMethods } from './answer-methods.ts'
import { changeNetworkLink } from './change-network-link.ts'
import { endNetworkLink } from './end-network-link.ts'
import { noteDelivery } from './note-delivery.ts'
import { pushDuePackages, pushPackage } from './push-package.ts'
import { releasePackage } from './release-package.ts'
import { replaceSigningKey } from './replace-signing-key.ts'
import { retryDelivery } from './retry-delivery.ts'

/** Two houses with a database each, which know each other by HTTP alone; a third server answers as it is told. */
const sending = await testHouse()
const receiving = await testHouse()
const house: House = { ...sending.house, reach: 'own-machine-too' }
const town = await sampleMunicipality(house, 'Ekby')
const strategist = { ...town.as('strategist'), house }
const { municipalityId } = town
const network = await sampleNetwork(receiving.house)
const endpoint = await packageServer(receiving.house)
afterAll(() => endpoint.close())

let other: Server
let answer: { status: number; body: string } = { status: 503, body: 'no' }
const asked: string[] = []
beforeAll(async () => {
	other = createServer((request, response) => {
		asked.push(request.url ?? '')
		response.writeHead(answer.status).end(answer.body)
	})
	await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
})
afterAll(() => void other.close())

let year = 2016
/** Something new to tell each time: a year of methods. */
beforeEach(async () => {
	valueIn(await answerMethods(strategist, { year: year++, answers: { 'decided-plan': 'no' } }))
})

const link = async (networkCode: string, address: string) => {
	const given = { networkCode, name: networkCode, senderCode: '9001', way: 'push', address }
	return valueIn(await addNetworkLink(strategist, given)).linkId
}
async function released(linkId: string, reason = 'Fler svar') {
	const seen = valueIn(await releasePreview(strategist, { linkId })).chosen?.seen ?? ''
	return valueIn(await releasePackage(strategist, { linkId, seen, reason })).releaseId
}
/** What the worker does in a minute: gives the packages that it handed over. */
async function worked(): Promise<string[]> {
	await pushDuePackages(house)
	const jobs = await withSql(sending.databaseUrl, (sql) =>
		sql.rows<{ payload: { municipalityId: number; packageId: string } }>(
			`with gone as (delete from graphile_worker._private_jobs where task_id in
				(select id from graphile_worker._private_tasks where identifier = 'pushPackage') returning payload)
			select payload from gone`,
		),
	)
	for (const { payload } of jobs) await pushPackage(house, payload)
	return jobs.map(({ payload }) => payload.packageId)
}
async function pushed(packageId: string, by: House = house) {
	await pushPackage(by, { municipalityId, packageId })
	const { released: one, answers } = valueIn(await releasePage(strategist, { releaseId: packageId }))
	return { state: one.state, receivedAt: one.receivedAt, nextTryAt: one.nextTryAt, last: answers[0], answers }
}

describe('a package that is pushed', () => {
	let linkId = ''

	test('by a key that nobody has made sure of is refused, and sent again when it has been', async () => {
		linkId = await link(networkOf(), endpoint.origin)
		const releaseId = await released(linkId)
		expect(await pushed(releaseId)).toMatchObject({
			...{ state: 'refused', receivedAt: null },
			last: { outcome: 'refused', problems: [{ because: 'key-unknown' }], notedBy: null },
		})
		expect(valueIn(await releasePage(strategist, { releaseId })).next).toBe('mended-there')
		const notice = JSON.parse(valueIn(await networkLinks(strategist, {})).keys[0]?.notice ?? '') as KeyNotice
		valueIn(
			await trustSenderKey(network.as('secretariat'), {
				...{ placeId: network.places['9001'], publicKey: notice.publicKey, confirmedHow: 'Uppläst.' },
			}),
		)
		valueIn(await retryDelivery(strategist, { releaseId }))
		const after = await pushed(releaseId)
		expect(after).toMatchObject({ state: 'received', last: { outcome: 'received' } })
		expect(after.receivedAt).not.toBeNull()
		expect(await retryDelivery(strategist, { releaseId })).toMatchObject({
			refusal: { because: 'not-to-be-retried' },
		})
	})

	test('is followed by the next, also when the key has been replaced between', async () => {
		const second = await released(linkId)
		expect(await replaceSigningKey(strategist, {})).toMatchObject({ refusal: { because: 'answer-awaited' } })
		expect(await pushed(second)).toMatchObject({ state: 'received' })
		valueIn(await replaceSigningKey(strategist, {}))
		valueIn(await replaceSigningKey(strategist, {}))
		valueIn(await answerMethods(strategist, { year: year++, answers: { outreach: 'yes' } }))
		expect(await pushed(await released(linkId))).toMatchObject({ state: 'received' })
	})
})

describe('when nobody answers', () => {
	const at = () => `http://127.0.0.1:${(other.address() as AddressInfo).port}`

	test('it waits, is tried more and more seldom by a job, and is given up', async () => {
		answer = { status: 503, body: 'no' }
		const linkId = await link('SLOW', at())
		const releaseId = await released(linkId)
		expect(await pushed(releaseId)).toMatchObject({ state: 'waiting', last: { because: 'fault-there' } })
		const before = asked.length
		await worked()
		expect(asked.length).toBe(before)
		const seen = valueIn(await releasePreview(strategist, { linkId })).chosen?.seen ?? ''
		expect(await releasePackage(strategist, { linkId, seen, reason: 'Ny' })).toMatchObject({
			refusal: { because: 'answer-awaited' },
		})
		for (let nth = 2; nth <= 9; nth++) {
			const now = Date.parse(sending.house.clock.now()) + 25 * 60 * 60 * 1000
			sending.clock.set(new Date(now).toISOString() as ReturnType<typeof house.clock.now>)
			await worked()
		}
		expect(asked).toContain('/open/v1/networks/SLOW/packages')
		const { released: given, answers } = valueIn(await releasePage(strategist, { releaseId }))
		expect([given.state, given.attempts, answers.length]).toEqual(['failed', 9, 9])
		answer = { status: 429, body: '' }
		valueIn(await retryDelivery(strategist, { releaseId }))
		expect(await pushed(releaseId)).toMatchObject({ state: 'waiting', last: { because: 'asked-to-wait' } })
		answer = {
			status: 200,
			body: '{"packageId":"another","number":1,"digest":"x","receivedAt":"2026-10-12T07:00:00Z"}',
		}
		valueIn(await retryDelivery(strategist, { releaseId }))
		expect(await pushed(releaseId)).toMatchObject({ state: 'waiting', last: { because: 'receipt-not-ours' } })
		valueIn(await endNetworkLink(strategist, { linkId }))
	})

	test('two jobs never hand over the same package at a time', async () => {
		answer = { status: 503, body: 'no' }
		const linkId = await link('TVÅ', at())
		const releaseId = await released(linkId)
		expect(await worked()).toContain(releaseId)
		valueIn(await retryDelivery(strategist, { releaseId }))
		const before = asked.length
		const job = { municipalityId, packageId: releaseId }
		await Promise.all([pushPackage(house, job), pushPackage(house, job)])
		const path = `/open/v1/networks/${encodeURIComponent('TVÅ')}/packages`
		expect(asked.slice(before).filter((url) => url === path)).toEqual([path])
		expect(valueIn(await releasePage(strategist, { releaseId })).answers).toHaveLength(2)
		valueIn(await endNetworkLink(strategist, { linkId }))
	})

	test('another address mends what could not come there, and a link that ends stops what waits', async () => {
		answer = { status: 503, body: 'no' }
		const linkId = await link('FEL', 'http://127.0.0.1:9')
		const releaseId = await released(linkId)
		expect(await pushed(releaseId)).toMatchObject({ state: 'waiting' })
		for (const [given, problem] of [
			[undefined, 'required'],
			['ingen adress', 'address-not-valid'],
		] as const) {
			expect(await changeNetworkLink(strategist, { linkId, way: 'push', address: given })).toMatchObject({
				faults: [{ path: 'address', problem }],
			})
		}
		const before = asked.length
		valueIn(await changeNetworkLink(strategist, { linkId, way: 'push', address: at() }))
		const again = await pushed(releaseId)
		expect(again).toMatchObject({ state: 'waiting', last: { because: 'fault-there' } })
		expect(asked.slice(before)).toContain('/open/v1/networks/FEL/packages')

		valueIn(await endNetworkLink(strategist, { linkId }))
		expect(await changeNetworkLink(strategist, { linkId, way: 'file' })).toMatchObject({ is: 'missing' })
		const quiet = asked.length
		sending.clock.set(
			new Date(Date.parse(sending.house.clock.now()) + 86_400_000).toISOString() as ReturnType<
				typeof house.clock.now
			>,
		)
		await worked()
		expect(await pushed(releaseId)).toMatchObject({ state: 'stopped', nextTryAt: null })
		expect(asked.length).toBe(quiet)
		expect(await retryDelivery(strategist, { releaseId })).toMatchObject({
			refusal: { because: 'link-ended' },
		})
		// The same network again: nothing is awaited any more, and the number is free.
		const anew = await released(await link('FEL', at()))
		expect(valueIn(await releasePage(strategist, { releaseId: anew })).released.number).toBe(1)
		expect(await noteDelivery(strategist, { releaseId, outcome: 'received' })).toMatchObject({
			refusal: { because: 'number-taken' },
		})
	})

	test('what was sent may be handed over as a file instead', async () => {
		answer = { status: 503, body: 'no' }
		const linkId = await link('FIL', at())
		const releaseId = await released(linkId)
		await pushed(releaseId)
		valueIn(await changeNetworkLink(strategist, { linkId, way: 'file', address: 'kvar' }))
		const { released: one } = valueIn(await releasePage(strategist, { releaseId }))
		expect([one.state, one.nextTryAt]).toEqual(['handed', null])
		expect(valueIn(await networkLinks(strategist, {})).links.find(({ id }) => id === linkId)).toMatchObject({
			...{ way: 'file', address: null },
		})
		valueIn(await noteDelivery(strategist, { releaseId, outcome: 'received' }))
	})

	test('what others write in a refusal is kept by its name alone', async () => {
		const problems = [{ path: 'figures.1.value', because: 'too-small-to-tell', words: 'Anna Svensson' }]
		answer = {
			status: 409,
			body: JSON.stringify({ because: 'x', problems: [...problems, { because: 'Anna Svensson' }] }),
		}
		const releaseId = await released(await link('ANNAN', at()))
		const told = await pushed(releaseId)
		expect(valueIn(await releasePage(strategist, { releaseId })).next).toBe('release-anew')
		expect(told.last).toMatchObject({
			...{ outcome: 'refused', problems: [{ path: 'figures.1.value', because: 'too-small-to-tell' }] },
		})
	})

	test('an address of one’s own machine is not asked unless whoever runs the house lets it in', async () => {
		const before = asked.length
		const told = await pushed(await released(await link('EGEN', at())), sending.house)
		expect(told.last).toMatchObject({ outcome: 'failed', because: 'address-not-valid' })
		expect(asked.length).toBe(before)
	})
})
