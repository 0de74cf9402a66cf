import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { alertOf, warnsUntil } from './young-plan.ts'

const leaving = {
	place: 'hvb',
	bornOn: plainDate('2008-05-04'),
	dischargeOn: plainDate('2026-12-01'),
	homeAfter: 'unknown',
} as const
const planned = (arrangedOn: string | null) => ({
	parts: [{ part: 'get', arrangedOn: arrangedOn === null ? null : plainDate(arrangedOn) }] as const,
})

describe('a young person who leaves a placement', () => {
	test('is warned of ninety days before, or as many as asked for', () => {
		expect(warnsUntil(plainDate('2026-10-12'))).toBe('2027-01-10')
		expect(warnsUntil(plainDate('2026-10-12'), 30)).toBe('2026-11-11')
	})

	test('needs a plan, and in the plan a home that has been got', () => {
		expect(alertOf(leaving, null)).toBe('no-plan')
		expect(alertOf(leaving, planned(null))).toBe('no-home')
		expect(alertOf(leaving, { parts: [] })).toBe('no-home')
		expect(alertOf(leaving, planned('2026-10-01'))).toBeNull()
	})

	test('is not warned of when a home waits, when not young, or when no placement is left', () => {
		expect(alertOf({ ...leaving, homeAfter: 'arranged' }, null)).toBeNull()
		expect(alertOf({ ...leaving, bornOn: plainDate('2001-11-30') }, null)).toBeNull()
		expect(alertOf({ ...leaving, place: 'prison' }, null)).toBeNull()
	})

	test('counts as young where nobody knows the birth date', () => {
		expect(alertOf({ ...leaving, bornOn: null }, null)).toBe('no-plan')
	})
})
