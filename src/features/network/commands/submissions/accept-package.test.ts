import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import {
	posting,
	samplePackage,
	sendingKey,
	sendingTown,
	signedBy,
	wired,
} from '../../../../../tests/support/sending-town.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Package } from '../../rules/submissions/package.ts'
import { sampleNetwork } from '../../samples.ts'
import { acceptPackage } from './accept-package.ts'

const { house, databaseUrl } = await testHouse()
const tenant = await sampleNetwork(house)
const { network } = await sendingTown(tenant, '9003')

const send = async (text: string) =>
	valueIn(await acceptPackage(await posting(house, network, text), { text, way: 'push' }))
const because = async (text: string) => {
	const answer = await send(text)
	return answer.is === 'refused' ? answer.problems.map((one) => [one.path, one.because].join(' ')) : answer.is
}
const stored = async (placeId: string) =>
	await withSql(databaseUrl, async (db) => ({
		packages: await db.rows<{ id: string; number: number; signed_text: string }>(
			'select id, number, signed_text from counted.received_package where place_id = $1 order by number',
			[placeId],
		),
		figures: await db.rows<{ state: string; value: number | null; package_id: string }>(
			'select state, value, package_id from counted.network_figure where place_id = $1 order by definition, part, year',
			[placeId],
		),
	}))

test('a package is kept with its figures, and the same bytes again have the same receipt', async () => {
	const town = await sendingTown(tenant, '9001')
	const given = samplePackage(town)
	const text = wired(town.key, given)
	const first = await send(text)
	expect(first).toMatchObject({ is: 'accepted', again: false, receipt: { packageId: given.id, number: 1 } })
	const again = await send(text)
	expect(again).toEqual({ ...first, again: true })
	const { packages, figures } = await stored(town.placeId)
	expect(packages).toEqual([{ id: given.id, number: 1, signed_text: JSON.stringify(given) }])
	expect(figures).toHaveLength(given.figures.length)
	expect(figures.filter(({ state }) => state !== 'number').map(({ value }) => value)).toEqual([null, null])
	expect(figures.some(({ value }) => value === 0)).toBe(true)

	const later = { id: randomUUID(), number: 2, replaces: given.id, reason: 'Rättad folkmängd.' }
	const next = samplePackage(town, { ...later, figures: given.figures.slice(0, 2) })
	expect(await send(wired(town.key, next))).toMatchObject({ is: 'accepted', again: false })
	const after = await stored(town.placeId)
	expect(after.packages.map(({ number }) => number)).toEqual([1, 2])
	expect(after.figures.map(({ package_id }) => package_id)).toEqual([next.id, next.id])
	// What stood before is answered by its receipt and changes nothing.
	expect(await send(text)).toEqual({ ...first, again: true })
	expect(await stored(town.placeId)).toEqual(after)
})

test('what is forged, for another, from another or out of turn is refused by its place and reason', async () => {
	const town = await sendingTown(tenant, '9002', 'Furuvik')
	const other = sendingKey()
	const good = samplePackage(town)
	const text = JSON.stringify(good)
	const signed = signedBy(town.key, text)
	expect(await because(JSON.stringify(signedBy(other, text)))).toEqual(['key key-unknown'])
	expect(await because(JSON.stringify({ ...signedBy(other, text), key: town.key.fingerprint }))).toEqual([
		'signature signature-wrong',
	])
	expect(await because(JSON.stringify({ ...signed, package: text.replace('34', '35') }))).toEqual([
		'signature signature-wrong',
	])
	const neighbour = { country: 'SE', code: '9001', name: 'Ekby' } as const
	expect(await because(wired(town.key, { ...good, sender: neighbour }))).toEqual(['key key-unknown'])
	const unknown = { country: 'SE', code: '1234', name: 'Ingenby' } as const
	expect(await because(wired(town.key, { ...good, sender: unknown }))).toEqual([
		'package.sender.code sender-unknown',
	])
	expect(await because(wired(town.key, { ...good, network: 'annat' }))).toEqual([
		'package.network for-another-network',
	])
	expect(await because(wired(town.key, { ...good, number: 2 }))).toEqual(['package.number number-not-next'])
	expect(await because(wired(town.key, { ...good, replaces: randomUUID(), reason: 'x' }))).toEqual([
		'package.replaces replaces-nothing',
	])
	expect((await stored(town.placeId)).packages).toEqual([])
	expect(await because(wired(town.key, good))).toBe('accepted')
	expect(await because(wired(town.key, { ...good, reason: 'annat' }))).toEqual(['package.id id-used'])
	expect(await because(wired(town.key, { ...good, id: randomUUID() }))).toEqual([
		'package.number number-used',
		'package.replaces replaces-another',
	])
	const log = await withSql(databaseUrl, (db) =>
		db.rows<{ row: string }>('select r::text as row from counted.refused_package r where place_id = $1', [
			town.placeId,
		]),
	)
	expect(log.length).toBeGreaterThan(6)
	expect(JSON.stringify(log)).not.toContain('Furuvik')
})

