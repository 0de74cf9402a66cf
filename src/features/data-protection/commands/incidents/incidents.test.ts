import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { type SampleMunicipality, sampleMunicipality } from '../../../organisation/samples.ts'
import { incidentPage } from '../../queries/incidents/incident-page.ts'
import { incidents } from '../../queries/incidents/incidents.ts'
import { closeIncident } from './close-incident.ts'
import { reportIncident } from './report-incident.ts'
import { tellAuthority } from './tell-authority.ts'
import { tellConcerned } from './tell-concerned.ts'

// The house's day is Monday 12 October 2026, nine in the morning.
const { house } = await testHouse()
let town: SampleMunicipality
let officer: Caller
let keeper: Caller

const wrongLetter = {
	kind: 'wrong-receiver',
	foundOn: '2026-10-09',
	foundTime: '15.30',
	happened: 'Ett brev gick till fel adress.',
	groups: ['adults', 'children'],
	peopleAbout: '3',
}

beforeAll(async () => {
	town = await sampleMunicipality(house)
	officer = town.as('officer')
	keeper = town.as('records-officer')
})

const report = async () => valueIn(await reportIncident(officer, wrongLetter))
const refused = (because: string) => ({ is: 'refused', refusal: { because } })

describe('an incident', () => {
	test('is told by anybody on the staff, and nobody else', async () => {
		for (const role of ['reader', 'strategist', 'administrator', 'records-officer', 'coordinator'] as const) {
			expect((await reportIncident(town.as(role), wrongLetter)).is).toBe('done')
		}
		for (const role of ['landlord', 'informant', 'follow-up'] as const) {
			expect((await reportIncident(town.as(role), wrongLetter)).is).toBe('forbidden')
		}
	})

	test('runs towards the authority from the hour when somebody knew of it', async () => {
		const { incidentId } = await report()
		const { clock } = valueIn(await incidentPage(keeper, { incidentId }))
		expect(clock).toEqual({ dueAt: '2026-10-12T13:30:00Z', state: 'short', hoursLeft: 6 })
		const withoutHour = valueIn(await reportIncident(officer, { ...wrongLetter, foundTime: undefined }))
		expect(valueIn(await incidentPage(keeper, withoutHour)).clock.state).toBe('late')
	})

	test('of tomorrow, or of nobody, is no incident', async () => {
		expect(await reportIncident(officer, { ...wrongLetter, foundOn: '2026-10-13' })).toMatchObject({
			faults: [{ path: 'foundOn', problem: 'date-in-future' }],
		})
		expect(
			await reportIncident(officer, { ...wrongLetter, foundOn: '2026-10-12', foundTime: '23:00' }),
		).toMatchObject({ faults: [{ path: 'foundTime', problem: 'date-in-future' }] })
		expect(await reportIncident(officer, { ...wrongLetter, groups: [] })).toMatchObject({
			faults: [{ path: 'groups', problem: 'required' }],
		})
	})

	test('is read again by who told it, by who answers for records, and by no colleague', async () => {
		const { incidentId } = await report()
		expect((await incidentPage(officer, { incidentId })).is).toBe('done')
		expect((await incidentPage(keeper, { incidentId })).is).toBe('done')
		expect((await incidentPage(town.as('unit-manager'), { incidentId })).is).toBe('missing')
		expect((await incidentPage(town.as('administrator'), { incidentId })).is).toBe('missing')
		const neighbour = await sampleMunicipality(house, 'Grannby')
		expect((await incidentPage(neighbour.as('records-officer'), { incidentId })).is).toBe('missing')
		const mine = valueIn(await incidents(officer, {}))
		expect(mine.settles).toBe(false)
		expect(mine.incidents.every(({ reporter }) => reporter === 'Prov officer')).toBe(true)
	})

	test('is not settled by who told it', async () => {
		const { incidentId } = await report()
		expect((await tellAuthority(officer, { incidentId, told: 'no', why: 'Ingen risk' })).is).toBe('forbidden')
		expect((await closeIncident(officer, { incidentId, learned: 'Inget' })).is).toBe('forbidden')
	})

	test('is told to the authority with its hour, or not with a reason', async () => {
		const { incidentId } = await report()
		const tell = async (given: object) => await tellAuthority(keeper, { incidentId, ...given })
		expect(await tell({ told: 'no' })).toMatchObject({ faults: [{ path: 'why', problem: 'required' }] })
		expect(await tell({ told: 'yes', toldOn: '2026-10-12' })).toMatchObject({
			faults: [{ path: 'toldTime', problem: 'required' }],
		})
		expect(await tell({ told: 'yes', toldOn: '2026-10-09', toldTime: '15:00' })).toMatchObject({
			faults: [{ path: 'toldOn', problem: 'before-it-was-found' }],
		})
		valueIn(await tell({ told: 'yes', toldOn: '2026-10-12', toldTime: '08:15', reference: 'IMY-2026-1' }))
		const { clock, incident } = valueIn(await incidentPage(keeper, { incidentId }))
		expect(clock.state).toBe('told')
		expect(incident.authorityReference).toBe('IMY-2026-1')
	})

	test('is closed when both are settled, with what was learned, and then stands', async () => {
		const { incidentId } = await report()
		const learned = 'Två läser adressen före utskick.'
		expect(await closeIncident(keeper, { incidentId, learned })).toMatchObject(refused('authority-undecided'))
		valueIn(await tellAuthority(keeper, { incidentId, told: 'no', why: 'Brevet kom oöppnat tillbaka.' }))
		expect(await closeIncident(keeper, { incidentId, learned })).toMatchObject(refused('concerned-undecided'))
		valueIn(await tellConcerned(keeper, { incidentId, told: 'yes', toldOn: '2026-10-12' }))
		valueIn(await closeIncident(keeper, { incidentId, learned }))
		expect(await closeIncident(keeper, { incidentId, learned })).toMatchObject(refused('incident-closed'))
		expect(await tellConcerned(keeper, { incidentId, told: 'no', why: 'Ångrar' })).toMatchObject(
			refused('incident-closed'),
		)
	})
})
