import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../tests/support/house.ts'
import { valueIn } from '../../platform/answer.ts'
import { asSystem } from '../../platform/purpose.ts'
import { sampleMunicipality } from '../organisation/samples.ts'
import {
	comparePeople,
	correctPerson,
	decidePair,
	holdPeople,
	identifyPerson,
	linkRecords,
	lookThroughRecords,
	mergeDesk,
	personCard,
	protectPerson,
	registerPerson,
	registerUnidentified,
	registryTasks,
	searchPeople,
} from './index.ts'

// Numbers from the Swedish Tax Agency's published test range.
const numbers = { jenny: '20000405-9937', rut: '19460823-9986', per: '19570428-9999' }

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const officer = town.as('officer')
const colleague = await town.another('officer')

const unknown = async (called: string) => valueIn(await registerUnidentified(officer, { called }))
const register = async (given: object) => valueIn(await registerPerson(officer, given)).personId
const refused = (because: string) => ({ is: 'refused', refusal: { because } })

describe('who somebody turned out to be', () => {
	test('names the record, and the code still finds it', async () => {
		const { personId, code } = await unknown('Tomte')
		const given = { givenName: 'Tor', familyName: 'Vik', bornOn: '1971-02-03', sex: 'man' }
		expect(valueIn(await identifyPerson(officer, { personId, ...given }))).toEqual({
			personId,
			perhapsAlso: null,
		})
		for (const text of [code, 'Vik', 'tomte']) {
			expect(valueIn(await searchPeople(officer, { text })).people).toMatchObject([
				{ personId, name: 'Tor Vik' },
			])
		}
	})

	test('somebody registered already: the pair is given to look at, and the number finds both until they are linked', async () => {
		const jenny = await register({ givenName: 'Jenny', familyName: 'Åkerlund', nationalId: numbers.jenny })
		const { personId } = await unknown('Jen')
		const given = { givenName: 'Jenny', familyName: 'Akerlund', nationalId: numbers.jenny }
		expect(valueIn(await identifyPerson(officer, { personId, ...given }))).toEqual({
			personId,
			perhapsAlso: jenny,
		})
		expect(valueIn(await comparePeople(officer, { aId: personId, bId: jenny }))).toMatchObject({
			linked: false,
			reasons: expect.arrayContaining([expect.objectContaining({ field: 'national_id', level: 'same' })]),
			a: { birthDate: '2000-04-05', numbers: ['200004059937'] },
		})
		const { keptId } = valueIn(await linkRecords(officer, { aId: personId, bId: jenny }))
		expect(keptId).toBe(jenny)
		const { people } = valueIn(await searchPeople(officer, { text: numbers.jenny }))
		expect(people.map((person) => person.personId)).toEqual([jenny])
	})

	test('somebody whom one may not know: the ordinary answer, and those who may are asked', async () => {
		const rut = await register({ givenName: 'Rut', familyName: 'Gömd', nationalId: numbers.rut })
		valueIn(
			await protectPerson(officer, { personId: rut, protection: 'new-identity', source: 'Skatteverket' }),
		)
		const { personId } = valueIn(await registerUnidentified(colleague, { called: 'Tanten' }))
		const given = { givenName: 'Rut', familyName: 'Gömd', nationalId: numbers.rut }
		expect(await identifyPerson(colleague, { personId, ...given })).toEqual({
			is: 'done',
			value: { personId, perhapsAlso: null },
		})
		const tasks = valueIn(await registryTasks(officer, {})).tasks
		expect(tasks.filter((task) => task.otherPersonId === personId)).toMatchObject([
			{ kind: 'same-identity-number', personId: rut },
		])
		expect(await comparePeople(colleague, { aId: personId, bId: rut })).toEqual({ is: 'missing' })
		expect(await identifyPerson(colleague, { personId: rut, ...given })).toEqual({ is: 'missing' })
	})

	test('nobody is born tomorrow', async () => {
		const { personId } = valueIn(await registerUnidentified(officer, { called: 'Ofödd' }))
		const named = { personId, givenName: 'Ofödd', familyName: 'Ännu', bornOn: '2026-10-13' }
		expect(await identifyPerson(officer, named)).toMatchObject({
			faults: [{ path: 'bornOn', problem: 'date-in-future' }],
		})
	})

	test('what was misspelt is corrected, and a name is never lost by an empty field', async () => {
		const personId = await register({
			givenName: 'Bo',
			familyName: 'Lilja',
			phone: '070-111 22 33',
			address: 'Ågatan 1',
		})
		const cardOf = async () => valueIn(await personCard(officer, { personId })).known
		const { recordedAt: seenAt } = (await cardOf()) ?? {}
		valueIn(await correctPerson(officer, { personId, familyName: 'Liljeqvist', bornOn: '1950-01-02' }))
		const told = {
			name: 'Bo Liljeqvist',
			birthDate: '1950-01-02',
			phone: '070-111 22 33',
			address: 'Ågatan 1',
		}
		expect(await cardOf()).toMatchObject(told)

		// A form shows every fact: what is empty in it becomes empty, and what somebody else wrote meanwhile does not.
		const form = { personId, facts: 'whole', familyName: 'Lilja' }
		expect(await correctPerson(officer, { ...form, seenAt })).toMatchObject(
			refused('person-changed-meanwhile'),
		)
		expect(await correctPerson(officer, form)).toMatchObject({
			faults: [{ path: 'seenAt', problem: 'required' }],
		})
		expect(await cardOf()).toMatchObject(told)
		valueIn(await correctPerson(officer, { ...form, seenAt: (await cardOf())?.recordedAt }))
		expect(await cardOf()).toMatchObject({
			name: 'Bo Lilja',
			birthDate: null,
			phone: null,
			address: 'Ågatan 1',
		})
	})

	test('nor is anybody registered or corrected to have been', async () => {
		const personId = await register({ givenName: 'Bo', familyName: 'Morgon' })
		const born = { givenName: 'Bo', familyName: 'Morgon', bornOn: '2026-10-13' }
		const fault = { faults: [{ path: 'bornOn', problem: 'date-in-future' }] }
		expect(await correctPerson(officer, { ...born, personId })).toMatchObject(fault)
		expect(await registerPerson(officer, born)).toMatchObject(fault)
	})

	test('a correction waits for whoever writes about the person, and keeps what they wrote', async () => {
		const personId = await register({ givenName: 'Lill', familyName: 'Samtidig' })
		const { waiting } = await asSystem(house, officer.actor.municipalityId, async (act) => {
			await holdPeople(act, [personId])
			const theirs = act.db.updateTable('named.personParticulars').set({ sex: 'woman' })
			await theirs.where('id', '=', personId).execute()
			const correcting = correctPerson(officer, { personId, phone: '070-111 22 44' })
			await new Promise((resolve) => setTimeout(resolve, 200))
			return { waiting: correcting }
		})
		expect((await waiting).is).toBe('done')
		expect(valueIn(await personCard(officer, { personId })).known).toMatchObject({
			...{ sex: 'woman', phone: '070-111 22 44' },
		})
	})
})

