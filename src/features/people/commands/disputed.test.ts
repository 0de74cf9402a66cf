import { beforeAll, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { valueIn } from '../../../platform/answer.ts'
import type { Caller } from '../../../platform/house.ts'
import { type SampleMunicipality, sampleMunicipality } from '../../organisation/samples.ts'
import { disputedRecords } from '../queries/disputed-records.ts'
import { answerDisputed } from './answer-disputed.ts'
import { noteDisputed } from './note-disputed.ts'
import { protectPerson } from './protect-person.ts'
import { registerPerson } from './register-person.ts'

const { house } = await testHouse()
let town: SampleMunicipality
let officer: Caller
let personId: string

const objection = {
	...{ about: 'case', whereItStands: 'Journalen, anteckning 4', said: 'Jag var inte hemma då.' },
	...{ saidBy: 'person', saidOn: '2026-10-12' },
}

beforeAll(async () => {
	town = await sampleMunicipality(house)
	officer = town.as('officer')
	personId = valueIn(await registerPerson(officer, { givenName: 'Anna', familyName: 'Berg' })).personId
})

const notes = async (caller = officer) => valueIn(await disputedRecords(caller, { personId })).notes

test('that the person does not agree is noted in their words, and answered once', async () => {
	const { noteId } = valueIn(await noteDisputed(officer, { personId, ...objection }))
	expect(await notes(town.as('coordinator'))).toMatchObject([
		{ about: 'case', said: 'Jag var inte hemma då.', notedBy: 'Prov officer', answer: null },
	])
	const answer = { noteId, answer: 'stands', answerWords: 'Vi låter den stå, med din invändning bredvid.' }
	valueIn(await answerDisputed(town.as('unit-manager'), answer))
	expect(await notes()).toMatchObject([{ answer: 'stands', answeredOn: '2026-10-12' }])
	expect(await answerDisputed(officer, answer)).toMatchObject({
		is: 'refused',
		refusal: { because: 'dispute-answered' },
	})
})

test('nobody outside case work notes or reads one, nor a neighbour', async () => {
	for (const role of ['strategist', 'reader', 'landlord', 'administrator', 'records-officer'] as const) {
		expect((await noteDisputed(town.as(role), { personId, ...objection })).is).toBe('forbidden')
		expect((await disputedRecords(town.as(role), { personId })).is).toBe('forbidden')
	}
	const neighbour = (await sampleMunicipality(house, 'Grannby')).as('officer')
	expect(await notes(neighbour)).toEqual([])
	expect((await noteDisputed(neighbour, { personId, ...objection })).is).toBe('missing')
})

test('what a protected person said is there for those with named access alone', async () => {
	valueIn(await protectPerson(officer, { personId, protection: 'confidentiality', source: 'Hon själv' }))
	expect((await notes()).length).toBe(1)
	const colleague = await town.another('officer')
	expect(await notes(colleague)).toEqual([])
	expect((await noteDisputed(colleague, { personId, ...objection })).is).toBe('missing')
})
