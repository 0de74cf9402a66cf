import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../tests/support/house.ts'
import { valueIn } from '../../platform/answer.ts'
import type { Caller } from '../../platform/house.ts'
import { asSystem } from '../../platform/purpose.ts'
import { sampleMunicipality } from '../organisation/samples.ts'
import {
	formHousehold,
	grantNamedAccess,
	joinHousehold,
	matchTenant,
	protectPerson,
	registerPerson,
	registryTasks,
	searchPeople,
} from './index.ts'

// Numbers from the Swedish Tax Agency's published test range.
const numbers = { jenny: '20000405-9937', rut: '19460823-9986', per: '19570428-9999', ali: '19730288-9931' }

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const other = await sampleMunicipality(house, 'Tvåköping')
const officer = town.as('officer')
const colleague = await town.another('officer')
const manager = town.as('unit-manager')

async function register(given: object, by: Caller = officer): Promise<string> {
	return valueIn(await registerPerson(by, { ...given, registerAnyway: 'yes' })).personId
}

async function namesFound(by: Caller, text: string): Promise<string[]> {
	const { people } = valueIn(await searchPeople(by, { text }))
	return people.map((person) => person.name ?? '')
}

describe('registering somebody', () => {
	test('takes birth date and sex from the number, and the number is found in any of its forms', async () => {
		await register({ givenName: 'Jenny', familyName: 'Åkerlund', nationalId: numbers.jenny })
		const { people } = valueIn(await searchPeople(officer, { text: '000405-9937' }))
		expect(people).toMatchObject([{ name: 'Jenny Åkerlund', bornOn: '2000-04-05' }])
	})

	test('without any number is possible, and with a reserve number', async () => {
		await register({ givenName: 'Okänd', familyName: 'Sovare' })
		await register({ givenName: 'Mircea', familyName: 'Popa', reserveNumber: 'lh-r 2026/14' })
		expect(await namesFound(officer, 'LH-R 2026/14')).toEqual(['Mircea Popa'])
	})

	test('names the field when the number is wrong, and saves nothing', async () => {
		const answer = await registerPerson(officer, {
			givenName: 'Halv',
			familyName: 'Sparad',
			nationalId: '19570428-9998',
		})
		expect(answer).toEqual({
			is: 'bad-input',
			faults: [{ path: 'nationalId', problem: 'identity-number-check-digit' }],
		})
		expect(await namesFound(officer, 'Halv Sparad')).toEqual([])
	})

	test('twice is refused to those who may know the first', async () => {
		const personId = await register({ givenName: 'Ali', familyName: 'Hassan', nationalId: numbers.ali })
		expect(
			await registerPerson(colleague, { givenName: 'Ali', familyName: 'Hasan', nationalId: numbers.ali }),
		).toMatchObject({ is: 'refused', refusal: { because: 'person-already-registered', personId } })
	})

	test('is not for landlords, readers or administrators', async () => {
		for (const role of ['landlord', 'reader', 'strategist', 'administrator'] as const) {
			const given = { givenName: 'Nej', familyName: 'Tack' }
			expect(await registerPerson(town.as(role), given)).toEqual({ is: 'forbidden' })
		}
	})

	test('keeps markup in a name as text', async () => {
		await register({ givenName: '<b>Bo</b>', familyName: "O'Hara" })
		expect(await namesFound(officer, "O'Hara")).toEqual(["<b>Bo</b> O'Hara"])
	})
})

describe('search', () => {
	test('finds names from either end, whatever the accents', async () => {
		expect(await namesFound(officer, 'jenny ak')).toEqual(['Jenny Åkerlund'])
		expect(await namesFound(officer, 'Akerlund J')).toEqual(['Jenny Åkerlund'])
	})

	test('one letter is no search, and another municipality is another world', async () => {
		expect(await namesFound(officer, 'j')).toEqual([])
		expect(await namesFound(other.as('officer'), 'jenny')).toEqual([])
	})
})

