import { createHash, randomUUID, sign } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { testHouse } from '../../tests/support/house.ts'
import { packageServer } from '../../tests/support/package-server.ts'
import {
	type SendingKey,
	samplePackage,
	sendingKey,
	sendingTown,
	signedBy,
	wired,
} from '../../tests/support/sending-town.ts'
import { withSql } from '../../tests/support/sql.ts'
import { keyNoticeFormat } from '../features/network/rules/submissions/key-notice.ts'
import { sampleNetwork } from '../features/network/samples.ts'

const { house, clock, databaseUrl } = await testHouse()
const tenant = await sampleNetwork(house)
const server = await packageServer(house)
afterAll(() => server.close())

const json = { 'Content-Type': 'application/json' }
async function post(
	path: string,
	body: string | Uint8Array<ArrayBuffer>,
	headers: Record<string, string> = json,
) {
	const answer = await fetch(`${server.origin}/open/v1/networks/${path}`, { method: 'POST', body, headers })
	return { status: answer.status, ...(await answer.json()), mediaType: answer.headers.get('content-type') }
}

test('a package is answered with a receipt, twice with the same, and its sender sees what became of it', async () => {
	const town = await sendingTown(tenant, '9001')
	const given = samplePackage(town)
	const text = wired(town.key, given)
	const digest = createHash('sha256').update(JSON.stringify(given)).digest('hex')
	const receipt = await post(`${town.network}/packages`, text)
	expect(receipt).toMatchObject({ status: 200, packageId: given.id, number: 1, digest })
	expect(await post(`${town.network}/packages`, text)).toEqual(receipt)

	const ask = async (of: string) => {
		const answer = await fetch(
			`${server.origin}/open/v1/networks/${town.network}/packages/${given.id}?digest=${of}`,
		)
		return { status: answer.status, ...(await answer.json()) }
	}
	expect(await ask(digest)).toMatchObject({ status: 200, number: 1, state: 'standing', replacedBy: null })
	expect(await ask('0'.repeat(64))).toMatchObject({ status: 404 })
	const next = samplePackage(town, { number: 2, replaces: given.id, reason: 'Rättat antal.' })
	await post(`${town.network}/packages`, wired(town.key, next))
	expect(await ask(digest)).toMatchObject({ state: 'replaced', replacedBy: next.id })
})

test('what is refused says where, why and what to do, in the language that is asked for', async () => {
	const town = await sendingTown(tenant, '9002', 'Furuvik')
	const few = samplePackage(town)
	const [whole, ...rest] = few.figures
	if (whole === undefined) throw new Error('the sample has figures')
	const bad = wired(town.key, { ...few, figures: [{ ...whole, value: 2 }, ...rest] })
	const told = await post(`${town.network}/packages`, bad, { ...json, 'Accept-Language': 'en' })
	expect(told).toMatchObject({
		...{ status: 409, mediaType: 'application/problem+json', title: 'The package was not let in' },
		because: 'too-small-to-tell',
	})
	expect(told.problems).toEqual([
		{
			...{ path: 'package.figures.0.value', because: 'too-small-to-tell' },
			words:
				'The number is so small that it may tell of somebody. Say that it is withheld. Zero need not be withheld.',
		},
	])
	expect(await post(`${town.network}/packages`, '{')).toMatchObject({
		...{ status: 400, problems: [{ because: 'not-json', words: 'Texten går inte att läsa som JSON.' }] },
	})
	expect(await post(`${town.network}/packages`, new Uint8Array([0x22, 0xff, 0x22]))).toMatchObject({
		...{ status: 400, problems: [{ because: 'not-utf-8' }] },
	})
	expect(await post('ingen/packages', bad)).toMatchObject({ status: 404 })
	expect(await post(`${town.network}/packages`, bad, { 'Content-Type': 'text/plain' })).toMatchObject({
		status: 415,
	})
	expect(await post(`${town.network}/packages`, 'x'.repeat(7 * 1024 * 1024))).toMatchObject({ status: 413 })
})

test('a new key is trusted when the old one signed it, and the old one then signs nothing more', async () => {
	const town = await sendingTown(tenant, '9003', 'Granås')
	const next = sendingKey()
	const notice = (key: SendingKey, replaces: string | null) =>
		JSON.stringify({
			...{ format: keyNoticeFormat, publicKey: key.publicKey, fingerprint: key.fingerprint },
			...{ since: '2026-10-12T06:00:00Z', replaces },
		})
	const by = (key: SendingKey, text: string) =>
		JSON.stringify({
			notice: text,
			signature: sign(null, Buffer.from(text), key.privateKey).toString('base64'),
		})
	const keys = `${town.network}/keys`
	const rotation = notice(next, town.key.fingerprint)
	expect(await post(keys, by(next, rotation))).toMatchObject({ status: 409, because: 'signature-wrong' })
	expect(await post(keys, JSON.stringify({ notice: notice(next, null), signature: null }))).toMatchObject({
		...{ status: 409, because: 'first-key-by-hand' },
	})
	expect(await post(keys, by(next, notice(next, sendingKey().fingerprint)))).toMatchObject({
		...{ status: 409, because: 'key-unknown' },
	})
	expect(await post(keys, by(town.key, rotation))).toMatchObject({
		status: 200,
		fingerprint: next.fingerprint,
	})
	expect(await post(keys, by(town.key, rotation))).toMatchObject({
		status: 200,
		fingerprint: next.fingerprint,
	})
	const third = sendingKey()
	const late = notice(third, town.key.fingerprint)
	expect(await post(keys, by(town.key, late))).toMatchObject({ status: 409, because: 'key-ended' })

	const packages = `${town.network}/packages`
	const given = samplePackage(town)
	expect(await post(packages, wired(town.key, given))).toMatchObject({ status: 409, because: 'key-ended' })
	expect(await post(packages, wired(next, given))).toMatchObject({ status: 200 })
	const replayed = JSON.stringify(signedBy(next, JSON.stringify({ ...given, id: randomUUID() })))
	expect(await post(packages, replayed)).toMatchObject({ status: 409, because: 'number-used' })
})

