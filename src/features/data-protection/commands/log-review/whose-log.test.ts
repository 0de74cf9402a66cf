import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { caseFile } from '../../../eviction-prevention/queries/case-file.ts'
import { openSampleCase } from '../../../eviction-prevention/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { personCard, protectPerson, registerPerson } from '../../../people/index.ts'
import { logReview } from '../../queries/log-review/log-review.ts'
import { logReviewWaits } from '../../queries/log-review/log-review-waits.ts'
import { logReviews } from '../../queries/log-review/log-reviews.ts'
import { answerLogEntry } from './answer-log-entry.ts'
import { drawLogReviews } from './draw-log-reviews.ts'
import { keepLogReviewSetting } from './keep-log-review-setting.ts'

// Whose log is reviewed, and from when: nobody and no month is left out.
const { house, clock, databaseUrl } = await testHouse()
const rows = <Row extends object>(text: string) => withSql(databaseUrl, (db) => db.rows<Row>(text))

async function newTown(name: string) {
	const town = await sampleMunicipality(house, name)
	const [officer, manager, records] = [
		town.as('officer'),
		town.as('unit-manager'),
		town.as('records-officer'),
	]
	const register = async (familyName: string, more: object = {}) =>
		valueIn(await registerPerson(officer, { givenName: 'Ulla', familyName, registerAnyway: 'yes', ...more }))
			.personId
	const drawOn = async (day: string, months?: string) => {
		clock.set(instant(`${day}T04:00:00Z`))
		if (months !== undefined)
			valueIn(await keepLogReviewSetting(records, { months, sample: '20', days: '21', namesTold: 'no' }))
		await drawLogReviews(house)
	}
	return { ...town, officer, manager, records, register, drawOn }
}

/** Reads a person's card, as if it had been then. */
async function readAt(who: Caller, personId: string, at: string): Promise<void> {
	valueIn(await personCard(who, { personId }))
	await rows(`update audit.entry set at = '${at}' where id = (select max(id) from audit.entry)`)
}

async function leaveUnit({ actor }: Caller): Promise<void> {
	await rows(`delete from named.assignment where staff_id = '${actor.actorId}'`)
}

test('no month falls between when reviews become longer or shorter', async () => {
	const { officer, unitId, register, drawOn } = await newTown('Växlaköping')
	const personId = await register('Berg')
	for (const at of ['2026-01-14', '2026-02-11', '2026-03-11', '2026-06-10'])
		await readAt(officer, personId, `${at}T09:00:00Z`)
	await drawOn('2026-02-01')
	await drawOn('2026-03-01')
	await drawOn('2026-03-10', '3')
	await drawOn('2026-04-01')
	await drawOn('2026-04-02', '12')
	await drawOn('2026-11-03', '1')
	expect(
		await rows(
			`select from_on::text, until_on::text, readings from named.log_review where unit_id = '${unitId}' order by 1`,
		),
	).toEqual([
		{ from_on: '2026-01-01', until_on: '2026-02-01', readings: 1 },
		{ from_on: '2026-02-01', until_on: '2026-03-01', readings: 1 },
		{ from_on: '2026-03-01', until_on: '2026-04-01', readings: 1 },
		{ from_on: '2026-04-01', until_on: '2026-11-01', readings: 1 },
	])
})

