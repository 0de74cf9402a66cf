import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { countHomesByAgreement, partsOfHomesByAgreement } from '../../counts.ts'
import { agreementBoard } from '../../queries/agreements/agreement-board.ts'
import { offer } from '../../queries/agreements/offer.ts'
import { housingNeed } from '../../queries/need/housing-need.ts'
import { recordSampleNeed, sampleAgreement, sampleHome, sampleOffer, sampleProperty } from '../../samples.ts'
import { endAgreement } from '../agreements/end-agreement.ts'
import { answerOffer } from './answer-offer.ts'
import { giveOfferBack } from './give-offer-back.ts'
import { handOverLease } from './hand-over-lease.ts'
import { offerVacancy } from './offer-vacancy.ts'
import { passOfferOn } from './pass-offer-on.ts'
import { planMoveIn } from './plan-move-in.ts'
import { putOfferInStock } from './put-offer-in-stock.ts'
import { withdrawVacancy } from './withdraw-vacancy.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Erbjudköping')
const officer = town.as('officer')
const other = await town.another('officer', { unit: 'new' })
const otherUnit = other.actor.unitIds[0] ?? ''
const agreementId = await sampleAgreement(officer, town)
const page = async (offerId: string, caller = officer) => valueIn(await offer(caller, { offerId }))
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })
const faults = (answer: Answer<unknown>) =>
	answer.is === 'bad-input' ? answer.faults.map(({ path, problem }) => `${path}: ${problem}`) : answer.is

const yes = (offerId: string, caller: Caller = officer, unitId = town.unitId) =>
	answerOffer(caller, { offerId, unitId, answer: 'accepted', answeredOn: '2026-10-12' })
const no = (offerId: string, more: object = {}) =>
	answerOffer(officer, {
		...{ offerId, unitId: town.unitId, answer: 'declined', answeredOn: '2026-10-12', reason: 'too-small' },
		...more,
	})
const taken = async (otherwise: object = {}) => {
	const offerId = await sampleOffer(officer, agreementId, otherwise)
	valueIn(await yes(offerId))
	return offerId
}
const waiting = async (otherwise: object = {}) =>
	await recordSampleNeed(officer, await sampleHomelessPerson(officer), otherwise)

describe('an offered home', () => {
	test('declined by the unit and accepted by the next keeps both answers', async () => {
		const offerId = await sampleOffer(officer, agreementId)
		expect(faults(await no(offerId, { reason: undefined }))).toEqual(['reason: choose-one'])
		expect(faults(await no(offerId, { reason: 'other' }))).toEqual(['words: required'])
		valueIn(await no(offerId, { words: 'Fem personer.' }))
		expect((await page(offerId)).stands).toBe('declined-so-far')

		valueIn(await passOfferOn(officer, { offerId, unitId: otherUnit }))
		expect(await passOfferOn(officer, { offerId, unitId: otherUnit })).toEqual(refused('unit-asked-already'))
		expect(await giveOfferBack(officer, { offerId })).toEqual(refused('unit-still-asked'))
		expect(await yes(offerId, officer, otherUnit)).toEqual({ is: 'missing' })
		valueIn(await yes(offerId, other, otherUnit))

		const { answers, stands, unitId } = await page(offerId)
		expect(stands).toBe('taken')
		expect(unitId).toBe(otherUnit)
		expect(answers.map(({ answer, reason, words }) => [answer, reason, words])).toEqual([
			['declined', 'too-small', 'Fem personer.'],
			['accepted', null, null],
		])
	})

	test('that two units answer at the same moment is taken by one, and the other is told', async () => {
		for (let time = 0; time < 5; time += 1) {
			const offerId = await sampleOffer(officer, agreementId, { address: `Samtidiga gatan ${time}` })
			valueIn(await passOfferOn(officer, { offerId, unitId: otherUnit }))
			const answers = await Promise.all([yes(offerId), yes(offerId, other, otherUnit)])
			expect(answers.map(({ is }) => is).toSorted()).toEqual(['done', 'refused'])
			expect(answers.find(({ is }) => is === 'refused')).toEqual(refused('offer-taken'))
			const told = (await page(offerId)).answers.filter(({ answer }) => answer === 'accepted')
			expect(told).toHaveLength(1)
		}
	})

	test('that no unit takes goes back to the landlord and is open to nobody after that', async () => {
		const offerId = await sampleOffer(officer, agreementId)
		valueIn(await no(offerId))
		expect(await no(offerId)).toEqual(refused('unit-not-asked'))
		valueIn(await giveOfferBack(officer, { offerId }))
		expect((await page(offerId)).stands).toBe('declined')
		expect(await yes(offerId)).toEqual(refused('offer-has-ended'))
		expect(await passOfferOn(officer, { offerId, unitId: otherUnit })).toEqual(refused('offer-has-ended'))
		expect(await withdrawVacancy(officer, { offerId, because: 'sold' })).toEqual(refused('offer-has-ended'))
	})

	test('is refused with what is wrong in it, and outside the days of its agreement', async () => {
		const given = { agreementId, ...sampleHome }
		const wrong = { rooms: '0', rentOre: 'dyrt', accessibility: 'hiss', availableFrom: '2026-02-30' }
		expect(faults(await offerVacancy(officer, { ...given, ...wrong }))).toEqual([
			'rooms: not-valid',
			'rentOre: amount-not-a-number',
			'accessibility: choose-one',
			'availableFrom: not-a-day',
		])
		expect(faults(await offerVacancy(officer, { ...given, offeredOn: '2026-10-13' }))).toEqual([
			'offeredOn: date-in-future',
		])
		expect(faults(await offerVacancy(officer, { ...given, answerBy: '2026-10-11' }))).toEqual([
			'answerBy: answer-before-offer',
		])
		const early = await offerVacancy(officer, { ...given, offeredOn: '2023-12-31' })
		expect(early).toEqual(refused('agreement-not-in-force'))
		expect(await offerVacancy(officer, { ...given, agreementId: randomUUID() })).toEqual({ is: 'missing' })
		const ended = await sampleAgreement(officer, town)
		valueIn(
			await endAgreement(officer, { agreementId: ended, endedOn: '2026-10-01', endedBecause: 'period-over' }),
		)
		const late = await offerVacancy(officer, { ...given, agreementId: ended })
		expect(late).toEqual(refused('agreement-not-in-force'))
	})

	test('cannot be answered before it was asked about, nor tomorrow', async () => {
		const offerId = await sampleOffer(officer, agreementId)
		expect(faults(await no(offerId, { answeredOn: '2026-10-11' }))).toEqual([
			'answeredOn: answered-before-asked',
		])
		expect(faults(await no(offerId, { answeredOn: '2026-10-13' }))).toEqual(['answeredOn: date-in-future'])
	})
})

