import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { caseFile } from '../../queries/case-file.ts'
import { officerMatters } from '../../queries/officer-matters.ts'
import { unansweredChecks } from '../../queries/unanswered-checks.ts'
import { openSampleCase } from '../../samples.ts'
import { agreePaymentPlan } from '../agree-payment-plan.ts'
import { closeCase } from '../close-case.ts'
import { recordContactAttempt } from '../record-contact-attempt.ts'
import { endPaymentPlan } from './end-payment-plan.ts'
import { recordPayment } from './record-payment.ts'

const { house, clock } = await testHouse()
const town = await sampleMunicipality(house, 'Planköping')
const officer = town.as('officer')
const on = (day: string) => clock.set(instant(`${day}T08:00:00Z`))
const plansOf = async (caseId: string) =>
	valueIn(await officerMatters(officer, {}))
		.matters.filter(({ kind, title }) => kind === 'step' && title.caseId === caseId)
		.map(({ what }) => what)

test('a plan that the case was closed with is reminded of, missed and ended by its officer (2.6 payment_plan)', async () => {
	on('2026-10-12')
	const caseId = await openSampleCase(officer, { address: 'Plangatan 1', children: 'no' })
	const reached = { kind: 'phone', result: 'reached', onDay: '2026-10-12', debtAdviceOffered: 'yes' }
	valueIn(await recordContactAttempt(officer, { caseId, ...reached }))
	const plan = { total: '3 000', instalment: '1 000', agreedOn: '2026-10-12', firstDueOn: '2026-10-20' }
	valueIn(await agreePaymentPlan(officer, { caseId, ...plan }))
	valueIn(await closeCase(officer, { caseId, outcome: 'payment_plan' }))
	expect(await plansOf(caseId)).toEqual([])

	on('2026-10-19')
	expect(await plansOf(caseId)).toEqual(['remind-of-instalment'])
	on('2026-11-10')
	expect(await plansOf(caseId)).toContain('answer-broken-plan')
	expect(valueIn(await unansweredChecks(officer, {})).map(({ what }) => what)).toContain('answer-broken-plan')
	expect(valueIn(await caseFile(officer, { caseId })).steps.map(({ id }) => id)).toContain(
		'answer-broken-plan',
	)
	expect(await plansOf(caseId)).not.toContain('close')
	const colleague = await town.another('officer')
	expect(valueIn(await officerMatters(colleague, {})).matters).toEqual([])

	const payment = { caseId, onDay: '2026-11-10', amount: '1 000', paidBy: 'tenant', source: 'tenant' }
	valueIn(await recordPayment(officer, payment))
	expect(await plansOf(caseId)).not.toContain('answer-broken-plan')
	on('2027-03-01')
	expect(await plansOf(caseId)).toContain('answer-broken-plan')
	valueIn(await endPaymentPlan(officer, { caseId, endedOn: '2027-03-01', endedBecause: 'broken' }))
	expect(await plansOf(caseId)).toEqual([])
})
