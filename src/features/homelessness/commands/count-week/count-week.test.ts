import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { answerForm } from '../../queries/count-week/answer-form.ts'
import { askedCount } from '../../queries/count-week/asked-count.ts'
import { countCoverage } from '../../queries/count-week/count-coverage.ts'
import { countDoubles } from '../../queries/count-week/count-doubles.ts'
import { countResults } from '../../queries/count-week/count-results.ts'
import { countRounds } from '../../queries/count-week/count-rounds.ts'
import { answerCount } from './answer-count.ts'
import { closeCountRound } from './close-count-round.ts'
import { configureCountForm } from './configure-count-form.ts'
import { correctCountAnswer } from './correct-count-answer.ts'
import { exportCount } from './export-count.ts'
import { finishAnswering } from './finish-answering.ts'
import { inviteInformant } from './invite-informant.ts'
import { openCountRound } from './open-count-round.ts'
import { planCountRound } from './plan-count-round.ts'
import { remindInformant } from './remind-informant.ts'
import { reportNothing } from './report-nothing.ts'
import { settleDouble } from './settle-double.ts'
import { withdrawCountAnswer } from './withdraw-count-answer.ts'

// Numbers from the Swedish Tax Agency's published test range.
const [one, another] = ['20000405-9937', '19570428-9999']

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Räkneköping')
const keeper = town.as('strategist')
const officer = town.as('officer')
const outsider = town.as('informant')

const week = {
	definition: 'se-2023',
	measureFrom: '2026-10-05',
	measureTo: '2026-10-11',
	adultsOn: '2026-10-11',
	answerBy: '2026-10-23',
}

const person = {
	sex: 'man',
	population: 'resident',
	place: 'night-shelter',
	answers: { 'lives-with-children': 'not' },
}

type Round = { countRoundId: string; unit: string; outside: string }
let rounds = 0

/** An open round in which the unit may tell numbers and the organisation birth date and initials. */
async function openRound(): Promise<Round> {
	rounds += 1
	const { countRoundId } = valueIn(await planCountRound(keeper, { ...week, name: `Mätvecka ${rounds}` }))
	const unit = valueIn(
		await inviteInformant(keeper, {
			countRoundId,
			unitId: town.unitId,
			legalGround: 'same-committee',
			identity: 'number',
		}),
	)
	const outside = valueIn(
		await inviteInformant(keeper, {
			countRoundId,
			organisationId: town.informantId,
			legalGround: 'agreement',
			identity: 'initials',
		}),
	)
	valueIn(await openCountRound(keeper, { countRoundId }))
	return { countRoundId, unit: unit.countInformantId, outside: outside.countInformantId }
}

const tell = async (by: Caller, countInformantId: string, more: object = {}) =>
	valueIn(await answerCount(by, { ...person, ...more, countInformantId })).countAnswerId

describe('a round', () => {
	test('asks what it was set up to ask, and stands still once it is open', async () => {
		const { countRoundId } = valueIn(await planCountRound(keeper, { ...week, name: 'Hösten 2026' }))
		const form = {
			countRoundId,
			asked: { factors: { ask: 'required', place: '1' }, support: { ask: 'no', place: '2' } },
			own: [{ label: 'Har husdjur', kind: 'one', choices: 'Ja\nNej' }],
		}
		valueIn(await configureCountForm(town.as('administrator'), form))
		const invited = { countRoundId, unitId: town.unitId, legalGround: 'same-committee', identity: 'none' }
		const { countInformantId } = valueIn(await inviteInformant(keeper, invited))
		valueIn(await openCountRound(keeper, { countRoundId }))
		const { questions } = valueIn(await answerForm(officer, { countInformantId }))
		expect(questions.map(({ code, required }) => [code, required])).toEqual([
			['factors', true],
			['own-1', false],
		])
		expect(await configureCountForm(keeper, form)).toMatchObject({ refusal: { because: 'count-round-open' } })
	})

	test('is not opened when nobody is invited, and not planned twice', async () => {
		const planned = valueIn(await planCountRound(keeper, { ...week, name: 'Tom' }))
		expect(await openCountRound(keeper, planned)).toMatchObject({ refusal: { because: 'nobody-invited' } })
		expect(await planCountRound(keeper, { ...week, name: 'Tom' })).toMatchObject({
			refusal: { because: 'count-round-name-taken' },
		})
	})

	test.each([
		[{ measureTo: '2026-10-01' }, 'measureTo', 'ends-before-it-begins'],
		[{ measureTo: '2027-10-01' }, 'measureTo', 'week-too-long'],
		[{ answerBy: '2026-10-01' }, 'answerBy', 'answer-before-the-week'],
		[{ definition: 'xx' }, 'definition', 'choose-one'],
	])('says by field what is wrong with it: %j', async (change, path, problem) => {
		expect(await planCountRound(keeper, { ...week, name: 'Fel', ...change })).toEqual({
			is: 'bad-input',
			faults: [{ path, problem }],
		})
	})
})

