import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { agreeOnSupport, reviewSupport } from '../../../support/index.ts'
import { sampleBed, sampleProperty } from '../../samples.ts'
import { recordBreakdown } from '../ladder/record-breakdown.ts'
import { takeNextStep } from '../ladder/take-next-step.ts'
import { joinStay } from './join-stay.ts'
import { leaveStay } from './leave-stay.ts'
import { moveIn } from './move-in.ts'
import { moveOn } from './move-on.ts'
import { moveOut } from './move-out.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Stödlundaköping')
const officer = town.as('officer')
const flats = await sampleProperty(officer, town.unitId, 'Lägenheter')
let made = 0
const home = () => {
	made += 1
	return sampleBed(officer, flats.dwellingId, `Hem ${made}`, { kind: 'home', sleeps: 2 })
}
const told = (answer: Answer<unknown>) =>
	answer.is === 'refused'
		? answer.refusal.because
		: answer.is === 'bad-input'
			? answer.faults.map(({ path, problem }) => `${path}: ${problem}`).join(', ')
			: answer.is
const supportOf = async (personId: string) =>
	(
		await withSql(databaseUrl, (sql) =>
			sql.rows<{ told: string }>(
				`select concat_ws(' ', kind, ends_on, ended_because) as told from named.support_agreement
					where person_id = '${personId}' order by kind`,
			),
		)
	).map((row) => row.told)

const supported = async (personId: string, kind = 'housing-support') =>
	valueIn(await agreeOnSupport(officer, { personId, kind, startsOn: '2026-03-01', hoursAWeek: '2' }))
async function livesWithSupport(form = 'training-flat') {
	const personId = await sampleHomelessPerson(officer)
	const stay = { bedId: await home(), personId, startsOn: '2026-03-01', form }
	const { stayId } = valueIn(await moveIn(officer, stay))
	await supported(personId)
	await supported(personId, 'contact-person')
	return { personId, stayId }
}
const asked = 'support: choose-one'
const running = ['contact-person', 'housing-support']

test('who leaves a home is asked whether the support goes on, and it ends only where that is said', async () => {
	const out = { endsOn: '2026-10-12', endReason: 'own-wish', destination: 'unknown' }
	const one = await livesWithSupport()
	expect(told(await moveOut(officer, { ...out, stayId: one.stayId }))).toBe(asked)
	expect(told(await moveOut(officer, { ...out, stayId: one.stayId, support: 'kanske' }))).toBe(asked)
	valueIn(await moveOut(officer, { ...out, stayId: one.stayId, support: 'goes-on' }))
	expect(await supportOf(one.personId)).toEqual(running)
	const other = await livesWithSupport()
	valueIn(await moveOut(officer, { ...out, stayId: other.stayId, support: 'ends' }))
	// Only the support in the home: a contact person is another matter.
	expect(await supportOf(other.personId)).toEqual(['contact-person', 'housing-support 2026-10-12 own-wish'])
	const none = await livesWithSupport('supported-housing')
	expect(told(await moveOut(officer, { ...out, stayId: none.stayId }))).toBe('done')
	expect(await supportOf(none.personId)).toEqual(running)
})

test('nor is it ended unasked by a step to another home or by a breakdown', async () => {
	const one = await livesWithSupport()
	const step = { onDay: '2026-10-01', form: 'support-contract', stayId: one.stayId }
	expect(told(await takeNextStep(officer, { ...step, bedId: await home() }))).toBe(asked)
	// In the same home on other terms nothing need be said, and what is said holds.
	const there = valueIn(await takeNextStep(officer, step))
	expect(await supportOf(one.personId)).toEqual(running)
	const next = { stayId: there.stayId, onDay: '2026-10-05', form: 'social-contract' }
	valueIn(await moveOn(officer, { ...next, ownWish: 'yes', support: 'ends' }))
	expect(await supportOf(one.personId)).toEqual(['contact-person', 'housing-support 2026-10-05 own-wish'])

	const lost = await livesWithSupport()
	const review = { findings: 'x', changed: 'more', personsView: 'y', offered: 'z', onDay: '2026-10-01' }
	valueIn(await reviewSupport(officer, { ...review, personId: lost.personId }))
	const broke = { onDay: '2026-10-12', cause: 'conflict', tried: 'Medling', destination: 'shelter' }
	expect(told(await recordBreakdown(officer, { ...broke, stayId: lost.stayId }))).toBe(asked)
	valueIn(await recordBreakdown(officer, { ...broke, stayId: lost.stayId, support: 'goes-on' }))
	expect(await supportOf(lost.personId)).toEqual(running)
})

test('who moves out from the others is asked of their own support, and theirs is let be', async () => {
	const tenant = await livesWithSupport()
	const personId = await sampleHomelessPerson(officer)
	valueIn(await joinStay(officer, { stayId: tenant.stayId, personId, as: 'adult', onDay: '2026-04-01' }))
	await supported(personId)
	const left = {
		stayId: tenant.stayId,
		personId,
		onDay: '2026-10-12',
		destination: 'unknown',
		ownWish: 'yes',
	}
	expect(told(await leaveStay(officer, left))).toBe(asked)
	valueIn(await leaveStay(officer, { ...left, support: 'ends' }))
	expect(await supportOf(personId)).toEqual(['housing-support 2026-10-12 own-wish'])
	expect(await supportOf(tenant.personId)).toEqual(running)
})
