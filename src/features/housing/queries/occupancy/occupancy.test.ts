import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { actingAs } from '../../../../platform/transaction.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { assessChildPlace } from '../../commands/stays/assess-child-place.ts'
import { moveIn } from '../../commands/stays/move-in.ts'
import { moveOut } from '../../commands/stays/move-out.ts'
import { openExtraPlaces } from '../../commands/tonight/open-extra-places.ts'
import { turnAway } from '../../commands/tonight/turn-away.ts'
import { countOccupancy, countTurnedAway, partsOfTurnedAway } from '../../counts.ts'
import { childOthers, childSchools, childVerdicts } from '../../rules/stock/child-place.ts'
import { sampleBed, sampleProperty } from '../../samples.ts'
import { housingAlarms } from '../alarms/housing-alarms.ts'
import { tonight } from '../tonight/tonight.ts'
import { occupancy } from './occupancy.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const officer = town.as('officer')

// October begins with two beds that are there from the first of the month; it is the twelfth, so eleven nights are over.
const { propertyId, dwellingId } = await sampleProperty(officer, town.unitId, 'Ankaret', {
	...{ kind: 'shelter', turnaroundDays: 1 },
})
const single = await sampleBed(officer, dwellingId, '1', { opensOn: '2026-10-01' })
const room = await sampleBed(officer, dwellingId, '2', { opensOn: '2026-10-01', kind: 'room', sleeps: 3 })
const [loa, kim, child] = [
	await sampleHomelessPerson(officer),
	await sampleHomelessPerson(officer),
	await sampleHomelessPerson(officer, { birthDate: '2019-05-01' }),
]
const night = { form: 'night-shelter' } as const
const { stayId } = valueIn(
	await moveIn(officer, { ...night, bedId: single, personId: loa, startsOn: '2026-10-02' }),
)
// Four nights, then one day of making ready.
valueIn(
	await moveOut(officer, { stayId, endsOn: '2026-10-06', endReason: 'unknown', destination: 'unknown' }),
)
valueIn(
	await assessChildPlace(officer, {
		...{ personId: child, bedId: room, school: childSchools[0], ownBed: 'yes', others: childOthers[0] },
		...{ nights: 3, verdict: childVerdicts[0], reasons: 'Tre nätter, eget rum' },
	}),
)
valueIn(
	await moveIn(officer, {
		...{ ...night, bedId: room, personId: kim, children: [child], startsOn: '2026-10-08' },
		plannedEndOn: '2026-10-11',
	}),
)
valueIn(await openExtraPlaces(officer, { propertyId, night: '2026-10-11', places: 1 }))
const away = { propertyId, night: '2026-10-05', reason: 'full', people: 2 } as const
valueIn(await turnAway(officer, { ...away, instead: 'nothing' }))
valueIn(await turnAway(officer, { ...away, night: '2026-10-07', instead: 'other-shelter' }))

test('the year’s nights are what was used and what was free, ordinary and extra places apart, tonight not yet', async () => {
	const { total, byPlaces, months, turnedAway, gaps } = valueIn(await occupancy(officer, { propertyId }))
	// 2 × 11 ordinary nights and 1 extra; 4 + 3 of stays, 1 of making ready.
	expect(byPlaces).toMatchObject([
		{ places: 'ordinary', capacity: 22, stay: 7, turnaround: 1, free: 14 },
		{ places: 'extra', capacity: 1, stay: 0, turnaround: 0, free: 1 },
	])
	// 4 nights alone and 3 of two people; places for 1 and for 3 eleven nights, and one extra.
	expect(total).toMatchObject({ personNights: 10, placeNights: 45, unusablePlaceNights: 1 })
	const shares = total.measured.map(({ share }) => share?.toFixed(4))
	expect(shares).toEqual([(10 / 45).toFixed(4), (7 / 23).toFixed(4), (10 / 44).toFixed(4)])
	expect(months.map(({ month }) => month)).toEqual(['2026-10-01'])
	expect(turnedAway).toMatchObject({ people: 4, unmet: 2 })
	expect(gaps).toEqual({ count: 0, days: 0, longest: 0 })
})

test('what the indicators count is the same figure, and who was turned away is told by reason', async () => {
	const period = { from: '2026-01-01', until: '2027-01-01' } as never
	const counted = await actingAs(officer, { writes: false }, async (act) => ({
		rate: (await countOccupancy(act, period))['bed-occupancy-rate'],
		away: await countTurnedAway(act, period),
		parts: await partsOfTurnedAway(act, 2026),
	}))
	expect(counted).toEqual({
		rate: [{ year: 2026, value: 30.4 }],
		away: [{ year: 2026, value: 2 }],
		parts: [{ part: 'full', count: 2 }],
	})
})

test('whoever only reads sees all together, and no property by name', async () => {
	const { properties, total } = valueIn(await occupancy(town.as('reader'), {}))
	expect(properties).toEqual([])
	expect(total.stay).toBe(7)
	expect((await occupancy(town.as('reader'), { propertyId })).is).toBe('missing')
	expect((await occupancy(town.as('landlord'), {})).is).toBe('forbidden')
})

test('the desk and its alarms tell of the child in the shelter, and of the stay that nobody has ended', async () => {
	const { desk } = valueIn(await tonight(officer, {}))
	// Nine in the morning: the night before, whose room was kept until then.
	expect(desk?.night).toBe('2026-10-11')
	expect(desk?.rows.map(({ place, personId }) => `${place} ${personId === kim}`)).toEqual(['overdue true'])
	expect(desk?.places).toMatchObject({ ordinary: { all: 2, free: 2 }, extra: { all: 1, free: 1 } })
	const { alarms } = valueIn(await housingAlarms(officer, {}))
	expect(alarms.map(({ kind, days, personId }) => `${kind} ${days} ${personId === kim}`)).toEqual([
		'child-in-emergency 3 true',
		'past-planned-end 1 true',
	])
	expect((await housingAlarms(town.as('reader'), {})).is).toBe('forbidden')
})
