import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { sampleHomelessPerson, startSampleSpell } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { formHousehold, joinHousehold, registerPerson } from '../../../people/index.ts'
import { housingAlarms } from '../../queries/alarms/housing-alarms.ts'
import { guestsFound } from '../../queries/tonight/guests-found.ts'
import { tonight } from '../../queries/tonight/tonight.ts'
import { readAlong } from '../../rules/tonight/along.ts'
import { sampleBed, sampleProperty } from '../../samples.ts'
import { assessChildPlace } from '../stays/assess-child-place.ts'
import { moveIn } from '../stays/move-in.ts'
import { leaveTonight } from './leave-tonight.ts'
import { takeBackArrival } from './take-back-arrival.ts'
import { walkIn } from './walk-in.ts'

const { house, clock, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Familjeköping')
const officer = town.as('officer')
const night = '2026-10-12'
const when = (text: string) => clock.set(instant(text))
when('2026-10-12T21:00:00Z')

let made = 0
async function desk(beds: Record<string, unknown>[], otherwise = {}) {
	made += 1
	const terms = { kind: 'emergency-housing', ...otherwise }
	const { propertyId, dwellingId } = await sampleProperty(officer, town.unitId, `Akuten ${made}`, terms)
	const bedIds: string[] = []
	for (const [at, bed] of beds.entries())
		bedIds.push(await sampleBed(officer, dwellingId, `${made} ${at}`, bed))
	return { propertyId, bedIds, bedId: bedIds[0] ?? '' }
}
const told = (answer: Answer<unknown>) =>
	answer.is === 'refused'
		? answer.refusal.because
		: answer.is === 'bad-input'
			? answer.faults.map(({ path, problem }) => `${path}: ${problem}`).join(', ')
			: answer.is
const rows = (query: string) =>
	withSql(databaseUrl, (db) => db.rows<{ told: string }>(query)).then((all) => all.map((one) => one.told))
const spellsOf = (personId: string) =>
	rows(
		`select concat_ws(' ', place, starts_on, nullif(ends_on, 'infinity')) as told from named.spell where person_id = '${personId}' order by starts_on`,
	)
const unknown = { who: 'unknown', called: 'Mona', sex: 'woman', night } as const

test('a mother with two children at eleven in the evening gets a bed that holds them all', async () => {
	const { propertyId } = await desk([{ sleeps: 1 }, { sleeps: 4 }, { sleeps: 3 }])
	const { stayId, personId, people, bed } = valueIn(
		await walkIn(officer, { ...unknown, propertyId, childrenAlong: 'Elsa 2019\r\nLillebror, 2022\r\n' }),
	)
	expect(people).toHaveLength(3)
	expect(bed).toMatch(/ 2$/)
	expect(await spellsOf(personId)).toEqual(['emergency-accommodation 2026-10-12'])
	expect(
		await rows(
			`select concat_ws(' ', q.called, q.born_about, p.child, (s.id is not null)) as told from named.stay_person p
			join named.person_particulars q on q.id = p.person_id left join named.spell s on s.id = p.spell_id
			where p.stay_id = '${stayId}' order by p.slot`,
		),
	).toEqual(['Mona f t', 'Elsa 2019 t t', 'Lillebror 2022 t t'])
	const seen = valueIn(await tonight(officer, { propertyId, night })).desk
	expect(seen?.rows).toMatchObject([{ stayId, adults: 1, children: 2, place: 'here' }])
	valueIn(await takeBackArrival(officer, { stayId, night, reason: 'Fel' }))
	expect(await spellsOf(personId)).toEqual([])
})

test('what was not assessed at night rings in the morning, until somebody has found that it suits', async () => {
	when('2026-10-12T21:00:00Z')
	const { propertyId, bedId } = await desk([{ sleeps: 3 }])
	const { stayId, people } = valueIn(
		await walkIn(officer, { ...unknown, propertyId, nights: 7, childrenAlong: 'Elsa 2019' }),
	)
	when('2026-10-13T06:00:00Z')
	const kinds = async () =>
		valueIn(await housingAlarms(officer, { propertyId }))
			.alarms.filter((one) => one.stayId === stayId)
			.map(({ kind }) => kind)
	expect(await kinds()).toEqual(['child-not-assessed'])
	const assessed = { bedId, school: 'not-in-school', ownBed: 'yes', others: 'families', nights: 7 }
	const found = { verdict: 'suits', reasons: 'Eget rum.' }
	const child = { personId: people[1], ...assessed, ...found }
	const unsuited = { ...child, verdict: 'does-not-suit', reasons: 'Bråk på nätterna.' }
	expect(told(await assessChildPlace(officer, unsuited))).toBe('done')
	expect(await kinds()).toEqual(['child-does-not-suit'])
	expect(told(await assessChildPlace(officer, child))).toBe('done')
	expect(await kinds()).toEqual([])
	when('2026-10-12T21:00:00Z')
})

test('a couple with a child is let in only where everybody is, and not into a bed too small', async () => {
	const small = await desk([{ sleeps: 2 }])
	const family = { ...unknown, adultsAlong: 'Per 1980', childrenAlong: 'Elsa' }
	expect(told(await walkIn(officer, { ...family, propertyId: small.propertyId }))).toBe('no-bed-fits')
	const women = await desk([{ sleeps: 4 }], { letsIn: 'women' })
	expect(told(await walkIn(officer, { ...family, propertyId: women.propertyId }))).toBe('no-bed-fits')
	const families = await desk([{ sleeps: 4 }], { letsIn: 'families' })
	expect(told(await walkIn(officer, { ...family, propertyId: families.propertyId }))).toBe('done')
	const before = await rows(
		`select count(*)::text as told from named.person_particulars where called = 'Mona'`,
	)
	expect(told(await walkIn(officer, { ...family, propertyId: families.propertyId }))).toBe('full-tonight')
	expect(
		await rows(`select count(*)::text as told from named.person_particulars where called = 'Mona'`),
	).toEqual(before)
	const wrong = { ...unknown, propertyId: small.propertyId, childrenAlong: 'Elsa 2077' }
	expect(told(await walkIn(officer, wrong))).toBe('childrenAlong: not-a-year')
	const elsewhere = (await sampleMunicipality(house, 'Annanköping')).as('officer')
	const stranger = await sampleHomelessPerson(elsewhere)
	expect(
		told(await walkIn(officer, { ...unknown, propertyId: small.propertyId, children: [stranger] })),
	).toBe('missing')
})

test('who is known is found with those of their household, who come along by a tick', async () => {
	const { propertyId } = await desk([{ sleeps: 3 }])
	const registered = async (givenName: string, bornOn: string) => {
		const person = { givenName, familyName: 'Ankarsvik', bornOn, sex: 'woman', registerAnyway: 'yes' }
		return valueIn(await registerPerson(officer, person)).personId
	}
	const mother = await registered('Vera', '1990-01-02')
	const child = await registered('Siv', '2018-03-04')
	const { householdId } = valueIn(await formHousehold(officer, { adultId: mother }))
	valueIn(await joinHousehold(officer, { householdId, personId: child, role: 'child' }))
	const { people } = valueIn(await guestsFound(officer, { text: 'Vera Ankarsvik' }))
	expect(people).toMatchObject([{ personId: mother, household: [{ personId: child, role: 'child' }] }])
	const who = { who: 'known', personId: mother, night, propertyId } as const
	expect(told(await walkIn(officer, { ...who, children: [child, mother] }))).toBe('adults: named-twice')
	expect(valueIn(await walkIn(officer, { ...who, children: [child] })).people).toEqual([mother, child])
	expect(told(await walkIn(officer, { ...who, children: [child] }))).toBe('expected-already')
})

test('who keeps a home elsewhere sleeps here as a guest: asked for, a contact and no spell', async () => {
	const { propertyId } = await desk([{ sleeps: 1 }])
	const flats = await sampleProperty(officer, town.unitId, 'Lägenheterna', { kind: 'flats' })
	const bedId = await sampleBed(officer, flats.dwellingId, 'Hemmet', { kind: 'home' })
	const personId = await sampleHomelessPerson(officer)
	await startSampleSpell(officer, personId, '2026-09-01', { place: 'rough-sleeping' })
	valueIn(await moveIn(officer, { bedId, personId, startsOn: '2026-10-01', form: 'training-flat' }))
	const spells = await spellsOf(personId)
	const who = { who: 'known', personId, night, propertyId } as const
	expect(told(await walkIn(officer, who))).toBe('lives-elsewhere')
	const { stayId } = valueIn(await walkIn(officer, { ...who, guest: 'yes' }))
	expect(await spellsOf(personId)).toEqual(spells)
	valueIn(await takeBackArrival(officer, { stayId, night, reason: 'Fel' }))
	expect(await spellsOf(personId)).toEqual(spells)
	const again = valueIn(await walkIn(officer, { ...who, guest: 'yes' }))
	when('2026-10-13T06:00:00Z')
	valueIn(await leaveTonight(officer, { stayId: again.stayId, night, leaves: 'good' }))
	expect(await spellsOf(personId)).toEqual(spells)
	when('2026-10-12T21:00:00Z')
})

test('a line is a name, a year or both', () => {
	expect(readAlong('Elsa 2019\r\n\n 2022 \nPer Olof, 1980\nRum 12')).toEqual([
		{ called: 'Elsa', bornAbout: '2019' },
		{ called: undefined, bornAbout: '2022' },
		{ called: 'Per Olof', bornAbout: '1980' },
		{ called: 'Rum 12', bornAbout: undefined },
	])
	expect(readAlong(undefined)).toEqual([])
})
