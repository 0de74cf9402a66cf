import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { sampleHomelessPerson, startSampleSpell } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { sampleBed, sampleProperty } from '../../samples.ts'
import { arrive } from './arrive.ts'
import { bookStay } from './book-stay.ts'
import { cancelStay } from './cancel-stay.ts'
import { moveIn } from './move-in.ts'
import { moveOn } from './move-on.ts'
import { moveOut } from './move-out.ts'
import { planDeparture } from './plan-departure.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const officer = town.as('officer')
const { dwellingId: shelter } = await sampleProperty(officer, town.unitId, 'Ankaret', { kind: 'shelter' })
const flats = await sampleProperty(officer, town.unitId, 'Träningslägenheter', { turnaroundDays: 3 })

let made = 0
const bed = (dwellingId = shelter, otherwise = {}) => {
	made += 1
	return sampleBed(officer, dwellingId, `Plats ${made}`, otherwise)
}
const home = (sleeps = 4) => bed(flats.dwellingId, { kind: 'home', sleeps })
const person = (otherwise = {}) => sampleHomelessPerson(officer, otherwise)
const told = (answer: Answer<unknown>) =>
	answer.is === 'refused'
		? answer.refusal.because
		: answer.is === 'bad-input'
			? answer.faults.map(({ path, problem }) => `${path}: ${problem}`).join(', ')
			: answer.is

const spellsOf = (personId: string) =>
	withSql(databaseUrl, (sql) =>
		sql.rows<{ told: string }>(
			`select concat_ws(' ', place, contract, starts_on, nullif(ends_on, 'infinity'), destination) as told
			from named.spell where person_id = '${personId}' order by starts_on`,
		),
	).then((rows) => rows.map((row) => row.told))
const usesOf = (bedId: string) =>
	withSql(databaseUrl, (sql) =>
		sql.rows<{ told: string }>(
			`select concat_ws(' ', use, during) as told from named.bed_use where bed_id = '${bedId}' order by during`,
		),
	).then((rows) => rows.map((row) => row.told))

test('from the street to a lease of one’s own every step writes the spell in the same transaction', async () => {
	const loa = await person()
	await startSampleSpell(officer, loa, '2026-01-02', { place: 'rough-sleeping' })
	const [plats, flat] = [await bed(), await home()]
	const night = valueIn(
		await moveIn(officer, { bedId: plats, personId: loa, startsOn: '2026-02-01', form: 'night-shelter' }),
	)
	const training = valueIn(
		await moveOn(officer, { stayId: night.stayId, onDay: '2026-03-01', bedId: flat, form: 'training-flat' }),
	)
	const contract = valueIn(
		await moveOn(officer, { stayId: training.stayId, onDay: '2026-06-01', form: 'support-contract' }),
	)
	valueIn(
		await moveOut(officer, {
			...{ stayId: contract.stayId, endsOn: '2026-10-01' },
			...{ endReason: 'take-over', destination: 'own-lease' },
		}),
	)
	expect(await spellsOf(loa)).toEqual([
		'rough-sleeping unknown 2026-01-02 2026-02-01 shelter',
		'night-shelter none 2026-02-01 2026-03-01 training-flat',
		'training-flat special-terms 2026-03-01 2026-06-01 social-contract',
		'other-second-hand-with-conditions special-terms 2026-06-01 2026-10-01 own-lease',
		'own-home own-lease 2026-10-01',
	])
	expect(await usesOf(plats)).toEqual(['stay [2026-02-01,2026-03-01)'])
	expect(await usesOf(flat)).toEqual([
		'stay [2026-03-01,2026-06-01)',
		'stay [2026-06-01,2026-10-01)',
		'turnaround [2026-10-01,2026-10-04)',
	])
})

