import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { reviewSupport } from '../../../support/index.ts'
import { countTrainingConverted } from '../../counts.ts'
import { sampleBed, sampleProperty } from '../../samples.ts'
import { recordBreakdown } from '../ladder/record-breakdown.ts'
import { arrive } from './arrive.ts'
import { bookStay } from './book-stay.ts'
import { moveIn } from './move-in.ts'
import { moveOut } from './move-out.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Rakköping')
const officer = town.as('officer')
const flats = await sampleProperty(officer, town.unitId, 'Lägenheter')
let made = 0
const home = () => {
	made += 1
	return sampleBed(officer, flats.dwellingId, `Hem ${made}`, { kind: 'home' })
}
const leaves = { endReason: 'next-step', destination: 'social-contract' }

async function trained() {
	const personId = await sampleHomelessPerson(officer)
	const training = { bedId: await home(), personId, startsOn: '2026-01-01', form: 'training-flat' }
	return { personId, stayId: valueIn(await moveIn(officer, training)).stayId }
}
async function followed(stayId: string): Promise<string | null> {
	const rows = await withSql(databaseUrl, (sql) =>
		sql.rows<{ told: string | null }>(
			`select follows_stay_id::text as told from named.stay where id = '${stayId}'`,
		),
	)
	return rows[0]?.told ?? null
}
const moves = async (personId: string, startsOn: string, form = 'support-contract') =>
	valueIn(await moveIn(officer, { bedId: await home(), personId, startsOn, form })).stayId
const share = async () => {
	const year = { from: plainDate('2026-01-01'), until: plainDate('2027-01-01') }
	const [told] = await asSystem(house, town.municipalityId, (act) => countTrainingConverted(act, year))
	return told?.share
}

test('who moves out of training and straight into a support contract has gone on from it, and is counted so', async () => {
	const one = await trained()
	valueIn(await moveOut(officer, { stayId: one.stayId, endsOn: '2026-06-01', ...leaves }))
	expect(await share()).toEqual({ part: 0, whole: 1 })
	expect(await followed(await moves(one.personId, '2026-06-01'))).toBe(one.stayId)
	expect(await share()).toEqual({ part: 1, whole: 1 })

	const booked = await trained()
	valueIn(await moveOut(officer, { stayId: booked.stayId, endsOn: '2026-06-01', ...leaves }))
	const later = { bedId: await home(), personId: booked.personId, form: 'support-contract' }
	const { stayId } = valueIn(await bookStay(officer, { ...later, startsOn: '2026-10-20' }))
	expect(await followed(stayId)).toBeNull()
	valueIn(await arrive(officer, { stayId, onDay: '2026-06-02' }))
	expect(await followed(stayId)).toBe(booked.stayId)
	expect(await share()).toEqual({ part: 2, whole: 2 })
})

test('weeks elsewhere, a home that was lost and a bed for the night are no way straight on', async () => {
	const away = await trained()
	valueIn(await moveOut(officer, { stayId: away.stayId, endsOn: '2026-06-01', ...leaves }))
	expect(await followed(await moves(away.personId, '2026-06-03'))).toBeNull()

	const night = await trained()
	valueIn(await moveOut(officer, { stayId: night.stayId, endsOn: '2026-06-01', ...leaves }))
	expect(await followed(await moves(night.personId, '2026-06-01', 'hotel'))).toBeNull()

	const lost = await trained()
	const review = { personId: lost.personId, findings: 'x', changed: 'more', personsView: 'y', offered: 'z' }
	valueIn(await reviewSupport(officer, { ...review, onDay: '2026-05-20' }))
	const broke = { onDay: '2026-06-01', cause: 'conflict', tried: 'Medling', destination: 'shelter' }
	valueIn(await recordBreakdown(officer, { ...broke, stayId: lost.stayId }))
	expect(await followed(await moves(lost.personId, '2026-06-01'))).toBeNull()
})

test('one stay is followed by one: a second home the day after follows the first of them', async () => {
	const one = await trained()
	valueIn(await moveOut(officer, { stayId: one.stayId, endsOn: '2026-06-01', ...leaves }))
	const first = await moves(one.personId, '2026-06-01')
	valueIn(await moveOut(officer, { stayId: first, endsOn: '2026-06-02', ...leaves }))
	expect(await followed(await moves(one.personId, '2026-06-02', 'social-contract'))).toBe(first)
})
