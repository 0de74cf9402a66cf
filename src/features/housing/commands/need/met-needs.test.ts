import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { housingNeeds } from '../../queries/need/housing-needs.ts'
import { recordSampleNeed, sampleBed, sampleProperty } from '../../samples.ts'
import { joinStay } from '../stays/join-stay.ts'
import { leaveStay } from '../stays/leave-stay.ts'
import { moveIn } from '../stays/move-in.ts'
import { moveOn } from '../stays/move-on.ts'
import { moveOut } from '../stays/move-out.ts'

const { house, databaseUrl } = await testHouse()
const officer = (await sampleMunicipality(house, 'Mötköping')).as('officer')
const { dwellingId } = await sampleProperty(officer, officer.actor.unitIds[0] ?? '', 'Husen')

let made = 0
const home = () => {
	made += 1
	return sampleBed(officer, dwellingId, `Hem ${made}`, { kind: 'home', sleeps: 4 })
}
async function waits(otherwise: object = {}) {
	const personId = await sampleHomelessPerson(officer)
	return { personId, needId: await recordSampleNeed(officer, personId, otherwise) }
}
const endOf = async ({ needId }: { needId: string }) =>
	(
		await withSql(databaseUrl, (db) =>
			db.rows<{ told: string }>(
				`select concat_ws(' ', ended_on, ended_because) as told from named.housing_need where id = '${needId}'`,
			),
		)
	)[0]?.told
const lives = async (personId: string, form: string) =>
	valueIn(await moveIn(officer, { bedId: await home(), personId, startsOn: '2026-07-01', form })).stayId

test('a lasting home meets a need; a step towards one meets it only where that step was asked for', async () => {
	const [any, own, training] = [
		await waits(),
		await waits({ form: 'own-lease' }),
		await waits({ form: 'training-flat' }),
	]
	const stayId = await lives(any.personId, 'training-flat')
	await lives(own.personId, 'social-contract')
	await lives(training.personId, 'training-flat')
	expect([await endOf(any), await endOf(own), await endOf(training)]).toEqual([
		'',
		'',
		'2026-07-01 municipal-home',
	])
	const next = { stayId, bedId: await home(), onDay: '2026-09-01', form: 'support-contract' }
	valueIn(await moveOn(officer, next))
	expect(await endOf(any)).toBe('2026-09-01 municipal-home')
	const waiting = valueIn(await housingNeeds(officer, {})).needs.map(({ id }) => id)
	expect(waiting).toEqual([own.needId])
})

test('a bed for the night meets none, and who goes back to the street waits on', async () => {
	const loa = await waits()
	const stayId = await lives(loa.personId, 'hotel')
	expect(await endOf(loa)).toBe('')
	valueIn(await moveOut(officer, { stayId, endsOn: '2026-08-01', destination: 'street' }))
	expect(await endOf(loa)).toBe('')
})

test('who has a home of their own, or moves away or in with others, waits no longer; others do not for them', async () => {
	const [mother, partner, sister] = [await waits(), await waits(), await waits({ sinceOn: '2026-08-15' })]
	const stayId = await lives(mother.personId, 'training-flat')
	const along = { stayId, as: 'adult', onDay: '2026-07-10' }
	valueIn(await joinStay(officer, { ...along, personId: partner.personId }))
	valueIn(await joinStay(officer, { ...along, personId: sister.personId }))
	valueIn(
		await leaveStay(officer, {
			...{ stayId, personId: partner.personId, onDay: '2026-08-01', destination: 'own-lease' },
		}),
	)
	expect(await endOf(partner)).toBe('2026-08-01 own-home')
	expect(await endOf(mother)).toBe('')
	valueIn(await moveOut(officer, { stayId, endsOn: '2026-08-10', destination: 'own-lease' }))
	expect(await endOf(mother)).toBe('2026-08-10 own-home')
	// A need of a later day is another one.
	expect(await endOf(sister)).toBe('')
})