describe('an informant is invited on a legal ground', () => {
	let countRoundId = ''
	beforeAll(async () => {
		countRoundId = valueIn(await planCountRound(keeper, { ...week, name: 'Grunder' })).countRoundId
	})

	test.each([
		[{ legalGround: undefined }, 'legalGround', 'choose-one'],
		[{ legalGround: 'same-committee' }, 'legalGround', 'not-for-a-organisation'],
		[{ legalGround: 'agreement', identity: 'number' }, 'identity', 'more-than-the-ground-allows'],
		[{ legalGround: 'no-person-told', identity: 'initials' }, 'identity', 'more-than-the-ground-allows'],
	])('that covers what it may tell: %j', async (given, path, problem) => {
		const invited = { countRoundId, organisationId: town.informantId, identity: 'initials', ...given }
		expect(await inviteInformant(keeper, invited)).toEqual({ is: 'bad-input', faults: [{ path, problem }] })
	})

	test('and once', async () => {
		const given = {
			countRoundId,
			organisationId: town.informantId,
			legalGround: 'agreement',
			identity: 'none',
		}
		valueIn(await inviteInformant(keeper, given))
		expect(await inviteInformant(keeper, given)).toMatchObject({
			refusal: { because: 'informant-already-invited' },
		})
	})
})

describe('answers', () => {
	test('are numbered, can be written anew and taken back', async () => {
		const { unit } = await openRound()
		await tell(officer, unit)
		const second = await tell(officer, unit, { nationalId: one })
		valueIn(await correctCountAnswer(officer, { ...person, countAnswerId: second, place: 'refuge' }))
		const third = await tell(officer, unit)
		valueIn(await withdrawCountAnswer(officer, { countAnswerId: third }))
		const { answers } = valueIn(await askedCount(officer, { countInformantId: unit }))
		expect(answers.map(({ number, place, birthYear }) => [number, place, birthYear])).toEqual([
			[1, 'night-shelter', null],
			[2, 'refuge', 2000],
		])
	})

	test('ten at once get ten numbers', async () => {
		const { outside } = await openRound()
		await Promise.all(Array.from({ length: 10 }, () => tell(outsider, outside)))
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
		expect(await answerCount(outsider, { ...person, ...change, countInformantId: outside })).toEqual({
			is: 'bad-input',
			faults: [{ path, problem }],
		})
		expect(valueIn(await askedCount(outsider, { countInformantId: outside })).answers).toEqual([])
	})

	test('told on consent need it person by person', async () => {
		const { countRoundId } = valueIn(await planCountRound(keeper, { ...week, name: 'Samtycke' }))
		const invited = {
			countRoundId,
			organisationId: town.informantId,
			legalGround: 'consent',
			identity: 'number',
		}
		const { countInformantId } = valueIn(await inviteInformant(keeper, invited))
		valueIn(await openCountRound(keeper, { countRoundId }))
		const told = { ...person, countInformantId, nationalId: another, sex: 'unknown' }
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
		await tell(officer, unit)
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
		await tell(outsider, outside)
		expect(valueIn(await countCoverage(keeper, { countRoundId })).coverage.all).toMatchObject({
			answering: 1,
		})
	})

	test('are given to an open round only', async () => {
		const { countRoundId, unit } = await openRound()
		const countAnswerId = await tell(officer, unit)
		valueIn(await closeCountRound(keeper, { countRoundId }))
		const refusal = { because: 'count-round-not-open' }
		expect(await answerCount(officer, { ...person, countInformantId: unit })).toMatchObject({ refusal })
		expect(await withdrawCountAnswer(officer, { countAnswerId })).toMatchObject({ refusal })
	})
})

