import { beforeAll, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { protectPerson, registerPerson } from '../../../people/index.ts'
import { answerForm } from '../../queries/count-week/answer-form.ts'
import { askedCount } from '../../queries/count-week/asked-count.ts'
import { countResults } from '../../queries/count-week/count-results.ts'
import { startSpell } from '../start-spell.ts'
import { answerCount } from './answer-count.ts'
import { confirmCountAnswer } from './confirm-count-answer.ts'
import { finishAnswering } from './finish-answering.ts'
import { inviteInformant } from './invite-informant.ts'
import { openCountRound } from './open-count-round.ts'
import { planCountRound } from './plan-count-round.ts'
import { prefillFromList } from './prefill-from-list.ts'
import { withdrawCountAnswer } from './withdraw-count-answer.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Fyllinge')
const keeper = town.as('strategist')
const officer = town.as('officer')
const outsider = town.as('informant')
let countRoundId = ''
let unit = ''
let outside = ''

async function homeless(given: object, spell: object): Promise<string> {
	const { personId } = valueIn(await registerPerson(officer, given))
	valueIn(
		await startSpell(officer, {
			...{ personId, startsOn: '2026-08-10', contactOn: '2026-10-07', withChildren: 'no' },
			...spell,
		}),
	)
	return personId
}

beforeAll(async () => {
	await homeless(
		{ givenName: 'Kim', familyName: 'Lönn', nationalId: '20000405-9937' },
		{ place: 'emergency-accommodation', arrangedBy: 'municipality' },
	)
	await homeless(
		{ givenName: 'Ali', familyName: 'Ek', bornOn: '1984-03-07', sex: 'man' },
		{ place: 'friends-acquaintances', withChildren: 'yes' },
	)
	const hidden = await homeless(
		{ givenName: 'Siv', familyName: 'Skymd', bornOn: '1970-01-01', sex: 'woman' },
		{ place: 'refuge' },
	)
	const given = { personId: hidden, protection: 'confidentiality', source: 'Skatteverket' }
	valueIn(await protectPerson(town.as('unit-manager'), { ...given, checkedOn: '2026-10-12' }))
	const week = {
		measureFrom: '2026-10-05',
		measureTo: '2026-10-11',
		adultsOn: '2026-10-11',
		answerBy: '2026-10-20',
	}
	const planned = valueIn(await planCountRound(keeper, { ...week, name: 'Hösten', definition: 'se-2023' }))
	countRoundId = planned.countRoundId
	const invite = async (more: object) =>
		valueIn(await inviteInformant(keeper, { countRoundId, ...more })).countInformantId
	unit = await invite({ unitId: town.unitId, legalGround: 'same-committee', identity: 'number' })
	outside = await invite({ organisationId: town.informantId, legalGround: 'agreement', identity: 'initials' })
	valueIn(await openCountRound(keeper, planned))
})

test('the list fills in drafts of the own unit, once, and nobody whom one may not know', async () => {
	const prefilled = valueIn(await prefillFromList(officer, { countInformantId: unit }))
	expect(prefilled).toMatchObject({ filled: 2, already: 0 })
	expect(valueIn(await prefillFromList(officer, { countInformantId: unit }))).toMatchObject({
		filled: 0,
		already: 2,
	})
	const { answers } = valueIn(await askedCount(officer, { countInformantId: unit }))
	expect(answers.map(({ state, initials, place }) => [state, initials, place]).sort()).toEqual([
		['draft', 'AE', 'friends-acquaintances'],
		['draft', 'KL', 'emergency-accommodation'],
	])
})

test('a draft is no answer until the unit confirms it, and what only a person knows must be filled in', async () => {
	expect(valueIn(await countResults(keeper, { countRoundId })).results).toMatchObject({ answers: 0 })
	const { answers } = valueIn(await askedCount(officer, { countInformantId: unit }))
	const [kim, ali] = ['KL', 'AE'].map((initials) => answers.find((one) => one.initials === initials))
	const { before } = valueIn(
		await answerForm(officer, { countInformantId: unit, countAnswerId: kim?.countAnswerId }),
	)
	expect(before).toMatchObject({
		hasNumber: true,
		bornOn: '2000-04-05',
		answers: { 'time-in-situation': 'under-3-months' },
	})
	valueIn(await confirmCountAnswer(officer, { countAnswerId: kim?.countAnswerId }))
	expect(await confirmCountAnswer(officer, { countAnswerId: ali?.countAnswerId })).toMatchObject({
		refusal: { because: 'draft-not-complete', count: 1 },
	})
	expect(await finishAnswering(officer, { countInformantId: unit })).toMatchObject({
		refusal: { because: 'drafts-left', count: 1 },
	})
	valueIn(await withdrawCountAnswer(officer, { countAnswerId: ali?.countAnswerId }))
	expect(valueIn(await prefillFromList(officer, { countInformantId: unit }))).toMatchObject({ filled: 0 })
	valueIn(await finishAnswering(officer, { countInformantId: unit }))
})

test('an organisation outside has no list', async () => {
	expect((await prefillFromList(outsider, { countInformantId: outside })).is).toBe('forbidden')
	expect((await prefillFromList(officer, { countInformantId: outside })).is).toBe('missing')
})

test('list and count are set against each other as numbers, protected people among them', async () => {
	const told = {
		sex: 'woman',
		population: 'resident',
		place: 'night-shelter',
		bornOn: '1991-05-05',
		initials: 'QQ',
	}
	valueIn(
		await answerCount(outsider, {
			...told,
			countInformantId: outside,
			answers: { 'lives-with-children': 'not' },
		}),
	)
	const { reconciliation } = valueIn(await countResults(keeper, { countRoundId }))
	expect(reconciliation?.all).toEqual({ both: 1, listOnly: 2, countOnly: 1, anotherSituation: 0 })
	expect(reconciliation?.byUnit).toEqual([
		{ unit: 'Boendeenheten', both: 1, listOnly: 2, countOnly: 0 },
		{ unit: 'Föreningen Ankaret', both: 0, listOnly: 0, countOnly: 1 },
	])
	expect(JSON.stringify(reconciliation)).not.toMatch(/Lönn|Skymd|QQ/)
})
