import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import {
	networkOf,
	posting,
	samplePackage,
	sendingKey,
	sendingTown,
	signedBy,
	wired,
} from '../../../../../tests/support/sending-town.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { exportRegister } from '../../queries/register/export-register.ts'
import { registerImport } from '../../queries/register/register-import.ts'
import type { Package } from '../../rules/submissions/package.ts'
import { sampleNetwork } from '../../samples.ts'
import { acceptPackage } from '../submissions/accept-package.ts'
import { answerForPlace } from '../submissions/answer-for-place.ts'
import { packageSchema } from '../submissions/package-input.ts'
import { digestOfText } from '../submissions/read-signed.ts'
import { importRegister } from './import-register.ts'

const { house, databaseUrl } = await testHouse()
const network = await sampleNetwork(house)
const keeper = network.as('secretariat')
const town = await sendingTown(network, '9001')
const bytes = (text: string) => new TextEncoder().encode(text)
const textOf = async (caller: Caller) => valueIn(await exportRegister(caller, {})).text
const send = async (given: Package) => {
	const text = wired(town.key, given)
	const { is } = valueIn(await acceptPackage(await posting(house, networkOf(), text), { text, way: 'push' }))
	expect(is).toBe('accepted')
}
const figuresIn = async (municipalityId: number) =>
	await withSql(databaseUrl, (sql) =>
		sql.rows<{ definition: string; state: string; package_id: string }>(
			`select definition, state, package_id::text from counted.network_figure
			where municipality_id = $1 order by definition, part, year`,
			[municipalityId],
		),
	)

const first = samplePackage(town)
await send(first)
const older = await textOf(keeper)
const whole = first.figures.find(({ part }) => part === '')
const second = samplePackage(town, {
	...{ id: randomUUID(), number: 2, replaces: first.id, reason: 'Ett tal skulle ha varit dolt.' },
	figures: whole === undefined ? [] : [{ ...whole, state: 'withheld', value: null }],
})
await send(second)
const byHand = { placeId: network.places['9002'], year: 2025, values: { 'homeless-on-list': '34' } }
valueIn(await answerForPlace(keeper, { ...byHand, ownWords: {}, answers: { outreach: 'yes' } }))
const newer = await textOf(keeper)

test('an older document does not set back what a later package has withheld', async () => {
	const before = await figuresIn(network.municipalityId)
	expect(before.filter(({ package_id }) => package_id === second.id)).toMatchObject([{ state: 'withheld' }])
	const { changes } = valueIn(await importRegister(keeper, { file: bytes(older) }))
	expect(changes.filter(({ added, changed }) => added + changed > 0)).toEqual([])
	expect(await figuresIn(network.municipalityId)).toEqual(before)
	expect(await textOf(keeper)).toBe(newer)
})

test('a newer document takes away what its package no longer tells, and says what nobody signed', async () => {
	const other = await sampleMunicipality(house, 'Efterriket', 'authority')
	const follower = other.as('secretariat')
	valueIn(await importRegister(follower, { file: bytes(older) }))
	expect(await figuresIn(other.municipalityId)).toHaveLength(first.figures.length)
	expect(valueIn(await registerImport(follower, { file: bytes(newer) }))).toMatchObject({ unsigned: 1 })
	valueIn(await importRegister(follower, { file: bytes(newer) }))
	expect(await figuresIn(other.municipalityId)).toEqual(await figuresIn(network.municipalityId))
	expect(await textOf(follower)).toBe(newer)
})

type Row = Record<string, unknown> & { content: Package }

test('a doctored package is refused by its municipality, number and reason, and nothing comes in', async () => {
	const emptied = await sampleMunicipality(house, 'Tomriket', 'authority')
	const empty = emptied.as('secretariat')
	const nothing = await textOf(empty)
	const refused = async (doctor: (signed: Row, byHand: Row) => void) => {
		const document = JSON.parse(newer)
		const rows: Row[] = document.tables.received_package
		const of = (way: string) => rows.find((row) => row.way === way && row.number === (way === 'push' ? 2 : 1))
		doctor(of('push') as Row, of('form') as Row)
		const file = bytes(JSON.stringify(document))
		const answer = await importRegister(empty, { file })
		expect(await registerImport(empty, { file })).toEqual(answer)
		expect(await textOf(empty)).toBe(nothing)
		if (answer.is !== 'refused') return answer.is
		const { problems } = answer.refusal as unknown as { problems: { path: string; problem: string }[] }
		return problems.map(({ path, problem }) => `${path} ${problem}`)
	}
	const retell = (row: Row, changed: Partial<Package>) => {
		const content = packageSchema.parse({ ...row.content, ...changed }) as unknown as Package
		Object.assign(row, { content, digest: digestOfText(JSON.stringify(content)) })
		return content
	}
	const told = second.figures.map((figure) => ({ ...figure, state: 'number', value: 3 }) as const)
	expect(await refused((row) => Object.assign(row, { content: { ...second, figures: told } }))).toEqual([
		'SE-9001/2 not-its-text',
	])
	expect(
		await refused((row) => {
			row.signed_text = JSON.stringify(retell(row, { figures: told }))
		}),
	).toEqual(['SE-9001/2 signature signature-wrong'])
	expect(
		await refused((row) => {
			const { signature, key } = signedBy(sendingKey(), String(row.signed_text))
			Object.assign(row, { signature, key_fingerprint: key })
		}),
	).toEqual(['SE-9001/2 key key-unknown'])
	expect(await refused((row) => Object.assign(row, { digest: 'a'.repeat(64) }))).toEqual([
		'SE-9001/2 digest not-its-text',
	])
	expect(await refused((row) => Object.assign(row, { signature: null, key_fingerprint: null }))).toEqual([
		'SE-9001/2 key key-unknown',
	])
	expect(await refused((row) => Object.assign(row, { replaces: null }))).toEqual(['SE-9001/2 not-its-text'])
	// Nobody signed it, and it says it was sent by the municipality's own system.
	expect(await refused((_, row) => Object.assign(row, { way: 'push' }))).toEqual([
		'SE-9002/1 signature signature-wrong',
	])
	const [figure] =
		(JSON.parse(newer).tables.received_package as Row[]).find(({ way }) => way === 'form')?.content.figures ??
		[]
	if (figure === undefined) throw new Error('nothing was answered by hand')
	expect(await refused((_, row) => void retell(row, { figures: [{ ...figure, value: 3 }] }))).toEqual([
		'SE-9002/1 figures.0.value too-small-to-tell',
	])
	expect(
		await refused((_, row) => void retell(row, { figures: [{ ...figure, definition: 'named' }] })),
	).toEqual(['SE-9002/1 figures.0.definition definition-unknown'])
	const sender = { country: 'SE', code: '9002', name: 'prov@ekby.example' } as const
	expect(await refused((_, row) => void retell(row, { sender }))).toEqual([
		'SE-9002/1 sender.name leads-to-somebody',
	])
	expect(await refused((_, row) => Object.assign(row, { content: { ...row.content, person: 'x' } }))).toEqual(
		['SE-9002/1 person unknown-field'],
	)
	expect(
		await refused((_, row) => Object.assign(row, { number: 4, ...{ content: retell(row, { number: 4 }) } })),
	).toEqual(['SE-9002/4 number number-not-next'])
})
