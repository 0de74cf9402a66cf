import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../tests/support/house.ts'
import { valueIn } from '../../platform/answer.ts'
import { sampleMunicipality } from '../organisation/samples.ts'
import { registerUnidentified } from './index.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const officer = town.as('officer')

describe('somebody without known identity', () => {
	test('gets a code of the municipality, and twenty at once get twenty', async () => {
		const codes = await Promise.all(
			Array.from({ length: 20 }, async () => valueIn(await registerUnidentified(officer, {})).code),
		)
		expect(codes.toSorted()).toEqual(
			Array.from({ length: 20 }, (_, at) => `K-${String(at + 1).padStart(4, '0')}`),
		)
		const other = await sampleMunicipality(house, 'Tvåköping')
		expect(valueIn(await registerUnidentified(other.as('officer'), {})).code).toBe('K-0001')
	})

	test('was born in a year that has been', async () => {
		const wrong = { is: 'bad-input', faults: [{ path: 'bornAbout', problem: 'not-a-year' }] }
		expect(await registerUnidentified(officer, { bornAbout: '2027' })).toEqual(wrong)
		expect(await registerUnidentified(officer, { bornAbout: 'ungefär 40' })).toEqual(wrong)
	})
})