describe('doubles', () => {
	const marked = { bornOn: '2000-04-05', initials: 'JÅ' }

	test('are certain by number, and likely ones are settled by somebody before closing', async () => {
		const { countRoundId, unit, outside } = await openRound()
		await tell(officer, unit, { nationalId: one })
		await tell(officer, unit, { nationalId: one, place: 'training-flat' })
		await tell(outsider, outside, marked)
		const before = valueIn(await countDoubles(keeper, { countRoundId }))
		expect(before).toMatchObject({ answers: 3, people: 2, certain: 1 })
		expect(before.open).toHaveLength(2)
		expect(JSON.stringify(before)).not.toMatch(/JÅ|20000405/)
		expect(await closeCountRound(keeper, { countRoundId })).toMatchObject({
			refusal: { because: 'doubles-open', count: 2 },
		})
		const [pair] = before.open
		const { aId, bId } = pair ?? { aId: '', bId: '' }
		valueIn(await settleDouble(keeper, { countRoundId, aId: bId, bId: aId, decision: 'same' }))
		const after = valueIn(await countDoubles(keeper, { countRoundId }))
		expect(after).toMatchObject({ people: 1, open: [] })
		valueIn(await closeCountRound(keeper, { countRoundId }))
		const { results, frozen } = valueIn(await countResults(keeper, { countRoundId }))
		expect(frozen).toBe(true)
		// The lease is the municipality's, which its own unit knows.
		expect(results).toMatchObject({ people: 1, answers: 3, adults: 1 })
		expect(results.situations.find(({ category }) => category === 3)?.total).toBe(1)
	})

	test('may be left, told so', async () => {
		const { countRoundId, unit, outside } = await openRound()
		await tell(officer, unit, marked)
		await tell(outsider, outside, marked)
		valueIn(await closeCountRound(keeper, { countRoundId, leaveDoubles: 'yes' }))
		expect(valueIn(await countResults(keeper, { countRoundId }))).toMatchObject({
			doubles: { open: 1 },
			results: { people: 2 },
		})
	})
})

describe('a file out of the house', () => {
	test('is noted, has numbers only where the authority asks and the ground covers it', async () => {
		const { countRoundId, unit, outside } = await openRound()
		await tell(officer, unit, { nationalId: one })
		await tell(outsider, outside, { bornOn: '1957-04-28', initials: 'AB' })
		expect(await exportCount(keeper, { countRoundId, format: 'se-2023' })).toMatchObject({
			refusal: { because: 'count-round-not-closed' },
		})
		valueIn(await closeCountRound(keeper, { countRoundId }))
		const swedish = valueIn(await exportCount(keeper, { countRoundId, format: 'se-2023' }))
		expect(JSON.stringify(swedish)).toContain('200004059937')
		const norwegian = valueIn(await exportCount(keeper, { countRoundId, format: 'no-week-48' }))
		expect(JSON.stringify(norwegian)).not.toContain('200004059937')
		expect(JSON.stringify(norwegian)).toContain('1957-04-28')
		const { exports } = valueIn(await countResults(keeper, { countRoundId }))
		expect(exports.map(({ format, identities, by }) => [format, identities, by])).toEqual(
			expect.arrayContaining([
				['se-2023', 1, 'Prov strategist'],
				['no-week-48', 0, 'Prov strategist'],
			]),
		)
	})
})

test('who may do what is by role: nobody but keepers sees coverage, doubles or results', async () => {
	const { countRoundId, unit, outside } = await openRound()
	for (const by of [officer, outsider, town.as('reader'), town.as('landlord')]) {
		expect((await countCoverage(by, { countRoundId })).is).toBe('forbidden')
		expect((await countDoubles(by, { countRoundId })).is).toBe('forbidden')
		expect((await countResults(by, { countRoundId })).is).toBe('forbidden')
		expect((await exportCount(by, { countRoundId, format: 'se-2023' })).is).toBe('forbidden')
	}
	expect((await askedCount(keeper, { countInformantId: unit })).is).toBe('forbidden')
	expect((await askedCount(officer, { countInformantId: outside })).is).toBe('missing')
	expect(valueIn(await countRounds(officer, {})).rounds).toEqual([])
	expect(valueIn(await countRounds(town.as('follow-up'), {})).rounds.length).toBeGreaterThan(0)
})

test('an identity number is kept sealed', async () => {
	const { unit } = await openRound()
	await tell(officer, unit, { nationalId: another, sex: 'unknown' })
	const rows = await withSql(databaseUrl, (sql) =>
		sql.rows<{ text: string }>('select t::text as text from named.count_answer t'),
	)
	expect(rows.length).toBeGreaterThan(0)
	expect(rows.filter(({ text }) => text.includes('9999') && text.includes('195704289999'))).toEqual([])
})

test('everything wrong with a form is said at once', async () => {
	const { outside } = await openRound()
	const told = { countInformantId: outside, initials: 'Karl', birthYear: '84' }
	const answer = await answerCount(outsider, told)
	expect(answer.is === 'bad-input' ? answer.faults.map(({ path }) => path) : []).toEqual([
		...['place', 'population', 'sex', 'birthYear', 'initials', 'answers.lives-with-children'],
	])
})
