import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { caseFile } from '../../queries/case-file.ts'
import { caseDebt } from '../../queries/debt/case-debt.ts'
import { openSampleCase } from '../../samples.ts'
import { agreePaymentPlan } from '../agree-payment-plan.ts'
import { endPaymentPlan } from './end-payment-plan.ts'
import { recordPayment } from './record-payment.ts'
import { recordStatedDebt } from './record-stated-debt.ts'
import { remindOfInstalment } from './remind-of-instalment.ts'
import { takeBackDebtEntry } from './take-back-debt-entry.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Skuldköping')
const officer = town.as('officer')
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })

let doors = 0
const open = () => openSampleCase(officer, { address: `Skuldgatan ${++doors}` })
const debtOf = async (caseId: string) => valueIn(await caseDebt(officer, { caseId }))
const paid = (caseId: string, onDay: string, amount: string) =>
	recordPayment(officer, { caseId, onDay, amount, paidBy: 'tenant', source: 'landlord' })
const plan = { total: '6000', instalment: '2000', agreedOn: '2026-08-20', firstDueOn: '2026-08-31' }

describe('the debt and its history', () => {
	test('keeps each word with who said it, and the latest is the debt of the case', async () => {
		const caseId = await open()
		const said = (onDay: string, amount: string, source: string) =>
			recordStatedDebt(officer, { caseId, onDay, amount, source })
		valueIn(await said('2026-09-05', '12 000 kr', 'landlord'))
		valueIn(await said('2026-08-05', '10 000', 'tenant'))
		valueIn(await paid(caseId, '2026-09-20', '2 000'))
		const { history } = await debtOf(caseId)
		expect(history.days.map(({ onDay, is, source }) => [onDay, is, source])).toEqual([
			['2026-09-20', 'paid', 'landlord'],
			['2026-09-05', 'stated', 'landlord'],
			['2026-08-05', 'stated', 'tenant'],
		])
		expect(history).toMatchObject({ statedOre: 1_200_000, paidSinceOre: 200_000, owedOre: 1_000_000 })
		expect(valueIn(await caseFile(officer, { caseId })).debtOre).toBe(1_200_000)
	})

	test('strikes out what was written by mistake, once, and counts it no more', async () => {
		const caseId = await open()
		valueIn(await recordStatedDebt(officer, { caseId, onDay: '2026-09-05', amount: '100', source: 'own' }))
		const { entryId } = valueIn(
			await recordStatedDebt(officer, { caseId, onDay: '2026-09-06', amount: '999', source: 'own' }),
		)
		valueIn(await takeBackDebtEntry(officer, { caseId, entryId }))
		expect(await takeBackDebtEntry(officer, { caseId, entryId })).toEqual(refused('already-taken-back'))
		const debt = await debtOf(caseId)
		expect(debt.history.statedOre).toBe(10_000)
		expect(debt.takenBack).toMatchObject([{ key: entryId, takenBackOn: '2026-10-12' }])
		expect(valueIn(await caseFile(officer, { caseId })).debtOre).toBe(10_000)
	})

	test('is nobody else’s: another unit and another town find nothing, and other roles may not ask', async () => {
		const caseId = await open()
		const outsider = await town.another('officer', { unit: 'none' })
		expect(await caseDebt(outsider, { caseId })).toEqual({ is: 'missing' })
		expect(
			await recordPayment(outsider, {
				...{ caseId, onDay: '2026-09-20', amount: '1', paidBy: 'tenant', source: 'own' },
			}),
		).toEqual({ is: 'missing' })
		expect(await caseDebt(town.as('landlord'), { caseId })).toEqual({ is: 'forbidden' })
	})

	test('takes no payment that has not come, and none of nothing', async () => {
		const caseId = await open()
		expect(await paid(caseId, '2026-10-13', '10')).toMatchObject({ is: 'bad-input' })
		expect(await paid(caseId, '2026-10-12', '0')).toEqual({
			is: 'bad-input',
			faults: [{ path: 'amount', problem: 'amount-not-positive' }],
		})
	})
})

describe('a payment plan with instalments (domain.md 2.5 payment plan, 2.7 who pays what by when)', () => {
	test('is broken when an instalment is missed, and that is the next step until it is answered', async () => {
		const caseId = await open()
		valueIn(await agreePaymentPlan(officer, { caseId, ...plan }))
		valueIn(await paid(caseId, '2026-08-31', '2000'))
		const broken = valueIn(await caseFile(officer, { caseId }))
		expect(broken.plan).toMatchObject({ state: 'broken', behindOre: 200_000 })
		expect(broken.steps.find((step) => step.id === 'answer-broken-plan')).toMatchObject({
			to: 'debt/end-plan',
			dueOn: '2026-09-30',
		})
		valueIn(await paid(caseId, '2026-10-10', '2000'))
		const mended = valueIn(await caseFile(officer, { caseId }))
		expect(mended.plan?.instalments.map(({ state }) => state)).toEqual(['paid', 'paid-late', 'coming'])
	})

	test('gives way to a new one, and the old one says so', async () => {
		const caseId = await open()
		valueIn(await agreePaymentPlan(officer, { caseId, ...plan }))
		valueIn(
			await agreePaymentPlan(officer, { caseId, ...plan, agreedOn: '2026-10-12', firstDueOn: '2026-10-30' }),
		)
		const { plans } = await debtOf(caseId)
		expect(plans.map(({ watch }) => watch.state)).toEqual(['running', 'replaced'])
	})

	test('asks for a reminder, which is recorded once and then asked for no more', async () => {
		const caseId = await open()
		const soon = { ...plan, agreedOn: '2026-10-01', firstDueOn: '2026-10-14' }
		valueIn(await agreePaymentPlan(officer, { caseId, ...soon }))
		const steps = async () =>
			valueIn(await caseFile(officer, { caseId })).steps.filter((step) => step.id === 'remind-of-instalment')
		expect(await steps()).toMatchObject([{ dueOn: '2026-10-14', facts: { amountOre: 200_000 } }])
		valueIn(
			await remindOfInstalment(officer, {
				...{ caseId, number: '1', remindedOn: '2026-10-12', remindedHow: 'phone' },
			}),
		)
		expect(await steps()).toEqual([])
	})

	test('ends as kept only when all is paid; as broken at any time; and only once', async () => {
		const caseId = await open()
		valueIn(await agreePaymentPlan(officer, { caseId, ...plan }))
		const end = (endedBecause: string) =>
			endPaymentPlan(officer, { caseId, endedOn: '2026-10-12', endedBecause })
		expect(await end('kept')).toEqual(refused('plan-not-paid'))
		valueIn(await end('broken'))
		expect(await end('broken')).toEqual(refused('no-plan-running'))
		expect(
			await remindOfInstalment(officer, {
				...{ caseId, number: '1', remindedOn: '2026-10-12', remindedHow: 'phone' },
			}),
		).toEqual(refused('no-plan-running'))
	})

	test('is not made of more instalments than can be watched', async () => {
		const caseId = await open()
		expect(await agreePaymentPlan(officer, { caseId, ...plan, instalment: '1' })).toEqual(
			refused('too-many-instalments'),
		)
	})
})
