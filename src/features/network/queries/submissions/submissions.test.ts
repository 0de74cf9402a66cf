import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import {
	posting,
	samplePackage,
	sendingKey,
	sendingTown,
	wired,
} from '../../../../../tests/support/sending-town.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { acceptPackage } from '../../commands/submissions/accept-package.ts'
import { acceptPackageFile } from '../../commands/submissions/accept-package-file.ts'
import { endSenderKey } from '../../commands/submissions/end-sender-key.ts'
import { forgetRefusedPackages } from '../../commands/submissions/forget-refused-packages.ts'
import { trustSenderKey } from '../../commands/submissions/trust-sender-key.ts'
import { sharedDefinitions } from '../../rules/submissions/definitions.ts'
import { toldOfLatest } from '../../rules/submissions/told-of.ts'
import { sampleNetwork } from '../../samples.ts'
import { packagePage } from './package-page.ts'
import { sender } from './sender.ts'
import { submissions } from './submissions.ts'
import { submissionsOfPlace } from './submissions-of-place.ts'

const { house, clock } = await testHouse()
const tenant = await sampleNetwork(house)
const secretariat = tenant.as('secretariat')
const ekby = await sendingTown(tenant, '9001', 'Ekby')
const furuvik = await sendingTown(tenant, '9002', 'Furuvik')
const hasselby = await sendingTown(tenant, '9004', 'Hasselby')

const file = (text: string) => ({ file: new TextEncoder().encode(`${text}\n`) })
const send = async (network: string, text: string) =>
	valueIn(await acceptPackage(await posting(house, network, text), { text, way: 'push' }))

const first = samplePackage(ekby)
const second = samplePackage(ekby, {
	...{ id: randomUUID(), number: 2, replaces: first.id, reason: 'Rättat antal.' },
	figures: [{ ...first.figures[0], value: 40 } as (typeof first.figures)[number], ...first.figures.slice(4)],
	methods: first.methods.map((one) => ({ ...one, answer: 'partly' as const })),
})
await send(ekby.network, wired(ekby.key, first))
await send(ekby.network, wired(ekby.key, second))
await send(furuvik.network, wired(sendingKey(), samplePackage(furuvik)))
await send(furuvik.network, '{"package":"{}"}')
valueIn(
	await acceptPackageFile(
		secretariat,
		file(wired(hasselby.key, samplePackage(hasselby, { lastYear: 2026 }))),
	),
)

test('the secretariat sees who has answered, who was refused and who is silent', async () => {
	const page = valueIn(await submissions(secretariat, {}))
	expect(page).toMatchObject({ year: 2025, total: 4, unknown: 1, mayKeep: true })
	expect(page.counts).toEqual({ standing: 2, refused: 1, earlier: 0, none: 1 })
	expect(page.senders.map(({ name, state, number, refused }) => [name, state, number, refused])).toEqual([
		['Ekby', 'standing', 2, 0],
		['Furuvik', 'refused', null, 1],
		['Hasselby', 'standing', 1, 0],
	])
	const silent = valueIn(await submissions(secretariat, { state: 'none' }))
	expect(silent.senders.map(({ name }) => name)).toEqual(['Granås'])
})

test('silent municipalities are told of by country and county, fifty on a page', async () => {
	const large = await sampleNetwork(house, 'Storriket')
	const { municipalityId } = large
	const norwegian = { municipalityId, country: 'NO', invented: true, source: 'påhittad' } as const
	await asSystem(house, municipalityId, async ({ db }) => {
		const names = Array.from({ length: 120 }, (_, at) => `Fjord ${String(at).padStart(3, '0')}`)
		await db
			.insertInto('counted.networkPlace')
			.values([
				{ ...norwegian, kind: 'county', code: '81', name: 'Fjordfylket', shortName: 'Fjordfylket' },
				{ ...norwegian, kind: 'county', code: '82', name: 'Fjellfylket', shortName: 'Fjellfylket' },
				...names.map((name, at) => ({
					...norwegian,
					...({ kind: 'municipality', code: String(8100 + at), name, shortName: name } as const),
					countyCode: at < 110 ? '81' : '82',
				})),
			])
			.execute()
	})
	const asked = async (input: object) => valueIn(await submissions(large.as('secretariat'), input))
	const own = await asked({ state: 'none' })
	expect(own).toMatchObject({ country: 'SE', found: 4, total: 4, pages: 1, page: 1 })
	expect(own.countries).toEqual([
		{ country: 'SE', count: 4 },
		{ country: 'NO', count: 120 },
	])
	expect(own.counties.map(({ code, count }) => [code, count])).toEqual([
		['92', 1],
		['91', 3],
	])
	const last = await asked({ state: 'none', country: 'NO', county: '81', page: '9' })
	expect(last).toMatchObject({ country: 'NO', county: '81', found: 110, total: 110, pages: 3, page: 3 })
	expect(last.senders.map(({ name }) => name).slice(0, 2)).toEqual(['Fjord 100', 'Fjord 101'])
	expect(last.senders.length).toBe(10)
	// A county of another country, and a country without a municipality, narrow nothing.
	expect(await asked({ state: 'none', county: '81' })).toMatchObject({ county: null, found: 4 })
	expect(await asked({ state: 'none', country: 'DK' })).toMatchObject({ country: 'SE' })
	expect((await asked({ country: 'NO' })).senders).toEqual([])
})

