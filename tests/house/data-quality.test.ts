import { expect, test } from 'vitest'
import { answerChildrenQuestion } from '../../src/features/eviction-prevention/commands/answer-children-question.ts'
import { answerFollowUp } from '../../src/features/eviction-prevention/commands/answer-follow-up.ts'
import { closeCase } from '../../src/features/eviction-prevention/commands/close-case.ts'
import { recordCaseDate } from '../../src/features/eviction-prevention/commands/record-case-date.ts'
import { recordContactAttempt } from '../../src/features/eviction-prevention/commands/record-contact-attempt.ts'
import { caseFile } from '../../src/features/eviction-prevention/queries/case-file.ts'
import { openSampleCase } from '../../src/features/eviction-prevention/samples.ts'
import { correctSpell } from '../../src/features/homelessness/commands/correct-spell.ts'
import { endSpell } from '../../src/features/homelessness/commands/end-spell.ts'
import { linkPerson } from '../../src/features/homelessness/commands/link-person.ts'
import { removeSpell } from '../../src/features/homelessness/commands/remove-spell.ts'
import {
	recordSampleContact,
	sampleHomelessPerson,
	startSampleSpell,
} from '../../src/features/homelessness/samples.ts'
import { dataQuality } from '../../src/features/indicators/queries/quality/data-quality.ts'
import { weaknesses } from '../../src/features/indicators/queries/quality/weaknesses.ts'
import { checks } from '../../src/features/indicators/rules/quality/checks.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { decidePair } from '../../src/features/people/index.ts'
import { addDays, dayOf, instant } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import { testHouse } from '../support/house.ts'

const { house, clock } = await testHouse()
let towns = 0

async function town() {
	clock.set(instant('2026-10-12T07:00:00Z'))
	const place = await sampleMunicipality(house, `Renköping ${++towns}`)
	const [officer, strategist] = [place.as('officer'), place.as('strategist')]
	const found = async (caller = strategist) =>
		Object.fromEntries(valueIn(await dataQuality(caller, {})).checks.map((one) => [one.id, one.found]))
	return { place, officer, strategist, found }
}

test('what is missing of somebody on the list is found, and is not when it is told', async () => {
	const { place, officer, found } = await town()
	const personId = await sampleHomelessPerson(officer, { sex: undefined })
	const spellId = await startSampleSpell(officer, personId, '2026-08-01', {
		place: 'unknown',
		contactOn: undefined,
	})
	const missing = {
		'birth-date-missing': 1,
		'sex-missing': 1,
		'spell-children-unknown': 1,
		'spell-place-unknown': 1,
	}
	expect(await found()).toMatchObject({ ...missing, 'without-contact': 0, 'spell-entered-late': 1 })

	valueIn(
		await correctSpell(officer, { spellId, place: 'night-shelter', withChildren: 'no', reason: 'Sagt' }),
	)
	await asSystem(house, place.municipalityId, async ({ db }) => {
		await db
			.updateTable('named.personParticulars')
			.set({ birthDate: '1990-01-01' as never, sex: 'man' })
			.where('id', '=', personId)
			.execute()
	})
	const told = {
		'birth-date-missing': 0,
		'sex-missing': 0,
		'spell-children-unknown': 0,
		'spell-place-unknown': 0,
	}
	expect(await found()).toMatchObject(told)
})

test('an open spell that nobody has met in 90 days is stale until somebody is met, an ended one asks where to', async () => {
	const { officer, found } = await town()
	const personId = await sampleHomelessPerson(officer)
	const spellId = await startSampleSpell(officer, personId, '2026-05-01')
	expect(await found()).toMatchObject({ 'without-contact': 1 })
	await recordSampleContact(officer, personId, '2026-10-01')
	expect(await found()).toMatchObject({ 'without-contact': 0 })
	valueIn(await endSpell(officer, { spellId, endsOn: '2026-10-10', destination: 'unknown' }))
	expect(await found()).toMatchObject({ 'destination-missing': 1 })
})

test('cases are looked through for what is missing, impossible, stale and late', async () => {
	const { officer, found } = await town()
	clock.set(instant('2026-06-01T07:00:00Z'))
	const caseId = await openSampleCase(officer, { children: 'unknown' })
	const told = { caseId, source: 'enforcement-authority' }
	valueIn(await recordCaseDate(officer, { ...told, kind: 'eviction-planned', onDay: '2026-07-01' }))
	const other = await openSampleCase(officer, { children: 'no', address: 'Sjögatan 2' })
	const letter = { kind: 'letter', result: 'reached', onDay: '2026-06-01', debtAdviceOffered: 'yes' }
	valueIn(await recordContactAttempt(officer, { caseId: other, ...letter }))
	valueIn(await closeCase(officer, { caseId: other, outcome: 'moved_to_unknown' }))
	clock.set(instant('2026-10-12T07:00:00Z'))
	const stale = { 'case-children-unknown': 1, 'eviction-day-without-outcome': 1, 'outcome-unknown': 1 }
	expect(await found()).toMatchObject({ ...stale, 'executed-before-opened': 0 })
	valueIn(await recordCaseDate(officer, { ...told, kind: 'evicted', onDay: '2026-05-20' }))
	expect(await found()).toMatchObject({ 'executed-before-opened': 1, 'eviction-entered-late': 1 })
	valueIn(await recordCaseDate(officer, { ...told, kind: 'evicted', onDay: '2026-07-01' }))
	expect(await found()).toMatchObject({ 'executed-before-opened': 0, 'eviction-day-without-outcome': 0 })
})

