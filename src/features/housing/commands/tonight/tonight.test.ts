import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { sampleHomelessPerson, startSampleSpell } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { sampleBed, sampleProperty } from '../../samples.ts'
import { bookStay } from '../stays/book-stay.ts'
import { comeTonight } from './come-tonight.ts'
import { leaveTonight } from './leave-tonight.ts'
import { openExtraPlaces } from './open-extra-places.ts'
import { setNightBorder } from './set-night-border.ts'
import { takeBackArrival } from './take-back-arrival.ts'
import { takeBackDeparture } from './take-back-departure.ts'
import { takeBackTurnedAway } from './take-back-turned-away.ts'
import { turnAway } from './turn-away.ts'
import { walkIn } from './walk-in.ts'

const { house, clock, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const officer = town.as('officer')

const evening = instant('2026-10-12T19:00:00Z')
const past = instant('2026-10-12T23:30:00Z')
const morning = instant('2026-10-13T06:00:00Z')
const nextEvening = instant('2026-10-13T19:00:00Z')
const night = '2026-10-12'

let made = 0
async function shelter(beds = 1, otherwise = {}) {
	made += 1
	const terms = { kind: 'shelter', ...otherwise }
	const { propertyId, dwellingId } = await sampleProperty(officer, town.unitId, `Ankaret ${made}`, terms)
	const bedIds: string[] = []
	for (let one = 1; one <= beds; one += 1) bedIds.push(await sampleBed(officer, dwellingId, `${one}`))
	return { propertyId, dwellingId, bedIds, bedId: bedIds[0] ?? '' }
}
const person = (otherwise = {}) => sampleHomelessPerson(officer, otherwise)
const told = (answer: Answer<unknown>) =>
	answer.is === 'refused'
		? answer.refusal.because
		: answer.is === 'bad-input'
			? answer.faults.map(({ path, problem }) => `${path}: ${problem}`).join(', ')
			: answer.is

const listed = (query: string) =>
	withSql(databaseUrl, (sql) => sql.rows<{ told: string }>(query)).then((rows) => rows.map((row) => row.told))
const spellsOf = (personId: string) =>
	listed(
		`select concat_ws(' ', place, starts_on, nullif(ends_on, 'infinity'), destination) as told
		from named.spell where person_id = '${personId}' order by starts_on`,
	)
const contactsOf = (personId: string) =>
	listed(
		`select concat_ws(' ', kind, on_day) as told from named.contact where person_id = '${personId}' order by on_day`,
	)
const stayOf = (stayId: string) =>
	listed(`select concat_ws(' ', state, during, end_reason) as told from named.stay where id = '${stayId}'`)
const usesOf = (bedId: string) =>
	listed(
		`select concat_ws(' ', use, during) as told from named.bed_use where bed_id = '${bedId}' order by during`,
	)

const at = { ...{ evening, past, morning, nextEvening } }
const when = (moment: keyof typeof at) => clock.set(at[moment])
const guest = { who: 'known', night } as const
const undo = { night, reason: 'Antecknad av misstag' }

async function booked(otherwise = {}) {
	when('evening')
	const house = await shelter()
	const personId = await person()
	const terms = { startsOn: night, plannedEndOn: '2026-10-13', form: 'night-shelter', ...otherwise }
	const { stayId } = valueIn(await bookStay(officer, { bedId: house.bedId, personId, ...terms }))
	return { ...house, personId, stayId }
}

test('who comes at half past one belongs to the night before: a night is a contact, and the spell begins with it', async () => {
	const { stayId, personId } = await booked()
	await startSampleSpell(officer, personId, '2026-10-01', { place: 'rough-sleeping' })
	when('past')
	valueIn(await comeTonight(officer, { stayId, night }))
	expect(await spellsOf(personId)).toEqual([
		'rough-sleeping 2026-10-01 2026-10-12 shelter',
		'night-shelter 2026-10-12',
	])
	expect(await contactsOf(personId)).toContain('night 2026-10-12')
	valueIn(await comeTonight(officer, { stayId, night }))
	expect((await contactsOf(personId)).filter((one) => one.startsWith('night'))).toHaveLength(1)
})

test('an arrival tapped by mistake is taken back whole: expected still, and where they were lasts again', async () => {
	const { stayId, personId, bedId } = await booked({ startsOn: '2026-10-11' })
	await startSampleSpell(officer, personId, '2026-10-01', { place: 'rough-sleeping' })
	const before = [await spellsOf(personId), await contactsOf(personId), await usesOf(bedId)]
	valueIn(await comeTonight(officer, { stayId, night }))
	expect(await spellsOf(personId)).not.toEqual(before[0])
	valueIn(await takeBackArrival(officer, { stayId, ...undo }))
	expect([await spellsOf(personId), await contactsOf(personId), await usesOf(bedId)]).toEqual(before)
	expect(await stayOf(stayId)).toEqual(['booked [2026-10-11,2026-10-13)'])
	valueIn(await takeBackArrival(officer, { stayId, ...undo }))
	valueIn(await comeTonight(officer, { stayId, night }))
	expect(await spellsOf(personId)).toEqual([
		'rough-sleeping 2026-10-01 2026-10-12 shelter',
		'night-shelter 2026-10-12',
	])
	const kept = await listed(
		`select correction_reason as told from history.spell where person_id = '${personId}' and correction_reason is not null`,
	)
	expect(kept.length + 1).toBeGreaterThan(1)
})

test('in the morning they leave for the day with the bed kept, and come back to the same stay', async () => {
	const { stayId, personId } = await booked({ plannedEndOn: '2026-10-20' })
	valueIn(await comeTonight(officer, { stayId, night }))
	expect(told(await leaveTonight(officer, { stayId, night, leaves: 'good' }))).toBe('came-tonight')
	when('morning')
	valueIn(await leaveTonight(officer, { stayId, night, leaves: 'bed-kept' }))
	valueIn(await leaveTonight(officer, { stayId, night, leaves: 'bed-kept' }))
	expect(await stayOf(stayId)).toEqual(['here [2026-10-12,2026-10-20)'])
	when('nextEvening')
	valueIn(await comeTonight(officer, { stayId, night: '2026-10-13' }))
	expect(await spellsOf(personId)).toEqual(['night-shelter 2026-10-12'])
	expect((await contactsOf(personId)).filter((one) => one.startsWith('night'))).toEqual([
		'night 2026-10-12',
		'night 2026-10-13',
	])
	valueIn(await takeBackArrival(officer, { stayId, ...undo, night: '2026-10-13' }))
	expect((await contactsOf(personId)).filter((one) => one.startsWith('night'))).toEqual(['night 2026-10-12'])
	expect(await stayOf(stayId)).toEqual(['here [2026-10-12,2026-10-20)'])
})

test('whose bed was for one night leaves for good, and the next night is a new stay with no day between', async () => {
	const { stayId, personId, propertyId } = await booked()
	valueIn(await comeTonight(officer, { stayId, night }))
	when('morning')
	expect(told(await leaveTonight(officer, { stayId, night, leaves: 'bed-kept' }))).toBe('bed-not-kept')
	valueIn(await leaveTonight(officer, { stayId, night, leaves: 'good', destination: 'street' }))
	expect(await spellsOf(personId)).toEqual(['night-shelter 2026-10-12 2026-10-13 street'])
	expect(await stayOf(stayId)).toEqual(['left [2026-10-12,2026-10-13) unknown'])
	when('nextEvening')
	const again = valueIn(await walkIn(officer, { ...guest, personId, propertyId, night: '2026-10-13' }))
	expect(again.stayId).not.toBe(stayId)
	expect(await spellsOf(personId)).toEqual([
		'night-shelter 2026-10-12 2026-10-13 street',
		'night-shelter 2026-10-13',
	])
	expect(told(await takeBackDeparture(officer, { stayId, ...undo }))).toBe('place-overlaps')
})

test('who is back the next evening without anybody having tapped that they left goes on with the same stay', async () => {
	const { stayId, personId } = await booked()
	valueIn(await comeTonight(officer, { stayId, night }))
	when('nextEvening')
	valueIn(await comeTonight(officer, { stayId, night: '2026-10-13' }))
	expect(await stayOf(stayId)).toEqual(['here [2026-10-12,2026-10-14)'])
	expect(await spellsOf(personId)).toEqual(['night-shelter 2026-10-12'])
	valueIn(await takeBackArrival(officer, { stayId, ...undo, night: '2026-10-13' }))
	expect(await stayOf(stayId)).toEqual(['here [2026-10-12,2026-10-13)'])
})

test('a departure tapped by mistake is taken back: the stay goes on, and what made the bed ready is gone', async () => {
	when('evening')
	const { propertyId, bedId } = await shelter(1, { turnaroundDays: 1 })
	const personId = await person()
	const { stayId } = valueIn(await walkIn(officer, { ...guest, personId, propertyId, nights: 5 }))
	when('morning')
	valueIn(await leaveTonight(officer, { stayId, night, leaves: 'good' }))
	expect(await usesOf(bedId)).toEqual(['stay [2026-10-12,2026-10-13)', 'turnaround [2026-10-13,2026-10-14)'])
	expect(told(await takeBackArrival(officer, { stayId, ...undo }))).toBe('has-left')
	valueIn(await takeBackDeparture(officer, { stayId, ...undo }))
	valueIn(await takeBackDeparture(officer, { stayId, ...undo }))
	expect(await usesOf(bedId)).toEqual(['stay [2026-10-12,2026-10-17)'])
	expect(await spellsOf(personId)).toEqual(['night-shelter 2026-10-12'])
	expect(await stayOf(stayId)).toEqual(['here [2026-10-12,2026-10-17)'])
	valueIn(await leaveTonight(officer, { stayId, night, leaves: 'good' }))
	expect(await spellsOf(personId)).toEqual(['night-shelter 2026-10-12 2026-10-13 unknown'])
})

test('what was tapped last week is not taken back here', async () => {
	const { stayId } = await booked()
	valueIn(await comeTonight(officer, { stayId, night }))
	when('nextEvening')
	expect(told(await takeBackArrival(officer, { stayId, ...undo }))).toBe('night-over')
	expect(told(await comeTonight(officer, { stayId, night: '2026-10-14' }))).toBe('night: date-in-future')
})

test('somebody without a booking gets the next bed that fits, known, new or unknown to all', async () => {
	when('evening')
	const { propertyId, dwellingId } = await shelter(0)
	const forWomen = await sampleBed(officer, dwellingId, '1', { letsIn: 'women' })
	const anybody = await sampleBed(officer, dwellingId, '2')
	const unknown = { ...guest, propertyId, who: 'unknown', called: 'Lillen', sex: 'man' }
	const first = valueIn(await walkIn(officer, unknown))
	expect(await usesOf(anybody)).toEqual(['stay [2026-10-12,2026-10-13)'])
	expect(await spellsOf(first.personId)).toEqual(['night-shelter 2026-10-12'])
	expect(told(await walkIn(officer, { ...unknown, called: 'Kurt' }))).toBe('no-bed-fits')
	expect(told(await walkIn(officer, { ...guest, propertyId, personId: first.personId }))).toBe(
		'expected-already',
	)
	const fresh = { ...guest, propertyId, who: 'new', givenName: 'Ebba', familyName: 'Natt', sex: 'woman' }
	valueIn(await walkIn(officer, fresh))
	expect(await usesOf(forWomen)).toEqual(['stay [2026-10-12,2026-10-13)'])
	expect(told(await walkIn(officer, unknown))).toBe('full-tonight')
	expect(told(await walkIn(officer, { ...guest, propertyId }))).toBe('personId: required')
	const flats = await sampleProperty(officer, town.unitId, 'Lägenheter')
	expect(told(await walkIn(officer, { ...unknown, propertyId: flats.propertyId }))).toBe('no-desk-there')
	valueIn(await takeBackArrival(officer, { stayId: first.stayId, ...undo }))
	expect(await usesOf(anybody)).toEqual([])
	expect(await spellsOf(first.personId)).toEqual([])
})

test('extra places are put up for one night, the folded ones first, and given last', async () => {
	when('evening')
	const { propertyId, bedId } = await shelter(1)
	const extra = { propertyId, night, places: 2 }
	expect(valueIn(await openExtraPlaces(officer, extra))).toEqual({ opened: 2 })
	const opened = () =>
		listed(
			`select concat_ws(' ', b.name, o.during) as told from named.bed_opening o join named.bed b on b.id = o.bed_id
			where o.property_id = '${propertyId}' and o.places = 'extra' order by o.during, b.name`,
		)
	expect(await opened()).toEqual(['E 2 [2026-10-12,2026-10-13)', 'E 3 [2026-10-12,2026-10-13)'])
	valueIn(await openExtraPlaces(officer, { ...extra, night: '2026-10-13', places: 3 }))
	expect((await opened()).slice(2)).toEqual([
		'E 2 [2026-10-13,2026-10-14)',
		'E 3 [2026-10-13,2026-10-14)',
		'E 4 [2026-10-13,2026-10-14)',
	])
	valueIn(await walkIn(officer, { ...guest, propertyId, personId: await person() }))
	expect(await usesOf(bedId)).toHaveLength(1)
	const second = valueIn(await walkIn(officer, { ...guest, propertyId, personId: await person() }))
	expect(second.bed).toBe('E 2')
	const empty = await sampleMunicipality(house, 'Treköping')
	expect(told(await openExtraPlaces(empty.as('officer'), extra))).toBe('missing')
})

test('who is turned away is counted with why, with or without a name, and may be taken back', async () => {
	when('evening')
	const { propertyId } = await shelter()
	const away = { propertyId, night, reason: 'full', ownNeed: 'yes', children: 'no', instead: 'nothing' }
	const first = valueIn(await turnAway(officer, away))
	valueIn(
		await turnAway(officer, { ...away, reason: 'barred', barredByDecision: 'yes', personId: await person() }),
	)
	expect(told(await turnAway(officer, { ...away, reason: 'barred' }))).toBe('barredByDecision: required')
	expect(told(await turnAway(officer, { ...away, reason: 'smelly' }))).toBe('reason: choose-one')
	expect(told(await turnAway(officer, { ...away, people: 0 }))).toBe('people: not-valid')
	expect(told(await turnAway(officer, { ...away, night: '2026-10-13' }))).toBe('night: date-in-future')
	valueIn(await takeBackTurnedAway(officer, first))
	valueIn(await takeBackTurnedAway(officer, first))
	expect(
		await listed(
			`select concat_ws(' ', reason, taken_back) as told from named.turned_away where property_id = '${propertyId}' order by id`,
		),
	).toEqual(['full t', 'barred f'])
	const elsewhere = (await sampleMunicipality(house, 'Tvåköping')).as('officer')
	expect(told(await takeBackTurnedAway(elsewhere, first))).toBe('missing')
	expect(told(await turnAway(elsewhere, away))).toBe('missing')
	expect(told(await turnAway(town.as('reader'), away))).toBe('forbidden')
})

test('the border between two nights is the property’s own', async () => {
	const { stayId, propertyId } = await booked()
	valueIn(await setNightBorder(officer, { propertyId, nightHour: 0 }))
	valueIn(await comeTonight(officer, { stayId, night }))
	when('past')
	expect(told(await takeBackArrival(officer, { stayId, ...undo }))).toBe('night-over')
	expect(told(await setNightBorder(officer, { propertyId, nightHour: 24 }))).toBe('nightHour: not-valid')
})

test('twelve who come at once to ten beds get one each, and two are told that it is full', async () => {
	when('evening')
	const { propertyId } = await shelter(10)
	const people = await Promise.all(Array.from({ length: 12 }, () => person()))
	const answers = await Promise.all(
		people.map((personId) => walkIn(officer, { ...guest, propertyId, personId })),
	)
	const all = answers.map(told).toSorted()
	expect(all).toEqual([...Array.from({ length: 10 }, () => 'done'), 'full-tonight', 'full-tonight'])
	const beds = answers.flatMap((answer) => (answer.is === 'done' ? [answer.value.bed] : []))
	expect(new Set(beds).size).toBe(10)
})