test('a county sees its own municipalities alone, keeps nothing, and a member sees none of it', async () => {
	const county = tenant.as('county')
	const page = valueIn(await submissions(county, {}))
	expect(page.senders.map(({ name }) => name)).toEqual(['Ekby', 'Furuvik'])
	expect(page.mayKeep).toBe(false)
	const [own] = valueIn(await sender(county, { placeId: ekby.placeId })).packages
	expect(valueIn(await packagePage(county, { packageId: own?.id }))).toMatchObject({
		place: { name: 'Ekby' },
	})
	const [others] = valueIn(await sender(secretariat, { placeId: hasselby.placeId })).packages
	expect((await packagePage(county, { packageId: others?.id })).is).toBe('missing')
	expect(valueIn(await sender(county, { placeId: hasselby.placeId })).packages).toEqual([])
	expect((await submissions(tenant.as('member'), {})).is).toBe('forbidden')
	const key = { placeId: ekby.placeId, publicKey: sendingKey().publicKey, confirmedHow: 'x' }
	expect((await trustSenderKey(county, key)).is).toBe('forbidden')
})

test('a municipality’s page tells which package stands, how much it tells, and who is silent', async () => {
	const of = async ({ placeId }: { placeId: string }, caller = secretariat) =>
		valueIn(await submissionsOfPlace(caller, { placeId }))
	expect(await of(ekby)).toMatchObject({
		state: 'standing',
		standing: { id: second.id, number: 2, way: 'push', lastYear: second.lastYear },
		told: { year: second.figures[0]?.year, of: sharedDefinitions.length },
	})
	expect(await of(furuvik)).toMatchObject({ state: 'refused', standing: null, told: null })
	expect(await of({ placeId: tenant.places['9003'] ?? '' })).toMatchObject({ state: 'none' })
	// A county sees of a municipality that is not its own that it is there, and no more.
	expect(await of(hasselby, tenant.as('county'))).toMatchObject({ state: null, standing: null })
	const figure = { definition: 'homeless-on-list', version: 1, state: 'number', value: 9 } as const
	const told = toldOfLatest({
		figures: [
			{ ...figure, year: 2024, part: '', coverage: 0.4 },
			{ ...figure, year: 2025, part: '', coverage: 0.9 },
			{ ...figure, year: 2025, part: 'sex=man', coverage: 0.8 },
			{ ...figure, definition: 'unheard-of', year: 2025, part: '', coverage: null },
		],
	})
	expect(told).toEqual({ year: 2025, told: 1, of: sharedDefinitions.length, coverage: 0.8 })
	expect(toldOfLatest({ figures: [] })).toBeNull()
})

test('a package tells what differs from the one before, and whose key signed it', async () => {
	const page = valueIn(await packagePage(secretariat, { packageId: second.id }))
	expect(page.stands).toBe(true)
	expect(page.received).toMatchObject({ number: 2, way: 'push', keyFingerprint: ekby.key.fingerprint })
	expect(page.changes?.figures.map(({ part, before, after }) => [part, before?.value, after?.value])).toEqual(
		[
			['', 34, 40],
			['sex=woman', 14, undefined],
			['sex=man', 20, undefined],
			['sex=unknown', 0, undefined],
		],
	)
	expect(page.changes?.methods).toMatchObject([{ question: 'decided-plan', answer: 'partly' }])
	expect(valueIn(await packagePage(secretariat, { packageId: first.id }))).toMatchObject({
		stands: false,
		changes: null,
	})
})

test('a file is tried as what is sent is, and a key that is trusted no more lets nothing in', async () => {
	const again = wired(ekby.key, second)
	expect(valueIn(await acceptPackageFile(secretariat, file(again)))).toMatchObject({
		is: 'accepted',
		again: true,
	})
	const third = samplePackage(ekby, { number: 3, replaces: second.id, reason: 'Rättat igen.' })
	const weak = { ...third, figures: [{ ...third.figures[0], value: 1 } as (typeof third.figures)[number]] }
	expect(valueIn(await acceptPackageFile(secretariat, file(wired(ekby.key, weak))))).toMatchObject({
		...{ is: 'refused', because: 'too-small-to-tell' },
	})
	const known = { placeId: furuvik.placeId, publicKey: ekby.key.publicKey, confirmedHow: 'På plats.' }
	expect(await trustSenderKey(secretariat, known)).toMatchObject({
		is: 'refused',
		refusal: { because: 'key-known' },
	})
	for (const publicKey of ['abc', `MCowBQYDK2VwAyEA${'A'.repeat(43)}=`]) {
		expect(await trustSenderKey(secretariat, { ...known, publicKey })).toMatchObject({
			...{ is: 'bad-input', faults: [{ path: 'publicKey', problem: 'not-a-key' }] },
		})
	}
	const fingerprint = ekby.key.fingerprint
	valueIn(await endSenderKey(secretariat, { placeId: ekby.placeId, fingerprint }))
	expect(valueIn(await acceptPackageFile(secretariat, file(wired(ekby.key, third))))).toMatchObject({
		because: 'key-ended',
	})
	expect(valueIn(await acceptPackageFile(secretariat, file(again)))).toMatchObject({
		is: 'accepted',
		again: true,
	})
	valueIn(
		await trustSenderKey(secretariat, { ...known, placeId: ekby.placeId, publicKey: sendingKey().publicKey }),
	)
	const { keys } = valueIn(await sender(secretariat, { placeId: ekby.placeId }))
	expect(keys.map(({ until }) => until === null)).toEqual([true, false])
})

test('what was refused is noted for two years and no longer', async () => {
	const refused = async () => valueIn(await sender(secretariat, { placeId: furuvik.placeId })).refused.length
	expect(await refused()).toBe(1)
	await forgetRefusedPackages(house)
	expect(await refused()).toBe(1)
	clock.set(instant('2028-10-13T07:00:00Z'))
	await forgetRefusedPackages(house)
	expect(await refused()).toBe(0)
})
