import { expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { sampleMunicipality } from '../samples.ts'
import { changeRole } from './change-role.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const administrator = town.as('administrator')

test('an administrator gives roles to others, never to themselves', async () => {
	const given = { role: 'unit-manager', change: 'give' }
	const { actorId } = administrator.actor
	expect(await changeRole(administrator, { ...given, staffId: actorId })).toMatchObject({
		is: 'refused',
		refusal: { because: 'own-role' },
	})
	const staffId = town.as('officer').actor.actorId
	expect(await changeRole(administrator, { ...given, staffId })).toEqual({ is: 'done', value: { staffId } })
})

test("nobody takes the administrator's role from themselves", async () => {
	const { actorId } = administrator.actor
	const taken = { staffId: actorId, role: 'administrator', change: 'take' }
	expect(await changeRole(administrator, taken)).toMatchObject({
		is: 'refused',
		refusal: { because: 'own-administrator-role' },
	})
})