describe('who moves in', () => {
	test('is decided later, may be somebody else, and the need ends the day they move in', async () => {
		const offerId = await taken()
		const [first, second] = [await waiting(), await waiting()]
		const plan = { offerId, form: 'social-contract', movesInOn: '2026-11-01' }
		valueIn(await planMoveIn(officer, plan))
		expect((await page(offerId)).tenants).toEqual([])
		valueIn(await planMoveIn(officer, { ...plan, needId: first }))
		expect(valueIn(await housingNeed(officer, { needId: first }))).toMatchObject({
			...{ endedOn: '2026-11-01', waits: true, home: { offerId } },
		})
		valueIn(await planMoveIn(officer, { ...plan, needId: second }))
		expect((await page(offerId)).tenants.map(({ needId }) => needId)).toEqual([second])
		expect(valueIn(await housingNeed(officer, { needId: first }))).toMatchObject({
			endedOn: null,
			home: null,
		})
	})

	test('moves into what is taken, by a plan that nobody has changed meanwhile', async () => {
		const offerId = await sampleOffer(officer, agreementId)
		const plan = { offerId, form: 'own-lease' }
		expect(await planMoveIn(officer, plan)).toEqual(refused('offer-not-taken'))
		expect(await handOverLease(officer, { offerId, ownLeaseOn: '2026-10-12' })).toEqual(
			refused('offer-not-taken'),
		)
		valueIn(await yes(offerId))
		expect(faults(await planMoveIn(officer, { ...plan, movesInOn: '2026-10-11' }))).toEqual([
			'movesInOn: moves-in-before-taken',
		])
		expect(faults(await planMoveIn(officer, { ...plan, form: 'hotel' }))).toEqual(['form: choose-one'])
		expect(await planMoveIn(officer, { ...plan, needId: randomUUID() })).toEqual({ is: 'missing' })
		const seenAt = (await page(offerId)).seenAt
		valueIn(await planMoveIn(officer, { ...plan, seenAt }))
		expect(await planMoveIn(officer, { ...plan, seenAt })).toEqual(refused('changed-meanwhile'))
	})

	test('waits again when the landlord takes the home back, until somebody lives there', async () => {
		const offerId = await taken()
		const needId = await waiting()
		valueIn(await planMoveIn(officer, { offerId, form: 'social-contract', movesInOn: '2026-11-01', needId }))
		valueIn(await withdrawVacancy(officer, { offerId, because: 'renovation' }))
		expect((await page(offerId)).stands).toBe('withdrawn')
		expect(valueIn(await housingNeed(officer, { needId }))).toMatchObject({ endedOn: null, home: null })

		const lived = await taken()
		valueIn(await planMoveIn(officer, { offerId: lived, form: 'own-lease', movesInOn: '2026-10-12' }))
		const back = await withdrawVacancy(officer, { offerId: lived, because: 'sold' })
		expect(back).toEqual(refused('somebody-lives-there'))
	})
})