test('who is in two places, and who may be another, is found until somebody has looked', async () => {
	const { officer, found } = await town()
	const [one, other] = [await sampleHomelessPerson(officer), await sampleHomelessPerson(officer)]
	await startSampleSpell(officer, one, '2026-08-01')
	const spellId = await startSampleSpell(officer, other, '2026-09-01')
	const pair = { aId: one, bId: other }
	valueIn(await decidePair(officer, { ...pair, decision: 'open' }))
	expect(await found()).toMatchObject({ 'doubles-unsettled': 1, 'spells-overlap': 0 })
	valueIn(await decidePair(officer, { ...pair, decision: 'not-the-same' }))
	expect(await found()).toMatchObject({ 'doubles-unsettled': 0 })
	valueIn(await decidePair(officer, { ...pair, decision: 'open' }))
	valueIn(await linkPerson(officer, pair))
	expect(await found()).toMatchObject({ 'doubles-unsettled': 0, 'spells-overlap': 1 })
	valueIn(await removeSpell(officer, { spellId, reason: 'Samma natt två gånger' }))
	expect(await found()).toMatchObject({ 'spells-overlap': 0 })
})

test('what is late is so no more when the day is put right, and where somebody went when it is told', async () => {
	const { officer, found } = await town()
	// The rows say themselves when they were written, by the clock of the database.
	const today = dayOf(instant(new Date().toISOString()), 'Europe/Stockholm')
	clock.set(instant(`${today}T11:00:00Z`))
	const spellId = await startSampleSpell(officer, await sampleHomelessPerson(officer), addDays(today, -60))
	const caseId = await openSampleCase(officer, { children: 'no' })
	const evicted = { caseId, kind: 'evicted', source: 'enforcement-authority' }
	valueIn(await recordCaseDate(officer, { ...evicted, onDay: addDays(today, -40) }))
	const late = { 'spell-entered-late': 1, 'eviction-entered-late': 1, 'executed-before-opened': 1 }
	expect(await found()).toMatchObject(late)
	const startsOn = addDays(today, -10)
	valueIn(await correctSpell(officer, { spellId, startsOn, reason: 'Fel månad' }))
	valueIn(await recordCaseDate(officer, { ...evicted, onDay: today }))
	const right = { 'spell-entered-late': 0, 'eviction-entered-late': 0, 'executed-before-opened': 0 }
	expect(await found()).toMatchObject(right)
	valueIn(await endSpell(officer, { spellId, endsOn: addDays(today, -1), destination: 'unknown' }))
	expect(await found()).toMatchObject({ 'destination-missing': 1 })
	const told = { destination: 'own-lease', reason: 'Ringde' }
	valueIn(await correctSpell(officer, { spellId, ...told }))
	expect(await found()).toMatchObject({ 'destination-missing': 0 })
})

test('a case asks about children, about how the household lives after, and about the eviction until it is told', async () => {
	const { officer, found } = await town()
	clock.set(instant('2026-05-01T07:00:00Z'))
	const caseId = await openSampleCase(officer, { children: 'unknown' })
	clock.set(instant('2026-06-01T07:00:00Z'))
	expect(await found()).toMatchObject({ 'case-children-unknown': 1 })
	valueIn(await answerChildrenQuestion(officer, { caseId, children: 'no' }))
	expect(await found()).toMatchObject({ 'case-children-unknown': 0, 'stay-check-overdue': 0 })
	const letter = { kind: 'letter', result: 'reached', onDay: '2026-06-01', debtAdviceOffered: 'yes' }
	valueIn(await recordContactAttempt(officer, { caseId, ...letter }))
	valueIn(await closeCase(officer, { caseId, outcome: 'paid_by_tenant' }))
	const due = valueIn(await caseFile(officer, { caseId })).followUps
	clock.set(instant('2027-12-12T07:00:00Z'))
	expect(await found()).toMatchObject({ 'stay-check-overdue': due.length, 'outcome-unknown': 0 })
	for (const { id } of due) {
		valueIn(await answerFollowUp(officer, { followUpId: id, answer: 'still-there', source: 'tenant' }))
	}
	expect(due.length).toBeGreaterThan(0)
	expect(await found()).toMatchObject({ 'stay-check-overdue': 0 })
})

test('few are worded for those who read without exact figures, and landlords read nothing of it', async () => {
	const { place, officer, strategist } = await town()
	await startSampleSpell(officer, await sampleHomelessPerson(officer), '2026-10-01')
	const read = valueIn(await dataQuality(place.as('reader'), {}))
	const born = read.checks.find(({ id }) => id === 'birth-date-missing')
	expect(born).toMatchObject({ found: 'few', share: null, trend: null })
	// The sum of the checks less the other units' would give the few back, and so would a unit's own checks.
	expect(read.units.map(({ found }) => found)).toEqual(read.units.map(() => null))
	const unitId = valueIn(await dataQuality(strategist, {})).units[0]?.id
	const ofUnit = valueIn(await dataQuality(place.as('reader'), { unitId }))
	expect(ofUnit).toEqual(read)
	expect(read.unitId).toBeNull()
	expect(valueIn(await dataQuality(strategist, { unitId })).unitId).toBe(unitId)
	expect((await dataQuality(place.as('landlord'), {})).is).toBe('forbidden')
	const beside = valueIn(await weaknesses(strategist, { definitionId: 'homeless-on-list' }))
	expect(beside.map(({ id }) => id)).toContain('birth-date-missing')
	expect(valueIn(await weaknesses(strategist, { definitionId: 'evictions-executed' }))).toEqual([])
})

test('there are at least a dozen checks, each of its own name', () => {
	expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
	expect(checks.length).toBeGreaterThanOrEqual(12)
})
