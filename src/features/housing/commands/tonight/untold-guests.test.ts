import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { slipIn } from '../../../../../tests/support/slip-in.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { sampleHomelessPerson, startSampleSpell } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { protectPerson } from '../../../people/index.ts'
import { tonight } from '../../queries/tonight/tonight.ts'
import { sampleBed, sampleProperty } from '../../samples.ts'
import { bookStay } from '../stays/book-stay.ts'
import { moveIn } from '../stays/move-in.ts'
import { comeTonight } from './come-tonight.ts'
import { leaveTonight } from './leave-tonight.ts'
import { takeBackArrival } from './take-back-arrival.ts'

// Somebody protected is expected: the desk's own unit takes them in by their bed, and nobody else learns of them.
const { house, clock, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Gästköping')
const officer = town.as('officer')
const colleague = await town.another('officer')
const elsewhere = await town.another('officer', { unit: 'new' })
const reader = town.as('reader')
const night = '2026-10-12'
const evening = () => clock.set(instant('2026-10-12T19:00:00Z'))
const morning = () => clock.set(instant('2026-10-13T06:00:00Z'))
evening()
const shelter = await sampleProperty(officer, town.unitId, 'Ankaret', { kind: 'shelter' })

let made = 0
async function hiddenGuest(otherwise = {}) {
	evening()
	made += 1
	const bedId = await sampleBed(officer, shelter.dwellingId, `Brits ${made}`)
	const personId = await sampleHomelessPerson(officer, { familyName: 'Hemligsson' })
	const terms = { startsOn: night, plannedEndOn: '2026-10-15', form: 'night-shelter', ...otherwise }
	const { stayId } = valueIn(await bookStay(officer, { bedId, personId, ...terms }))
	const protection = { protection: 'protected-registration', source: 'Skatteverket' }
	valueIn(await protectPerson(officer, { ...protection, personId }))
	return { personId, stayId, bed: `Brits ${made}` }
}
const told = (answer: Answer<unknown>) => (answer.is === 'refused' ? answer.refusal.because : answer.is)
const stateOf = (stayId: string) =>
	withSql(databaseUrl, (db) =>
		db.rows<{ told: string }>(
			`select concat_ws(' ', state, during) as told from named.stay where id = '${stayId}'`,
		),
	).then((rows) => rows[0]?.told)
const deskOf = async (by: Caller) =>
	valueIn(await tonight(by, { propertyId: shelter.propertyId, night })).desk

test('the desk sees that somebody protected is expected in a bed, and takes them in without a name', async () => {
	const { personId, stayId, bed } = await hiddenGuest()
	const seen = await deskOf(colleague)
	expect(seen?.rows.find((row) => row.stayId === stayId)).toMatchObject({
		...{ place: 'expected', bed, personId: null, name: null, code: null, protected: true },
	})
	expect(JSON.stringify(seen)).not.toContain(personId)
	expect(JSON.stringify(seen)).not.toContain('Hemligsson')
	const answer = await comeTonight(colleague, { stayId, night })
	expect(JSON.stringify(answer)).toBe('{"is":"done","value":{}}')
	expect(await stateOf(stayId)).toBe('here [2026-10-12,2026-10-15)')
	expect((await deskOf(colleague))?.rows.find((row) => row.stayId === stayId)?.place).toBe('here')
	expect((await deskOf(officer))?.rows.filter((row) => row.stayId === stayId)).toHaveLength(1)
	valueIn(await takeBackArrival(colleague, { stayId, night, reason: 'Fel bed' }))
	expect(await stateOf(stayId)).toBe('booked [2026-10-12,2026-10-15)')
	valueIn(await comeTonight(colleague, { stayId, night }))
	morning()
	valueIn(await leaveTonight(colleague, { stayId, night, leaves: 'good' }))
	expect(await stateOf(stayId)).toBe('left [2026-10-12,2026-10-13)')
})

test('another unit, another town and a reader neither see nor tap', async () => {
	const { stayId } = await hiddenGuest()
	const neighbour = (await sampleMunicipality(house, 'Grannköping')).as('officer')
	for (const by of [elsewhere, neighbour]) {
		expect((await deskOf(by))?.rows ?? []).toEqual([])
		expect(told(await comeTonight(by, { stayId, night }))).toBe('missing')
	}
	expect(told(await comeTonight(reader, { stayId, night }))).toBe('forbidden')
	expect(await stateOf(stayId)).toBe('booked [2026-10-12,2026-10-15)')
})

test('in the database nobody but the unit is told, and nobody is told a person', async () => {
	const { stayId } = await hiddenGuest()
	const asked = sql<{ stay_id: string }>`select * from context.untold_guests(${night}::date)`
	const rows = await slipIn(colleague, 'work', asked)
	expect(rows.flatMap((row) => Object.values(row))).toContain(stayId)
	expect(Object.keys(rows[0] ?? {}).filter((key) => /person|name/i.test(key))).toEqual([])
	for (const by of [elsewhere, reader]) {
		expect(await slipIn(by, 'work', asked)).toEqual([])
		expect(
			await slipIn(by, 'work', sql<{ there: boolean }>`select context.is_untold_guest(${stayId}) as there`),
		).toEqual([{ there: false }])
	}
	expect(await slipIn(colleague, 'work', sql`select 1 as one from named.stay where id = ${stayId}`)).toEqual(
		[],
	)
})

test('where they live besides is not told by what the tap is refused', async () => {
	const { personId, stayId } = await hiddenGuest()
	const flats = await sampleProperty(officer, town.unitId, 'Hemliga gatan', { kind: 'flats' })
	const bedId = await sampleBed(officer, flats.dwellingId, 'Hemmet', { kind: 'home' })
	valueIn(await moveIn(officer, { bedId, personId, startsOn: '2026-10-01', form: 'training-flat' }))
	const answer = await comeTonight(colleague, { stayId, night })
	expect(told(answer)).toBe('place-kept-by-named-access')
	expect(JSON.stringify(answer)).not.toContain('Hemliga')
})

test('a home on a lease is not left by a tap, whoever taps', async () => {
	evening()
	const flats = await sampleProperty(officer, town.unitId, 'Träningsgatan', { kind: 'flats' })
	const bedId = await sampleBed(officer, flats.dwellingId, 'Hemmet', { kind: 'home' })
	const personId = await sampleHomelessPerson(officer)
	await startSampleSpell(officer, personId, '2026-09-01', { place: 'rough-sleeping' })
	const { stayId } = valueIn(
		await moveIn(officer, { bedId, personId, startsOn: '2026-10-01', form: 'training-flat' }),
	)
	const tap = { stayId, night }
	expect(told(await leaveTonight(officer, { ...tap, leaves: 'good' }))).toBe('not-a-night-stay')
	expect(told(await leaveTonight(officer, { ...tap, leaves: 'bed-kept' }))).toBe('not-a-night-stay')
	expect(told(await comeTonight(officer, tap))).toBe('not-a-night-stay')
	expect(await stateOf(stayId)).toBe('here [2026-10-01,)')
})
