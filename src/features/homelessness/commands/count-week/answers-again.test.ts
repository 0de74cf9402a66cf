import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
	countedWeek,
	openSampleRound,
	somebodyMet,
	tellSample,
} from '../../../../../tests/support/count-week.ts'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { actIn, enter } from '../../../../platform/transaction.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { registerPerson } from '../../../people/index.ts'
import { askedCount } from '../../queries/count-week/asked-count.ts'
import { startSampleSpell } from '../../samples.ts'
import { answerCount } from './answer-count.ts'
import { confirmCountAnswer } from './confirm-count-answer.ts'
import { confirmCountDrafts } from './confirm-count-drafts.ts'
import { correctCountAnswer } from './correct-count-answer.ts'
import { finishAnswering } from './finish-answering.ts'
import { inviteInformant } from './invite-informant.ts'
import { openCountRound } from './open-count-round.ts'
import { planCountRound } from './plan-count-round.ts'
import { prefillFromList } from './prefill-from-list.ts'
import { withdrawCountAnswer } from './withdraw-count-answer.ts'

// A number from the Swedish Tax Agency's published test range.
const nationalId = '20000405-9937'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Omräkninge')
const keeper = town.as('strategist')
const officer = town.as('officer')

const stateOf = async (countInformantId: string) =>
	valueIn(await askedCount(officer, { countInformantId })).informant.state

async function unitOnConsent(name: string): Promise<string> {
	const { countRoundId } = valueIn(await planCountRound(keeper, { ...countedWeek, name }))
	const invited = { countRoundId, unitId: town.unitId, legalGround: 'consent', identity: 'number' }
	const { countInformantId } = valueIn(await inviteInformant(keeper, invited))
	valueIn(await openCountRound(keeper, { countRoundId }))
	return countInformantId
}

test('a list holds nobody’s consent: its drafts tell of nobody who they are, and confirming tells no more', async () => {
	const who = { givenName: 'Kim', familyName: 'Lönn', nationalId }
	const { personId } = valueIn(await registerPerson(officer, who))
	await startSampleSpell(officer, personId, '2026-09-01', { withChildren: 'no' })
	const countInformantId = await unitOnConsent('Samtycke ur listan')
	expect(valueIn(await prefillFromList(officer, { countInformantId })).filled).toBe(1)
	valueIn(await confirmCountDrafts(officer, { countInformantId }))
	const marksOf = async () =>
		await withSql(databaseUrl, (sql) =>
			sql.rows(
				`select state, birth_year, birth_date, initials, identity_kind, identity_cipher, identity_index
			from named.count_answer where informant_id = $1`,
				[countInformantId],
			),
		)
	const none = {
		birth_date: null,
		initials: null,
		identity_kind: null,
		identity_cipher: null,
		identity_index: null,
	}
	expect(await marksOf()).toEqual([{ state: 'given', birth_year: 2000, ...none }])

	// What was filled in and confirmed before is forgotten where it lies, and leaves no earlier row.
	await withSql(databaseUrl, async (sql) => {
		await sql.rows('set session_replication_role = replica')
		await sql.rows(
			`update named.count_answer set birth_year = null, birth_date = '2000-04-05', initials = 'KL', given_at = '2026-10-12',
				identity_kind = 'personnummer', identity_cipher = 'x', identity_index = 'x' where informant_id = $1`,
			[countInformantId],
		)
		await sql.rows(
			`insert into history.count_answer select clock_timestamp(), null, a.* from named.count_answer a where informant_id = $1`,
			[countInformantId],
		)
	})
	const migration = readFileSync('database/migrations/0700-list-dates.sql', 'utf8')
	await withSql(databaseUrl, (sql) => sql.rows(`begin; set local role bofast_owner; ${migration}; commit`))
	expect(await marksOf()).toEqual([{ state: 'given', birth_year: 2000, ...none }])
	const earlier = await withSql(databaseUrl, (sql) =>
		sql.rows('select from history.count_answer where birth_date is not null or identity_kind is not null'),
	)
	expect(earlier).toEqual([])
})

test('a number told on consent is kept no longer than the consent', async () => {
	const countInformantId = await unitOnConsent('Samtycke som tas tillbaka')
	const told = { ...somebodyMet, sex: undefined, countInformantId, nationalId, consent: 'yes' }
	const { countAnswerId } = valueIn(await answerCount(officer, { ...told, sex: 'unknown' }))
	const again = { ...somebodyMet, countAnswerId }
	expect(await correctCountAnswer(officer, again)).toMatchObject({
		faults: [{ path: 'consent', problem: 'consent-missing' }],
	})
	valueIn(await correctCountAnswer(officer, { ...again, consent: 'yes' }))
	valueIn(await correctCountAnswer(officer, { ...again, toldNumber: 'remove' }))
})

test('whoever had finished answers again when an answer is corrected or taken back', async () => {
	const { unit } = await openSampleRound(town, 'Åter öppen')
	const countAnswerId = await tellSample(officer, unit)
	valueIn(await finishAnswering(officer, { countInformantId: unit }))
	valueIn(await correctCountAnswer(officer, { ...somebodyMet, countAnswerId, place: 'refuge' }))
	expect(await stateOf(unit)).toBe('answering')
	valueIn(await finishAnswering(officer, { countInformantId: unit }))
	valueIn(await withdrawCountAnswer(officer, { countAnswerId }))
	expect(await stateOf(unit)).toBe('answering')
	expect(await withdrawCountAnswer(officer, { countAnswerId })).toEqual({ is: 'missing' })
})

test.each([
	['confirmed', confirmCountAnswer],
	['corrected', correctCountAnswer],
])('what a colleague takes back meanwhile is not %s', async (_, command) => {
	const { unit } = await openSampleRound(town, `Samtidigt ${command.useCase.name}`)
	const countAnswerId = await tellSample(officer, unit)
	const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
	const answered = await house.app.transaction().execute(async (db) => {
		await enter(db, house, officer.actor, 'work')
		valueIn(await withdrawCountAnswer.within(actIn(db, house, officer.actor), { countAnswerId }))
		const answer = command(officer, { ...somebodyMet, countAnswerId })
		await withSql(databaseUrl, async (sql) => {
			await expect.poll(async () => (await sql.rows(waiting)).length).toBe(1)
		})
		return { answer }
	})
	expect(await answered.answer).toEqual({ is: 'missing' })
	expect(valueIn(await askedCount(officer, { countInformantId: unit })).answers).toEqual([])
})
