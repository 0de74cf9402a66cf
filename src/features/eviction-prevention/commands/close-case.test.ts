import { describe, expect, test } from 'vitest'
import { everyCaseCount } from '../../../../tests/support/case-counts.ts'
import { testHouse } from '../../../../tests/support/house.ts'
import { instant, plainDate } from '../../../foundation/plain-date.ts'
import { valueIn } from '../../../platform/answer.ts'
import { asSystem } from '../../../platform/purpose.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { countCaseEvents } from '../counts.ts'
import { caseFile } from '../queries/case-file.ts'
import { evictionsBehind } from '../queries/evictions-behind.ts'
import {
	addSampleChild,
	delegateSample,
	offerSampleHome,
	openSampleCase,
	recordSampleDate,
} from '../samples.ts'
import { agreePaymentPlan } from './agree-payment-plan.ts'
import { answerFollowUp } from './answer-follow-up.ts'
import { callDebtConsultation } from './call-debt-consultation.ts'
import { closeCase } from './close-case.ts'
import { recordCaseDate } from './record-case-date.ts'
import { recordChildTalk } from './record-child-talk.ts'
import { recordContactAttempt } from './record-contact-attempt.ts'
import { recordDebtConsultation } from './record-debt-consultation.ts'
import { recordDecision } from './record-decision.ts'
import { recordNoTalkReason } from './record-no-talk-reason.ts'

const { house, clock } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const officer = town.as('officer')
const today = '2026-10-12'

let doors = 0
const open = (otherwise: object = {}) =>
	openSampleCase(officer, { address: `Provgatan ${++doors}`, ...otherwise })
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })
const contact = (caseId: string, otherwise: object = {}) =>
	recordContactAttempt(officer, { caseId, kind: 'phone', result: 'reached', onDay: today, ...otherwise })
const talk = (caseId: string, childId: string, otherwise: object = {}) =>
	recordChildTalk(officer, {
		...{ caseId, childId, heldOn: today, legalGround: 'guardian-consent', childsView: 'Vill bo kvar' },
		guardians: [{ guardian: 'Jenny Åkerlund', givenOn: today }],
		...otherwise,
	})

/** Nothing is missing but an outcome: no children, advice offered, one contact. */
async function openReady(otherwise: object = {}): Promise<string> {
	const caseId = await open({ children: 'no', ...otherwise })
	valueIn(await contact(caseId, { debtAdviceOffered: 'yes' }))
	return caseId
}

describe('closing is refused', () => {
	test('while nobody knows about children', async () => {
		const caseId = await openReady({ children: 'unknown' })
		expect(await closeCase(officer, { caseId, outcome: 'paid_by_tenant' })).toEqual(
			refused('children-unknown'),
		)
	})

	test('before each child has a talk or a reason, and says which child', async () => {
		const caseId = await openReady({ children: 'yes' })
		const [tilde, melker] = [
			await addSampleChild(officer, caseId),
			await addSampleChild(officer, caseId, { givenName: 'Melker', bornOn: '2020-05-05' }),
		]
		valueIn(await talk(caseId, tilde))
		expect(await closeCase(officer, { caseId, outcome: 'payment_plan' })).toMatchObject({
			is: 'refused',
			refusal: { because: 'child-talk-missing', childIds: [melker] },
		})
		valueIn(await recordNoTalkReason(officer, { caseId, childId: melker, reason: 'too-young', onDay: today }))
		expect((await closeCase(officer, { caseId, outcome: 'payment_plan' })).is).toBe('done')
	})

	test('as evicted without recorded attempts, without the day, without a home offered', async () => {
		const caseId = await open({ children: 'no', ground: 'disturbance' })
		const close = (otherwise: object = {}) =>
			closeCase(officer, { caseId, outcome: 'evicted_no_children', ...otherwise })
		expect(await close()).toEqual(refused('no-attempts-recorded'))
		valueIn(await contact(caseId, { result: 'not-reached' }))
		expect(await close()).toEqual(refused('eviction-date-missing'))
		const evictedOn = today
		expect(await close({ evictedOn })).toEqual(refused('no-alternative-home'))
		expect(await close({ evictedOn, alternative: 'offered-and-declined' })).toEqual(
			refused('no-alternative-home'),
		)
		await offerSampleHome(officer, caseId, { fitsTheChildren: 'no-children', answer: 'declined' })
		expect((await close({ evictedOn })).is).toBe('done')
		expect(valueIn(await caseFile(officer, { caseId })).alternative).toBe('offered-and-declined')
	})

	test('a second time', async () => {
		const caseId = await openReady()
		valueIn(await closeCase(officer, { caseId, outcome: 'paid_by_tenant' }))
		expect(await closeCase(officer, { caseId, outcome: 'paid_by_tenant' })).toEqual(refused('case-closed'))
		expect(await contact(caseId)).toEqual(refused('case-closed'))
	})
})

