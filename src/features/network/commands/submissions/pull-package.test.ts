import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { releaseServer } from '../../../../../tests/support/release-server.ts'
import { networkOf, samplePackage, sendingTown, wired } from '../../../../../tests/support/sending-town.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { House } from '../../../../platform/house.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { networkLinks } from '../../queries/releases/network-links.ts'
import { releasePreview } from '../../queries/releases/release-preview.ts'
import { sender } from '../../queries/submissions/sender.ts'
import type { KeyNotice } from '../../rules/submissions/key-notice.ts'
import { sampleNetwork } from '../../samples.ts'
import { addNetworkLink } from '../releases/add-network-link.ts'
import { answerMethods } from '../releases/answer-methods.ts'
import { noteDelivery } from '../releases/note-delivery.ts'
import { releasePackage } from '../releases/release-package.ts'
import { replaceSigningKey } from '../releases/replace-signing-key.ts'
import { endSenderPull } from './end-sender-pull.ts'
import { fetchFromSender } from './fetch-from-sender.ts'
import { pullPackage, pullPackages } from './pull-package.ts'
import { setSenderPull } from './set-sender-pull.ts'
import { trustSenderKey } from './trust-sender-key.ts'

/** Two houses with a database each: the one fetches what the other lays out. A third server answers as it is told. */
const sending = await testHouse()
const receiving = await testHouse()
const house: House = { ...receiving.house, reach: 'own-machine-too' }
const network = await sampleNetwork(house)
const { municipalityId } = network
const secretariat = { ...network.as('secretariat'), house }
const placeOf = (code: string) => network.places[code] ?? ''
const pulled = async (placeId: string, by: House = house) => {
	await pullPackage(by, { municipalityId, placeId })
	return await toldOf(placeId)
}
const toldOf = async (placeId: string) => valueIn(await sender(secretariat, { placeId })).pull

