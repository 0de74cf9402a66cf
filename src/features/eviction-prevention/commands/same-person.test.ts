import { expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { valueIn } from '../../../platform/answer.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { protectPerson, registerPerson, searchPeople } from '../../people/index.ts'
import { caseFile } from '../queries/case-file.ts'
import { openSampleCase } from '../samples.ts'
import { addChild } from './add-child.ts'
import { openOwnCase } from './open-own-case.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const officer = town.as('officer')

const tenant = { givenName: 'Ebba', familyName: 'Provlund', bornOn: '1985-02-03' }
const home = { address: 'Provgatan 1', ground: 'arrears', openedBy: 'tenant', children: 'no' }
const registered = async () => valueIn(await searchPeople(officer, { text: 'Provlund' })).people

test('whoever opens a case on somebody who may be registered says who it is first', async () => {
	const { personId } = valueIn(await registerPerson(officer, tenant))
	expect(await openOwnCase(officer, { ...tenant, ...home })).toMatchObject({
		is: 'refused',
		refusal: { because: 'perhaps-already-registered', people: [{ personId }] },
	})
	valueIn(await openOwnCase(officer, { ...tenant, ...home, samePerson: personId }))
	expect(await registered()).toHaveLength(1)
	valueIn(await openOwnCase(officer, { ...tenant, ...home, samePerson: 'nobody' }))
	expect(await registered()).toHaveLength(2)
})

test('nobody is pointed out whom one may not know', async () => {
	const { personId } = valueIn(await registerPerson(officer, { givenName: 'Vera', familyName: 'Dold' }))
	valueIn(await protectPerson(officer, { personId, protection: 'confidentiality', source: 'Skatteverket' }))
	const colleague = await town.another('officer')
	expect(await openOwnCase(colleague, { ...tenant, ...home, samePerson: personId })).toMatchObject({
		is: 'refused',
		refusal: { because: 'person-not-registered' },
	})
})

test('a child who is registered already is pointed out, and is one child in the case', async () => {
	const child = { givenName: 'Melker', familyName: 'Provlund', bornOn: '2019-05-06' }
	const { personId } = valueIn(await registerPerson(officer, child))
	const caseId = await openSampleCase(officer)
	const add = (more: object) => addChild(officer, { caseId, ...child, living: 'full', ...more })
	expect(await add({})).toMatchObject({ refusal: { because: 'perhaps-already-registered' } })
	expect(valueIn(await add({ samePerson: personId })).childId).toBe(personId)
	expect(valueIn(await caseFile(officer, { caseId })).children).toMatchObject([{ name: 'Melker' }])
})

test('one household’s home is the same with and without the flat’s number, and the earlier case is taken up', async () => {
	const who = { ...tenant, familyName: 'Skepparlund', bornOn: '1981-02-03', samePerson: 'nobody' }
	const at = { ...home, address: 'Skeppargatan 12' }
	const first = valueIn(await openOwnCase(officer, { ...who, ...at, dwelling: '1203' }))
	const again = { ...who, samePerson: first.personId }
	expect(await openOwnCase(officer, { ...again, ...at })).toMatchObject({
		is: 'refused',
		refusal: { because: 'case-already-open', caseNumber: first.caseNumber },
	})
	expect(await openOwnCase(officer, { ...again, ...at, address: 'Skeppargatan 12 lgh 1203' })).toMatchObject({
		is: 'refused',
	})
	valueIn(await openOwnCase(officer, { ...again, ...at, dwelling: '1101' }))
})
