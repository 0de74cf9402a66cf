import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { sampleBed, sampleProperty } from '../../samples.ts'
import { assessChildPlace } from './assess-child-place.ts'
import { joinStay } from './join-stay.ts'
import { leaveStay } from './leave-stay.ts'
import { moveIn } from './move-in.ts'
import { moveOut } from './move-out.ts'
import { planDeparture } from './plan-departure.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Hushållsköping')
const officer = town.as('officer')
const { dwellingId } = await sampleProperty(officer, town.unitId, 'Husen')

let made = 0
const home = (sleeps: number) => {
	made += 1
	return sampleBed(officer, dwellingId, `Hem ${made}`, { kind: 'home', sleeps })
}
const person = () => sampleHomelessPerson(officer)
const child = () => sampleHomelessPerson(officer, { birthDate: '2019-05-01' })
const told = (answer: Answer<unknown>) =>
	answer.is === 'refused'
		? answer.refusal.because
		: answer.is === 'bad-input'
			? answer.faults.map(({ path, problem }) => `${path}: ${problem}`).join(', ')
			: answer.is
const rows = async (query: string) =>
	(await withSql(databaseUrl, (sql) => sql.rows<{ told: string }>(query))).map((row) => row.told)
const thereOf = (stayId: string) =>
	rows(`select concat_ws(' ', slot, during, child) as told from named.stay_person
		where stay_id = '${stayId}' order by lower(during), slot`)
const spellsOf = (personId: string) =>
	rows(`select concat_ws(' ', place, starts_on, nullif(ends_on, 'infinity'), destination,
			case when with_person_id is not null then 'with' end) as told
		from named.spell where person_id = '${personId}' order by starts_on`)
const family = async (sleeps: number, form = 'social-contract') => {
	const [mother, bedId] = [await person(), await home(sleeps)]
	const { stayId } = valueIn(await moveIn(officer, { bedId, personId: mother, startsOn: '2026-04-01', form }))
	return { mother, bedId, stayId }
}

test('a child that is born and an adult who moves in live there from the day, each in a place of the bed', async () => {
	const { mother, stayId } = await family(3)
	const [baby, partner] = [await child(), await person()]
	valueIn(await joinStay(officer, { stayId, personId: baby, as: 'child', onDay: '2026-06-01' }))
	valueIn(await joinStay(officer, { stayId, personId: partner, as: 'adult', onDay: '2026-07-01' }))
	expect(await thereOf(stayId)).toEqual(['1 [2026-04-01,) f', '2 [2026-06-01,) t', '3 [2026-07-01,) f'])
	expect(await spellsOf(baby)).toEqual(['social-contract 2026-06-01 with'])
	expect(await spellsOf(partner)).toEqual(['social-contract 2026-07-01'])
	expect(
		told(await joinStay(officer, { stayId, personId: await person(), as: 'adult', onDay: '2026-07-02' })),
	).toBe('bed-too-small')
	expect(told(await joinStay(officer, { stayId, personId: partner, as: 'adult', onDay: '2026-07-02' }))).toBe(
		'lives-here-already',
	)
	const left = { endReason: 'own-wish', destination: 'unknown' }
	valueIn(await moveOut(officer, { stayId, endsOn: '2026-09-01', ...left, ownWish: 'yes' }))
	for (const one of [mother, baby, partner]) {
		expect((await spellsOf(one)).at(-1)).toContain('2026-09-01 unknown')
	}
})

test('who moves out leaves the place to somebody else, comes back, and the others live on', async () => {
	const { mother, stayId } = await family(2)
	const [partner, grandmother] = [await person(), await person()]
	valueIn(await joinStay(officer, { stayId, personId: partner, as: 'adult', onDay: '2026-05-01' }))
	const out = { stayId, personId: partner, onDay: '2026-06-01', destination: 'unknown', ownWish: 'yes' }
	expect(told(await leaveStay(officer, { ...out, onDay: '2026-05-01' }))).toBe('onDay: ends-before-it-begins')
	valueIn(await leaveStay(officer, out))
	expect(told(await leaveStay(officer, out))).toBe('lives-here-no-more')
	expect(await spellsOf(partner)).toEqual(['social-contract 2026-05-01 2026-06-01 unknown'])
	expect(await spellsOf(mother)).toEqual(['social-contract 2026-04-01'])
	const visit = { stayId, personId: grandmother, as: 'adult', onDay: '2026-06-01' }
	valueIn(await joinStay(officer, visit))
	valueIn(await leaveStay(officer, { ...out, personId: grandmother, onDay: '2026-07-01' }))
	valueIn(await joinStay(officer, { ...visit, personId: partner, onDay: '2026-08-01' }))
	expect(await thereOf(stayId)).toEqual([
		'1 [2026-04-01,) f',
		'2 [2026-05-01,2026-06-01) f',
		'2 [2026-06-01,2026-07-01) f',
		'2 [2026-08-01,) f',
	])
	const left = { endReason: 'own-wish', destination: 'unknown', ownWish: 'yes' }
	valueIn(await moveOut(officer, { stayId, endsOn: '2026-09-01', ...left }))
	expect((await thereOf(stayId))[1]).toBe('2 [2026-05-01,2026-06-01) f')
	expect(await spellsOf(grandmother)).toEqual(['social-contract 2026-06-01 2026-07-01 unknown'])
})

