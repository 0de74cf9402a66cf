import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { reviewSupport } from '../../../support/index.ts'
import { delegateSupportSample } from '../../../support/samples.ts'
import { sampleBed, sampleProperty } from '../../samples.ts'
import { giveNotice } from '../ladder/give-notice.ts'
import { recordBreakdown } from '../ladder/record-breakdown.ts'
import { takeNextStep } from '../ladder/take-next-step.ts'
import { writeLease } from '../ladder/write-lease.ts'
import { bookStay } from './book-stay.ts'
import { joinStay } from './join-stay.ts'
import { leaveStay } from './leave-stay.ts'
import { moveIn } from './move-in.ts'
import { moveOn } from './move-on.ts'
import { moveOut } from './move-out.ts'
import { planDeparture } from './plan-departure.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Hemköping')
const officer = town.as('officer')
await delegateSupportSample(officer)
const flats = await sampleProperty(officer, town.unitId, 'Lägenheter')
const shelter = await sampleProperty(officer, town.unitId, 'Härbärget', { kind: 'shelter' })
let made = 0
const bed = (dwellingId: string, otherwise = {}) => {
	made += 1
	return sampleBed(officer, dwellingId, `Plats ${made}`, otherwise)
}
const bunk = () => bed(shelter.dwellingId)
const told = (answer: Answer<unknown>) => (answer.is === 'refused' ? answer.refusal.because : answer.is)

async function livesThere() {
	const personId = await sampleHomelessPerson(officer)
	const bedId = await bed(flats.dwellingId, { kind: 'home', sleeps: 3 })
	const stay = { bedId, personId, startsOn: '2026-03-01', form: 'training-flat' }
	const { stayId } = valueIn(await moveIn(officer, stay))
	const rent = { tenure: 'sublease', rent: '6000', ownRent: '6000', noticeMonths: '3' }
	valueIn(await writeLease(officer, { stayId, startsOn: '2026-03-01', ...rent }))
	return { personId, bedId, stayId }
}
const whole = { personsView: 'Jag vill bo kvar.', offered: 'Tätare besök.' }
const out = { endsOn: '2026-10-12', endReason: 'unknown', destination: 'street' }

test('nobody is moved out of a home on a lease before the support was looked through', async () => {
	const { personId, stayId } = await livesThere()
	expect(told(await moveOut(officer, { ...out, stayId }))).toBe('support-not-reviewed')
	const next = { stayId, onDay: '2026-10-12', form: 'night-shelter', bedId: await bunk() }
	expect(told(await moveOn(officer, next))).toBe('support-not-reviewed')
	expect(told(await takeNextStep(officer, { ...next, reason: 'Följde inte planen' }))).toBe(
		'support-not-reviewed',
	)
	const broke = { stayId, onDay: '2026-10-12', cause: 'conflict', tried: 'Samtal', destination: 'shelter' }
	expect(told(await recordBreakdown(officer, broke))).toBe('support-not-reviewed')
	const review = { personId, findings: 'Fler besök.', changed: 'more', ...whole }
	valueIn(await reviewSupport(officer, { ...review, onDay: '2026-05-01' }))
	expect(told(await moveOut(officer, { ...out, stayId }))).toBe('support-review-too-old')
	valueIn(await reviewSupport(officer, { ...review, onDay: '2026-10-01' }))
	valueIn(await moveOut(officer, { ...out, stayId }))
})