test('the day of leaving is not a night: the next comes the same day, and the bed is made ready only as long as it is free', async () => {
	const flat = await home()
	const one = await person()
	const stay = valueIn(
		await moveIn(officer, { bedId: flat, personId: one, startsOn: '2026-03-01', form: 'training-flat' }),
	)
	valueIn(await planDeparture(officer, { stayId: stay.stayId, plannedEndOn: '2026-05-01', ownWish: 'yes' }))
	const next = { bedId: flat, personId: await person(), startsOn: '2026-05-02', form: 'training-flat' }
	valueIn(await bookStay(officer, next))
	const left = { stayId: stay.stayId, endReason: 'own-wish', destination: 'unknown' }
	expect(told(await moveOut(officer, { ...left, endsOn: '2026-03-01' }))).toBe(
		'endsOn: ends-before-it-begins',
	)
	expect(told(await moveOut(officer, { ...left, endsOn: '2026-10-13' }))).toBe('endsOn: date-in-future')
	expect(told(await moveOut(officer, { ...left, endsOn: '2026-05-03' }))).toBe('bed-taken')
	valueIn(await moveOut(officer, { ...left, endsOn: '2026-05-01' }))
	expect(await usesOf(flat)).toEqual([
		'stay [2026-03-01,2026-05-01)',
		'turnaround [2026-05-01,2026-05-02)',
		'stay [2026-05-02,)',
	])
	expect(told(await moveOut(officer, { ...left, endsOn: '2026-05-01' }))).toBe('stay-not-running')
})

test('a family moves in together, and each child’s spell follows the adult whose stay it is', async () => {
	const flat = await home(3)
	const [mother, other, child] = [await person(), await person(), await person({ birthDate: '2019-05-01' })]
	const family = { bedId: flat, personId: mother, adults: [other], children: [child] }
	const terms = { startsOn: '2026-04-01', form: 'social-contract', plannedEndOn: '2027-04-01' }
	valueIn(await moveIn(officer, { ...family, ...terms }))
	for (const one of [mother, other, child]) {
		expect(await spellsOf(one)).toEqual(['social-contract special-terms 2026-04-01'])
	}
	const follows = await withSql(databaseUrl, (sql) =>
		sql.rows(`select with_person_id, contract_ends_on::text from named.spell where person_id = '${child}'`),
	)
	expect(follows).toEqual([{ with_person_id: mother, contract_ends_on: '2027-04-01' }])
})

test('a bed holds no more than it sleeps, nobody twice, and only while it is open', async () => {
	const flat = await home(2)
	const [a, b, c] = [await person(), await person(), await person()]
	const stay = { bedId: flat, personId: a, startsOn: '2026-04-01', form: 'trial-flat' }
	expect(told(await moveIn(officer, { ...stay, adults: [b, c] }))).toBe('bed-too-small')
	expect(told(await moveIn(officer, { ...stay, adults: [a] }))).toBe('adults: named-twice')
	expect(told(await moveIn(officer, { ...stay, startsOn: '2019-12-31' }))).toBe('bed-closed')
	const closing = await bed(shelter, { closesOn: '2026-09-01' })
	expect(told(await bookStay(officer, { ...stay, bedId: closing }))).toBe('bed-closed')
	expect(told(await bookStay(officer, { ...stay, bedId: closing, plannedEndOn: '2026-09-01' }))).toBe('done')
	expect(await spellsOf(a)).toEqual([])
})

test('who is expected comes, later than planned or not at all', async () => {
	const plats = await bed()
	const loa = await person()
	const booking = { bedId: plats, personId: loa, form: 'emergency-housing', startsOn: '2026-10-10' }
	const first = valueIn(await bookStay(officer, booking))
	expect(told(await bookStay(officer, { ...booking, personId: await person() }))).toBe('bed-taken')
	expect(await spellsOf(loa)).toEqual([])
	valueIn(await cancelStay(officer, { stayId: first.stayId, why: 'no-show' }))
	expect(await usesOf(plats)).toEqual([])
	const second = valueIn(await bookStay(officer, booking))
	expect(told(await arrive(officer, { stayId: second.stayId, onDay: '2026-10-13' }))).toBe(
		'onDay: date-in-future',
	)
	valueIn(await arrive(officer, { stayId: second.stayId, onDay: '2026-10-12' }))
	expect(await spellsOf(loa)).toEqual(['emergency-accommodation none 2026-10-12'])
	expect(await usesOf(plats)).toEqual(['stay [2026-10-12,)'])
	expect(told(await arrive(officer, { stayId: second.stayId, onDay: '2026-10-12' }))).toBe('stay-not-booked')
	expect(told(await cancelStay(officer, { stayId: second.stayId, why: 'cancelled' }))).toBe('stay-not-booked')
})

