import { beforeEach, describe, expect, test } from 'vitest'
import { testHouse } from '../../../tests/support/house.ts'
import { valueIn } from '../../platform/answer.ts'
import { asSystem } from '../../platform/purpose.ts'
import { sampleMunicipality } from '../organisation/samples.ts'
import {
	formHousehold,
	grantNamedAccess,
	joinHousehold,
	linkRecords,
	matchTenant,
	personCard,
	protectPerson,
	registerPerson,
	registerUnidentified,
	searchPeople,
	unlinkRecords,
} from './index.ts'

// Everything that is asked about a person is answered by all of their records.
const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const officer = town.as('officer')
const colleague = await town.another('officer')

let keptId = ''
let recordId = ''
let code = ''
let linkId = ''
let at = 0

beforeEach(async () => {
	const name = `Berg${'abcdefghij'.charAt(at++)}`
	keptId = valueIn(
		await registerPerson(officer, { givenName: 'Anna', familyName: name, registerAnyway: 'yes' }),
	).personId
	;({ personId: recordId, code } = valueIn(await registerUnidentified(officer, { called: `Nina ${name}` })))
	linkId = valueIn(
		await linkRecords(officer, { aId: recordId, bId: keptId, reason: 'Visade sitt leg' }),
	).linkId
})

const card = async (personId: string, by = officer) => valueIn(await personCard(by, { personId }))
const found = async (text: string, by = officer) => valueIn(await searchPeople(by, { text })).people

describe('somebody with two records', () => {
	test('has one page, which tells both and how they came together', async () => {
		const page = await card(recordId)
		expect(page).toEqual(await card(keptId))
		expect(page.person.personId).toBe(keptId)
		expect(page.known?.name).toMatch(/^Anna Berg/)
		expect(page.records).toMatchObject([
			{ personId: keptId, kept: true, code: null, link: null },
			{
				personId: recordId,
				kept: false,
				code,
				link: { linkId, reason: 'Visade sitt leg', linkedOn: '2026-10-12' },
			},
		])
	})

	test('is found once, by the name or the code of either', async () => {
		for (const text of ['Anna', 'Nina', code, code.toLowerCase()]) {
			const people = (await found(text)).filter((person) => person.personId === keptId)
			expect(people).toMatchObject([{ recordIds: [keptId, recordId], code: null }])
			expect((await found(text)).map((person) => person.personId)).not.toContain(recordId)
		}
		valueIn(await unlinkRecords(officer, { linkId }))
		expect(await found(code)).toMatchObject([{ personId: recordId, code }])
	})

	test('lives in the households of both, and is nobody’s housemate twice', async () => {
		const mateId = valueIn(await registerUnidentified(officer, {})).personId
		const { householdId } = valueIn(await formHousehold(officer, { adultId: recordId }))
		expect(valueIn(await formHousehold(officer, { adultId: keptId })).householdId).toBe(householdId)
		const member = { householdId, role: 'adult', living: 'full' }
		valueIn(await joinHousehold(officer, { ...member, personId: mateId }))
		valueIn(await joinHousehold(officer, { ...member, personId: recordId }))
		expect((await card(keptId)).housemates.map((mate) => mate.personId)).toEqual([mateId])
		expect((await card(mateId)).housemates.map((mate) => mate.personId)).toEqual([keptId])
	})

	test('is protected whole, and whoever is given access sees all of it', async () => {
		valueIn(
			await protectPerson(officer, {
				personId: recordId,
				protection: 'confidentiality',
				source: 'Skatteverket',
			}),
		)
		expect(await card(keptId, colleague)).toMatchObject({ known: null, records: [] })
		for (const text of ['Anna', 'Nina', code])
			expect(await found(text, colleague)).not.toContainEqual(expect.objectContaining({ personId: keptId }))
		valueIn(
			await grantNamedAccess(town.as('unit-manager'), {
				...{ personId: keptId, staffId: colleague.actor.actorId, reason: 'Handlägger' },
			}),
		)
		expect((await card(recordId, colleague)).records).toHaveLength(2)
		expect((await card(recordId, town.as('unit-manager'))).namedAccess).toHaveLength(2)
	})

	test('is one tenant, by name and home or by number', async () => {
		const home = { address: 'Sjögatan 3' }
		const twins = await Promise.all(
			['Åsa', 'Åsa'].map((givenName) =>
				registerPerson(officer, { givenName, familyName: 'Tvilling', registerAnyway: 'yes', ...home }),
			),
		)
		const [aId = '', bId = ''] = twins.map((one) => valueIn(one).personId)
		const linked = valueIn(await linkRecords(officer, { aId, bId }))
		const tenant = { committeeId: town.committeeId, name: 'Tvilling Åsa', identityIndexes: null, ...home }
		expect(await asSystem(house, town.municipalityId, (act) => matchTenant(act, tenant))).toBe(linked.keptId)
	})
})
