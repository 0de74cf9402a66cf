import { expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { plainDate } from '../../../foundation/plain-date.ts'
import { actingAs } from '../../../platform/transaction.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { counters } from './counters.ts'
import { readingsOf } from './readings.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Läsköping')
const period = { from: plainDate('2024-01-01'), until: plainDate('2027-01-01') }

test('what several measures are made of is read once for all of them, and anew for whoever asks next', async () => {
	await actingAs(town.as('strategist'), { writes: false }, async (act) => {
		const readings = readingsOf(act, period)
		await counters.bedOccupancyRate.years(readings, null)
		await counters.bedUsableOccupancy.years(readings, null)
		expect(readings.occupancy()).toBe(readings.occupancy())
		const next = readingsOf(act, period)
		expect(next.occupancy()).not.toBe(readings.occupancy())
		await next.occupancy()
	})
})

test('homes of Housing First are told by every year of the period, those who stayed only where anybody lived', async () => {
	await actingAs(town.as('strategist'), { writes: false }, async (act) => {
		const readings = readingsOf(act, period)
		expect(await counters.housingFirstPlaces.years(readings, null)).toEqual([
			{ year: 2024, value: 0 },
			{ year: 2025, value: 0 },
			{ year: 2026, value: 0 },
		])
		expect(await counters.housingFirstRetained.years(readings, null)).toEqual([])
	})
})