const open = await releaseServer(sending.house)
let other: Server
let elsewhere = ''
let asked = 0
let answerWith: (response: ServerResponse) => void = (response) => void response.writeHead(503).end()
beforeAll(async () => {
	other = createServer((_, response) => {
		asked += 1
		answerWith(response)
	})
	await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready))
	elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}`
})
afterAll(() => {
	open.close()
	other.close()
})
const answers = (text: string) => (response: ServerResponse) => void response.end(`${text}\n`)
const setAt = async (code: string, address: string) =>
	valueIn(await setSenderPull(secretariat, { placeId: placeOf(code), address }))
const jobs = () =>
	withSql(receiving.databaseUrl, (db) =>
		db.rows<{ place: string }>(
			`select payload ->> 'placeId' as place from graphile_worker._private_jobs j
			join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'pullPackage'`,
		),
	)

describe('a municipality in a house of its own', () => {
	const placeId = placeOf('9001')
	const released = async (year: number) => {
		const town = await townOf()
		valueIn(await answerMethods(town, { year, answers: { 'decided-plan': 'no' } }))
		const [link] = valueIn(await networkLinks(town, {})).links
		const seen = valueIn(await releasePreview(town, { linkId: link?.id })).chosen?.seen ?? ''
		const given = { linkId: link?.id, seen, reason: 'Fler svar.' }
		return valueIn(await releasePackage(town, given)).releaseId
	}
	let made: ReturnType<Awaited<ReturnType<typeof sampleMunicipality>>['as']> | null = null
	async function townOf() {
		if (made !== null) return made
		const town = await sampleMunicipality(sending.house, 'Ekby')
		made = town.as('strategist')
		await withSql(sending.databaseUrl, (db) =>
			db.rows(
				`insert into published.site (municipality_id, slug, name, locale, band_colour, link_colour, contact, digest)
				values ($1, 'ekby', 'Ekby', 'sv', '#fff3ec', '#0b5cad', 'a@b.example', 'd')`,
				[town.municipalityId],
			),
		)
		const link = { networkCode: networkOf(), name: 'Provriket', senderCode: '9001', way: 'pull' }
		valueIn(await addNetworkLink(made, link))
		return made
	}

	test('is fetched from its address: refused until its key is made sure of, then received, and known after that', async () => {
		const releaseId = await released(2024)
		await setAt('9001', `${open.origin}/open/v1/networks/packages/${networkOf()}?sender=9001`)
		expect(await toldOf(placeId)).toMatchObject({ isUnderWay: true, outcome: null })
		expect(await pulled(placeId)).toMatchObject({
			...{ isUnderWay: false, outcome: 'refused', because: 'key-unknown', packageId: null },
			problems: [{ path: 'key', because: 'key-unknown' }],
		})
		const [key] = valueIn(await networkLinks(await townOf(), {})).keys
		const { publicKey } = JSON.parse(key?.notice ?? '') as KeyNotice
		valueIn(await trustSenderKey(secretariat, { placeId, publicKey, confirmedHow: 'Uppläst.' }))
		valueIn(await fetchFromSender(secretariat, { placeId }))
		expect(await pulled(placeId)).toMatchObject({ outcome: 'received', packageId: releaseId, problems: [] })
		expect(await pulled(placeId)).toMatchObject({ outcome: 'known', packageId: releaseId })
		expect(valueIn(await sender(secretariat, { placeId })).packages).toMatchObject([
			{ id: releaseId, way: 'pull', number: 1 },
		])
	})

	test('is fetched again at night, and what it has released since is let in', async () => {
		const releaseId = await released(2025)
		const before = (await jobs()).length
		await pullPackages(house)
		expect((await jobs()).slice(before)).toEqual([{ place: placeId }])
		expect(await pulled(placeId)).toMatchObject({ outcome: 'received', packageId: releaseId })
	})

	const numbers = async () =>
		valueIn(await sender(secretariat, { placeId }))
			.packages.map(({ number }) => number)
			.sort()

	test('is fetched whole when it has released twice or more since: one after the other, until there is no more', async () => {
		await released(2023)
		await released(2022)
		const last = await released(2021)
		expect(await pulled(placeId)).toMatchObject({ outcome: 'received', packageId: last })
		expect(await numbers()).toEqual([1, 2, 3, 4, 5])
		expect(await pulled(placeId)).toMatchObject({ outcome: 'known', packageId: last })
	})

	test('may change its key between two fetches: what the old one signed comes first, and the new one is learnt where it is told', async () => {
		await released(2020)
		valueIn(await replaceSigningKey(await townOf(), {}))
		await released(2019)
		valueIn(await replaceSigningKey(await townOf(), {}))
		const last = await released(2018)
		expect(await pulled(placeId)).toMatchObject({ outcome: 'received', packageId: last })
		expect(await numbers()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
		const standing = valueIn(await networkLinks(await townOf(), {})).keys[0]?.fingerprint
		expect(valueIn(await sender(secretariat, { placeId })).keys).toMatchObject([
			{ fingerprint: standing, until: null },
			...[{}, {}],
		])
	})

	test('that tells of a package as come lays out none before it, and one that was refused is laid out no more', async () => {
		const at = `${open.origin}/open/v1/networks/packages/${networkOf()}?after=`
		const next = async (after: number) =>
			JSON.parse(((await (await fetch(`${at}${after}`)).json()) as { package: string }).package).number
		expect([await next(0), await next(3), await next(8), await next(99)]).toEqual([1, 4, 8, 8])
		const came = await released(2017)
		valueIn(await noteDelivery(await townOf(), { releaseId: came, outcome: 'received' }))
		expect([await next(0), await next(8)]).toEqual([9, 9])
		const wrong = await released(2016)
		expect(await next(9)).toBe(10)
		valueIn(await noteDelivery(await townOf(), { releaseId: wrong, outcome: 'refused' }))
		expect(await next(9)).toBe(9)
	})
})

describe('an address', () => {
	const placeId = placeOf('9002')

	test('is one on the open net without a password, for a municipality of the register, set by the secretariat', async () => {
		for (const address of ['inget', 'ftp://a.example/b', 'https://a:b@c.example/', 'https://a.example/#b']) {
			expect(await setSenderPull(secretariat, { placeId, address })).toMatchObject({
				faults: [{ path: 'address', problem: 'address-not-valid' }],
			})
		}
		const strict = { ...secretariat, house: receiving.house }
		expect(await setSenderPull(strict, { placeId, address: 'http://a.example/' })).toMatchObject({
			faults: [{ problem: 'address-not-valid' }],
		})
		const address = 'https://a.example/'
		expect((await setSenderPull(secretariat, { placeId: placeOf('91'), address })).is).toBe('missing')
		expect((await setSenderPull(network.as('county'), { placeId, address })).is).toBe('forbidden')
		expect((await fetchFromSender(secretariat, { placeId })).is).toBe('missing')
		expect((await endSenderPull(secretariat, { placeId })).is).toBe('missing')
	})

	test('that nobody answers at is told so, and a house that reaches only the open net asks nothing inside', async () => {
		await setAt('9002', `${elsewhere}/package`)
		expect(await pulled(placeId)).toMatchObject({
			...{ outcome: 'failed', because: 'answer-refused', isUnderWay: false },
		})
		const before = asked
		expect(await pulled(placeId, receiving.house)).toMatchObject({ because: 'address-not-valid' })
		expect(asked).toBe(before)
	})

	test('that hands out what is no package, or another municipality’s, lets nothing in', async () => {
		answerWith = answers('<html>')
		expect(await pulled(placeId)).toMatchObject({ outcome: 'refused', because: 'shape' })
		const other = await sendingTown(network, '9003', 'Granås')
		answerWith = answers(wired(other.key, samplePackage(other)))
		expect(await pulled(placeId)).toMatchObject({
			...{ outcome: 'refused', problems: [{ because: 'from-another-sender' }] },
		})
		for (const code of ['9002', '9003']) {
			expect(valueIn(await sender(secretariat, { placeId: placeOf(code) })).packages).toEqual([])
		}
		expect(valueIn(await sender(secretariat, { placeId })).refused).toMatchObject([
			{ way: 'pull' },
			{ way: 'pull' },
		])
	})

	test('is never asked twice at once, nor changed meanwhile; a fetch that never ended is forgotten', async () => {
		let letGo = () => {}
		const held = new Promise<void>((go) => {
			letGo = go
		})
		const begun = new Promise<void>((known) => {
			answerWith = (response) => {
				known()
				void held.then(() => response.writeHead(503).end())
			}
		})
		const before = asked
		const first = pullPackage(house, { municipalityId, placeId })
		await begun
		expect((await toldOf(placeId))?.isUnderWay).toBe(true)
		await pullPackage(house, { municipalityId, placeId })
		expect(await fetchFromSender(secretariat, { placeId })).toMatchObject({
			refusal: { because: 'fetch-under-way' },
		})
		expect(await setSenderPull(secretariat, { placeId, address: `${elsewhere}/b` })).toMatchObject({
			refusal: { because: 'fetch-under-way' },
		})
		letGo()
		await first
		expect(asked).toBe(before + 1)
		expect(await toldOf(placeId)).toMatchObject({ isUnderWay: false, outcome: 'failed' })

		await withSql(receiving.databaseUrl, (db) =>
			db.rows(`update counted.sender_pull set begun_at = '2026-10-12T06:00:00Z' where place_id = $1`, [
				placeId,
			]),
		)
		expect((await toldOf(placeId))?.isUnderWay).toBe(false)
		answerWith = (response) => void response.writeHead(503).end()
		expect(await pulled(placeId)).toMatchObject({ begunAt: null, outcome: 'failed' })
	})

	test('is ended, and nothing is fetched from it after that; its county reads how it went', async () => {
		const county = network.as('county')
		expect(valueIn(await sender(county, { placeId })).pull).toMatchObject({ outcome: 'failed' })
		valueIn(await endSenderPull(secretariat, { placeId }))
		const before = asked
		expect(await pulled(placeId)).toBeNull()
		expect(asked).toBe(before)
	})
})
