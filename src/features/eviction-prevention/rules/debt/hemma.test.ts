import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { mattersToSpeakOf } from './hemma.ts'

const row = {
	id: 'a',
	caseNumber: 'V 2026-0001',
	role: 'landlord',
	givenOn: plainDate('2026-10-01'),
} as const

test('a meeting by the method Hemma speaks of consented matters only (domain.md 2.5, OSL 26:1, 12:2)', () => {
	const rows = [
		{ ...row, thing: 'rent-debt', untilOn: null, withdrawnOn: null },
		{ ...row, thing: 'payment-plan', untilOn: plainDate('2026-10-10'), withdrawnOn: null },
		{ ...row, id: 'b', thing: 'rent-debt', untilOn: null, withdrawnOn: plainDate('2026-10-05') },
	] as const
	expect(mattersToSpeakOf(rows, plainDate('2026-10-12'))).toEqual([
		{ caseId: 'a', caseNumber: 'V 2026-0001', things: ['rent-debt'] },
	])
	expect(mattersToSpeakOf(rows, plainDate('2026-09-30'))).toEqual([])
})
