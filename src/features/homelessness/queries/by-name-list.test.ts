import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { valueIn } from '../../../platform/answer.ts'
import type { Caller } from '../../../platform/house.ts'
import { asSystem } from '../../../platform/purpose.ts'
import { type SampleMunicipality, sampleMunicipality } from '../../organisation/samples.ts'
import { linkRecords, protectPerson, registerPerson, registerUnidentified } from '../../people/index.ts'
import { decideWideLists } from '../commands/decide-wide-lists.ts'
import { refreshPeople } from '../commands/refresh-people.ts'
import { startSpell } from '../commands/start-spell.ts'
import { byNameList } from './by-name-list.ts'
import { peopleUnderCodes } from './people-under-codes.ts'

const { house } = await testHouse()
let town: SampleMunicipality
let officer: Caller
let stranger: Caller
const ids: Record<string, string> = {}

type Facts = { place: string; startsOn: string; contactOn?: string } & Record<string, unknown>

async function homeless(name: string, facts: Facts, who: Record<string, string> = {}): Promise<string> {
	const person = await registerPerson(officer, {
		givenName: name,
		familyName: `${name}sson`,
		bornOn: `19${70 + Object.keys(ids).length}-05-0${1 + Object.keys(ids).length}`,
		...who,
	})
	const { personId } = valueIn(person)
	valueIn(await startSpell(officer, { personId, toldBy: 'person', ...facts }))
	ids[name] = personId
	return personId
}

beforeAll(async () => {
	town = await sampleMunicipality(house)
	officer = town.as('officer')
	stranger = await town.another('officer', { unit: 'none' })
	await homeless(
		'Anna',
		{ place: 'night-shelter', startsOn: '2026-09-01', contactOn: '2026-10-01' },
		{ sex: 'woman' },
	)
	await homeless(
		'Bo',
		{ place: 'rough-sleeping', startsOn: '2026-06-01', contactOn: '2026-07-20' },
		{ sex: 'man' },
	)
	await homeless('Cia', { place: 'training-flat', startsOn: '2025-06-01', stayMunicipality: '1980' })
	await homeless('Dag', { place: 'rough-sleeping', startsOn: '2026-01-01', contactOn: '2026-05-01' })
	await homeless('Eva', {
		place: 'refuge',
		placeName: 'Tryggheten',
		startsOn: '2026-09-20',
		contactOn: '2026-10-02',
	})
	await homeless('Farid', {
		place: 'prison',
		startsOn: '2026-08-01',
		dischargeOn: '2027-08-01',
		contactOn: '2026-10-02',
	})
	await homeless('Gun', {
		place: 'night-shelter',
		startsOn: '2026-09-10',
		contactOn: '2026-10-05',
		population: 'eu-eea',
	})
	await homeless('Hemlig', {
		place: 'night-shelter',
		placeName: 'Ankaret',
		startsOn: '2026-09-10',
		contactOn: '2026-10-05',
	})
	const protection = { personId: ids.Hemlig, protection: 'confidentiality', source: 'Skatteverket' }
	valueIn(await protectPerson(town.as('unit-manager'), protection))
})

const rowsOf = async (caller: Caller, filters = {}) => valueIn(await byNameList(caller, { filters })).rows
const names = async (filters = {}) => (await rowsOf(officer, filters)).map((row) => row.givenName)

describe('in case work', () => {
	test('stands everybody active, the one who soon turns inactive first', async () => {
		expect(await names()).toEqual(['Bo', 'Anna', 'Eva', null, 'Cia'])
		const [bo] = await rowsOf(officer)
		expect(bo).toMatchObject({
			situation: 1,
			lastContactOn: '2026-07-20',
			inactiveOn: '2026-10-19',
			since: '2026-07-20',
			came: 'new',
		})
	})

	test('a municipal lease is contact in itself', async () => {
		const cia = (await rowsOf(officer)).find((row) => row.givenName === 'Cia')
		expect(cia).toMatchObject({ situation: 3, inactiveOn: null, stay: '1980' })
	})

	test('those whom nobody has met for ninety days are inactive, and told by their last situation', async () => {
		expect(await rowsOf(officer, { status: 'inactive' })).toMatchObject([
			{ givenName: 'Dag', situation: 1, left: 'inactive' },
		])
	})

	test('those known but not counted stand apart, and so do citizens of other countries', async () => {
		expect(await names({ status: 'never' })).toEqual(['Farid'])
		expect(await names({ group: 'eu-eea' })).toEqual(['Gun'])
	})

	test('counts say what each choice would give', async () => {
		const { counts } = valueIn(await byNameList(officer, {}))
		expect(counts.situations.map(({ number, count }) => [number, count])).toEqual([
			[1, 4],
			[2, 0],
			[3, 1],
			[4, 0],
		])
		expect(counts.statuses).toContainEqual({ key: 'inactive', count: 1 })
		expect(counts.groups).toContainEqual({ key: 'eu-eea', count: 1 })
		expect(counts.due).toBe(1)
	})

	test('a place that tells of violence or crime is not in the list', async () => {
		const eva = (await rowsOf(officer)).find((row) => row.givenName === 'Eva')
		expect(eva).toMatchObject({ situation: 1, place: null, placeName: null })
		const all = JSON.stringify(valueIn(await byNameList(officer, { filters: { status: 'never' } })))
		expect(all).not.toMatch(/prison|Tryggheten/)
	})

	test('a protected person has no name and no place, but a situation and days', async () => {
		const hidden = (await rowsOf(officer)).find((row) => row.protected)
		expect(hidden).toMatchObject({
			known: false,
			name: null,
			givenName: null,
			place: null,
			placeName: null,
			situation: 1,
		})
		expect(hidden).toMatchObject({ lastContactOn: '2026-10-05', stay: null })
		const seen = await rowsOf(town.as('unit-manager'))
		expect(seen.find((row) => row.protected)).toMatchObject({ givenName: 'Hemlig', placeName: 'Ankaret' })
	})

	test.each([
		{ filters: { sex: 'woman' } },
		{ filters: { place: 'prison' } },
		{ filters: { need: 'individual' } },
		{ filters: { subgroup: 'complex-needs' } },
		{ filters: { text: 'missbruk' } },
		{ columns: ['name', 'needs'] },
		{ columns: ['code'] },
		{ search: 'Anna' },
	])('%j is refused', async (asked) => {
		expect((await byNameList(officer, asked)).is).toBe('bad-input')
	})
})

