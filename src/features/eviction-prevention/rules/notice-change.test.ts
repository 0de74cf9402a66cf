import { expect, test } from 'vitest'
import { ore } from '../../../foundation/money.ts'
import { plainDate } from '../../../foundation/plain-date.ts'
import type { NoticeReport } from './notice.ts'
import { changesBetween, toldAnew } from './notice-change.ts'

const july = plainDate('2026-07-31')
const told: NoticeReport = {
	kind: 'arrears',
	status: 'open',
	reference: 'LB-1203-26',
	tenant: 'Jenny Åkerlund',
	nationalId: null,
	address: 'Skeppargatan 12',
	postalCode: null,
	city: null,
	dwelling: null,
	rooms: '3',
	children: 'yes',
	amountOre: ore(9_120_00),
	interestOre: null,
	dueMonths: [{ dueOn: july, amountOre: ore(9_120_00), interestOre: null }],
	account: null,
	sentOn: plainDate('2026-09-22'),
	servedOn: plainDate('2026-09-24'),
	mustMoveAnyway: false,
	warnedOn: null,
	leaseEndsOn: null,
	note: null,
}

test('empty cells of a later file take nothing back', () => {
	const later: NoticeReport = {
		...told,
		children: 'unknown',
		sentOn: null,
		servedOn: null,
		rooms: null,
		dueMonths: [{ dueOn: july, amountOre: null, interestOre: null }],
	}
	expect(changesBetween(told, toldAnew(told, later))).toEqual([])
})

test('what is different is listed field by field, as it was and as it became', () => {
	const later: NoticeReport = {
		...told,
		status: 'paid',
		amountOre: ore(12_000_00),
		servedOn: plainDate('2026-09-25'),
		dueMonths: [...told.dueMonths, { dueOn: plainDate('2026-08-31'), amountOre: null, interestOre: null }],
	}
	expect(changesBetween(told, toldAnew(told, later))).toEqual([
		{ field: 'status', was: 'open', became: 'paid' },
		{ field: 'servedOn', was: '2026-09-24', became: '2026-09-25' },
		{ field: 'amountOre', was: '912000', became: '1200000' },
		{ field: 'dueMonths', was: '2026-07-31 912000', became: '2026-07-31 912000, 2026-08-31' },
	])
})