test('whoever sends without end is asked to wait, and then may send again', async () => {
	const slow = await packageServer(house, { inAMinute: 2 })
	const send = async () =>
		(await fetch(`${slow.origin}/open/v1/networks/x/packages`, { method: 'POST', body: '{}', headers: json }))
			.status
	expect([await send(), await send(), await send()]).toEqual([404, 404, 429])
	clock.set(
		new Date(Date.parse(house.clock.now()) + 61_000).toISOString() as ReturnType<typeof house.clock.now>,
	)
	expect(await send()).toBe(404)
	await slow.close()
})

test('a whole network of addresses is one place, and is told to wait before its body is read', async () => {
	let last = 0
	const addressOf = () => {
		last += 1
		return `2001:db8:1:2::${last}`
	}
	const slow = await packageServer(house, { inAMinute: 2, addressOf })
	const at = `${slow.origin}/open/v1/networks/x/packages`
	const send = async (body: string) => (await fetch(at, { method: 'POST', body, headers: json })).status
	const huge = 'x'.repeat(7 * 1024 * 1024)
	expect([await send('{}'), await send(huge), await send(huge)]).toEqual([404, 413, 429])
	const ask = async () => {
		const answer = await fetch(`${at}/${randomUUID()}?digest=${'0'.repeat(64)}`)
		return [answer.status, answer.headers.has('retry-after')]
	}
	expect([await ask(), await ask(), await ask()]).toEqual([
		...[
			[404, false],
			[404, false],
			[429, true],
		],
	])
	await slow.close()
})

test('an id that another municipality has used is refused in words, and nothing of it is kept', async () => {
	const [one, other] = [
		await sendingTown(tenant, '9004', 'Hasselby'),
		await sendingTown(tenant, '9002', 'Furuvik'),
	]
	const given = samplePackage(one)
	expect(await post(`${one.network}/packages`, wired(one.key, given))).toMatchObject({ status: 200 })
	const same = wired(other.key, samplePackage(other, { id: given.id }))
	expect(await post(`${one.network}/packages`, same)).toMatchObject({
		...{ status: 409, because: 'id-used', problems: [{ path: 'package.id', because: 'id-used' }] },
	})
	const kept = await withSql(databaseUrl, (db) =>
		db.rows('select place_id from counted.received_package where id = $1', [given.id]),
	)
	expect(kept).toEqual([{ place_id: one.placeId }])
})

let first = ''
test('whoever sends nothing but what is refused or known is heard no more that day, and nothing more is noted', async () => {
	const town = await sendingTown(tenant, '9002', 'Furuvik')
	let address = '192.0.2.1'
	const strict = await packageServer(house, { inADay: 3, addressOf: () => address })
	const send = async (body: string) => {
		const at = `${strict.origin}/open/v1/networks/${town.network}/packages`
		return (await fetch(at, { method: 'POST', body, headers: json })).status
	}
	const noted = () =>
		withSql(databaseUrl, (db) => db.rows("select from audit.entry where name = 'acceptPackage'"))
	const given = samplePackage(town)
	const good = wired(town.key, given)
	first = given.id
	expect([await send('{'), await send(good), await send(good), await send('{')]).toEqual([400, 200, 200, 400])
	const before = (await noted()).length
	expect([await send('{'), await send(good)]).toEqual([429, 429])
	expect(await noted()).toHaveLength(before)
	address = '192.0.2.2'
	expect(await send(good)).toBe(200)
	await strict.close()
})

test('a network that is sent more than it notes in a day listens on to those whose key it knows, and to nobody else', async () => {
	const town = await sendingTown(tenant, '9002', 'Furuvik')
	await withSql(databaseUrl, (db) =>
		db.rows(
			`insert into counted.refused_package (municipality_id, way, digest, because, problems, refused_at)
			select $1, 'push', 'd', 'shape', '[]', $2::timestamptz - interval '1 hour' from generate_series(1, 1000)`,
			[tenant.municipalityId, house.clock.now()],
		),
	)
	const rows = () =>
		withSql(databaseUrl, (db) =>
			db.rows<{ refused: number; audited: number }>(
				`select (select count(*)::int from counted.refused_package) as refused,
					(select count(*)::int from audit.entry where name = 'acceptPackage') as audited`,
			),
		)
	const before = await rows()
	const packages = `${town.network}/packages`
	const good = samplePackage(town, { number: 2, replaces: first, reason: 'Rättat antal.' })
	const forged = { ...signedBy(sendingKey(), JSON.stringify(good)), key: town.key.fingerprint }
	for (const body of ['{', wired(sendingKey(), good), JSON.stringify(forged)]) {
		expect(await post(packages, body)).toMatchObject({ status: 429 })
	}
	expect(await rows()).toEqual(before)
	expect(await post(packages, wired(town.key, { ...good, number: 7 }))).toMatchObject({ status: 409 })
	expect(await post(packages, wired(town.key, good))).toMatchObject({ status: 200 })
})
