import { expect, test } from 'vitest'
import { addDays, plainDate } from '../../../../foundation/plain-date.ts'
import { faultInEnd, isOpen } from './disclosures.ts'

const [begins, ends] = [plainDate('2026-10-12'), plainDate('2026-12-01')]
const given = { beginsOn: begins, endsOn: ends, takenBackOn: null }

test('what a landlord may read is open from its first day and closes by itself (OSL 26:1, 12:2)', () => {
	expect(isOpen(given, addDays(begins, -1))).toBe(false)
	expect(isOpen(given, begins)).toBe(true)
	expect(isOpen(given, addDays(ends, -1))).toBe(true)
	expect(isOpen(given, ends)).toBe(false)
})

test('a consent that is taken back closes that day', () => {
	const takenBackOn = plainDate('2026-11-01')
	expect(isOpen({ ...given, takenBackOn }, addDays(takenBackOn, -1))).toBe(true)
	expect(isOpen({ ...given, takenBackOn }, takenBackOn)).toBe(false)
})

test('an end lies ahead, and no further than a year', () => {
	expect(faultInEnd(begins, begins)).toBe('end-not-ahead')
	expect(faultInEnd(begins, addDays(begins, 366))).toBeNull()
	expect(faultInEnd(begins, addDays(begins, 367))).toBe('end-too-far')
})
