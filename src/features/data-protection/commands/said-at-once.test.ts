import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { atOnce } from '../../../../tests/support/at-once.ts'
import { testHouse } from '../../../../tests/support/house.ts'
import { withSql } from '../../../../tests/support/sql.ts'
import { valueIn } from '../../../platform/answer.ts'
import { enter } from '../../../platform/transaction.ts'
import { openSampleCase } from '../../eviction-prevention/samples.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { searchPeople } from '../../people/index.ts'
import { breakGlass } from './access/break-glass.ts'
import { reviewBreakGlass } from './access/review-break-glass.ts'
import { answerLogEntry } from './log-review/answer-log-entry.ts'

// What is said of a colleague is said once: of two who say it at the same moment, the second is told so.
const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Samtidköping')
const [officer, manager, records] = [town.as('officer'), town.as('unit-manager'), town.as('records-officer')]
const rows = <Row extends object>(text: string) => withSql(databaseUrl, (db) => db.rows<Row>(text))

async function openedInEmergency(givenName: string): Promise<string> {
	const elsewhere = await town.another('officer', { unit: 'new' })
	await openSampleCase(officer, { givenName, address: 'Ågatan 1' })
	const personId = valueIn(await searchPeople(officer, { text: givenName })).people[0]?.personId
	return valueIn(await breakGlass(elsewhere, { personId, reason: 'Familjen står utan hem i natt.' })).glassId
}

test('of two reviews of what was opened in an emergency, the first stands and the second is refused', async () => {
	const glassId = await openedInEmergency('Astrid')
	const answers = await atOnce(
		databaseUrl,
		`select from named.break_glass where id = '${glassId}' for update`,
		[
			() => reviewBreakGlass(manager, { glassId, verdict: 'wrong', review: 'Det fanns ingen nöd här.' }),
			() => reviewBreakGlass(records, { glassId, verdict: 'right', review: 'Det var rätt den natten.' }),
		],
	)
	expect(answers.map(({ is }) => is).sort()).toEqual(['done', 'refused'])
	expect(answers.find(({ is }) => is === 'refused')).toMatchObject({
		refusal: { because: 'glass-is-reviewed' },
	})
	const first = answers[0]?.is === 'done' ? 'wrong' : 'right'
	expect(await rows(`select verdict from named.break_glass where id = '${glassId}'`)).toEqual([
		{ verdict: first },
	])
})

test('what is reviewed is written over by nobody, whatever they ask of the database', async () => {
	const glassId = await openedInEmergency('Berit')
	valueIn(await reviewBreakGlass(manager, { glassId, verdict: 'wrong', review: 'Det fanns ingen nöd här.' }))
	await house.app.transaction().execute(async (db) => {
		await enter(db, house, records.actor, 'work')
		const changed = await sql`update named.break_glass set reviewed_by = ${records.actor.actorId},
			reviewed_on = '2026-10-12', verdict = 'right', review = 'Det var rätt den natten.' where id = ${glassId}`.execute(
			db,
		)
		expect(changed.numAffectedRows).toBe(0n)
	})
	expect(await rows(`select verdict from named.break_glass where id = '${glassId}'`)).toEqual([
		{ verdict: 'wrong' },
	])
})

/** A review of two readings, as the night draws it. */
async function drawnReview(fromOn: string): Promise<{ reviewId: string; entryIds: string[] }> {
	const [review] = await rows<{ id: string }>(
		`insert into named.log_review (municipality_id, committee_id, unit_id, from_on, until_on, seed, readings, drawn_on, due_on)
		values (${town.municipalityId}, '${town.committeeId}', '${town.unitId}', '${fromOn}', date '${fromOn}' + 7, 'x', 2,
			'2026-10-01', '2026-10-22') returning id`,
	)
	const reviewId = review?.id ?? ''
	const entries = await rows<{ id: string }>(
		`insert into named.log_review_entry (municipality_id, committee_id, review_id, entry_id, at, times, staff_id, name, kind, purpose, why)
		select ${town.municipalityId}, '${town.committeeId}', '${reviewId}', n, '2026-09-07T09:00Z', 1, '${officer.actor.actorId}',
			'personCard', 'person', 'work', '{sample}' from generate_series(1, 2) n returning id`,
	)
	return { reviewId, entryIds: entries.map(({ id }) => id) }
}

test('of two answers about the same reading, the first stands and the second is told so', async () => {
	const { entryIds } = await drawnReview('2026-09-01')
	const [entryId = ''] = entryIds
	const answers = await atOnce(
		databaseUrl,
		`select from named.log_review_entry where id = '${entryId}' for update`,
		[
			() => answerLogEntry(manager, { entryId, answer: 'reported', said: 'Hörde inte till ärendet.' }),
			() => answerLogEntry(records, { entryId, answer: 'explained', said: 'Hade jouren då.' }),
		],
	)
	expect(answers.map(({ is }) => is).sort()).toEqual(['done', 'refused'])
	expect(answers.find(({ is }) => is === 'refused')).toMatchObject({
		refusal: { because: 'entry-is-answered' },
	})
})

test('a review whose last two readings are answered at the same moment is done', async () => {
	const { reviewId, entryIds } = await drawnReview('2026-09-08')
	const answers = await atOnce(
		databaseUrl,
		`select from named.log_review where id = '${reviewId}' for update`,
		entryIds.map((entryId, at) => () => {
			const said = { entryId, answer: 'explained', said: 'Hade jouren då.' }
			return answerLogEntry(at === 0 ? manager : records, said)
		}),
	)
	for (const answer of answers) valueIn(answer)
	expect(await rows(`select done_on::text from named.log_review where id = '${reviewId}'`)).toEqual([
		{ done_on: '2026-10-12' },
	])
})