test('figures that tell of few, do not agree or are not shared are refused, line by line', async () => {
	const town = await sendingTown(tenant, '9004', 'Hasselby')
	const good = samplePackage(town)
	const [whole, ...rest] = good.figures
	if (whole === undefined) throw new Error('the sample has figures')
	const withFigure = (changed: Partial<Package['figures'][number]>) =>
		wired(town.key, { ...good, figures: [{ ...whole, ...changed }, ...rest] })
	for (const [changed, expected] of [
		[{ value: 3 }, 'package.figures.0.value too-small-to-tell'],
		[{ value: 34.5 }, 'package.figures.0.value count-not-whole'],
		[{ value: null }, 'package.figures.0.value state-and-value'],
		[{ state: 'withheld' }, 'package.figures.0.value state-and-value'],
		[{ value: -1 }, 'package.figures.0.value out-of-range'],
		[{ version: 7 }, 'package.figures.0.version definition-version-unknown'],
		[{ definition: 'own-measure' }, 'package.figures.0.definition definition-unknown'],
		[{ part: 'sex=other' }, 'package.figures.0.part part-unknown'],
		[{ year: 2019 }, 'package.figures.0.year year-outside'],
		[{ coverage: 1.2 }, 'package.figures.0.coverage out-of-range'],
		[{ state: 'not-counted', value: null }, 'package.figures.0.coverage coverage-of-nothing'],
		[{ part: 'sex=woman', value: 14 }, 'package.figures.1 told-twice'],
	] as const) {
		expect(await because(withFigure(changed))).toContain(expected)
	}
	const parts = good.figures.map((one) =>
		one.part === 'sex=woman' ? ({ ...one, state: 'withheld', value: null } as const) : one,
	)
	const few = parts.map((one) => (one.part === 'sex=man' ? { ...one, value: 31 } : one))
	expect(await because(wired(town.key, { ...good, figures: few }))).toContain(
		'package.figures.1 told-by-the-rest',
	)
	for (const [changed, expected] of [
		[{ hiding: null }, 'package.hiding hiding-not-told'],
		[{ lastYear: 2027 }, 'package.lastYear year-in-future'],
		[{ releasedAt: '2026-12-01T00:00:00Z' }, 'package.releasedAt released-in-future'],
		[{ reason: 'Ring 070-123 45 67.' }, 'package.reason leads-to-somebody'],
		[{ reason: 'Gäller 19800101-1234.' }, 'package.reason leads-to-somebody'],
		[{ reason: 'a\u0000b' }, 'package.reason not-plain-text'],
		[{ persons: [{ name: 'Kim' }] }, 'package.persons unknown-field'],
		[{ '198001011234': 1 }, 'package.* unknown-field'],
	] as const) {
		expect(await because(wired(town.key, { ...good, ...(changed as Partial<Package>) }))).toContain(expected)
	}
	const text = JSON.stringify(good)
	for (const written of [
		text.replace('"reason":""', '"reason":"Kim","reason":""'),
		text.replace(',"number"', ', "number"'),
		text.replace('"value":34', '"value":34.0'),
		text.replace('Hasselby', '\\u0048asselby'),
	]) {
		expect(await because(JSON.stringify(signedBy(town.key, written)))).toEqual(['package not-as-written'])
	}
	expect(await because('{"package":')).toEqual([' not-json'])
	expect((await stored(town.placeId)).packages).toEqual([])
})

test('a package that is twice on the way is kept once', async () => {
	const town = await sendingTown(tenant, '9003', 'Granås')
	const text = wired(town.key, samplePackage(town))
	const answers = await Promise.all([1, 2, 3, 4].map(() => send(text)))
	expect(answers.filter((one) => one.is === 'accepted' && !one.again)).toHaveLength(1)
	expect(answers.every(({ is }) => is === 'accepted')).toBe(true)
})
