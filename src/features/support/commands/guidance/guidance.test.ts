import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { plainDate as day } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { actingAs } from '../../../../platform/transaction.ts'
import { startSampleSpell } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { registerPerson } from '../../../people/index.ts'
import {
	countGuidanceYears,
	countOverdueQuarters,
	countOverdueYears,
	countSupportedYears,
	partsOfSupportYear,
} from '../../counts.ts'
import { personSupport } from '../../queries/agreements/person-support.ts'
import { supportWork } from '../../queries/agreements/support-work.ts'
import { supportReviewedSince } from '../../queries/reviews/support-reviewed-since.ts'
import { decideSample, delegateSupportSample, samplePerson } from '../../samples.ts'
import { agreeOnSupport } from '../agreements/agree-on-support.ts'
import { contactElderlyCareOf } from '../reviews/contact-elderly-care-of.ts'
import { reviewSupport } from '../reviews/review-support.ts'
import { ruleOutElderlyCareOf } from '../reviews/rule-out-elderly-care-of.ts'
import { answerGuidance } from './answer-guidance.ts'
import { offerGuidance } from './offer-guidance.ts'
import { recordOfferAgain } from './record-offer-again.ts'
import { recordRefusedOffer } from './record-refused-offer.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Vägledby')
const officer = town.as('officer')
await delegateSupportSample(officer)
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })
const acting = async <T>(work: (act: Act) => Promise<T>) => await actingAs(officer, { writes: false }, work)

test('guidance is offered, and answered once; a no has its reason', async () => {
	const personId = await samplePerson(officer)
	const { guidanceId } = valueIn(await offerGuidance(officer, { personId, offeredOn: '2026-09-01' }))
	const no = { guidanceId, answer: 'declined', answeredOn: '2026-09-02' }
	expect(await answerGuidance(officer, no)).toMatchObject({ faults: [{ path: 'declineReason' }] })
	expect(await answerGuidance(officer, { ...no, answer: 'accepted', answeredOn: '2026-08-31' })).toEqual(
		refused('answered-before-offered'),
	)
	valueIn(await answerGuidance(officer, { ...no, declineReason: 'not-now' }))
	expect(await answerGuidance(officer, { ...no, answer: 'accepted' })).toEqual(refused('guidance-answered'))
})

test('a no is asked again on its day, once', async () => {
	const personId = await samplePerson(officer)
	const offer = {
		personId,
		about: 'housing',
		offeredOn: '2026-08-01',
		refusedOn: '2026-08-03',
		reason: 'place',
	}
	expect(await recordRefusedOffer(officer, { ...offer, nextOfferOn: '2026-08-03' })).toMatchObject({
		faults: [{ path: 'nextOfferOn', problem: 'next-before-refused' }],
	})
	expect(await recordRefusedOffer(officer, { ...offer, refusedOn: '2026-07-31' })).toMatchObject({
		faults: [{ path: 'refusedOn' }],
	})
	const { offerId } = valueIn(await recordRefusedOffer(officer, { ...offer, nextOfferOn: '2026-10-10' }))
	const waiting = async () =>
		valueIn(await supportWork(officer, {})).offers.filter(({ id }) => id === offerId)
	expect(await waiting()).toMatchObject([{ nextOfferOn: '2026-10-10', late: true }])
	expect(await recordOfferAgain(officer, { offerId, onDay: '2026-08-01' })).toEqual(
		refused('offered-before-refused'),
	)
	valueIn(await recordOfferAgain(officer, { offerId, onDay: '2026-10-11' }))
	expect(await recordOfferAgain(officer, { offerId, onDay: '2026-10-12' })).toEqual(
		refused('offered-again-already'),
	)
	expect(await waiting()).toEqual([])
})

test('whether support was looked through since a day is answered by the latest review', async () => {
	const personId = await samplePerson(officer)
	const since = async (from: string) => await acting((act) => supportReviewedSince(act, personId, day(from)))
	expect(await since('2020-01-01')).toBeNull()
	const review = { personId, onDay: '2026-09-01', findings: 'Fler besök behövs.', changed: 'more' }
	expect(await reviewSupport(officer, { ...review, nextOn: '2026-09-01' })).toMatchObject({ is: 'bad-input' })
	const { reviewId } = valueIn(await reviewSupport(officer, review))
	expect(await since('2026-09-01')).toMatchObject({ reviewId, onDay: '2026-09-01' })
	expect(await since('2026-09-02')).toBeNull()
})

