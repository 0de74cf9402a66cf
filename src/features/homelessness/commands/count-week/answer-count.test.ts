import { describe, expect, test } from 'vitest'
import {
	countedWeek,
	openSampleRound,
	somebodyMet,
	tellSample,
} from '../../../../../tests/support/count-week.ts'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { askedCount } from '../../queries/count-week/asked-count.ts'
import { countCoverage } from '../../queries/count-week/count-coverage.ts'
import { answerCount } from './answer-count.ts'
import { closeCountRound } from './close-count-round.ts'
import { correctCountAnswer } from './correct-count-answer.ts'
import { finishAnswering } from './finish-answering.ts'
import { inviteInformant } from './invite-informant.ts'
import { openCountRound } from './open-count-round.ts'
import { planCountRound } from './plan-count-round.ts'
import { remindInformant } from './remind-informant.ts'
import { reportNothing } from './report-nothing.ts'
import { withdrawCountAnswer } from './withdraw-count-answer.ts'

// Numbers from the Swedish Tax Agency's published test range.
const [one, another] = ['20000405-9937', '19570428-9999']

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Räkneköping')
const keeper = town.as('strategist')
const officer = town.as('officer')
const outsider = town.as('informant')
let rounds = 0

async function openRound() {
	rounds += 1
	return await openSampleRound(town, `Mätvecka ${rounds}`)
}

describe('answers', () => {
	test('are numbered, can be written anew and taken back', async () => {
		const { unit } = await openRound()
		await tellSample(officer, unit)
		const second = await tellSample(officer, unit, { nationalId: one })
		valueIn(await correctCountAnswer(officer, { ...somebodyMet, countAnswerId: second, place: 'refuge' }))
		const third = await tellSample(officer, unit)
		valueIn(await withdrawCountAnswer(officer, { countAnswerId: third }))
		const { answers } = valueIn(await askedCount(officer, { countInformantId: unit }))
		expect(answers.map(({ number, place, birthYear }) => [number, place, birthYear])).toEqual([
			[1, 'night-shelter', null],
			[2, 'refuge', 2000],
		])
	})

	test('ten at once get ten numbers', async () => {
		const { outside } = await openRound()
		await Promise.all(Array.from({ length: 10 }, () => tellSample(outsider, outside)))
		const { answers } = valueIn(await askedCount(outsider, { countInformantId: outside }))
		expect(answers.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
	})

	test.each([
		[{ nationalId: one }, 'nationalId', 'no-ground-for-identity'],
		[{ nationalId: '19570428-9998' }, 'nationalId', 'identity-number-check-digit'],
		[{ initials: 'Karl' }, 'initials', 'initials-not-two-letters'],
		[{ birthYear: '84' }, 'birthYear', 'not-a-birth-year'],
		[{ bornOn: '2030-01-01' }, 'bornOn', 'born-after-the-week'],
		[{ place: 'own-home' }, 'place', 'choose-one'],
		[{ place: undefined }, 'place', 'choose-one'],
		[{ contractEndsOn: '2026-09-01' }, 'contractEndsOn', 'ended-before-the-week'],
		[{ answers: {} }, 'answers.lives-with-children', 'choose-one'],
	])('say by field what is wrong, and nothing is half kept: %j', async (change, path, problem) => {
		const { outside } = await openRound()
		expect(await answerCount(outsider, { ...somebodyMet, ...change, countInformantId: outside })).toEqual({
			is: 'bad-input',
			faults: [{ path, problem }],
		})
		expect(valueIn(await askedCount(outsider, { countInformantId: outside })).answers).toEqual([])
	})

	test('told on consent need it person by person', async () => {
		const { countRoundId } = valueIn(await planCountRound(keeper, { ...countedWeek, name: 'Samtycke' }))
		const invited = {
			countRoundId,
			organisationId: town.informantId,
			legalGround: 'consent',
			identity: 'number',
		}
		const { countInformantId } = valueIn(await inviteInformant(keeper, invited))
		valueIn(await openCountRound(keeper, { countRoundId }))
		const told = { ...somebodyMet, countInformantId, nationalId: another, sex: 'unknown' }
		expect(await answerCount(outsider, told)).toMatchObject({
			faults: [{ path: 'consent', problem: 'consent-missing' }],
		})
		valueIn(await answerCount(outsider, { ...told, consent: 'yes' }))
	})

	test('end with "done" or "nobody to report", and both are answers', async () => {
		const { countRoundId, unit, outside } = await openRound()
		expect(await finishAnswering(officer, { countInformantId: unit })).toMatchObject({
			refusal: { because: 'no-answers-yet' },
		})
		await tellSample(officer, unit)
		valueIn(await finishAnswering(officer, { countInformantId: unit }))
		valueIn(await remindInformant(keeper, { countInformantId: outside }))
		expect(await remindInformant(keeper, { countInformantId: outside })).toMatchObject({
			refusal: { because: 'reminded-today' },
		})
		expect(valueIn(await askedCount(outsider, { countInformantId: outside })).informant.remindedOn).toBe(
			'2026-10-12',
		)
		valueIn(await reportNothing(outsider, { countInformantId: outside }))
		expect(await remindInformant(keeper, { countInformantId: outside })).toMatchObject({
			refusal: { because: 'informant-already-answered' },
		})
		const { coverage } = valueIn(await countCoverage(keeper, { countRoundId }))
		expect(coverage.all).toEqual({ expected: 2, answered: 2, nothing: 1, answering: 0, silent: 0 })
		await tellSample(outsider, outside)
		expect(valueIn(await countCoverage(keeper, { countRoundId })).coverage.all).toMatchObject({
			answering: 1,
		})
	})

	test('are given to an open round only', async () => {
		const { countRoundId, unit } = await openRound()
		const countAnswerId = await tellSample(officer, unit)
		valueIn(await closeCountRound(keeper, { countRoundId }))
		const refusal = { because: 'count-round-not-open' }
		expect(await answerCount(officer, { ...somebodyMet, countInformantId: unit })).toMatchObject({ refusal })
		expect(await withdrawCountAnswer(officer, { countAnswerId })).toMatchObject({ refusal })
	})
})

test('everything wrong with a form is said at once', async () => {
	const { outside } = await openRound()
	const told = { countInformantId: outside, initials: 'Karl', birthYear: '84' }
	const answer = await answerCount(outsider, told)
	expect(answer.is === 'bad-input' ? answer.faults.map(({ path }) => path) : []).toEqual([
		...['place', 'population', 'sex', 'birthYear', 'initials', 'answers.lives-with-children'],
	])
})

test('an identity number is kept sealed', async () => {
	const { unit } = await openRound()
	await tellSample(officer, unit, { nationalId: another, sex: 'unknown' })
	const rows = await withSql(databaseUrl, (sql) =>
		sql.rows<{ text: string }>('select t::text as text from named.count_answer t'),
	)
	expect(rows.length).toBeGreaterThan(0)
	expect(rows.filter(({ text }) => text.includes('9999') && text.includes('195704289999'))).toEqual([])
})

test('a week that has not come is answered about when it comes', async () => {
	const week = {
		measureFrom: '2026-11-23',
		measureTo: '2026-11-29',
		adultsOn: '2026-11-29',
		answerBy: '2026-12-10',
	}
	const { unit } = await openSampleRound(town, 'November', week)
	expect(await answerCount(officer, { ...somebodyMet, countInformantId: unit })).toMatchObject({
		refusal: { because: 'count-week-not-begun' },
	})
})
