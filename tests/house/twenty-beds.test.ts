import { expect, test } from 'vitest'
import { sampleHomelessPerson } from '../../src/features/homelessness/samples.ts'
import { assessChildPlace } from '../../src/features/housing/commands/stays/assess-child-place.ts'
import { bookStay } from '../../src/features/housing/commands/stays/book-stay.ts'
import { endBedAside } from '../../src/features/housing/commands/stock/end-bed-aside.ts'
import { setBedAside } from '../../src/features/housing/commands/stock/set-bed-aside.ts'
import { bedBoard } from '../../src/features/housing/queries/stock/bed-board.ts'
import { sampleBed, sampleProperty } from '../../src/features/housing/samples.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { type Answer, valueIn } from '../../src/platform/answer.ts'
import { openHouse } from '../../src/platform/open-house.ts'
import { testHouse } from '../support/house.ts'
import { withSql } from '../support/sql.ts'

const clients = 20
const { clock, databaseUrl, secret } = await testHouse()
const house = openHouse({
	...{ databaseUrl, secret, clock, baseUrl: 'http://127.0.0.1', demo: false, logLevel: 'silent' },
	connections: clients,
})
const town = await sampleMunicipality(house, 'Tjugoköping')
const officer = town.as('officer')
const shelter = await sampleProperty(officer, town.unitId, 'Skeppet', {
	kind: 'emergency-housing',
	letsIn: 'women',
})
const told = (answer: Answer<unknown>) => (answer.is === 'refused' ? answer.refusal.because : answer.is)

test('twenty who book one bed at once: one gets it, nineteen are told that it is taken, nobody waits in a ring', async () => {
	const bedId = await sampleBed(officer, shelter.dwellingId, 'Plats 1')
	const people: string[] = []
	for (let one = 0; one < clients; one += 1)
		people.push(await sampleHomelessPerson(officer, { sex: 'woman' }))
	const officers = await Promise.all(people.map(() => town.another('officer')))
	const booking = { bedId, startsOn: '2026-10-14', plannedEndOn: '2026-10-20', form: 'hotel' }
	const answers = await Promise.all(
		officers.map((one, at) => bookStay(one, { ...booking, personId: people[at] })),
	)
	const kinds = answers.map(told)
	expect(kinds.filter((kind) => kind === 'done')).toHaveLength(1)
	expect(kinds.filter((kind) => kind === 'bed-taken')).toHaveLength(clients - 1)
	const [row] = await withSql(databaseUrl, (sql) =>
		sql.rows<{ deadlocks: number }>(
			`select deadlocks::int from pg_stat_database where datname = current_database()`,
		),
	)
	expect(row?.deadlocks).toBe(0)
}, 60_000)

test('a place for women asks why a man is to live there, and keeps the answer', async () => {
	const bedId = await sampleBed(officer, shelter.dwellingId, 'Plats 2')
	const personId = await sampleHomelessPerson(officer, { sex: 'man' })
	const booking = { bedId, personId, startsOn: '2026-11-01', plannedEndOn: '2026-11-03', form: 'hotel' }
	expect(told(await bookStay(officer, booking))).toBe('bed-not-for-them')
	expect(told(await bookStay(officer, { ...booking, despite: 'Följer sin syster' }))).toBe('done')
})

test('no child is booked into emergency housing before somebody has found that the place suits it', async () => {
	const bedId = await sampleBed(officer, shelter.dwellingId, 'Rum 1', { kind: 'room', sleeps: 3 })
	const personId = await sampleHomelessPerson(officer, { sex: 'woman' })
	const child = await sampleHomelessPerson(officer, { birthDate: '2019-05-01' })
	const booking = { bedId, personId, children: [child], startsOn: '2026-11-01', form: 'emergency-housing' }
	expect(told(await bookStay(officer, booking))).toBe('child-suitability-missing')
	const found = { personId: child, bedId, school: 'reachable', ownBed: 'yes', others: 'families', nights: 14 }
	const reasons = 'Egen säng, en halvtimme till skolan'
	valueIn(await assessChildPlace(officer, { ...found, verdict: 'does-not-suit', reasons }))
	expect(told(await bookStay(officer, booking))).toBe('child-suitability-missing')
	valueIn(await assessChildPlace(officer, { ...found, verdict: 'for-now', reasons }))
	valueIn(await assessChildPlace(officer, { ...found, verdict: 'does-not-suit', reasons }))
	// What was found last holds.
	expect(told(await bookStay(officer, booking))).toBe('child-suitability-missing')
	valueIn(await assessChildPlace(officer, { ...found, verdict: 'for-now', reasons }))
	expect(told(await bookStay(officer, booking))).toBe('done')
})

test('a bed that is set aside cannot be booked, and the board’s nights add up', async () => {
	const bedId = await sampleBed(officer, shelter.dwellingId, 'Plats 3')
	const personId = await sampleHomelessPerson(officer, { sex: 'woman' })
	const aside = {
		bedId,
		use: 'void',
		startsOn: '2026-10-15',
		endsOn: '2026-10-25',
		reason: 'Dusch',
		cost: '9 200',
	}
	const { useId } = valueIn(await setBedAside(officer, aside))
	const booking = { bedId, personId, startsOn: '2026-10-20', plannedEndOn: '2026-10-28', form: 'hotel' }
	expect(told(await bookStay(officer, booking))).toBe('bed-taken')
	valueIn(await endBedAside(officer, { useId, endsOn: '2026-10-20' }))
	expect(told(await bookStay(officer, booking))).toBe('done')
	const { nights, properties } = valueIn(await bedBoard(officer, { from: '2026-10-12' }))
	const { capacity, ...others } = nights
	expect(Object.values(others).reduce((sum, one) => sum + one, 0)).toBe(capacity)
	expect(capacity).toBe(properties.flatMap(({ beds }) => beds).length * 30)
	const elsewhere = await sampleMunicipality(house, 'Grannköping')
	expect(valueIn(await bedBoard(elsewhere.as('officer'), {})).properties).toEqual([])
	expect(told(await setBedAside(elsewhere.as('officer'), aside))).toBe('missing')
})