test('who has left their unit when the log is drawn is in a review of the committee’s own', async () => {
	const { officer, manager, records, register, drawOn } = await newTown('Lämneköping')
	const strange = await register('Berg')
	const caseId = await openSampleCase(officer, { givenName: 'Rut', familyName: 'Ek' })
	valueIn(await caseFile(officer, { caseId }))
	const [known] = await rows<{ person_id: string }>(
		`select m.person_id from named.household_member m join named.eviction_case c on c.household_id = m.household_id
		where c.id = '${caseId}'`,
	)
	await readAt(officer, strange, '2026-09-08T09:00:00Z')
	await readAt(officer, known?.person_id ?? '', '2026-09-09T09:00:00Z')
	await leaveUnit(officer)
	await drawOn('2026-10-12')
	const { reviews } = valueIn(await logReviews(records, {}))
	const own = reviews.find(({ unit }) => unit === null)
	expect(reviews.map(({ unit, readings }) => [unit, readings])).toEqual([
		['Boendeenheten', 0],
		[null, 2],
	])
	const { entries } = valueIn(await logReview(records, { reviewId: own?.id }))
	// Matters are those of the whole committee here.
	expect(entries.map(({ personId, why }) => [personId, why])).toEqual([
		[strange, ['no-case']],
		[known?.person_id, ['sample']],
	])
	expect(valueIn(await logReviewWaits(records, {}))).toMatchObject([
		{ what: 'log-review', things: [own?.id] },
	])
	expect(valueIn(await logReviews(manager, {})).reviews.map(({ unit }) => unit)).toEqual(['Boendeenheten'])
	expect((await logReview(manager, { reviewId: own?.id })).is).toBe('missing')
	expect(
		(await answerLogEntry(manager, { entryId: entries[0]?.id, answer: 'explained', said: 'Hade jouren.' }))
			.is,
	).toBe('missing')
})

test('what who answers for records has read without a unit is answered by a manager, and that alone is shown to them', async () => {
	const { officer, manager, records, register, drawOn } = await newTown('Arkivköping')
	const personId = await register('Berg')
	await readAt(officer, personId, '2026-09-08T09:00:00Z')
	await readAt(officer, personId, '2026-09-09T09:00:00Z')
	await rows(
		`update audit.entry set actor_id = '${records.actor.actorId}' where id = (select max(id) from audit.entry)`,
	)
	await leaveUnit(officer)
	await leaveUnit(records)
	await drawOn('2026-10-12')
	const own = valueIn(await logReviews(manager, {})).reviews.find(({ unit }) => unit === null)
	const answerAll = async (who: Caller) => {
		const { entries } = valueIn(await logReview(who, { reviewId: own?.id }))
		const said = { answer: 'explained', said: 'Gällde ett utdrag.' }
		for (const { id } of entries.filter((one) => !one.own && one.answer === null))
			valueIn(await answerLogEntry(who, { entryId: id, ...said }))
		const { review } = valueIn(await logReview(who, { reviewId: own?.id }))
		return [entries.length, review.answered, review.entries, review.state]
	}
	expect(await answerAll(manager)).toEqual([1, 1, 1, 'to-answer'])
	expect(await answerAll(records)).toEqual([2, 2, 2, 'done'])
})

test('a protected neighbour, or a protected reader, stands out as before: their own home', async () => {
	const { officer, manager, register, drawOn } = await newTown('Sealköping')
	const [staff] = await rows<{ name: string }>(
		`select name from named.staff where id = '${officer.actor.actorId}'`,
	)
	const [givenName, ...rest] = (staff?.name ?? '').split(' ')
	const home = { address: 'Ågatan 1', postalCode: '582 22', city: 'Sealköping' }
	const reader = await register(rest.join(' '), { givenName, ...home })
	const near = await register('Kvist', home)
	const far = await register('Gren', { ...home, address: 'Ågatan 2' })
	const protectedBy = { protection: 'confidentiality', source: 'Folkbokföringen' }
	for (const personId of [near, far, reader])
		valueIn(await protectPerson(officer, { personId, ...protectedBy }))
	expect(
		await rows(
			`select from named.person_particulars where address is not null and id in ('${near}', '${far}', '${reader}')`,
		),
	).toEqual([])
	for (const personId of [near, far]) await readAt(officer, personId, '2026-09-08T09:00:00Z')
	await drawOn('2026-10-12')
	const [review] = valueIn(await logReviews(manager, {})).reviews
	const told = valueIn(await logReview(manager, { reviewId: review?.id }))
	const whyOf = (id: string) => told.entries.find(({ personId }) => personId === id)?.why
	expect(whyOf(near)).toEqual(['same-home', 'protected', 'no-case'])
	expect(whyOf(far)).toEqual(['protected', 'no-case'])
	expect(JSON.stringify(told)).not.toContain('Ågatan')
})
