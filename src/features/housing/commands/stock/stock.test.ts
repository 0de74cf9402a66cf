import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { sampleBed, sampleProperty } from '../../samples.ts'
import { bookStay } from '../stays/book-stay.ts'
import { moveIn } from '../stays/move-in.ts'
import { addBed } from './add-bed.ts'
import { addProperty } from './add-property.ts'
import { changeBed } from './change-bed.ts'
import { changeDwelling } from './change-dwelling.ts'
import { changeProperty } from './change-property.ts'
import { closeBed } from './close-bed.ts'
import { openBed } from './open-bed.ts'
import { setBedAside } from './set-bed-aside.ts'
import { setDwellingLease } from './set-dwelling-lease.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Tvåköping')
const neighbour = (await sampleMunicipality(house, 'Grannby')).as('officer')
const officer = town.as('officer')
const { propertyId, dwellingId } = await sampleProperty(officer, town.unitId, 'Storgatan')

const told = (answer: Answer<unknown>) =>
	answer.is === 'refused'
		? answer.refusal.because
		: answer.is === 'bad-input'
			? answer.faults.map(({ path, problem }) => `${path}: ${problem}`).join(', ')
			: answer.is
const rows = (sql: string) => withSql(databaseUrl, (db) => db.rows<{ told: string }>(sql))
const openingsOf = async (bedId: string) =>
	(
		await rows(
			`select concat_ws(' ', places, during) as told from named.bed_opening where bed_id = '${bedId}' order by during`,
		)
	).map((row) => row.told)

test('a property is changed as a whole, and what it was is kept', async () => {
	const whole = { propertyId, name: 'Storgatan 4', kind: 'flats', unitId: town.unitId, turnaroundDays: '3' }
	expect(told(await changeProperty(officer, { ...whole, letsIn: 'women', area: 'Centrum' }))).toBe('done')
	expect(told(await changeProperty(officer, whole))).toBe('done')
	expect(
		await rows(
			`select concat_ws(' ', lets_in, area) as told from history.property where id = '${propertyId}' and lets_in is not null`,
		),
	).toEqual([{ told: 'women Centrum' }])
})

test('whoever saves what somebody else has changed meanwhile is told so', async () => {
	const seenAt = '2026-10-01T00:00:00.000Z'
	const bedId = await sampleBed(officer, dwellingId, 'Sedd plats')
	const property = { propertyId, name: 'Storgatan', kind: 'flats', unitId: town.unitId, seenAt }
	expect(told(await changeProperty(officer, property))).toBe('changed-meanwhile')
	expect(told(await changeDwelling(officer, { dwellingId, name: '1001', seenAt }))).toBe('changed-meanwhile')
	expect(told(await setDwellingLease(officer, { dwellingId, seenAt }))).toBe('changed-meanwhile')
	const bed = { bedId, name: 'Sedd plats', kind: 'bed', sleeps: '1', seenAt }
	expect(told(await changeBed(officer, bed))).toBe('changed-meanwhile')
})

test('a name that is taken, ages the wrong way round and numbers that are none are refused', async () => {
	const bedId = await sampleBed(officer, dwellingId, 'Ett')
	await sampleBed(officer, dwellingId, 'Två')
	const bed = { bedId, name: 'Ett', kind: 'bed', sleeps: '1' }
	expect(told(await changeBed(officer, { ...bed, name: 'Två' }))).toBe('bed-there-already')
	expect(told(await changeBed(officer, { ...bed, fromAge: '30', toAge: '20' }))).toBe('toAge: ages-turned')
	expect(
		told(
			await addBed(officer, {
				...bed,
				dwellingId,
				name: 'Tre',
				opensOn: '2026-10-12',
				fromAge: '9',
				toAge: '1',
			}),
		),
	).toBe('toAge: ages-turned')
	expect(told(await changeBed(officer, { ...bed, sleeps: 'två' }))).toBe('sleeps: not-a-number')
	expect(told(await changeDwelling(officer, { dwellingId, name: '1001', rooms: 'många' }))).toBe(
		'rooms: not-a-number',
	)
	const twin = await sampleProperty(officer, town.unitId, 'Lillgatan')
	const property = { propertyId: twin.propertyId, name: 'Storgatan 4', kind: 'flats', unitId: town.unitId }
	expect(told(await changeProperty(officer, property))).toBe('property-there-already')
})

test('a bed becomes no smaller than the household that is booked in it', async () => {
	const bedId = await sampleBed(officer, dwellingId, 'Familjerum', { kind: 'room', sleeps: 3 })
	const [loa, sam] = [await sampleHomelessPerson(officer), await sampleHomelessPerson(officer)]
	const stay = { bedId, personId: loa, adults: [sam], startsOn: '2026-10-20', form: 'training-flat' }
	valueIn(await bookStay(officer, stay))
	const bed = { bedId, name: 'Familjerum', kind: 'room' }
	expect(told(await changeBed(officer, { ...bed, sleeps: '1' }))).toBe('bed-sleeps-more')
	expect(told(await changeBed(officer, { ...bed, sleeps: '2' }))).toBe('done')
})

