import { createPublicKey, verify } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import {
	dataset,
	evictions,
	inflow,
	otherVersion,
	prevented,
} from '../../../../../tests/support/published-tables.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import type { PublishedDataset } from '../../../reports/published.ts'
import { networkLinks } from '../../queries/releases/network-links.ts'
import { releasePreview } from '../../queries/releases/release-preview.ts'
import { releasedFile } from '../../queries/releases/released-file.ts'
import { standingPackage } from '../../queries/releases/standing-package.ts'
import type { KeyNotice } from '../../rules/submissions/key-notice.ts'
import type { Package, SignedPackage } from '../../rules/submissions/package.ts'
import { addNetworkLink } from './add-network-link.ts'
import { answerMethods } from './answer-methods.ts'
import { endNetworkLink } from './end-network-link.ts'
import { noteDelivery } from './note-delivery.ts'
import { releasePackage } from './release-package.ts'
import { replaceSigningKey } from './replace-signing-key.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Ekby')
const { municipalityId } = town
const strategist = town.as('strategist')

async function publish(one: PublishedDataset, version = 1) {
	await withSql(databaseUrl, (sql) =>
		sql.rows(
			`insert into published.dataset (municipality_id, slug, version, edition, content, digest, published_at)
			values (${municipalityId}, $1, ${version}, ${version}, $2, $3, '2026-02-02T08:00:00Z')`,
			[one.slug, JSON.stringify(one), `${one.slug}${version}`],
		),
	)
}

let linkId = ''
const preview = async () => valueIn(await releasePreview(strategist, { linkId })).chosen
const release = async (more: object = {}) =>
	await releasePackage(strategist, { linkId, seen: (await preview())?.seen || 'nothing', ...more })
async function signedOf(releaseId: string) {
	const signed = JSON.parse(valueIn(await releasedFile(strategist, { releaseId })).text) as SignedPackage
	return { signed, content: JSON.parse(signed.package) as Package }
}

beforeAll(async () => {
	await withSql(databaseUrl, (sql) =>
		sql.rows(`insert into published.site (municipality_id, slug, name, locale, band_colour, link_colour, contact, digest)
			values (${municipalityId}, 'ekby', 'Ekby', 'sv', '#fff3ec', '#0b5cad', 'a@ekby.example', 'd')`),
	)
	const given = { networkCode: 'RIKET', name: 'Riket', senderCode: '9902', way: 'pull' }
	linkId = valueIn(await addNetworkLink(strategist, given)).linkId
})

test('only those who keep the plans release, and a network is linked once', async () => {
	const given = { networkCode: 'RIKET', name: 'Riket', senderCode: '9902', way: 'file' }
	expect(await addNetworkLink(strategist, given)).toMatchObject({ refusal: { because: 'already-linked' } })
	expect(await addNetworkLink(town.as('officer'), given)).toEqual({ is: 'forbidden' })
	expect(await addNetworkLink(strategist, { ...given, networkCode: 'X', way: 'push' })).toMatchObject({
		faults: [{ path: 'address', problem: 'required' }],
	})
	// The code that one network's register has is what the next form begins with.
	expect(valueIn(await networkLinks(strategist, {})).ownCode).toBe('9902')
	expect(
		await addNetworkLink(strategist, { ...given, way: 'push', address: 'http://riket.example' }),
	).toMatchObject({ faults: [{ path: 'address', problem: 'address-not-valid' }] })
})