describe('the merge desk', () => {
	test('shows a pair once with why, until somebody has said what it is', async () => {
		const anna = { givenName: 'Anna', familyName: 'Quist', bornOn: '1980-03-12' }
		const aId = await register(anna)
		const bId = await register({ ...anna, givenName: 'Ana', registerAnyway: 'yes' })
		const pairs = async (which: 'open' | 'later' | 'apart', who = officer) =>
			valueIn(await mergeDesk(who, {}))[which].filter((pair) => [pair.aId, pair.bId].includes(aId))
		expect(await pairs('open')).toMatchObject([{ a: { name: 'Anna Quist' }, b: { name: 'Ana Quist' } }])
		valueIn(await decidePair(officer, { aId, bId, decision: 'later' }))
		expect([await pairs('open'), (await pairs('later')).length]).toEqual([[], 1])
		valueIn(await decidePair(officer, { aId: bId, bId: aId, decision: 'not-the-same', reason: 'Systrar' }))
		expect(await pairs('apart')).toMatchObject([{ reason: 'Systrar', decidedOn: '2026-10-12' }])
		expect(await linkRecords(officer, { aId, bId })).toMatchObject(refused('said-not-the-same'))
		valueIn(await decidePair(officer, { aId, bId, decision: 'open' }))
		valueIn(await linkRecords(officer, { aId, bId }))
		expect(await pairs('open')).toEqual([])
		expect(await decidePair(officer, { aId, bId, decision: 'later' })).toMatchObject(
			refused('already-linked'),
		)
		expect(valueIn(await mergeDesk(officer, {})).links).toContainEqual(
			expect.objectContaining({ recordId: bId, keptId: aId }),
		)
	})

	test('finds by looking through all records, again and again without asking what is settled', async () => {
		const [aId, bId, cId] = [
			await register({
				givenName: 'Nils-Olof',
				familyName: 'Ström',
				bornOn: '1949-06-07',
				phone: '070-555 44 33',
			}),
			await register({ givenName: 'Olof', familyName: 'Strom', bornOn: '1949-07-06', registerAnyway: 'yes' }),
			await register({
				givenName: 'Nils',
				familyName: 'Ström',
				phone: '070-555 44 33',
				registerAnyway: 'yes',
			}),
		]
		const look = () =>
			lookThroughRecords(house, { municipalityId: town.municipalityId, committeeId: town.committeeId })
		const among = async () => {
			const { open } = valueIn(await mergeDesk(officer, {}))
			return open.map((pair) => [pair.aId, pair.bId].toSorted().join()).filter((pair) => pair.includes(aId))
		}
		await look()
		const [first, second] = [[aId, bId].toSorted().join(), [aId, cId].toSorted().join()]
		expect(await among()).toContain(first)
		valueIn(await decidePair(officer, { aId, bId, decision: 'not-the-same' }))
		await look()
		expect(await among()).not.toContain(first)
		expect((await among()).filter((pair) => pair === second).length).toBeLessThanOrEqual(1)
	})

	test('shows nobody protected, and nothing to other roles', async () => {
		const per = { givenName: 'Per', familyName: 'Dold', bornOn: '1957-04-28' }
		const hidden = await register({ ...per, nationalId: numbers.per })
		await register({ ...per, registerAnyway: 'yes' })
		valueIn(
			await protectPerson(officer, {
				personId: hidden,
				protection: 'confidentiality',
				source: 'Skatteverket',
			}),
		)
		await lookThroughRecords(house, { municipalityId: town.municipalityId, committeeId: town.committeeId })
		const seen = valueIn(await mergeDesk(colleague, {}))
		expect(JSON.stringify(seen)).not.toContain(hidden)
		expect(JSON.stringify(valueIn(await mergeDesk(officer, {})))).toContain(hidden)
		for (const role of ['strategist', 'reader', 'administrator', 'landlord'] as const) {
			expect(await mergeDesk(town.as(role), {})).toEqual({ is: 'forbidden' })
		}
	})
})