test('somebody of 65 prompts elderly care: on a basis that is written down (OSL 12:2, 26:1), or why not', async () => {
	const born = { givenName: 'Göte', familyName: 'Prov', bornOn: '1961-10-12', sex: 'man' }
	const { personId } = valueIn(await registerPerson(officer, born))
	const asks = async (of: string) =>
		valueIn(await personSupport(officer, { personId: of })).asksForElderlyCare
	expect(await asks(personId)).toBe(true)
	const contact = { personId, onDay: '2026-10-10', basis: 'consent' }
	expect(await contactElderlyCareOf(officer, contact)).toMatchObject({ faults: [{ path: 'consentOn' }] })
	expect(await contactElderlyCareOf(officer, { ...contact, basis: 'secrecy-checked' })).toMatchObject({
		faults: [{ path: 'basisNote' }],
	})
	expect(await contactElderlyCareOf(officer, { ...contact, consentOn: '2026-10-11' })).toMatchObject({
		faults: [{ path: 'consentOn', problem: 'consent-after-contact' }],
	})
	valueIn(await contactElderlyCareOf(officer, { ...contact, consentOn: '2026-10-09' }))
	expect(await asks(personId)).toBe(false)
	const younger = { ...born, givenName: 'Gerda', bornOn: '1961-10-13' }
	const { personId: other } = valueIn(await registerPerson(officer, younger))
	expect(await asks(other)).toBe(false)
	valueIn(await ruleOutElderlyCareOf(officer, { personId: other, reason: 'no-need-seen' }))
})

test('guidance, decisions that waited and support are counted by year, and the parts add up', async () => {
	const place = await sampleMunicipality(house, 'Räkneby')
	const by = place.as('officer')
	await delegateSupportSample(by)
	const people: string[] = []
	for (let number = 0; number < 4; number++) {
		const personId = await samplePerson(by)
		await startSampleSpell(by, personId, '2026-02-01')
		people.push(personId)
	}
	const [first = '', second = '', third = ''] = people
	for (const personId of [first, second])
		valueIn(await offerGuidance(by, { personId, offeredOn: '2026-03-01' }))
	const again = valueIn(await offerGuidance(by, { personId: first, offeredOn: '2026-05-01' }))
	valueIn(
		await answerGuidance(by, { guidanceId: again.guidanceId, answer: 'accepted', answeredOn: '2026-05-02' }),
	)
	await decideSample(by, third, '2026-01-15')
	valueIn(
		await agreeOnSupport(by, {
			...{ personId: first, kind: 'housing-support', startsOn: '2025-12-01', hoursAWeek: 2 },
		}),
	)
	const period = { from: day('2025-01-01'), until: day('2026-10-13') }
	const counted = await actingAs(by, { writes: false }, async (act) => ({
		years: await countGuidanceYears(act, period),
		waited: await countOverdueYears(act, period),
		helped: await countSupportedYears(act, period),
		quarters: await countOverdueQuarters(act, { ...period, from: day('2026-01-01') }),
		guidance: await partsOfSupportYear(act, 'guidanceOffered', 2026),
		support: await partsOfSupportYear(act, 'housingSupport', 2026),
		overdue: await partsOfSupportYear(act, 'decisionsOverdue', 2026),
	}))
	expect(counted.years.offered).toEqual([{ year: 2026, value: 50, share: { part: 2, whole: 4 } }])
	expect(counted.years.accepted).toEqual([{ year: 2026, value: 25, share: { part: 1, whole: 4 } }])
	expect(counted.guidance).toEqual([
		{ part: 'accepted', count: 1 },
		{ part: 'declined', count: 0 },
		{ part: 'waiting', count: 1 },
		{ part: 'not-offered', count: 2 },
	])
	expect(counted.quarters.map(({ value }) => value)).toEqual([0, 1, 1])
	expect(counted.waited).toEqual([
		{ year: 2025, value: 0 },
		{ year: 2026, value: 1 },
	])
	expect(counted.overdue).toEqual([{ part: 'housing', count: 1 }])
	expect(counted.helped).toEqual([
		{ year: 2025, value: 1 },
		{ year: 2026, value: 1 },
	])
	expect(counted.support).toEqual([
		{ part: 'since-before', count: 1 },
		{ part: 'began', count: 0 },
	])
})