describe('who sees whom', () => {
	test('another unit sees nobody, until the controller has decided that lists reach further', async () => {
		expect(await rowsOf(stranger)).toEqual([])
		expect((await decideWideLists(officer, { reach: 'committee', decision: 'SN § 1' })).is).toBe('forbidden')
		valueIn(
			await decideWideLists(town.as('administrator'), { reach: 'committee', decision: 'SN 2026-09-01 § 71' }),
		)
		expect(await rowsOf(stranger)).toHaveLength(5)
		valueIn(
			await decideWideLists(town.as('administrator'), { reach: 'own-units', decision: 'SN 2026-10-01 § 80' }),
		)
		expect(await rowsOf(stranger)).toEqual([])
	})

	test('neither a landlord, a strategist nor a neighbour', async () => {
		for (const role of ['landlord', 'strategist', 'reader', 'administrator'] as const) {
			expect((await byNameList(town.as(role), {})).is).toBe('forbidden')
		}
		const neighbour = await sampleMunicipality(house, 'Grannby')
		expect(await rowsOf(neighbour.as('officer'))).toEqual([])
	})

	test('a linked record is no row of its own, and what was noted on it shows on the kept one', async () => {
		const { personId } = valueIn(await registerUnidentified(officer, { called: 'Anni' }))
		valueIn(
			await startSpell(officer, {
				personId,
				place: 'hotel-hostel-camping',
				placeName: 'Hotell Hamn',
				startsOn: '2026-10-06',
				contactOn: '2026-10-10',
			}),
		)
		expect(await names()).toHaveLength(6)
		valueIn(await linkRecords(officer, { aId: ids.Anna, bId: personId }))
		await asSystem(house, town.municipalityId, (act) => refreshPeople(act, [ids.Anna ?? '', personId]))
		const rows = await rowsOf(officer)
		expect(rows).toHaveLength(5)
		expect(rows.find((row) => row.givenName === 'Anna')).toMatchObject({
			placeName: 'Hotell Hamn',
			lastContactOn: '2026-10-10',
		})
	})
})

describe('in follow-up', () => {
	test('the whole committee stands under codes, and no name or id leaves', async () => {
		const follower = await town.another('follow-up', { unit: 'none' })
		const list = valueIn(await peopleUnderCodes(follower, { filters: { sex: 'woman' }, by: 'place' }))
		expect(list.rows).toMatchObject([{ place: 'hotel-hostel-camping', subgroups: ['women'] }])
		expect(list.breakdown?.groups).toEqual([{ key: 'hotel-hostel-camping', total: 1, situations: { 1: 1 } }])
		const told = valueIn(await peopleUnderCodes(follower, {}))
		expect(told.total).toBe(5)
		const said = JSON.stringify(told)
		for (const [name, id] of Object.entries(ids)) {
			expect(said).not.toContain(id)
			expect(said).not.toContain(`"${name}"`)
		}
	})

	test('of a protected person neither place nor causes', async () => {
		const follower = await town.another('follow-up', { unit: 'none' })
		const { rows } = valueIn(await peopleUnderCodes(follower, {}))
		expect(rows.filter((row) => row.place === null)).toHaveLength(1)
	})

	test('only for those with the right', async () => {
		for (const role of ['officer', 'unit-manager', 'strategist', 'administrator'] as const) {
			expect((await peopleUnderCodes(town.as(role), {})).is).toBe('forbidden')
		}
	})
})