test('the one whose stay it is does not leave it to the others, nor does anybody join a home while living in another', async () => {
	const { mother, stayId } = await family(2)
	const other = await family(1)
	const out = { stayId, personId: mother, onDay: '2026-06-01', destination: 'unknown' }
	expect(told(await leaveStay(officer, out))).toBe('stay-is-theirs')
	const second = { stayId, personId: other.mother, as: 'adult', onDay: '2026-06-01' }
	expect(told(await joinStay(officer, second))).toBe('lives-elsewhere')
	expect(told(await joinStay(officer, { ...second, onDay: '2026-03-01' }))).toBe('onDay: before-the-stay')
	expect(await thereOf(stayId)).toEqual(['1 [2026-04-01,) f'])
})

test('no child joins a stay in an emergency before somebody has found that the place suits it', async () => {
	const { bedId, stayId } = await family(3, 'emergency-housing')
	const baby = await child()
	const join = { stayId, personId: baby, as: 'child', onDay: '2026-06-01' }
	expect(told(await joinStay(officer, join))).toBe('child-suitability-missing')
	const found = {
		personId: baby,
		bedId,
		school: 'not-in-school',
		ownBed: 'yes',
		others: 'families',
		nights: 14,
	}
	valueIn(await assessChildPlace(officer, { ...found, verdict: 'for-now', reasons: 'Nyfödd, med sin mor' }))
	expect(told(await joinStay(officer, join))).toBe('done')
})

test('two who take the last place of a home at once: one does', async () => {
	const { stayId } = await family(2)
	const people = [await person(), await person(), await person()]
	const answers = await Promise.all(
		people.map((personId) => joinStay(officer, { stayId, personId, as: 'adult', onDay: '2026-06-01' })),
	)
	expect(answers.map(told).toSorted()).toEqual(['bed-too-small', 'bed-too-small', 'done'])
})

test('nobody leaves before somebody who lives along came or left, however late it is told', async () => {
	const { stayId } = await family(3)
	const [baby, partner] = [await child(), await person()]
	valueIn(await joinStay(officer, { stayId, personId: partner, as: 'adult', onDay: '2026-05-01' }))
	const out = (endsOn: string) =>
		moveOut(officer, { stayId, endsOn, endReason: 'own-wish', destination: 'unknown', ownWish: 'yes' })
	expect(await out('2026-05-01')).toMatchObject({
		refusal: { because: 'household-changed-later', from: '2026-05-02' },
	})
	valueIn(await joinStay(officer, { stayId, personId: baby, as: 'child', onDay: '2026-06-01' }))
	valueIn(await leaveStay(officer, { stayId, personId: baby, onDay: '2026-09-01', destination: 'unknown' }))
	expect(await out('2026-08-15')).toMatchObject({ refusal: { from: '2026-09-01' } })
	const shorter = { stayId, plannedEndOn: '2026-08-15', ownWish: 'yes' }
	expect(await planDeparture(officer, shorter)).toMatchObject({ refusal: { from: '2026-09-01' } })
	valueIn(await out('2026-09-01'))
})

test('when the one whose stay it is dies, nobody who lives along is told as dead', async () => {
	const { mother, stayId } = await family(3)
	const baby = await child()
	valueIn(await joinStay(officer, { stayId, personId: baby, as: 'child', onDay: '2026-06-01' }))
	const died = { stayId, endsOn: '2026-09-01', endReason: 'deceased', destination: 'deceased' }
	expect(await moveOut(officer, died)).toMatchObject({ refusal: { because: 'others-live-there', others: 1 } })
	const left = { stayId, personId: baby, onDay: '2026-09-01', destination: 'family-home-permanent' }
	valueIn(await leaveStay(officer, left))
	valueIn(await moveOut(officer, died))
	expect((await spellsOf(mother)).at(-1)).toContain('2026-09-01 deceased')
	expect((await spellsOf(baby)).at(-1)).toContain('2026-09-01 family-home-permanent')
})