describe('a child talk', () => {
	test('needs consent from each guardian, or an investigation open that day, or 15 years', async () => {
		const caseId = await open()
		const childId = await addSampleChild(officer, caseId)
		expect(await talk(caseId, childId, { guardians: [] })).toEqual(refused('guardian-consent-missing'))
		const investigation = { legalGround: 'investigation', guardians: [] }
		expect(await talk(caseId, childId, investigation)).toEqual(refused('no-open-investigation'))
		expect(await talk(caseId, childId, { legalGround: 'own-standing' })).toEqual(refused('child-under-15'))
		expect((await talk(caseId, childId, { ...investigation, investigationOpenedOn: '2026-10-01' })).is).toBe(
			'done',
		)
		expect(await talk(caseId, childId)).toEqual(refused('child-talk-already-held'))
	})

	test('is not given up as "not reached" without attempts, and takes the place of a reason when it is held', async () => {
		const caseId = await open()
		const childId = await addSampleChild(officer, caseId)
		const reason = { caseId, childId, reason: 'not-reached', onDay: today }
		expect(await recordNoTalkReason(officer, reason)).toEqual(refused('not-reached-without-attempts'))
		valueIn(await contact(caseId))
		valueIn(await contact(caseId, { kind: 'home-visit' }))
		valueIn(await recordNoTalkReason(officer, reason))
		valueIn(await talk(caseId, childId))
		const [child] = valueIn(await caseFile(officer, { caseId })).children
		expect(child).toMatchObject({ heldOn: today, noTalkReason: null, childsView: 'Vill bo kvar' })
	})

	test('is not recorded for a child of another case', async () => {
		const childId = await addSampleChild(officer, await open())
		expect(await talk(await open(), childId)).toEqual({ is: 'missing' })
	})
})

describe('measures', () => {
	test('a consultation with the landlord needs consent, and is held once it has been called', async () => {
		const caseId = await open()
		const call = { caseId, plannedFor: '2026-10-14', parties: ['tenant', 'landlord'] }
		expect(await recordDebtConsultation(officer, { caseId, heldOn: today, result: 'no-show' })).toEqual(
			refused('no-consultation-called'),
		)
		expect(await callDebtConsultation(officer, call)).toEqual(refused('consent-missing'))
		valueIn(await callDebtConsultation(officer, { ...call, consentOn: today }))
		expect(await callDebtConsultation(officer, { ...call, consentOn: today })).toEqual(
			refused('consultation-already-called'),
		)
		const agreed = { caseId, heldOn: today, result: 'agreed' }
		expect(await recordDebtConsultation(officer, agreed)).toMatchObject({ faults: [{ path: 'agreement' }] })
		valueIn(await recordDebtConsultation(officer, { ...agreed, agreement: '2 500 kr i månaden' }))
		expect(valueIn(await caseFile(officer, { caseId })).steps.map((step) => step.id)).toContain(
			'agree-payment-plan',
		)
		const plan = { caseId, agreedOn: today, total: '18 640', instalment: '2 500', firstDueOn: '2026-10-25' }
		valueIn(await agreePaymentPlan(officer, plan))
		expect(await agreePaymentPlan(officer, { ...plan, instalment: '20 000' })).toMatchObject({
			is: 'bad-input',
		})
	})

	test('a posted letter of liability stops the clock; an old paragraph or too large an amount is refused', async () => {
		const caseId = await open()
		await recordSampleDate(officer, caseId, 'board-told', '2026-09-22')
		await recordSampleDate(officer, caseId, 'served', '2026-09-24')
		await delegateSample(town.as('administrator'), { limit: '40 000' })
		const decision = {
			...{
				caseId,
				kind: 'assume-liability',
				legalBasis: 'JB 12:44',
				decidedOn: today,
				...{ periodFrom: '2026-10-01', periodTo: '2026-12-31' },
			},
			...{
				amount: '18 640',
				reasons: 'Barn i hemmet, ny lön 25 oktober',
				letterPostedOn: today,
			},
		}
		expect(await recordDecision(officer, { ...decision, legalBasis: 'SoL 2001 4:1' })).toEqual(
			refused('legal-basis-replaced'),
		)
		expect(await recordDecision(officer, { ...decision, amount: '40 001' })).toEqual(
			refused('over-delegation-limit'),
		)
		valueIn(await recordDecision(officer, decision))
		expect(valueIn(await caseFile(officer, { caseId })).course.clock).toEqual({
			...{ state: 'stopped', by: 'liability-assumed', on: today },
		})
	})
})