test('the other adult of a household loses the home no more easily than the one whose stay it is', async () => {
	const livesAlong = async (as = 'adult') => {
		const { personId: tenant, stayId } = await livesThere()
		const personId = await sampleHomelessPerson(officer, as === 'child' ? { birthDate: '2019-05-01' } : {})
		valueIn(await joinStay(officer, { stayId, personId, as, onDay: '2026-04-01' }))
		return { tenant, personId, left: { stayId, personId, onDay: '2026-10-12', destination: 'street' } }
	}
	const { tenant, personId, left } = await livesAlong()
	expect(told(await leaveStay(officer, left))).toBe('support-not-reviewed')
	const review = { onDay: '2026-10-01', findings: 'Sett.', changed: 'more', ...whole }
	// What was talked through with the other is not what was talked through with the one who goes.
	valueIn(await reviewSupport(officer, { ...review, personId: tenant }))
	expect(told(await leaveStay(officer, left))).toBe('support-not-reviewed')
	valueIn(await reviewSupport(officer, { ...review, personId, offered: '' }))
	expect(told(await leaveStay(officer, left))).toBe('support-review-incomplete')
	valueIn(await reviewSupport(officer, { ...review, personId }))
	expect(told(await leaveStay(officer, left))).toBe('done')
	for (const [otherwise, because] of [
		[{ ownWish: 'yes' }, 'own-wish'],
		[{ destination: 'own-lease' }, 'own-lease'],
		[{ destination: 'deceased' }, 'deceased'],
	] as const) {
		const one = await livesAlong()
		expect(told(await leaveStay(officer, { ...one.left, ...otherwise })), because).toBe('done')
		const [row] = await withSql(databaseUrl, (sql) =>
			sql.rows<{ told: string }>(
				`select left_because as told from named.stay_person where person_id = '${one.personId}'`,
			),
		)
		expect(row?.told).toBe(because)
	}
	const child = await livesAlong('child')
	expect(told(await leaveStay(officer, child.left))).toBe('done')
})

test('an eviction follows a notice that has run out', async () => {
	const { personId, stayId } = await livesThere()
	const evicted = { ...out, stayId, endReason: 'eviction' }
	valueIn(
		await reviewSupport(officer, {
			personId,
			onDay: '2026-06-10',
			findings: 'Sett.',
			changed: 'more',
			...whole,
		}),
	)
	expect(told(await moveOut(officer, evicted))).toBe('notice-not-run-out')
	const notice = { stayId, givenOn: '2026-06-12', endsOn: '2026-10-12', reason: 'arrears' }
	valueIn(await giveNotice(officer, notice))
	expect(told(await moveOut(officer, { ...evicted, endsOn: '2026-10-11' }))).toBe('notice-not-run-out')
	valueIn(await moveOut(officer, evicted))
})

test('a home is not let to the next before the first has left, unless they wish it', async () => {
	const { bedId, stayId } = await livesThere()
	const sooner = { stayId, plannedEndOn: '2026-10-20' }
	expect(told(await planDeparture(officer, sooner))).toBe('lease-not-shortened')
	const next = { bedId, personId: await sampleHomelessPerson(officer), form: 'training-flat' }
	expect(told(await bookStay(officer, { ...next, startsOn: '2026-10-20' }))).toBe('bed-taken')
	valueIn(await planDeparture(officer, { ...sooner, ownWish: 'yes' }))
	valueIn(await planDeparture(officer, { ...sooner, plannedEndOn: '2026-10-25' }))
})

test('what nobody decides, and the person’s own way, asks for no review', async () => {
	for (const [destination, endReason] of [
		['deceased', 'deceased'],
		['prison', 'prison'],
		['own-lease', 'own-lease'],
		['unknown', 'own-wish'],
	]) {
		const { stayId } = await livesThere()
		expect(told(await moveOut(officer, { ...out, stayId, endReason, destination })), endReason).toBe('done')
	}
	const { stayId } = await livesThere()
	const next = { stayId, onDay: '2026-10-12', form: 'night-shelter', bedId: await bunk(), ownWish: 'yes' }
	expect(told(await moveOn(officer, next))).toBe('done')
})

test('why it ended and where it led go together, and the destination tells where nothing was said', async () => {
	const { stayId } = await livesThere()
	const odd = (endReason: string, destination: string) =>
		moveOut(officer, { ...out, stayId, endReason, destination })
	expect(told(await odd('own-lease', 'street'))).toBe('reason-and-destination-disagree')
	expect(told(await odd('next-step', 'own-lease'))).toBe('reason-and-destination-disagree')
	expect(told(await odd('own-wish', 'deceased'))).toBe('reason-and-destination-disagree')
	expect(told(await moveOut(officer, { stayId, endsOn: '2026-10-12', destination: 'own-lease' }))).toBe(
		'done',
	)
})
