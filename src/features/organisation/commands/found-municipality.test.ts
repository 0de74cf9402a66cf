import { expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { asSystem } from '../../../platform/purpose.ts'
import { sampleMunicipality } from '../samples.ts'
import { changeRole } from './change-role.ts'

const { house } = await testHouse()

test('an authority keeps no row about a person, whoever writes it', async () => {
	const { municipalityId, committeeId } = await sampleMunicipality(house, 'Provriket', 'authority')
	const written = asSystem(house, municipalityId, ({ db }) =>
		db.insertInto('named.person').values({ municipalityId, committeeId }).execute(),
	)
	await expect(written).rejects.toThrow('no-persons-here')
})

test('an authority has no case officers, and a municipality no secretariat', async () => {
	const authority = await sampleMunicipality(house, 'Annatrike', 'authority')
	const municipality = await sampleMunicipality(house, 'Annanstad')
	const refused = { is: 'refused', refusal: { because: 'role-of-another-kind' } }
	const give = (tenant: typeof authority, role: string) =>
		changeRole(tenant.as('administrator'), {
			staffId: tenant.as('strategist').actor.actorId,
			role,
			change: 'give',
		})
	expect(await give(authority, 'officer')).toMatchObject(refused)
	expect((await give(authority, 'member')).is).toBe('done')
	expect(await give(municipality, 'secretariat')).toMatchObject(refused)
	expect((await give(municipality, 'reader')).is).toBe('done')
})
