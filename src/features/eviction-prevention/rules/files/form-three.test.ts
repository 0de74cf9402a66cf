import { expect, test } from 'vitest'
import { ore } from '../../../../foundation/money.ts'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { formThree, formThreeFields } from './form-three.ts'

const told = {
	kind: 'arrears' as const,
	landlord: 'Lillhamnsbostäder AB',
	tenant: 'Jenny Åkerlund',
	address: 'Skeppargatan 12',
	postalCode: '123 45',
	city: 'Lillhamn',
	dwelling: '1101',
	rooms: '3',
	amountOre: 18_240_00,
	interestOre: 86_00,
	account: '5050-1055',
	dueMonths: [{ dueOn: plainDate('2026-07-31'), amountOre: 9_120_00, interestOre: null }],
}

test('every field of form 3 (SFS 1978:314) stands on the paper, in its order', () => {
	const filled = new Map(formThree(told))
	expect([...filled.keys()]).toEqual([...formThreeFields])
	expect(filled.get('tenant-address')).toEqual({ is: 'text', text: 'Skeppargatan 12, 1101, 123 45 Lillhamn' })
	expect(filled.get('due-days')).toEqual({ is: 'days', days: [{ on: '2026-07-31', amount: ore(9_120_00) }] })
})

test('what must be paid to keep the home is rent and interest together (JB 12:44; RH 1995:34)', () => {
	expect(new Map(formThree(told)).get('to-pay')).toEqual({ is: 'amount', amount: ore(18_326_00) })
})

test('what we were not told is left to be written by hand, as the number of rooms may be (NJA 1985 s. 586)', () => {
	const filled = new Map(formThree({ ...told, rooms: null, account: null }))
	expect(filled.get('rooms')).toEqual({ is: 'by-hand' })
	expect(filled.get('account')).toEqual({ is: 'by-hand' })
	expect(filled.get('landlord-phone')).toEqual({ is: 'by-hand' })
})

test('there is no form 3 for disturbance, nor for somebody whom the reader may not see', () => {
	expect(formThree({ ...told, kind: 'disturbance' })).toBeNull()
	expect(formThree({ ...told, tenant: null })).toBeNull()
})