test('after closing the stay is asked about at 90, 180 and 365 days, and not before', async () => {
	const caseId = await openReady()
	valueIn(await closeCase(officer, { caseId, outcome: 'paid_by_tenant' }))
	const { followUps } = valueIn(await caseFile(officer, { caseId }))
	expect(followUps.map((one) => one.dueOn)).toEqual(['2027-01-10', '2027-04-10', '2027-10-12'])
	const [first] = followUps
	const answer = { followUpId: first?.id, answer: 'still-there', source: 'tenant' }
	expect(await answerFollowUp(officer, answer)).toEqual(refused('follow-up-not-due'))
	clock.set(instant('2027-01-10T08:00:00Z'))
	valueIn(await answerFollowUp(officer, answer))
	expect(await answerFollowUp(officer, answer)).toEqual(refused('follow-up-already-answered'))
	clock.set(instant('2026-10-12T07:00:00Z'))
})

test('a new threat in the same home takes the closed case on: children come along, open checks are answered', async () => {
	const tenant = { nationalId: '19460823-9986', address: 'Kvarngränd 2' }
	const earlier = await openReady({ ...tenant, children: 'yes' })
	const childId = await addSampleChild(officer, earlier)
	valueIn(await talk(earlier, childId))
	valueIn(await closeCase(officer, { caseId: earlier, outcome: 'paid_by_tenant' }))
	const caseId = await open({ ...tenant, children: 'unknown' })
	const file = valueIn(await caseFile(officer, { caseId }))
	expect(file).toMatchObject({ childrenAnswer: 'yes', children: [{ childId, settled: false }] })
	expect(file.otherCases.map((one) => one.id)).toEqual([earlier])
	const { followUps } = valueIn(await caseFile(officer, { caseId: earlier }))
	expect(followUps.map((one) => one.answer)).toEqual(['new-threat', 'new-threat', 'new-threat'])
})

test('figures are counted from what happened, all over the municipality, and children from their own rows', async () => {
	const place = await sampleMunicipality(house, 'Räknestad')
	const counter = place.as('officer')
	const start = async (address: string, children: string) => {
		const caseId = await openSampleCase(counter, { address, children })
		valueIn(
			await recordContactAttempt(counter, {
				caseId,
				kind: 'letter',
				result: 'reached',
				onDay: today,
				debtAdviceOffered: 'yes',
			}),
		)
		return caseId
	}
	const evicted = await start('Norra kajen 4', 'yes')
	const talked = await addSampleChild(counter, evicted)
	const visitor = await addSampleChild(counter, evicted, {
		givenName: 'Alva',
		living: 'visiting',
		daysAYear: '10',
	})
	for (const childId of [talked, visitor]) {
		valueIn(
			await recordChildTalk(counter, {
				caseId: evicted,
				childId,
				heldOn: today,
				legalGround: 'own-contact',
				childsView: '–',
			}),
		)
	}
	valueIn(
		await closeCase(counter, {
			...{
				caseId: evicted,
				outcome: 'evicted_with_children',
				evictedOn: today,
				deviationReasons: 'Inget hem fanns.',
			},
			childrenPresent: [talked],
		}),
	)
	valueIn(await closeCase(counter, { caseId: await start('Sjögatan 3', 'no'), outcome: 'payment_plan' }))

	const period = { from: plainDate('2026-01-01'), until: plainDate('2027-01-01') }
	const counts = await asSystem(house, place.municipalityId, (act) =>
		countCaseEvents(act, period, everyCaseCount),
	)
	const once = (value: number) => [{ year: 2026, value }]
	expect(counts).toEqual({
		evictions: once(1),
		childrenEvicted: once(1),
		casesOpened: once(2),
		casesAverted: once(1),
		consultations: [],
		childTalks: once(2),
	})
	const { evictions } = valueIn(await evictionsBehind(counter, { year: 2026 }))
	expect(evictions).toMatchObject([{ caseId: evicted, children: 2, childrenPresent: 1, talksHeld: 2 }])
	expect(await evictionsBehind(place.as('strategist'), { year: 2026 })).toEqual({ is: 'forbidden' })
	expect(
		valueIn(await evictionsBehind(officer, { year: 2026 })).evictions.map((one) => one.caseId),
	).not.toContain(evicted)
})

test('an eviction long before the case is another year that was meant: it would be counted there', async () => {
	const caseId = await openReady()
	const mistaken = { is: 'bad-input', faults: [expect.objectContaining({ problem: 'long-before-the-case' })] }
	expect(
		await closeCase(officer, { caseId, outcome: 'evicted_no_children', evictedOn: '2001-01-01' }),
	).toEqual(mistaken)
	const date = { caseId, onDay: '2001-01-01', source: 'enforcement-authority' }
	for (const kind of ['evicted', 'eviction-planned', 'served']) {
		expect(await recordCaseDate(officer, { ...date, kind })).toEqual(mistaken)
	}
})