describe('a package', () => {
	let first = ''

	test('is not made of nothing', async () => {
		expect((await preview())?.contents).toBeNull()
		expect(await release()).toMatchObject({ refusal: { because: 'nothing-to-release' } })
	})

	test('holds what is published, with what is hidden withheld, and nothing that is small', async () => {
		for (const one of [inflow, evictions, prevented, otherVersion]) await publish(one)
		// Counted but never published: it is nowhere near a package.
		const before = await preview()
		expect(before?.untold.map(({ id }) => id)).toContain('homeless-outflow')
		first = valueIn(await release()).releaseId
		const { content } = await signedOf(first)
		const told = (definition: string, year: number) =>
			Object.fromEntries(
				content.figures
					.filter((one) => one.definition === definition && one.year === year)
					.map(({ part, state, value }) => [part, state === 'number' ? value : state]),
			)
		expect(told('homeless-inflow', 2024)).toEqual({ '': 40, 'sex=woman': 'withheld', 'sex=man': 'withheld' })
		expect(told('homeless-inflow', 2025)).toEqual({ '': 31, 'sex=woman': 11, 'sex=man': 20 })
		expect(told('first-time-homeless', 2025)).toEqual({ '': 0 })
		// The small one is withheld here, with the one that it could be told from.
		expect(told('evictions-executed', 2025)).toEqual({
			...{ '': 14, 'children=yes': 'withheld', 'children=no': 'withheld' },
		})
		expect(told('prevented-180-arrears-notice', 2025)).toEqual({ '': 0.833 })
		expect(told('prevented-180-termination-served', 2025)).toEqual({ '': 'withheld' })
		expect(told('prevented-180-enforcement-applied', 2025)).toEqual({})
		expect(content.figures.some(({ definition }) => definition === 'homeless-outflow')).toBe(false)
		expect(content).toMatchObject({ number: 1, replaces: null, reason: '', network: 'RIKET' })
		expect(content.hiding).toMatchObject({ below: 5, digest: 'a'.repeat(64) })
	})

	test('is signed byte for byte by the key that is shown', async () => {
		const { signed } = await signedOf(first)
		const { keys } = valueIn(await networkLinks(strategist, {}))
		const key = keys.find(({ fingerprint }) => fingerprint === signed.key)
		const notice = JSON.parse(key?.notice ?? '') as KeyNotice
		const publicKey = createPublicKey({
			...{ key: Buffer.from(notice.publicKey, 'base64'), format: 'der', type: 'spki' },
		})
		const holds = (text: string) =>
			verify(null, Buffer.from(text), publicKey, Buffer.from(signed.signature, 'base64'))
		expect(holds(signed.package)).toBe(true)
		expect(holds(signed.package.replace('40', '41'))).toBe(false)
	})

	test('is kept as it was: the database lets nobody change it', async () => {
		for (const change of [
			"update counted.released_package set reason = 'x'",
			'delete from counted.released_package',
		]) {
			await expect(withSql(databaseUrl, (sql) => sql.rows(change))).rejects.toThrow(
				'what was released stands',
			)
		}
	})

	test('is not released twice the same, not without having been looked at, and is replaced with a reason', async () => {
		expect(await release({ reason: 'Igen' })).toMatchObject({ refusal: { because: 'nothing-new' } })
		const seen = (await preview())?.seen
		valueIn(
			await answerMethods(strategist, {
				year: 2025,
				answers: { 'decided-plan': 'yes', outreach: '', 'housing-first': 'not-known' },
				ownWords: { 'decided-plan': 'Antagen av fullmäktige.' },
			}),
		)
		expect(await releasePackage(strategist, { linkId, seen, reason: 'Metoder' })).toMatchObject({
			refusal: { because: 'changed-meanwhile' },
		})
		expect(await release()).toMatchObject({ faults: [{ path: 'reason', problem: 'required' }] })
		const next = valueIn(await release({ reason: 'Metoderna är besvarade.', notCounted: [] })).releaseId
		const { content } = await signedOf(next)
		expect(content).toMatchObject({ number: 2, replaces: first, reason: 'Metoderna är besvarade.' })
		expect(content.methods.map(({ question, answer }) => [question, answer])).toEqual([
			['decided-plan', 'yes'],
			['housing-first', 'not-known'],
		])
	})

	test('says what is not counted when the municipality says so, which is another thing than no answer', async () => {
		const notCounted = ['homeless-on-list']
		const seen = valueIn(await releasePreview(strategist, { linkId, notCounted })).chosen?.seen ?? ''
		const made = valueIn(await releasePackage(strategist, { linkId, seen, reason: 'Listan', notCounted }))
		const { content } = await signedOf(made.releaseId)
		const ofList = content.figures.filter(({ definition }) => definition === 'homeless-on-list')
		expect(ofList.map(({ year, state, value }) => [year, state, value])).toEqual([
			[2024, 'not-counted', null],
			[2025, 'not-counted', null],
		])
		expect(content.figures.some(({ definition }) => definition === 'children-evicted')).toBe(false)
	})

	test('begins from what was said the last time: what is not counted, and how many had answered', async () => {
		const before = await preview()
		expect([before?.same, before?.said]).toEqual([true, { notCounted: ['homeless-on-list'], coverage: {} }])
		const children = dataset(
			'children-in-homelessness',
			'children-in-homelessness@1',
			['situation', 'sex', 'count'],
			[
				['2024', 'total', 'total', 9, 'published'],
				['2025', 'total', 'total', null, 'withheld'],
			],
		)
		await publish(children)
		const ofChildren = (year: number) => `children-in-homelessness_${year}`
		const wrong = { [ofChildren(2025)]: '90,5' }
		const seen = valueIn(await releasePreview(strategist, { linkId, coverage: wrong })).chosen
		expect(seen?.faults).toEqual([{ path: `coverage.${ofChildren(2025)}`, problem: 'not-whole-percent' }])
		const asked = { linkId, seen: seen?.seen, reason: 'Täckning' }
		expect(await releasePackage(strategist, { ...asked, coverage: wrong })).toMatchObject({
			faults: [{ path: `coverage.${ofChildren(2025)}`, problem: 'not-whole-percent' }],
		})
		const said = { notCounted: [], coverage: { [ofChildren(2024)]: '85', [ofChildren(2025)]: '100' } }
		const shown = valueIn(await releasePreview(strategist, { linkId, ...said })).chosen
		const line = shown?.contents?.lines.find(({ definition }) => definition === 'children-in-homelessness')
		expect(line?.years.map(({ year, coverage }) => [year, coverage])).toEqual([
			[2024, 0.85],
			[2025, 1],
		])
		const made = valueIn(await releasePackage(strategist, { ...asked, seen: shown?.seen, ...said }))
		const { content } = await signedOf(made.releaseId)
		expect(content.figures.some(({ state }) => state === 'not-counted')).toBe(false)
		expect(
			content.figures.flatMap(({ definition, year, coverage }) =>
				coverage === null ? [] : [[definition, year, coverage]],
			),
		).toEqual([
			['children-in-homelessness', 2024, 0.85],
			['children-in-homelessness', 2025, 1],
		])
		expect(await preview()).toMatchObject({ same: true, said })
	})

	test('that was withdrawn from the public is in no later one, and a refused one leaves its number free', async () => {
		await withSql(databaseUrl, (sql) =>
			sql.rows(`update published.dataset set content = null, withdrawn_at = '2026-03-03T08:00:00Z'
				where municipality_id = ${municipalityId} and slug = 'homeless-inflow'`),
		)
		const { releaseId, number } = valueIn(await release({ reason: 'Tillbakadraget' }))
		const { content } = await signedOf(releaseId)
		expect(content.figures.some(({ definition }) => definition === 'homeless-inflow')).toBe(false)
		valueIn(await noteDelivery(strategist, { releaseId, outcome: 'refused' }))
		const again = valueIn(await release({ reason: 'Igen' }))
		expect(again.number).toBe(number)
		expect(await noteDelivery(strategist, { releaseId, outcome: 'received' })).toMatchObject({
			refusal: { because: 'already-answered' },
		})
	})
})

