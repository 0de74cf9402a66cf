import { beforeAll, describe, expect, test } from 'vitest'
import { countedWeek } from '../../../../../tests/support/count-week.ts'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { answerForm } from '../../queries/count-week/answer-form.ts'
import { configureCountForm } from './configure-count-form.ts'
import { inviteInformant } from './invite-informant.ts'
import { openCountRound } from './open-count-round.ts'
import { planCountRound } from './plan-count-round.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Räkneköping')
const keeper = town.as('strategist')
const officer = town.as('officer')

describe('a round', () => {
	test('asks what it was set up to ask, and stands still once it is open', async () => {
		const { countRoundId } = valueIn(await planCountRound(keeper, { ...countedWeek, name: 'Hösten 2026' }))
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
		const planned = valueIn(await planCountRound(keeper, { ...countedWeek, name: 'Tom' }))
		expect(await openCountRound(keeper, planned)).toMatchObject({ refusal: { because: 'nobody-invited' } })
		expect(await planCountRound(keeper, { ...countedWeek, name: 'Tom' })).toMatchObject({
			refusal: { because: 'count-round-name-taken' },
		})
	})

	test.each([
		[{ measureTo: '2026-10-01' }, 'measureTo', 'ends-before-it-begins'],
		[{ measureTo: '2027-10-01' }, 'measureTo', 'week-too-long'],
		[{ answerBy: '2026-10-01' }, 'answerBy', 'answer-before-the-week'],
		[{ definition: 'xx' }, 'definition', 'choose-one'],
	])('says by field what is wrong with it: %j', async (change, path, problem) => {
		expect(await planCountRound(keeper, { ...countedWeek, name: 'Fel', ...change })).toEqual({
			is: 'bad-input',
			faults: [{ path, problem }],
		})
	})
})

describe('an informant is invited on a legal ground', () => {
	let countRoundId = ''
	beforeAll(async () => {
		countRoundId = valueIn(await planCountRound(keeper, { ...countedWeek, name: 'Grunder' })).countRoundId
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
