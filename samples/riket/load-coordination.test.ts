import { expect, test } from 'vitest'
import { mandatePage } from '../../src/features/network/queries/coordination/mandate-page.ts'
import { visitList } from '../../src/features/network/queries/coordination/visit-list.ts'
import { whatIsDue } from '../../src/features/network/queries/coordination/what-is-due.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { plainDate } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import { testHouse } from '../../tests/support/house.ts'
import { loadCoordination } from './load-coordination.ts'
import { loadPlaces } from './load-places.ts'
import type { Riket } from './riket.ts'

const { house } = await testHouse()
const tenant = await sampleMunicipality(house, 'Riket', 'authority')
const { municipalityId } = tenant
const county = tenant.as('county')
await asSystem(house, municipalityId, async (act) => {
	const staff: Riket['staff'] = {
		...{ administrator: '', secretariat: '', county: county.actor.actorId, member: '' },
	}
	const places = await loadPlaces(act, staff)
	await loadCoordination(act, { municipalityId, places, staff, today: plainDate('2026-10-12') })
})

test('the invented coordinator has something late, something near, and somebody who was not met for a year', async () => {
	const { due, late, followed, mandate } = valueIn(await whatIsDue(tenant.as('secretariat'), {}))
	const kinds = new Set(due.map(({ kind }) => kind))
	for (const kind of ['point', 'commitment', 'letter-review', 'request', 'not-visited'] as const)
		expect(kinds).toContain(kind)
	expect(late).toBeGreaterThan(2)
	expect(late).toBeLessThan(due.length)
	expect(followed.map(({ placeName }) => placeName)).toContain('Granås')
	expect(mandate?.title).toBe('Samordning mot hemlöshet')
})

test('its county sees the same places, and what earlier was handed over', async () => {
	expect(valueIn(await visitList(county, {})).visits).toHaveLength(6)
	expect(valueIn(await mandatePage(county, {})).earlier).toHaveLength(1)
})
