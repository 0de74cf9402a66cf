import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { housingAlarms } from '../../queries/alarms/housing-alarms.ts'
import { sampleBed, sampleProperty } from '../../samples.ts'
import { setBedAside } from '../stock/set-bed-aside.ts'
import { bookStay } from './book-stay.ts'
import { keepOverdueStays } from './keep-overdue-stays.ts'
import { moveIn } from './move-in.ts'
import { moveOut } from './move-out.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Kvarköping')
const officer = town.as('officer')
const { dwellingId } = await sampleProperty(officer, town.unitId, 'Kvarnen')

let made = 0
const bed = (otherwise = {}) => {
	made += 1
	return sampleBed(officer, dwellingId, `Plats ${made}`, otherwise)
}
const lives = async (bedId: string, form: string, until: string) => {
	const stay = { bedId, personId: await sampleHomelessPerson(officer), startsOn: '2026-06-01', form }
	return valueIn(await moveIn(officer, { ...stay, plannedEndOn: until })).stayId
}
const daysOf = async (stayId: string) => {
	const [row] = await withSql(databaseUrl, (sql) =>
		sql.rows<{ told: string }>(
			`select concat_ws(' ', s.during, s.planned_end_on, u.during, p.during) as told from named.stay s
			join named.bed_use u on u.stay_id = s.id join named.stay_person p on p.stay_id = s.id where s.id = '${stayId}'`,
		),
	)
	return row?.told
}
const lasting = (until: string, planned: string) =>
	[`[2026-06-01,${until})`, planned, `[2026-06-01,${until})`, `[2026-06-01,${until})`].join(' ')

test('who still lives in a home past the planned end lives there night by night, until somebody says that they left', async () => {
	const stayId = await lives(await bed(), 'training-flat', '2026-10-10')
	const staffed = await lives(await bed(), 'supported-housing', '2026-10-11')
	await keepOverdueStays(house)
	await keepOverdueStays(house)
	expect(await daysOf(stayId)).toBe(lasting('2026-10-13', '2026-10-10'))
	expect(await daysOf(staffed)).toBe(lasting('2026-10-13', '2026-10-11'))
	const left = { endReason: 'own-wish', destination: 'unknown' }
	valueIn(await moveOut(officer, { stayId, endsOn: '2026-10-11', ...left }))
	expect(await daysOf(stayId)).toBe(lasting('2026-10-11', '2026-10-10'))
})

test('not on the day itself, and no bed of an emergency', async () => {
	const today = await lives(await bed(), 'training-flat', '2026-10-12')
	const night = await lives(await bed(), 'night-shelter', '2026-10-01')
	await keepOverdueStays(house)
	expect(await daysOf(today)).toBe(lasting('2026-10-12', '2026-10-12'))
	expect(await daysOf(night)).toBe(lasting('2026-10-01', '2026-10-01'))
})

test('a bed that is somebody else’s by then is not taken back, and the alarm says so', async () => {
	const [given, aside, closed] = [await bed(), await bed(), await bed({ closesOn: '2026-10-08' })]
	const first = await lives(given, 'training-flat', '2026-10-05')
	const next = { bedId: given, personId: await sampleHomelessPerson(officer), form: 'training-flat' }
	valueIn(await bookStay(officer, { ...next, startsOn: '2026-10-07' }))
	const second = await lives(aside, 'training-flat', '2026-10-06')
	const out = { bedId: aside, use: 'renovation', startsOn: '2026-10-06', reason: 'Nytt golv' }
	valueIn(await setBedAside(officer, out))
	const third = await lives(closed, 'training-flat', '2026-10-04')
	await keepOverdueStays(house)
	expect(await daysOf(first)).toBe(lasting('2026-10-07', '2026-10-05'))
	expect(await daysOf(second)).toBe(lasting('2026-10-06', '2026-10-06'))
	expect(await daysOf(third)).toBe(lasting('2026-10-08', '2026-10-04'))
	const { alarms } = valueIn(await housingAlarms(officer, {}))
	const told = (stayId: string) =>
		alarms
			.filter((one) => one.stayId === stayId && one.kind === 'past-planned-end')
			.map(({ days, bedTaken }) => [days, bedTaken])
	expect(told(first)).toEqual([[7, true]])
	expect(told(second)).toEqual([[6, true]])
	expect(told(third)).toEqual([[8, false]])
})

test('a night elsewhere as a guest takes no home away', async () => {
	const stayId = await lives(await bed(), 'training-flat', '2026-10-01')
	const [row] = await withSql(databaseUrl, (sql) =>
		sql.rows<{ person_id: string }>(`select person_id from named.stay where id = '${stayId}'`),
	)
	const again = { bedId: await bed(), personId: row?.person_id, form: 'night-shelter' }
	valueIn(await moveIn(officer, { ...again, startsOn: '2026-10-03', guest: 'yes' }))
	await keepOverdueStays(house)
	expect(await daysOf(stayId)).toBe(lasting('2026-10-13', '2026-10-01'))
})
