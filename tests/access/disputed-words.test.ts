import { expect, test } from 'vitest'
import { addTouchedPerson } from '../../src/features/eviction-prevention/commands/debt/around/add-touched-person.ts'
import { endTouchedPerson } from '../../src/features/eviction-prevention/commands/debt/around/end-touched-person.ts'
import { caseFile } from '../../src/features/eviction-prevention/queries/case-file.ts'
import { caseAround } from '../../src/features/eviction-prevention/queries/debt/case-around.ts'
import { addSampleChild, openSampleCase } from '../../src/features/eviction-prevention/samples.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { noteDisputed } from '../../src/features/people/commands/note-disputed.ts'
import { protectPerson } from '../../src/features/people/index.ts'
import { disputedRecords } from '../../src/features/people/queries/disputed-records.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller } from '../../src/platform/house.ts'
import { testHouse } from '../support/house.ts'

// What somebody objects to is told in their own words, which may tell where a protected person is whom the case touches.
const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Invändningsköping')
const officer = town.as('officer')
const colleague = await town.another('officer')

let doors = 0

/** A case whose tenant is known to all, with an objection that tells where somebody else is. */
async function objected() {
	const caseId = await openSampleCase(officer, { address: `Invändningsgatan ${++doors}` })
	const personId = valueIn(await caseFile(officer, { caseId })).adults[0]?.personId ?? ''
	valueIn(
		await noteDisputed(officer, {
			...{ personId, about: 'case', whereItStands: 'Journalen', said: 'Siv sover på Kajgatan 4.' },
			...{ saidBy: 'person', saidOn: '2026-10-12' },
		}),
	)
	const told = async (caller: Caller) =>
		valueIn(await disputedRecords(caller, { personId })).notes.map(({ said }) => said)
	return { caseId, told }
}

const protect = async (personId: string) =>
	valueIn(
		await protectPerson(officer, { personId, protection: 'confidentiality', source: 'Folkbokföringen' }),
	)

test('a lodger who is protected: the words are told to those who may know them, and to all when they have left', async () => {
	const { caseId, told } = await objected()
	const siv = { givenName: 'Siv', familyName: 'Gömd', fromOn: '2026-01-01', samePerson: 'nobody' }
	const { personId } = valueIn(
		await addTouchedPerson(officer, { caseId, ...siv, role: 'subtenant', landlordConsents: 'no' }),
	)
	expect(await told(colleague)).toHaveLength(1)
	await protect(personId)
	expect([await told(colleague), (await told(officer)).length]).toEqual([[], 1])
	const touchedId = valueIn(await caseAround(officer, { caseId })).touched[0]?.id ?? ''
	valueIn(await endTouchedPerson(officer, { caseId, touchedId, untilOn: '2026-10-01' }))
	expect(await told(colleague)).toHaveLength(1)
})

test('a child of the case who is protected', async () => {
	const { caseId, told } = await objected()
	await addSampleChild(officer, caseId, { living: 'visiting', daysAYear: '40' })
	const childId = valueIn(await caseFile(officer, { caseId })).children[0]?.childId ?? ''
	expect(await told(colleague)).toHaveLength(1)
	await protect(childId)
	expect([await told(colleague), (await told(officer)).length]).toEqual([[], 1])
})
