import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../tests/support/house.ts'
import { valueIn } from '../../platform/answer.ts'
import { asSystem } from '../../platform/purpose.ts'
import { sampleMunicipality } from '../organisation/samples.ts'
import { protectPerson, registerPerson, registryTasks } from './index.ts'

// A number from the Swedish Tax Agency's published test range.
const nationalId = '20000405-9937'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const officer = town.as('officer')
const colleague = await town.another('officer')

const anna = { givenName: 'Anna-Karin', familyName: 'Åberg', bornOn: '1980-03-12', phone: '070-123 45 67' }
const perhaps = (personId: string) => ({
	is: 'refused',
	refusal: { because: 'perhaps-already-registered', people: [{ personId }] },
})

describe('registering somebody who may be registered already', () => {
	test('is told who it may be and why, and saves nothing until it is said to be somebody else', async () => {
		const { personId } = valueIn(await registerPerson(officer, anna))
		for (const again of [
			anna,
			{ ...anna, givenName: 'Karin', familyName: 'Aaberg' },
			{ givenName: 'Åberg', familyName: 'Anna Karin' },
			{ ...anna, bornOn: '1980-12-03' },
		]) {
			expect(await registerPerson(colleague, again), JSON.stringify(again)).toMatchObject(perhaps(personId))
		}
		const answer = await registerPerson(colleague, anna)
		expect(answer).toMatchObject({
			refusal: {
				people: [
					{
						name: 'Anna-Karin Åberg',
						bornOn: '1980-03-12',
						reasons: expect.arrayContaining([
							expect.objectContaining({ field: 'birth_date', level: 'same' }),
						]),
					},
				],
			},
		})
		const other = valueIn(await registerPerson(colleague, { ...anna, registerAnyway: 'yes' }))
		expect(await pairsOf(other.personId)).toMatchObject([{ aId: personId, decision: 'open' }])
	})

	test('is not asked about somebody who only shares a name’s part or a birthday', async () => {
		valueIn(await registerPerson(officer, { givenName: 'Olof', familyName: 'Fors', bornOn: '1980-03-12' }))
	})

	test('is told nothing about somebody protected: the registrar is asked', async () => {
		const given = { givenName: 'Vera', familyName: 'Dold', bornOn: '1991-07-30' }
		const hidden = valueIn(await registerPerson(officer, { ...given, nationalId })).personId
		valueIn(
			await protectPerson(officer, {
				personId: hidden,
				protection: 'confidentiality',
				source: 'Skatteverket',
			}),
		)
		const born = { ...given, bornOn: '2000-04-05' }
		const { personId } = valueIn(await registerPerson(colleague, born))
		const { tasks } = valueIn(await registryTasks(officer, {}))
		expect(tasks).toMatchObject([{ kind: 'perhaps-same-person', personId: hidden, otherPersonId: personId }])
		expect(valueIn(await registryTasks(colleague, {})).tasks).toEqual([])
		expect(await registerPerson(officer, born)).toMatchObject({ is: 'refused' })
	})
})

async function pairsOf(personId: string) {
	return await asSystem(house, town.municipalityId, ({ db }) =>
		db
			.selectFrom('named.recordPair')
			.select(['aId', 'bId', 'decision', 'probability', 'reasons'])
			.where((eb) => eb.or([eb('aId', '=', personId), eb('bId', '=', personId)]))
			.execute(),
	)
}