test('a new key is signed by the old, whose private half is gone; what lies to be fetched tells of both', async () => {
	const before = valueIn(await networkLinks(strategist, {})).keys[0]
	const { fingerprint, replaced } = valueIn(await replaceSigningKey(strategist, {}))
	expect(replaced).toBe(before?.fingerprint)
	const { keys } = valueIn(await networkLinks(strategist, {}))
	const [now, old] = keys
	expect([now?.fingerprint, now?.replaces, old?.until === null]).toEqual([fingerprint, replaced, false])
	const oldNotice = JSON.parse(old?.notice ?? '') as KeyNotice
	const publicKey = createPublicKey({
		...{ key: Buffer.from(oldNotice.publicKey, 'base64'), format: 'der', type: 'spki' },
	})
	const signature = Buffer.from(now?.noticeSignature ?? '', 'base64')
	expect(verify(null, Buffer.from(now?.notice ?? ''), publicKey, signature)).toBe(true)
	const kept = await asSystem(house, municipalityId, ({ db }) =>
		db.selectFrom('counted.signingKey').select(['fingerprint', 'privateKeyCipher']).execute(),
	)
	expect(kept.find((one) => one.fingerprint === replaced)?.privateKeyCipher).toBeNull()

	const standing = await standingPackage(house, 'RIKET', null)
	expect(standing.is === 'open' && standing.keys.map(({ signature: by }) => by === null)).toEqual([
		true,
		false,
	])
	expect(standing.is === 'open' && standing.signed.key).toBe(replaced)
	expect(await standingPackage(house, 'RIKET', '9999')).toEqual({ is: 'missing' })
})

test('answers hold nothing that leads to somebody, and a link that is ended takes no more', async () => {
	expect(
		await answerMethods(strategist, {
			...{ year: 2025, answers: { outreach: 'yes' }, ownWords: { outreach: 'Ring 070-123 45 67' } },
		}),
	).toMatchObject({ faults: [{ path: 'ownWords.outreach', problem: 'leads-to-somebody' }] })
	valueIn(await endNetworkLink(strategist, { linkId }))
	expect(await releasePackage(strategist, { linkId, seen: 'x' })).toMatchObject({
		refusal: { because: 'link-ended' },
	})
	expect(await standingPackage(house, 'RIKET', null)).toEqual({ is: 'missing' })
})