describe('a protected person', () => {
	test('is seen by the one who noted it, and by those whom a unit manager names', async () => {
		const personId = await register({ givenName: 'Rut', familyName: 'Gömd', nationalId: numbers.rut })
		valueIn(
			await protectPerson(officer, { personId, protection: 'confidentiality', source: 'Folkbokföringen' }),
		)
		expect(await namesFound(officer, 'Rut')).toEqual(['Rut Gömd'])
		for (const text of ['Rut', numbers.rut]) expect(await namesFound(colleague, text)).toEqual([])
		expect(await protectPerson(colleague, { personId, protection: 'none', source: 'gissning' })).toEqual({
			is: 'missing',
		})
		valueIn(
			await grantNamedAccess(manager, {
				personId,
				staffId: colleague.actor.actorId,
				reason: 'Handlägger ärendet',
			}),
		)
		expect(await namesFound(colleague, numbers.rut)).toEqual(['Rut Gömd'])
	})

	test('nobody lets themselves in', async () => {
		const personId = await register({ givenName: 'Siv', familyName: 'Gömd' })
		valueIn(await protectPerson(officer, { personId, protection: 'new-identity', source: 'Folkbokföringen' }))
		const outsider = await town.another('officer')
		const given = { personId, staffId: outsider.actor.actorId, reason: 'Nyfiken' }
		expect(await grantNamedAccess(outsider, given)).toEqual({ is: 'forbidden' })
	})

	test('registered again by somebody who may not know: the ordinary answer, and a task for those who may', async () => {
		const hidden = await register({ givenName: 'Per', familyName: 'Gömd', nationalId: numbers.per })
		valueIn(
			await protectPerson(officer, {
				personId: hidden,
				protection: 'protected-registration',
				source: 'Folkbokföringen',
			}),
		)
		const again = await registerPerson(colleague, {
			givenName: 'Per',
			familyName: 'Gömd',
			nationalId: numbers.per,
		})
		expect(again).toEqual({ is: 'done', value: { personId: expect.any(String) } })
		const { personId } = valueIn(again)
		expect(valueIn(await registryTasks(officer, {})).tasks).toMatchObject([
			{ kind: 'same-identity-number', personId: hidden, otherPersonId: personId },
		])
		const tasksOfColleague = valueIn(await registryTasks(colleague, {})).tasks
		expect(tasksOfColleague.filter((task) => task.personId === hidden)).toEqual([])
	})
})

describe('a tenant', () => {
	const match = (tenant: { name: string; address: string; number?: string }) =>
		asSystem(house, town.municipalityId, (act) =>
			matchTenant(act, {
				committeeId: town.committeeId,
				name: tenant.name,
				address: tenant.address,
				identityIndexes: tenant.number === undefined ? null : [house.keys.blindIndex(tenant.number)],
			}),
		)

	test('with a number is the holder of the number, whatever the name', async () => {
		expect(await match({ name: 'J Akerlund', address: '-', number: '200004059937' })).toEqual(
			valueIn(await searchPeople(officer, { text: numbers.jenny })).people[0]?.personId,
		)
	})

	test('without a number is the only one of that name at that address', async () => {
		const home = { address: 'Skeppargatan 12' }
		const kim = await register({ givenName: 'Kim', familyName: 'Lönn', ...home })
		expect(await match({ name: 'LÖNN, Kim', address: 'skeppargatan 12' })).toBe(kim)
		expect(await match({ name: 'Kim Lönn', address: 'Skeppargatan 14' })).toBeNull()
		await register({ givenName: 'Kim', familyName: 'Lönn', ...home })
		expect(await match({ name: 'Kim Lönn', address: 'Skeppargatan 12' })).toBeNull()
	})

	test('who is protected raises a task for those with named access', async () => {
		await match({ name: 'Rut Gömd', address: '-', number: '194608239986' })
		const { tasks } = valueIn(await registryTasks(officer, {}))
		expect(tasks.map((task) => task.kind)).toContain('protected-notice')
	})
})

describe('a household', () => {
	test('is joined by people of the same municipality alone', async () => {
		const adultId = await register({ givenName: 'Maj', familyName: 'Åkerlund' })
		const personId = await register({ givenName: 'Melker', familyName: 'Åkerlund' })
		const { householdId } = valueIn(await formHousehold(officer, { adultId }))
		const member = { householdId, personId, role: 'child', living: 'alternating' }
		valueIn(await joinHousehold(officer, member))
		valueIn(await joinHousehold(officer, { ...member, living: 'full' }))
		expect(await joinHousehold(other.as('officer'), member)).toEqual({ is: 'missing' })
	})
})
