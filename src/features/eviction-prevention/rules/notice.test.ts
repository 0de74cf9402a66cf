import { describe, expect, test } from 'vitest'
import { ore } from '../../../foundation/money.ts'
import { plainDate } from '../../../foundation/plain-date.ts'
import { amountToPay, faultsIn, type NoticeReport, recoveryApplies } from './notice.ts'

const today = plainDate('2026-10-12')
const arrears: NoticeReport = {
	kind: 'arrears',
	status: 'open',
	reference: 'LB-1203-26',
	tenant: 'Jenny Åkerlund',
	nationalId: null,
	address: 'Skeppargatan 12',
	postalCode: null,
	city: null,
	dwelling: '1203',
	rooms: '3',
	children: 'unknown',
	amountOre: ore(18_240_00),
	interestOre: ore(400_00),
	dueMonths: [{ dueOn: plainDate('2026-07-31'), amountOre: null, interestOre: null }],
	account: '555-0142',
	sentOn: null,
	servedOn: null,
	mustMoveAnyway: false,
	warnedOn: null,
	leaseEndsOn: null,
	note: null,
}

test('a complete report of unpaid rent has no faults', () => {
	expect(faultsIn(arrears, today)).toEqual([])
})

describe('each fault names its field', () => {
	const tomorrow = plainDate('2026-10-13')
	test.each<[string, Partial<NoticeReport>, string, string]>([
		['no tenant', { tenant: '' }, 'tenant', 'required'],
		['no address', { address: '' }, 'address', 'required'],
		['no amount', { amountOre: null }, 'amountOre', 'required'],
		['an amount of zero', { amountOre: ore(0) }, 'amountOre', 'amount-not-positive'],
		['interest below zero', { interestOre: ore(-1) }, 'interestOre', 'interest-negative'],
		['no due date', { dueMonths: [] }, 'dueMonths', 'required'],
		['posted tomorrow', { sentOn: tomorrow }, 'sentOn', 'date-in-future'],
		['served tomorrow', { servedOn: tomorrow }, 'servedOn', 'date-in-future'],
		['warned tomorrow', { warnedOn: tomorrow }, 'warnedOn', 'date-in-future'],
	])('%s', (_name, change, field, problem) => {
		expect(faultsIn({ ...arrears, ...change }, today)).toEqual([{ field, problem }])
	})
})

test('posted and served today is in time', () => {
	expect(faultsIn({ ...arrears, sentOn: today, servedOn: today }, today)).toEqual([])
})

test('a report of disturbance asks nothing about money', () => {
	expect(faultsIn({ ...arrears, kind: 'disturbance', amountOre: null, dueMonths: [] }, today)).toEqual([])
})

test('rent and interest are paid together', () => {
	expect(amountToPay(arrears)).toBe(18_640_00)
	expect(amountToPay({ amountOre: null, interestOre: null })).toBeNull()
})

test('recovery never applies where the tenant must move within a month anyway', () => {
	expect(recoveryApplies(arrears)).toBe(true)
	expect(recoveryApplies({ ...arrears, mustMoveAnyway: true })).toBe(false)
	expect(recoveryApplies({ ...arrears, kind: 'disturbance' })).toBe(false)
})