describe('a home that we let', () => {
	test('becomes a dwelling with a bed at once, and one on an own lease never does', async () => {
		const { propertyId } = await sampleProperty(officer, town.unitId, 'Lägenheter i beståndet')
		const offerId = await taken({ address: 'Beståndsgatan 3', flat: '1102' })
		const put = { offerId, propertyId, sleeps: '3' }
		expect(await putOfferInStock(officer, put)).toEqual(refused('form-not-decided'))
		valueIn(await planMoveIn(officer, { offerId, form: 'own-lease' }))
		expect(await putOfferInStock(officer, put)).toEqual(refused('own-lease-not-ours'))
		valueIn(await planMoveIn(officer, { offerId, form: 'training-flat' }))
		expect(await putOfferInStock(officer, { ...put, propertyId: randomUUID() })).toEqual({ is: 'missing' })
		expect(faults(await putOfferInStock(officer, { ...put, sleeps: '0' }))).toEqual(['sleeps: not-valid'])
		const { dwellingId } = valueIn(await putOfferInStock(officer, put))
		expect((await page(offerId)).dwellingId).toBe(dwellingId)
		expect(await putOfferInStock(officer, put)).toEqual(refused('in-stock-already'))
		expect(await planMoveIn(officer, { offerId, form: 'own-lease' })).toEqual(refused('in-stock-already'))
	})

	test('that cannot be put there leaves nothing behind', async () => {
		const { propertyId } = await sampleProperty(officer, town.unitId, 'Lägenheter två')
		const [one, twin] = [
			await taken({ address: 'Tvillinggatan 1' }),
			await taken({ address: 'Tvillinggatan 1' }),
		]
		for (const offerId of [one, twin]) {
			valueIn(await planMoveIn(officer, { offerId, form: 'social-contract' }))
		}
		valueIn(await putOfferInStock(officer, { offerId: one, propertyId, sleeps: '1' }))
		const again = await putOfferInStock(officer, { offerId: twin, propertyId, sleeps: '1' })
		expect(again).toEqual(refused('dwelling-there-already'))
		expect((await page(twin)).dwellingId).toBeNull()
	})
})

test('a home counts the day somebody moves in or has the lease, never what is promised, taken or ahead', async () => {
	const apart = await sampleMunicipality(house, 'Räkneköping')
	const mine = apart.as('officer')
	const its = await sampleAgreement(mine, apart)
	const days = async (otherwise: object, plan: object | null) => {
		const offerId = await sampleOffer(mine, its, { offeredOn: '2026-01-10', ...otherwise })
		if (plan === null) return offerId
		const answer = { answer: 'accepted', answeredOn: '2026-01-12', unitId: apart.unitId }
		valueIn(await answerOffer(mine, { offerId, ...answer }))
		valueIn(await planMoveIn(mine, { offerId, form: 'social-contract', ...plan }))
		return offerId
	}
	await days({}, null)
	await days({}, {})
	await days({}, { movesInOn: '2026-11-01' })
	await days({}, { movesInOn: '2026-02-01', form: 'own-lease' })
	const later = await days({}, { movesInOn: '2026-03-01' })
	valueIn(await handOverLease(mine, { offerId: later, ownLeaseOn: '2026-09-01' }))
	const period = { from: plainDate('2021-01-01'), until: plainDate('2027-01-01') }
	const counts = await asSystem(house, apart.municipalityId, async (act) => ({
		years: await countHomesByAgreement(act, period),
		parts: await partsOfHomesByAgreement(act, 2026),
	}))
	expect(counts.years).toEqual([{ year: 2026, value: 2 }])
	expect(counts.parts).toEqual([{ part: 'Provbostäder', count: 2 }])
	const board = valueIn(await agreementBoard(mine, {}))
	expect(board.all).toMatchObject({ offered: 5, accepted: 4, supplied: 2, ownLease: 2 })
	expect(board.medianDays).toBe(22)
	expect(board.months.map(({ supplied }) => supplied)).toEqual([0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])
})
