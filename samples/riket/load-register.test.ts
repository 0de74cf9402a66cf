import { expect, test } from 'vitest'
import { registerList } from '../../src/features/network/queries/register/register-list.ts'
import { sampleNetwork } from '../../src/features/network/samples.ts'
import { plainDate } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import { testHouse } from '../../tests/support/house.ts'
import { loadPlaces } from './load-places.ts'
import { loadRegisterSlice } from './load-register.ts'

const { house } = await testHouse()
const network = await sampleNetwork(house)

test('the invented country’s register holds three countries and an invented county, which alone has contacts and notes', async () => {
	const { municipalityId } = network
	await asSystem(house, municipalityId, async (act) => {
		const { actorId: county } = network.as('county').actor
		const staff = { administrator: county, secretariat: county, county, member: county }
		const places = await loadPlaces(act, staff)
		await loadRegisterSlice(act, { municipalityId, places, staff, today: plainDate('2026-10-12') })
	})
	const register = valueIn(await registerList(network.as('secretariat'), {}))
	expect(register.all).toBe(290 + 357 + 98 + 8 + 4)
	expect(register.groups).toHaveLength(2)
	const invented = valueIn(await registerList(network.as('county'), { county: 'SE 99' }))
	expect(invented.rows.filter(({ corrections }) => corrections > 0).map(({ code }) => code)).toEqual(['9901'])
})