test('nothing of a move is kept when a part of it is refused', async () => {
	const [plats, taken] = [await bed(), await bed()]
	const [loa, other] = [await person(), await person()]
	valueIn(await moveIn(officer, { bedId: taken, personId: other, startsOn: '2026-05-01', form: 'hotel' }))
	const { stayId } = valueIn(
		await moveIn(officer, { bedId: plats, personId: loa, startsOn: '2026-05-01', form: 'hotel' }),
	)
	const on = { stayId, onDay: '2026-06-01', form: 'hotel' }
	expect(told(await moveOn(officer, { ...on, bedId: taken }))).toBe('bed-taken')
	expect(await usesOf(plats)).toEqual(['stay [2026-05-01,)'])
	expect(await spellsOf(loa)).toEqual(['hotel-hostel-camping none 2026-05-01'])
})

test('nobody’s stay is seen by another committee’s or municipality’s officers', async () => {
	const elsewhere = await sampleMunicipality(house, 'Tvåköping')
	const plats = await bed()
	const loa = await person()
	const { stayId } = valueIn(
		await moveIn(officer, { bedId: plats, personId: loa, startsOn: '2026-05-01', form: 'hotel' }),
	)
	const out = { stayId, endsOn: '2026-06-01', endReason: 'unknown', destination: 'unknown' }
	expect(told(await moveOut(elsewhere.as('officer'), out))).toBe('missing')
	expect(told(await moveOut(town.as('reader'), out))).toBe('forbidden')
})

test('nobody lives in two beds at once; who keeps a home sleeps elsewhere as a guest, and still lives at home', async () => {
	const [flat, other, plats] = [await home(), await home(), await bed()]
	const loa = await person()
	const first = { bedId: flat, personId: loa, startsOn: '2026-05-01', form: 'training-flat' }
	const { stayId } = valueIn(await moveIn(officer, first))
	const second = { personId: loa, startsOn: '2026-06-01' }
	expect(told(await moveIn(officer, { ...second, bedId: other, form: 'trial-flat' }))).toBe('lives-elsewhere')
	const night = { ...second, bedId: plats, form: 'night-shelter', plannedEndOn: '2026-06-02' }
	const booked = valueIn(await bookStay(officer, night))
	expect(told(await arrive(officer, { stayId: booked.stayId, onDay: '2026-06-01' }))).toBe('lives-elsewhere')
	valueIn(await cancelStay(officer, { stayId: booked.stayId, why: 'cancelled' }))
	const guest = valueIn(await moveIn(officer, { ...night, guest: 'yes' }))
	expect(await spellsOf(loa)).toEqual(['training-flat special-terms 2026-05-01'])
	const left = { endReason: 'unknown', destination: 'unknown' }
	valueIn(await moveOut(officer, { ...left, stayId: guest.stayId, endsOn: '2026-06-02' }))
	expect(await spellsOf(loa)).toEqual(['training-flat special-terms 2026-05-01'])
	valueIn(await moveOut(officer, { ...left, stayId, endsOn: '2026-09-01', endReason: 'own-wish' }))
	const before = { ...second, bedId: other, form: 'trial-flat', startsOn: '2026-08-01' }
	expect(told(await moveIn(officer, before))).toBe('lives-elsewhere-then')
})

test('a refuge is only in a refuge, and there is nothing else in it', async () => {
	const safe = await sampleProperty(officer, town.unitId, 'Tallbacken', { kind: 'refuge' })
	const [room, plats] = [await bed(safe.dwellingId), await bed()]
	const stay = { personId: await person(), startsOn: '2026-05-01' }
	expect(told(await moveIn(officer, { ...stay, bedId: room, form: 'night-shelter' }))).toBe(
		'refuge-only-in-a-refuge',
	)
	expect(told(await moveIn(officer, { ...stay, bedId: plats, form: 'refuge' }))).toBe(
		'refuge-only-in-a-refuge',
	)
	expect(told(await moveIn(officer, { ...stay, bedId: room, form: 'refuge' }))).toBe('done')
})