test('a bed closes from a day, unless somebody is booked after it or it is set aside then', async () => {
	const bedId = await sampleBed(officer, dwellingId, 'Stängs')
	const personId = await sampleHomelessPerson(officer)
	const days = { startsOn: '2026-10-20', plannedEndOn: '2026-11-01' }
	valueIn(await bookStay(officer, { bedId, personId, ...days, form: 'training-flat' }))
	expect(told(await closeBed(officer, { bedId, fromOn: '2026-10-25' }))).toBe('bed-in-use')
	expect(told(await closeBed(officer, { bedId, fromOn: '2026-11-01' }))).toBe('done')
	expect(await openingsOf(bedId)).toEqual(['ordinary [2020-01-01,2026-11-01)'])
	expect(told(await closeBed(officer, { bedId, fromOn: '2026-11-01' }))).toBe('bed-not-open')
	const aside = { bedId, use: 'void', startsOn: '2026-11-01', reason: 'Vattenskada' }
	expect(told(await setBedAside(officer, aside))).toBe('bed-closed')
})

test('a bed opens again, as an extra place, and never twice on the same night', async () => {
	const bedId = await sampleBed(officer, dwellingId, 'Öppnas', { closesOn: '2026-05-01' })
	const winter = { bedId, opensOn: '2026-11-01', closesOn: '2027-03-31', places: 'extra' }
	expect(told(await openBed(officer, { ...winter, closesOn: '2026-11-01' }))).toBe(
		'closesOn: ends-before-it-begins',
	)
	expect(told(await openBed(officer, winter))).toBe('done')
	expect(told(await openBed(officer, { ...winter, opensOn: '2027-01-01' }))).toBe('bed-open-already')
	expect(await openingsOf(bedId)).toEqual([
		'ordinary [2020-01-01,2026-05-01)',
		'extra [2026-11-01,2027-03-31)',
	])
	expect(told(await closeBed(officer, { bedId, fromOn: '2026-06-01' }))).toBe('done')
	expect(await openingsOf(bedId)).toEqual(['ordinary [2020-01-01,2026-05-01)'])
})

test('a home goes back to its landlord with all its beds, and not while anybody lives there', async () => {
	const { dwellingId } = await sampleProperty(officer, town.unitId, 'Hyrda hemmet')
	const beds = [await sampleBed(officer, dwellingId, 'A'), await sampleBed(officer, dwellingId, 'B')]
	const personId = await sampleHomelessPerson(officer)
	const lease = { dwellingId, noticeGivenOn: '2026-10-01', returnedOn: '2027-01-01' }
	expect(told(await setDwellingLease(officer, { ...lease, returnedOn: '2026-09-01' }))).toBe(
		'returnedOn: returned-before-notice',
	)
	expect(told(await setDwellingLease(officer, { ...lease, noticeGivenOn: '2026-12-01' }))).toBe(
		'noticeGivenOn: date-in-future',
	)
	expect(told(await setDwellingLease(officer, lease))).toBe('done')
	for (const bedId of beds) expect(await openingsOf(bedId)).toEqual(['ordinary [2020-01-01,2027-01-01)'])
	const stay = {
		bedId: beds[0],
		personId,
		startsOn: '2026-10-12',
		plannedEndOn: '2026-12-01',
		form: 'training-flat',
	}
	valueIn(await moveIn(officer, stay))
	expect(told(await setDwellingLease(officer, { ...lease, returnedOn: '2026-11-01' }))).toBe('bed-in-use')
	expect(
		await rows(`select returned_on::text as told from named.dwelling where id = '${dwellingId}'`),
	).toEqual([{ told: '2027-01-01' }])
})

test('a refuge neither stops being one nor changes hands, and nothing else becomes one', async () => {
	const { propertyId: open } = await sampleProperty(officer, town.unitId, 'Öppet hus')
	const manager = town.as('unit-manager')
	const refuge = valueIn(
		await addProperty(manager, {
			name: 'Rosen',
			kind: 'refuge',
			unitId: town.unitId,
			street: 'Hemliga gatan 1',
		}),
	).propertyId
	const kept = { propertyId: refuge, name: 'Rosen', kind: 'refuge', unitId: town.unitId }
	expect(told(await changeProperty(manager, { ...kept, kind: 'flats' }))).toBe('refuge-stays-refuge')
	expect(told(await changeProperty(manager, { ...kept, propertyId: open, name: 'Öppet hus' }))).toBe(
		'refuge-stays-refuge',
	)
	expect(told(await changeProperty(manager, { ...kept, note: 'Ring på' }))).toBe('done')
})

test('a neighbour finds none of it', async () => {
	const bedId = await sampleBed(officer, dwellingId, 'Grannens')
	const property = { propertyId, name: 'Storgatan', kind: 'flats', unitId: town.unitId }
	const asked = [
		await changeProperty(neighbour, property),
		await changeDwelling(neighbour, { dwellingId, name: '1001' }),
		await setDwellingLease(neighbour, { dwellingId }),
		await changeBed(neighbour, { bedId, name: 'Grannens', kind: 'bed', sleeps: '1' }),
		await openBed(neighbour, { bedId, opensOn: '2027-01-01' }),
		await closeBed(neighbour, { bedId, fromOn: '2026-11-01' }),
		await addBed(neighbour, { dwellingId, name: 'Ny', kind: 'bed', opensOn: '2026-10-12' }),
	]
	expect(asked.map(told)).toEqual(asked.map(() => 'missing'))
})
