import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { letRepresent } from '../../src/features/organisation/store.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import { testHouse } from '../support/house.ts'
import { slipIn, slipInChange } from '../support/slip-in.ts'

// Whoever answers a count week for an organisation is not therefore its landlord.
const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Utköping')
const informant = town.as('informant')

test('an informant of a landlord’s organisation neither reads nor sends notices', async () => {
	const { municipalityId, actorId } = informant.actor
	await asSystem(house, municipalityId, async ({ db }) => {
		await letRepresent(db, municipalityId, actorId, town.landlordId)
	})
	const reports = sql<{ id: string }>`select o as id from context.reports_for() o`
	expect(await slipIn(informant, 'work', reports)).toEqual([])
	expect(await slipIn(town.as('landlord'), 'work', reports)).toEqual([{ id: town.landlordId }])
	const misdirected = sql`select 1 as one from named.misdirected_notice`
	expect(await slipIn(informant, 'work', misdirected)).toEqual([])
	const reported = sql`insert into named.notice (municipality_id, organisation_id) values (${municipalityId}, ${town.landlordId})`
	expect(await slipInChange(informant, 'work', reported)).toMatch(/42501|23502/)
})
